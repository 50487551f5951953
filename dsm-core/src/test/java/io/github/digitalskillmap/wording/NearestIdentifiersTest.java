package io.github.digitalskillmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.skill.SkillId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestIdentifiersTest {

    private static final SkillId SLIP = SkillId.of("mori", "pruninng");

    @Test
    void to_keyThatIsNear_givesTheIdentifier() {
        assertThat(new NearestIdentifiers()
                        .to(SLIP, List.of(SkillId.of("mori", "pruning"), SkillId.of("mori", "felling"))))
                .isEqualTo("mori:pruning");
    }

    @Test
    void to_sameKeyOfAnotherNamespace_isNear() {
        assertThat(new NearestIdentifiers().to(SkillId.of("yama", "pruning"), List.of(SkillId.of("mori", "pruning"))))
                .isEqualTo("mori:pruning");
    }

    @Test
    void to_onlyTheNamespaceInCommon_isEmpty() {
        assertThat(new NearestIdentifiers().to(SLIP, List.of(SkillId.of("mori", "ox"))))
                .isEmpty();
    }

    @Test
    void to_veryManyComparisons_offersNothingMore() {
        NearestIdentifiers nearest = new NearestIdentifiers();
        List<SkillId> known = Collections.nCopies(100_000, SkillId.of("mori", "pruning"));

        assertThat(nearest.to(SLIP, known)).isEqualTo("mori:pruning");
        assertThat(nearest.to(SLIP, known)).isEmpty();
    }
}
