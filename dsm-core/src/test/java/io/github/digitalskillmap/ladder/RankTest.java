package io.github.digitalskillmap.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankTest implements ValueContract<Rank> {

    private static final RankId CHIEF = RankId.of("mori", "chief");
    private static final Guide UNKNOWN =
            Guide.of(GuideKind.EXAM, Knowledge.unknown(Invented.wording("読み取れない")), Invented.sample());

    private static Rank.Builder chief() {
        return Rank.builder().id(CHIEF).name(Invented.wording("係長")).provenance(Invented.published(7));
    }

    private static RankTarget target(String key) {
        return Invented.target(TargetId.of("mori", key), Requirement.judgement(Invented.CAREFUL))
                .build();
    }

    @Override
    public Rank value() {
        return Rank.of(CHIEF, Invented.wording("係長"), Invented.published(7));
    }

    @Override
    public List<Rank> others() {
        return List.of(
                Rank.of(RankId.of("mori", "deputy"), Invented.wording("係長"), Invented.published(7)),
                Rank.of(CHIEF, Invented.wording("課長補佐"), Invented.published(7)),
                Rank.of(CHIEF, Invented.wording("係長"), Invented.sample()),
                chief().addTarget(target("one")).build(),
                chief().addTarget(target("one")).addTarget(target("two")).build(),
                chief().addTarget(target("two")).addTarget(target("one")).build(),
                chief().addGuide(UNKNOWN).build());
    }

    @Test
    void of_parts_keepsThemWithoutTargetsAndGuides() {
        assertThat(value().id()).isEqualTo(CHIEF);
        assertThat(value().name()).hasToString("係長");
        assertThat(value().provenance()).isEqualTo(Invented.published(7));
        assertThat(value().standing()).isEqualTo(Standing.PUBLISHED);
        assertThat(value().targets()).isEmpty();
        assertThat(value().guides()).isEmpty();
        assertThat(value()).isEqualTo(chief().build());
    }

    @Test
    void build_targetsAndGuides_areKeptInOrder() {
        Guide none = Guide.of(GuideKind.SKILL_LEVEL, Knowledge.none(), Invented.sample());
        Rank rank = chief().addTarget(target("two"))
                .addTarget(target("one"))
                .addGuide(UNKNOWN)
                .addGuide(none)
                .build();

        assertThat(rank.targets()).containsExactly(target("two"), target("one"));
        assertThat(rank.guides()).containsExactly(UNKNOWN, none);
    }

    @Test
    void lists_always_areUnmodifiableAndApartFromTheBuilder() {
        Rank.Builder builder = chief().addTarget(target("one"));
        Rank rank = builder.build();
        builder.addTarget(target("two")).addGuide(UNKNOWN);

        assertThat(rank.targets()).containsExactly(target("one")).isUnmodifiable();
        assertThat(rank.guides()).isEmpty();
        assertThat(rank.guides()).isUnmodifiable();
    }

    @Test
    void build_targetTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chief().addTarget(target("one"))
                        .addTarget(target("one"))
                        .build())
                .withMessage("rank 'mori:chief' must have target 'mori:one' only once");
    }

    @Test
    void build_twoGuidesOfOneKind_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chief().addGuide(UNKNOWN)
                        .addGuide(Guide.of(GuideKind.EXAM, Knowledge.none(), Invented.sample()))
                        .build())
                .withMessage("rank 'mori:chief' must have one guide of kind EXAM, but has two");
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rank.builder().build())
                .withMessage("Cannot build Rank, some of required attributes are not set [id, name, provenance]");
    }
}
