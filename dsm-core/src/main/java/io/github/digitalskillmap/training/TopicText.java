package io.github.digitalskillmap.training;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.wording.Wording;

/** Describes in words what programmes of training serve. */
final class TopicText {

    private final Framework framework;

    TopicText(Framework framework) {
        this.framework = framework;
    }

    Wording of(Topic topic) {
        if (topic instanceof Topic.SkillTopic one) {
            return Wording.sentence(
                    "スキル「%s」", "skill \"%s\"", framework.skill(one.skill()).name());
        }
        if (topic instanceof Topic.LevelTopic one) {
            Level level = framework.scaleOf(one.skill()).level(one.level());
            return Wording.sentence(
                    "スキル「%s」の「%s」",
                    "skill \"%s\" at \"%s\"", framework.skill(one.skill()).name(), level.label());
        }
        if (topic instanceof Topic.CategoryTopic one) {
            return Wording.sentence(
                    "分類「%s」のスキル",
                    "the skills of \"%s\"", framework.category(one.category()).name());
        }
        if (topic instanceof Topic.EverySkillTopic) {
            return Wording.sentence("すべてのスキル", "every skill");
        }
        if (topic instanceof Topic.FocusAreasTopic) {
            return Wording.sentence("重点育成分野に選ばれるスキル", "the skills chosen as focus areas");
        }
        if (topic instanceof Topic.JobTypeTopic one) {
            return Wording.sentence(
                    "ジョブタイプ「%s」",
                    "job type \"%s\"", framework.jobType(one.jobType()).name());
        }
        if (topic instanceof Topic.EveryJobTypeTopic) {
            return Wording.sentence("すべてのジョブタイプ", "every job type");
        }
        return Wording.sentence("試験 %s", "exam %s", ((Topic.ExamTopic) topic).exam());
    }
}
