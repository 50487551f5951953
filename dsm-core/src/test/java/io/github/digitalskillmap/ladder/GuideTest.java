package io.github.digitalskillmap.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTest implements ValueContract<Guide> {

    private static final Requirement ONE = Requirement.atLeast(1, SkillScope.any(), Invented.LOW);

    private static Guide guide(Knowledge<Guide.Figure> figure) {
        return Guide.of(GuideKind.SKILL_LEVEL, figure, Invented.of(Standing.INFERRED));
    }

    private static Guide.Figure figure() {
        return new Guide.Figure(Invented.wording("1"), ONE);
    }

    @Override
    public Guide value() {
        return guide(Knowledge.known(figure()));
    }

    @Override
    public List<Guide> others() {
        return List.of(
                Guide.of(GuideKind.EXAM, Knowledge.known(figure()), Invented.of(Standing.INFERRED)),
                Guide.of(GuideKind.SKILL_LEVEL, Knowledge.known(figure()), Invented.sample()),
                guide(Knowledge.known(new Guide.Figure(Invented.wording("2"), ONE))),
                guide(Knowledge.known(
                        new Guide.Figure(Invented.wording("1"), Requirement.skill(Invented.PRUNING, Invented.LOW)))),
                guide(Knowledge.none()),
                guide(Knowledge.unknown(Invented.wording("読み取れない"))),
                guide(Knowledge.unknown(Invented.wording("未発表"))));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().kind()).isEqualTo(GuideKind.SKILL_LEVEL);
        assertThat(value().figure()).isEqualTo(Knowledge.known(figure()));
        assertThat(value().figure().value()).map(Guide.Figure::wording).contains(Invented.wording("1"));
        assertThat(value().figure().value()).map(Guide.Figure::requirement).contains(ONE);
        assertThat(value().standing()).isEqualTo(Standing.INFERRED);
    }

    @ParameterizedTest
    @CsvSource({"SKILL_LEVEL, スキルレベル, skill level", "EXAM_LEVEL, 試験レベル, exam level", "EXAM, 試験, exam"})
    void wording_anyKind_isInBothLanguages(GuideKind kind, String japanese, String english) {
        assertThat(kind.wording().text(Locale.JAPANESE)).isEqualTo(japanese);
        assertThat(kind.wording().text(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void of_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Guide.of(null, Knowledge.none(), Invented.sample()))
                .withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> guide(null)).withMessage("figure");
        assertThatNullPointerException()
                .isThrownBy(() -> Guide.of(GuideKind.EXAM, Knowledge.none(), null))
                .withMessage("provenance");
        assertThatNullPointerException()
                .isThrownBy(() -> new Guide.Figure(null, ONE))
                .withMessage("wording");
        assertThatNullPointerException()
                .isThrownBy(() -> new Guide.Figure(Invented.wording("1"), null))
                .withMessage("requirement");
    }
}
