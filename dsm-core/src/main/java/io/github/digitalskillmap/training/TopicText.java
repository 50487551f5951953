package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;

/** Describes in words what programmes of training serve. */
final class TopicText implements TopicVisitor<Wording> {

    private final Framework framework;

    TopicText(Framework framework) {
        this.framework = framework;
    }

    Wording of(Topic topic) {
        return topic.accept(this);
    }

    @Override
    public Wording skill(SkillId skill) {
        return Wording.sentence(
                "スキル「%s」", "skill \"%s\"", framework.skill(skill).name());
    }

    @Override
    public Wording level(SkillId skill, LevelId level) {
        return Wording.sentence(
                "スキル「%s」の「%s」",
                "skill \"%s\" at \"%s\"",
                framework.skill(skill).name(),
                framework.scaleOf(skill).level(level).label());
    }

    @Override
    public Wording category(CategoryId category) {
        return Wording.sentence(
                "分類「%s」のスキル",
                "the skills of \"%s\"", framework.category(category).name());
    }

    @Override
    public Wording everySkill() {
        return Wording.sentence("すべてのスキル", "every skill");
    }

    @Override
    public Wording focusAreas() {
        return Wording.sentence("重点育成分野に選ばれるスキル", "the skills chosen as focus areas");
    }

    @Override
    public Wording jobType(JobTypeId jobType) {
        return Wording.sentence(
                "ジョブタイプ「%s」", "job type \"%s\"", framework.jobType(jobType).name());
    }

    @Override
    public Wording everyJobType() {
        return Wording.sentence("すべてのジョブタイプ", "every job type");
    }

    @Override
    public Wording exam(ExamId exam) {
        return Wording.sentence("試験 %s", "exam %s", exam);
    }
}
