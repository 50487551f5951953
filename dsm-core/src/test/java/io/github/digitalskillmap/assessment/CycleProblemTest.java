package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.requirement.RoleId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CycleProblemTest {

    private static final Side SELF = Side.of(Rounds.SELF);
    private static final Side ELDER = Side.of(Invented.ELDER);
    private static final CycleStage ENTRY = Rounds.stage(Rounds.ENTRY, Activity.SELF_CHECK, SELF);
    private static final CycleStage CORRECTION = Rounds.stage(Rounds.CORRECTION, Activity.SELF_CORRECTION, SELF);
    private static final CycleStage SEAL = Rounds.stage(Rounds.SEAL, Activity.CONFIRMATION, ELDER);

    /** A cycle with one fault, and what the check says of it. */
    private record Expected(AssessmentCycle.Builder bad, String path, String japanese, String english) {}

    private static AssessmentCycle.Builder of(CycleStage... stages) {
        AssessmentCycle.Builder cycle = Rounds.withoutStages(Rounds.EDITION, Rounds.SELF);
        for (CycleStage stage : stages) {
            cycle.addStage(stage);
        }
        return cycle;
    }

    private static Expected expected(CycleProblem problem) {
        return switch (problem) {
            case DUPLICATE_ID ->
                new Expected(
                        of(Rounds.stage(Rounds.SEAL, Activity.ANALYSIS, ELDER), SEAL),
                        "/stages/1/id",
                        "'mori:seal' が二つあります。どちらかを除くか、別の識別子を付けてください。",
                        "'mori:seal' is there twice; remove one of the two or give it another identifier");
            case UNKNOWN_ROLE ->
                new Expected(
                        of(Rounds.stage(
                                Rounds.SEAL,
                                Activity.CONFIRMATION,
                                Side.of(Invented.ELDER, RoleId.of("yama", "guide")))),
                        "/stages/0/sides/0/roles/1",
                        "役割 'yama:guide' はこのサイクルの役割にありません。加えるか、識別子を直してください。",
                        "role 'yama:guide' is not among the roles of this cycle; list it or correct the identifier");
            case TALK_WITH_ONESELF ->
                new Expected(
                        of(Rounds.stage(Rounds.TALK, Activity.TALK, ELDER), SEAL),
                        "/stages/0/sides",
                        "段階 'mori:talk' は 1on1 ですが、側が一つです。もう一方を加えてください。",
                        "stage 'mori:talk' is a talk, but has one side; add the other");
            case ROLE_ON_TWO_SIDES ->
                new Expected(
                        of(
                                Rounds.stage(
                                        Rounds.TALK, Activity.TALK, ELDER, Side.of(Invented.WARDEN, Invented.ELDER)),
                                SEAL),
                        "/stages/0/sides/1/roles/1",
                        "役割 'mori:elder' が段階 'mori:talk' の二つの側にあります。一方だけにしてください。",
                        "role 'mori:elder' is on two sides of stage 'mori:talk'; leave it on one");
            case OWN_ROLE_SHARED ->
                new Expected(
                        of(Rounds.stage(Rounds.SEAL, Activity.CONFIRMATION, Side.of(Rounds.SELF, Invented.ELDER))),
                        "/stages/0/sides/0/roles",
                        "役割 'mori:self' はレベルを判定される本人のものですが、段階 'mori:seal' でほかの役割と同じ側にあります。本人だけの側にしてください。",
                        "role 'mori:self' is that of the person whose levels are assessed, and shares a side of stage"
                                + " 'mori:seal' with others; put it on a side of its own");
            case NOT_ALONE ->
                new Expected(
                        of(Rounds.stage(Rounds.ENTRY, Activity.SELF_CHECK, SELF, ELDER), SEAL),
                        "/stages/0/sides",
                        "段階 'mori:entry' はレベルの入力や補正で、役割 'mori:self' だけが行えます。この一つの側だけにしてください。",
                        "at stage 'mori:entry' levels are entered or corrected, which only role 'mori:self' can do; leave"
                                + " this one side");
            case CONFIRMED_BY_ONESELF ->
                new Expected(
                        of(Rounds.stage(Rounds.SEAL, Activity.CONFIRMATION, SELF)),
                        "/stages/0/sides",
                        "段階 'mori:seal' で認定するのが役割 'mori:self' だけです。ほかの人の側を加えてください。",
                        "at stage 'mori:seal' nobody but role 'mori:self' confirms levels; add a side of others");
            case REPEATED_ACTIVITY ->
                new Expected(
                        of(ENTRY, Rounds.stage(Rounds.REVIEW, Activity.SELF_CHECK, SELF), SEAL),
                        "/stages/1/activity",
                        "段階 'mori:review' が 'mori:entry' と同じことを行い、付けたレベルを区別できません。どちらかを除いてください。",
                        "stage 'mori:review' does the same as 'mori:entry', and what they give could not be told apart;"
                                + " leave one of the two");
            case CORRECTION_BEFORE_CHECK ->
                new Expected(
                        of(CORRECTION, ENTRY, SEAL),
                        "/stages/0/activity",
                        "段階 'mori:correction' は、まだ入力されていないレベルの補正です。先に自己チェックを置いてください。",
                        "at stage 'mori:correction' levels are corrected that nobody has entered before; put a self-check"
                                + " before it");
            case NO_CONFIRMATION ->
                new Expected(
                        of(ENTRY),
                        "/stages",
                        "最後の段階が認定ではありません。認定で終えてください。",
                        "the last stage does not confirm levels; end with one that does");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_oneFault_isToldAloneInBothLanguages(CycleProblem code) {
        Expected expected = expected(code);

        Checked<AssessmentCycle> checked = expected.bad.check();

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems()).hasSize(1);
        Problem told = checked.problems().get(0);
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.path()).hasToString(expected.path);
        assertThat(told.message(Locale.JAPANESE)).isEqualTo(expected.japanese);
        assertThat(told.message(Locale.ENGLISH)).isEqualTo(expected.english);
    }
}
