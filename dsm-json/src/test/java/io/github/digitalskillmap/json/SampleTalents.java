package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.talent.AppliedIndicator;
import io.github.digitalskillmap.talent.Indicator;
import io.github.digitalskillmap.talent.IndicatorId;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTarget;
import io.github.digitalskillmap.talent.TalentTargetId;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.talent.TalentTypeId;
import io.github.digitalskillmap.tokyo.TokyoCategories;
import io.github.digitalskillmap.tokyo.TokyoFamilies;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;

/** A small system of talent types that does not exist, with all that a system can have. */
public final class SampleTalents {

    /** Reads systems that go with Tokyo's framework. */
    public static final DocumentFormat<TalentSystem> READER = DsmJson.of(
                    SampleCareers.TOKYO, IpaCatalogue.fiscalYear2026())
            .withTalentSystems(Grounds.TALENTS)
            .talentSystems();

    private static final IndicatorId RINGS = IndicatorId.of("park", "rings");

    static final TalentSystem SYSTEM = TalentSystem.builder(
                    SampleCareers.TOKYO, Edition.of("park-talents", "1.0.0"), words("公園の人"))
            .addIndicator(
                    Indicator.of(RINGS, words("年輪"), SampleCareers.PUBLISHED).withFamily(TokyoFamilies.DIGITAL_TOOLS))
            .addType(TalentType.builder()
                    .id(TalentTypeId.of("park", "keeper"))
                    .name(words("番人"))
                    .addStatement(words("見守る"))
                    .addIndicator(new AppliedIndicator(RINGS, SampleCareers.SAMPLE))
                    .addTarget(TalentTarget.of(
                            TalentTargetId.of("park", "care"),
                            words("よく見守る"),
                            requirement(),
                            SampleCareers.SAMPLE,
                            SampleCareers.PUBLISHED))
                    .provenance(SampleCareers.PUBLISHED)
                    .build())
            .addType(TalentType.builder()
                    .id(TalentTypeId.of("park", "guest"))
                    .name(words("客"))
                    .provenance(SampleCareers.PUBLISHED)
                    .build())
            .build();

    private SampleTalents() {}

    private static Requirement requirement() {
        return Requirement.anyOf(
                Requirement.allOf(
                        Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV1),
                        Requirement.atLeast(1, SkillScope.categories(TokyoCategories.DATA), TokyoLevels.LV2),
                        Requirement.atLeast(
                                1, SkillScope.skills(TokyoSkills.UI_DESIGN, TokyoSkills.MARKETING), TokyoLevels.LV3)),
                Requirement.exam(IpaExams.IP),
                Requirement.examLevel(ExamLevelId.of(IpaCatalogue.SCALE, "2")),
                Requirement.judgement(TokyoJudgements.IT_PASSPORT_KNOWLEDGE));
    }

    private static Wording words(String japanese) {
        return Wording.supplied(Locale.JAPANESE, japanese);
    }
}
