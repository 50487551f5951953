package io.github.digitalskillmap.talent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.LevelId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalentProblemTest {

    /** What has one fault, and what the check says of it. */
    private record Expected(TalentSystem.Builder bad, String path, String japanese, String english) {}

    private static Expected expected(TalentProblem problem) {
        return switch (problem) {
            case DUPLICATE_ID ->
                new Expected(
                        Grove.empty().addIndicator(Grove.rings()).addIndicator(Grove.rings()),
                        "/indicators/1/id",
                        "'mori:rings' が二つあります。どちらかを除くか、別の識別子を付けてください。",
                        "'mori:rings' is there twice; remove one of the two or give it another identifier");
            case UNKNOWN_INDICATOR ->
                new Expected(
                        Grove.empty()
                                .addType(Grove.type(Grove.KEEPER)
                                        .addIndicator(new AppliedIndicator(Grove.RINGS, Invented.sample()))
                                        .build()),
                        "/types/0/indicators/0/indicator",
                        "指標 'mori:rings' はこの体系の指標にありません。加えるか、識別子を直してください。",
                        "indicator 'mori:rings' is not among the indicators of this system; list it or correct the identifier");
            case NOT_IN_FRAMEWORK ->
                new Expected(
                        Grove.asking(Requirement.anyOf(
                                Requirement.judgement(Invented.CAREFUL),
                                Requirement.skill(Invented.FELLING, Invented.LOW))),
                        "/types/0/targets/0/requirement/parts/1",
                        "'mori:felling' は 'mori@1.0.0' にありません。識別子を直してください。",
                        "'mori:felling' is not in 'mori@1.0.0'; correct the identifier");
            case LEVEL_OFF_SCALE ->
                new Expected(
                        Grove.asking(Requirement.skill(Invented.PRUNING, LevelId.of(Invented.SCALE, "9"))),
                        "/types/0/targets/0/requirement",
                        "レベル 'mori:level/9' はスキル 'mori:pruning' の尺度にありません。使えるレベル: mori:level/0, mori:level/1, mori:level/2。",
                        "level 'mori:level/9' is not on the scale of skill 'mori:pruning'; use one of mori:level/0,"
                                + " mori:level/1, mori:level/2");
            case TOO_FEW_SKILLS ->
                new Expected(
                        Grove.asking(Requirement.atLeast(2, SkillScope.any(), Invented.LOW)),
                        "/types/0/targets/0/requirement",
                        "2 件のスキルを求めていますが、数えられるのは 1 件だけです。減らしてください。",
                        "2 skills are asked for, but there are only 1 that count; ask for fewer");
            case LEVEL_NOT_STATED ->
                new Expected(
                        Grove.asking(Requirement.skillAtUnstatedLevel(Invented.PRUNING)),
                        "/types/0/targets/0/requirement",
                        "スキルのレベルが書かれていないため、だれも目標に照らせません。レベルを書いてください。",
                        "the level of a skill is not stated, so nobody can be held against the target; state the level");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_oneFault_isToldAloneInBothLanguages(TalentProblem code) {
        Expected expected = expected(code);

        Checked<TalentSystem> checked = expected.bad.check();

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems()).hasSize(1);
        Problem told = checked.problems().get(0);
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.path()).hasToString(expected.path);
        assertThat(told.message(Locale.JAPANESE)).isEqualTo(expected.japanese);
        assertThat(told.message(Locale.ENGLISH)).isEqualTo(expected.english);
    }

    @Test
    void check_severalFaults_areToldAtOnce() {
        TalentTarget unknown = Grove.target(Requirement.judgement(JudgementId.of("mori", "brave")));
        AppliedIndicator rings = new AppliedIndicator(Grove.RINGS, Invented.sample());

        assertThat(Grove.empty()
                        .addIndicator(Grove.rings())
                        .addType(Grove.type(Grove.KEEPER)
                                .addIndicator(rings)
                                .addIndicator(rings)
                                .build())
                        .addType(Grove.type(Grove.KEEPER).addTarget(unknown).build())
                        .check()
                        .problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly("/types/1/id", "/types/0/indicators/1/indicator", "/types/1/targets/0/requirement");
    }
}
