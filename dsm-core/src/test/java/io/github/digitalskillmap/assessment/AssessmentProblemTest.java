package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentProblemTest {

    private static final SkillId STRANGE = SkillId.of("yama", "climbing");

    /** A transition that has one fault, the record that refuses it, and what is told. */
    private record Expected(
            AssessmentRecord record, Transition.Builder bad, String path, String japanese, String english) {}

    private static Transition.Builder entry() {
        return Rounds.next(Rounds.opened(), Rounds.DAY);
    }

    private static Transition.Builder with(AssessedLevel level) {
        return entry().addLevel(level);
    }

    private static AssessedLevel judgedFrom(LevelEvidence evidence) {
        return AssessedLevel.of(Invented.PRUNING, Invented.LOW).withEvidence(evidence);
    }

    private static Transition.Builder talk() {
        return talk(1, Rounds.DAY);
    }

    private static Transition.Builder talk(int revision, LocalDate day) {
        return Transition.builder().stage(Rounds.TALK).basedOn(revision).on(day);
    }

    private static AssessmentRecord entered() {
        return Rounds.opened()
                .with(entry().level(Invented.PRUNING, Invented.LOW).build());
    }

    private static AssessmentRecord confirmed() {
        AssessedLevel low = AssessedLevel.of(Invented.PRUNING, Invented.LOW);
        return Rounds.confirmed(Rounds.opened(), Rounds.DAY, low, low);
    }

    private static Expected expected(AssessmentProblem problem) {
        return switch (problem) {
            case OTHER_REVISION ->
                new Expected(
                        entered(),
                        talk(0, Rounds.DAY).by(Rounds.ANNA, Rounds.SELF).by(Rounds.BERT, Invented.ELDER),
                        "/basedOn",
                        "この処理は記録の改訂 0 に基づいていますが、記録は改訂 1 です。記録を読み直してから行ってください。",
                        "the transition is based on revision 0, but the record is at revision 1; read the record again and"
                                + " act on what it says now");
            case ALREADY_CONFIRMED ->
                new Expected(
                        confirmed(),
                        talk(5, Rounds.DAY).by(Rounds.ANNA, Rounds.SELF).by(Rounds.BERT, Invented.ELDER),
                        "/stage",
                        "この記録のレベルは認定済みで、続く段階はありません。新しい回を始めてください。",
                        "the levels of this record are confirmed and nothing follows; begin a new round");
            case UNKNOWN_STAGE ->
                new Expected(
                        Rounds.opened(),
                        Transition.builder()
                                .stage(StageId.of("yama", "climb"))
                                .basedOn(0)
                                .on(Rounds.DAY),
                        "/stage",
                        "段階 'yama:climb' は 'mori-cycle@1.0.0' にありません。"
                                + "使える段階: mori:entry, mori:talk, mori:review, mori:correction, mori:seal。",
                        "stage 'yama:climb' is not in 'mori-cycle@1.0.0'; use one of"
                                + " mori:entry, mori:talk, mori:review, mori:correction, mori:seal");
            case STAGE_OUT_OF_ORDER ->
                new Expected(
                        Rounds.opened(),
                        talk(0, Rounds.DAY).by(Rounds.ANNA, Rounds.SELF).by(Rounds.BERT, Invented.ELDER),
                        "/stage",
                        "段階 'mori:talk' はいま行えません。次の段階は 'mori:entry' です。",
                        "stage 'mori:talk' cannot be carried out now; 'mori:entry' is next");
            case ROLE_NOT_IN_STAGE ->
                new Expected(
                        entered(),
                        talk().by(Rounds.ANNA, Rounds.SELF)
                                .by(Rounds.BERT, Invented.ELDER)
                                .by(Rounds.CARL, Invented.WARDEN),
                        "/by/2/role",
                        "役割 'mori:warden' は段階 'mori:talk' に加わりません。使える役割: mori:self, mori:elder。",
                        "role 'mori:warden' has no part in stage 'mori:talk'; use one of mori:self, mori:elder");
            case SIDE_MISSING ->
                new Expected(
                        entered(),
                        talk().by(Rounds.ANNA, Rounds.SELF),
                        "/by",
                        "段階 'mori:talk' に mori:elder として加わる人がいません。加えてください。",
                        "nobody takes part in stage 'mori:talk' as mori:elder; add who does");
            case SIDE_TAKEN_TWICE ->
                new Expected(
                        entered(),
                        talk().by(Rounds.ANNA, Rounds.SELF)
                                .by(Rounds.BERT, Invented.ELDER)
                                .by(Rounds.CARL, Invented.ELDER),
                        "/by/2/role",
                        "段階 'mori:talk' に mori:elder として加わる人がすでにいます。どちらかを除いてください。",
                        "somebody already takes part in stage 'mori:talk' as mori:elder; leave one of the two");
            case SAME_PERSON_TWICE ->
                new Expected(
                        entered(),
                        talk().by(Rounds.ANNA, Rounds.SELF).by(Rounds.ANNA, Invented.ELDER),
                        "/by/1/person",
                        "同じ人が段階 'mori:talk' の二つの側に加わっています。一方は別の人にしてください。",
                        "the same person takes part in stage 'mori:talk' on two sides; have somebody else take part on one"
                                + " of them");
            case OTHER_PERSON ->
                new Expected(
                        entered(),
                        talk().by(Rounds.CARL, Rounds.SELF).by(Rounds.BERT, Invented.ELDER),
                        "/by/0/person",
                        "この記録の本人でない人が 'mori:self' として加わっています。本人だけが行えます。",
                        "somebody else than the person of this record takes part as 'mori:self'; only that person can");
            case OWN_RECORD -> {
                AssessmentRecord talked = entered()
                        .with(talk().by(Rounds.ANNA, Rounds.SELF)
                                .by(Rounds.BERT, Invented.ELDER)
                                .build());
                yield new Expected(
                        talked,
                        Transition.builder()
                                .stage(Rounds.REVIEW)
                                .basedOn(2)
                                .on(Rounds.DAY)
                                .by(Rounds.ANNA, Invented.WARDEN),
                        "/by/0/person",
                        "この記録の本人が 'mori:warden' として加わっています。別の人にしてください。",
                        "the person of this record takes part as 'mori:warden'; have somebody else take that part");
            }
            case DAY_BEFORE_PREVIOUS ->
                new Expected(
                        entered(),
                        talk(1, Rounds.DAY.minusDays(1))
                                .by(Rounds.ANNA, Rounds.SELF)
                                .by(Rounds.BERT, Invented.ELDER),
                        "/on",
                        "段階 'mori:talk' の日が、前の段階 'mori:entry' より前です。日を直してください。",
                        "stage 'mori:talk' is of a day before stage 'mori:entry', which it follows; correct the day");
            case LEVELS_MISSING ->
                new Expected(
                        Rounds.opened(),
                        entry(),
                        "/levels",
                        "段階 'mori:entry' はレベルを付ける段階ですが、レベルがありません。判定したスキルごとに加えてください。",
                        "stage 'mori:entry' gives levels, but there is none; add the level of each skill that was judged");
            case LEVELS_NOT_IN_STAGE ->
                new Expected(
                        entered(),
                        talk().by(Rounds.ANNA, Rounds.SELF)
                                .by(Rounds.BERT, Invented.ELDER)
                                .none(Invented.PRUNING),
                        "/levels",
                        "段階 'mori:talk' はレベルを付けない段階ですが、1 件あります。除いてください。",
                        "stage 'mori:talk' gives no levels, but there are 1; leave them out");
            case UNKNOWN_SKILL ->
                new Expected(
                        Rounds.opened(),
                        with(judgedFrom(new LevelEvidence.CompletedWork(
                                "Orchard", "hard", "lead", List.of(Invented.PRUNING, STRANGE), Rounds.DAY))),
                        "/levels/0/evidence/0/skills/1",
                        "スキル 'yama:climbing' は 'mori@1.0.0' にありません。識別子を直してください。",
                        "skill 'yama:climbing' is not in 'mori@1.0.0'; correct the identifier");
            case LEVEL_OFF_SCALE ->
                new Expected(
                        Rounds.opened(),
                        with(AssessedLevel.of(Invented.PRUNING, LevelId.of(ScaleId.of("yama", "level"), "1"))),
                        "/levels/0/level",
                        "レベル 'yama:level/1' はスキル 'mori:pruning' の尺度にありません。"
                                + "使えるレベル: mori:level/0, mori:level/1, mori:level/2。",
                        "level 'yama:level/1' is not on the scale of skill 'mori:pruning'; use one of"
                                + " mori:level/0, mori:level/1, mori:level/2");
            case REPEATED_SKILL ->
                new Expected(
                        Rounds.opened(),
                        entry().none(Invented.PRUNING).level(Invented.PRUNING, Invented.LOW),
                        "/levels/1/skill",
                        "スキル 'mori:pruning' のレベルはすでに付けられています。どちらかを除いてください。",
                        "skill 'mori:pruning' is given a level already; leave one of the two");
            case EVIDENCE_AFTER_LEVEL ->
                new Expected(
                        Rounds.opened(),
                        with(judgedFrom(new LevelEvidence.CompletedTraining(
                                "Course", Rounds.DAY.plusDays(1), Optional.empty()))),
                        "/levels/0/evidence/0",
                        "スキル 'mori:pruning' の根拠の日が、レベルを判定した日より後です。どちらかの日を直してください。",
                        "the evidence is of a day after the level of skill 'mori:pruning' that is judged from it; correct"
                                + " one of the days");
            case EXPIRED_EVIDENCE ->
                new Expected(
                        Rounds.opened(),
                        with(judgedFrom(new LevelEvidence.CompletedTraining(
                                "Course", Rounds.DAY.minusDays(2), Optional.of(Rounds.DAY.minusDays(1))))),
                        "/levels/0/evidence/0",
                        "スキル 'mori:pruning' の根拠は、レベルを判定した日には期限が切れていました。レベルがなお妥当か確かめてください。",
                        "the evidence for skill 'mori:pruning' had expired when the level was judged; check that the level"
                                + " still holds");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_oneFault_isToldAloneInBothLanguages(AssessmentProblem code) {
        Expected expected = expected(code);

        Checked<AssessmentRecord> checked = expected.record.check(expected.bad.build());

        assertThat(checked.problems()).hasSize(1);
        Problem told = checked.problems().get(0);
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.path()).hasToString(expected.path);
        assertThat(told.message(Locale.JAPANESE)).isEqualTo(expected.japanese);
        assertThat(told.message(Locale.ENGLISH)).isEqualTo(expected.english);
        assertThat(checked.isValid()).isEqualTo(code.severity() == Severity.WARNING);
    }
}
