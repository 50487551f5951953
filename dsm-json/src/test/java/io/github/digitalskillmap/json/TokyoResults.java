package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.ScoringRule;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.time.LocalDate;
import java.util.List;

/** Three results for job types of Tokyo: one open, one met, and one of nobody told, not met, by another rule. */
public final class TokyoResults {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final JobTypeScorer SCORER = JobTypeScorer.of(TOKYO);

    static final JobTypeResult OPEN = JobTypeResult.of(
            PersonId.of("P001"),
            SCORER.score(
                    SkillProfile.builder(TOKYO)
                            .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                            .level(
                                    TokyoSkills.UI_DESIGN,
                                    TokyoLevels.LV3,
                                    LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, LocalDate.of(2025, 3, 31)))
                            .level(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV1)
                            .build(),
                    TokyoJobTypes.UI_UX_DESIGNER));

    static final JobTypeResult MET = JobTypeResult.of(
            PersonId.of("P002"),
            SCORER.score(
                    SkillProfile.builder(TOKYO)
                            .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                            .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV3)
                            .level(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV1)
                            .level(TokyoSkills.MARKETING, TokyoLevels.LV1)
                            .build(),
                    TokyoJobTypes.UI_UX_DESIGNER));

    static final JobTypeResult BY_ANOTHER_RULE = JobTypeResult.of(SCORER.by(ScoringRule.NORMALISED.withVeto())
            .score(
                    SkillProfile.builder(TOKYO)
                            .level(TokyoSkills.DATA_ANALYTICS, TokyoLevels.LV2)
                            .level(TokyoSkills.DATA_ENGINEERING, TokyoLevels.LV3)
                            .none(TokyoSkills.IT_STRATEGY)
                            .level(TokyoSkills.DATABASE, TokyoLevels.LV1)
                            .passed(IpaExams.AP, LocalDate.of(2025, 6, 26))
                            .attested(Attestation.met(
                                    TokyoJudgements.SHUNIN_GQ_1, TokyoRoles.MENTOR, LocalDate.of(2025, 3, 31)))
                            .build(),
                    TokyoJobTypes.DATA_SCIENTIST));

    static final DocumentFormat<List<JobTypeResult>> WRITER =
            DsmJson.of(TOKYO, IpaCatalogue.fiscalYear2026()).results();
    static final DocumentFormat<List<JobTypeResult>> READER =
            DsmJson.of(TOKYO, IpaCatalogue.fiscalYear2026()).results();

    private TokyoResults() {}

    /** Returns the document of all three. */
    public static String document() {
        return WRITER.write(List.of(OPEN, MET, BY_ANOTHER_RULE));
    }

    /** Returns the document of the first. */
    public static String one() {
        return WRITER.write(List.of(OPEN));
    }
}
