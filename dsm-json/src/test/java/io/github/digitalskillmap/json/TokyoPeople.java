package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.time.LocalDate;
import java.util.List;

/** Invented people of Tokyo's framework who between them have all that a record can hold. */
final class TokyoPeople {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final LocalDate REVIEW = LocalDate.of(2025, 3, 31);

    /** Has levels of every origin and of none, passes, attestations and a rank; marketing was not assessed. */
    static final Person FULL = Person.of(
                    PersonId.of("職員1"),
                    SkillProfile.builder(TOKYO)
                            .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                            .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV3, LevelOrigin.on(REVIEW))
                            .level(
                                    TokyoSkills.SERVICE_DESIGN,
                                    TokyoLevels.LV0,
                                    LevelOrigin.of(LevelOrigin.Stage.SELF_CHECK))
                            .level(
                                    TokyoSkills.DATA_ANALYTICS,
                                    TokyoLevels.LV1,
                                    LevelOrigin.of(LevelOrigin.Stage.SELF_CORRECTION, REVIEW))
                            .none(TokyoSkills.IT_STRATEGY)
                            .none(TokyoSkills.DATA_ENGINEERING, LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, REVIEW))
                            .passed(IpaExams.AP, LocalDate.of(2025, 6, 26))
                            .pass(ExamPass.of(IpaExams.SC, LocalDate.of(2024, 12, 20))
                                    .withRegistration(
                                            Registration.of(LocalDate.of(2025, 4, 1), LocalDate.of(2028, 3, 31))))
                            .attested(Attestation.notMet(TokyoJudgements.SHUNIN_GQ_1, TokyoRoles.MENTOR, REVIEW))
                            .attested(Attestation.met(
                                    TokyoJudgements.SHUNIN_DQ_3, TokyoRoles.MANAGER, LocalDate.of(2024, 10, 1)))
                            .build())
            .withRank(TokyoRanks.SHUNIN);

    /** Has a key and nothing else. */
    static final Person EMPTY =
            Person.of(PersonId.of("P002"), SkillProfile.builder(TOKYO).build());

    static final List<Person> ALL = List.of(FULL, EMPTY);

    private TokyoPeople() {}
}
