package io.github.digitalskillmap.json;

import io.github.digitalskillmap.assessment.AssessedLevel;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.assessment.LevelEvidence;
import io.github.digitalskillmap.assessment.RoundId;
import io.github.digitalskillmap.assessment.Transition;
import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records of a round in Tokyo's cycle: one confirmed with all that a record can have, one on its way, and one just opened. */
public final class TokyoAssessments {

    static final Framework TOKYO = TokyoFramework.policyVersion2();
    static final RoundId ROUND = RoundId.of("tokyo-dsm", "fy2025");

    /** Reads records in Tokyo's framework and cycle. */
    public static final DocumentFormat<List<AssessmentRecord>> READER =
            DsmJson.of(TOKYO).withCycles(TokyoAssessment.cycle()).assessments();

    /** Writes records in Tokyo's framework and cycle. */
    public static final DocumentFormat<List<AssessmentRecord>> WRITER =
            DsmJson.of(TOKYO).withCycles(TokyoAssessment.cycle()).assessments();

    private static final PersonId MENTEE = PersonId.of("P001");
    private static final PersonId MENTOR = PersonId.of("P101");

    static final List<AssessmentRecord> RECORDS = List.of(confirmed(), onItsWay(), opened(PersonId.of("P003")));

    private TokyoAssessments() {}

    private static AssessmentRecord opened(PersonId person) {
        return AssessmentRecord.open(TokyoAssessment.cycle(), TOKYO, person, ROUND);
    }

    private static Transition.Builder next(AssessmentRecord record, LocalDate day) {
        return Transition.builder()
                .stage(record.next().orElseThrow().id())
                .basedOn(record.revision())
                .on(day);
    }

    private static AssessmentRecord confirmed() {
        LevelEvidence work = new LevelEvidence.CompletedWork(
                "窓口予約サービスの更改",
                "庁内の三部門にわたる",
                "設計の取りまとめ",
                List.of(TokyoSkills.UX_DESIGN, TokyoSkills.SERVICE_DESIGN),
                LocalDate.of(2025, 3, 31));
        LevelEvidence exam = new LevelEvidence.PassedExam(ExamPass.of(IpaExams.SC, LocalDate.of(2024, 12, 20))
                .withRegistration(Registration.of(LocalDate.of(2025, 4, 1), LocalDate.of(2028, 3, 31))));
        LevelEvidence training = new LevelEvidence.CompletedTraining(
                "UIデザイン演習", LocalDate.of(2025, 2, 14), Optional.of(LocalDate.of(2027, 2, 13)));
        AssessmentRecord record = AssessmentRecord.open(
                TokyoAssessment.cycle(), TOKYO, MENTEE, ROUND, UnitId.of("sample-city", "welfare-bureau"));
        record = record.with(next(record, LocalDate.of(2025, 6, 2))
                .by(MENTEE, TokyoRoles.MENTEE)
                .addLevel(
                        AssessedLevel.of(TokyoSkills.UX_DESIGN, TokyoLevels.LV2).withEvidence(work))
                .addLevel(
                        AssessedLevel.of(TokyoSkills.UI_DESIGN, TokyoLevels.LV3).withEvidence(training))
                .addLevel(AssessedLevel.of(TokyoSkills.CYBERSECURITY, TokyoLevels.LV1)
                        .withEvidence(exam))
                .none(TokyoSkills.MARKETING)
                .build());
        record = record.with(next(record, LocalDate.of(2025, 6, 20))
                .by(MENTEE, TokyoRoles.MENTEE)
                .by(MENTOR, TokyoRoles.MENTOR)
                .remark("クラウドの案件にも加わりたい")
                .build());
        record = record.with(next(record, LocalDate.of(2025, 7, 31))
                .by(PersonId.of("P901"), TokyoRoles.SECRETARIAT)
                .build());
        record = record.with(next(record, LocalDate.of(2025, 9, 1))
                .by(MENTEE, TokyoRoles.MENTEE)
                .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV2)
                .build());
        record = record.with(next(record, LocalDate.of(2025, 9, 16))
                .by(MENTEE, TokyoRoles.MENTEE)
                .by(MENTOR, TokyoRoles.MENTOR)
                .build());
        return record.with(next(record, LocalDate.of(2025, 10, 1))
                .by(MENTOR, TokyoRoles.MENTOR)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV2)
                .level(TokyoSkills.MARKETING, TokyoLevels.LV0)
                .build());
    }

    private static AssessmentRecord onItsWay() {
        PersonId mentee = PersonId.of("P002");
        AssessmentRecord record = opened(mentee);
        record = record.with(next(record, LocalDate.of(2025, 6, 3))
                .by(mentee, TokyoRoles.MENTEE)
                .level(TokyoSkills.DATABASE, TokyoLevels.LV1)
                .build());
        return record.with(next(record, LocalDate.of(2025, 6, 27))
                .by(mentee, TokyoRoles.MENTEE)
                .by(MENTOR, TokyoRoles.MENTOR)
                .build());
    }
}
