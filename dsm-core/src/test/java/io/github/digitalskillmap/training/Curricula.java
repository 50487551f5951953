package io.github.digitalskillmap.training;

import static io.github.digitalskillmap.Invented.published;
import static io.github.digitalskillmap.Invented.wording;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.SkillCategory;

/** The training of a body that does not exist. */
final class Curricula {

    static final ExamId SAW = ExamId.of("mori", "saw");
    static final AudienceId WARDENS = AudienceId.of("mori", "wardens");
    static final AudienceId GUESTS = AudienceId.of("mori", "guests");
    static final TierId LOW_TIER = TierId.of("mori", "low");
    static final FormId WALK = FormId.of("mori", "walk");

    static final Framework FOREST = Framework.builder(Edition.of("mori", "1.0.0"), wording("森"))
            .addScale(Invented.scale())
            .addCategory(SkillCategory.of(Invented.CATEGORY, wording("林業", "forestry"), published(4)))
            .addSkill(Invented.skill(Invented.PRUNING, 1, "剪定").build())
            .addSkill(Invented.skill(Invented.FELLING, 2, "伐採").build())
            .addJobType(Invented.jobType(Invented.RANGER, "レンジャー")
                    .addItem(JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.HIGH), Invented.sample()))
                    .addItem(JobTypeItem.of(Requirement.exam(SAW), Invented.sample()))
                    .build())
            .build();

    static final ExamCatalogue EXAMS = ExamCatalogue.builder(Edition.of("mori-exams", "1.0.0"))
            .addExam(Invented.exam(SAW, "SAW", "のこぎり試験").build())
            .build();

    private Curricula() {}

    static Curriculum.Builder empty() {
        return Curriculum.builder(Edition.of("mori-training", "2030.0.0"), wording("森の研修"), 2030, FOREST, published(1))
                .addAudience(Audience.of(WARDENS, wording("番人", "wardens"), published(2)))
                .addAudience(Audience.of(GUESTS, wording("客", "guests"), published(2)))
                .addTier(Tier.of(LOW_TIER, wording("初め"), WARDENS, published(4), published(2)))
                .addForm(TrainingForm.of(WALK, wording("散歩"), published(2)));
    }

    /** A programme for wardens. */
    static Programme.Builder programme(String key) {
        return Programme.builder()
                .id(ProgrammeId.of("mori", key))
                .name(wording("研修 " + key))
                .addAudience(WARDENS)
                .provenance(published(3));
    }

    static TrainingLink link(Topic topic) {
        return TrainingLink.of(topic, published(3));
    }
}
