package io.github.digitalskillmap.examples.benchmark;

import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.Random;

/** An invented framework of another size than Tokyo's. */
final class SampleFrameworks {

    private static final Provenance INVENTED = Provenance.sample(wording("測るために作った"));
    private static final ScaleId SCALE = ScaleId.of("large", "level");
    private static final CategoryId CATEGORY = CategoryId.of("large", "category");
    private static final int SKILLS = 256;
    private static final int LEVELS = 10;
    private static final int JOB_TYPES = 10;

    private SampleFrameworks() {}

    /**
     * Returns a framework of 256 skills at ten levels. Each of its ten job types needs one skill, picked at random, of
     * every four neighbours, and so 64 skills from the first to the last.
     */
    static Framework large() {
        Random random = new Random(1);
        Framework.Builder framework = withSkills(SKILLS);
        for (int jobType = 0; jobType < JOB_TYPES; jobType++) {
            framework.addJobType(jobType(jobType, random));
        }
        return framework.build();
    }

    /** Returns a framework of so many skills, with one job type that asks for each of them in a line of its own. */
    static Framework ofLines(int skills) {
        JobType.Builder jobType = jobType(0);
        for (int skill = 0; skill < skills; skill++) {
            jobType.require(skillId(skill), level(3), INVENTED);
        }
        return withSkills(skills).addJobType(jobType.build()).build();
    }

    /** Returns a framework of so many skills, with one job type that asks for any half of them. */
    static Framework ofAGroup(int skills) {
        JobType.Builder jobType = jobType(0);
        jobType.addItem(JobTypeItem.of(Requirement.atLeast(skills / 2, SkillScope.any(), level(3)), INVENTED));
        return withSkills(skills).addJobType(jobType.build()).build();
    }

    private static Framework.Builder withSkills(int skills) {
        Framework.Builder framework = Framework.builder(Edition.of("large", "1.0.0"), wording("大きな枠組み"));
        framework.addScale(scale());
        framework.addCategory(SkillCategory.of(CATEGORY, wording("分類"), INVENTED));
        for (int skill = 0; skill < skills; skill++) {
            framework.addSkill(skill(skill));
        }
        return framework;
    }

    private static Wording wording(String japanese) {
        return Wording.supplied(JAPANESE, japanese);
    }

    private static LevelScale scale() {
        LevelScale.Builder scale =
                LevelScale.builder().id(SCALE).lowest(LowestLevel.FIRST_STEP).provenance(INVENTED);
        for (int level = 1; level <= LEVELS; level++) {
            scale.addLevel(Level.of(level(level), wording("Lv." + level), INVENTED));
        }
        return scale.build();
    }

    private static LevelId level(int level) {
        return LevelId.of(SCALE, Integer.toString(level));
    }

    private static SkillId skillId(int skill) {
        return SkillId.of("large", "skill-" + skill);
    }

    private static Skill skill(int skill) {
        return Skill.builder()
                .id(skillId(skill))
                .number(skill + 1)
                .name(wording("スキル" + skill))
                .category(CATEGORY)
                .scale(SCALE)
                .provenance(INVENTED)
                .build();
    }

    private static JobType jobType(int number, Random random) {
        JobType.Builder jobType = jobType(number);
        for (int skill = 0; skill < SKILLS; skill += 4) {
            jobType.require(skillId(skill + random.nextInt(4)), level(1 + random.nextInt(LEVELS)), INVENTED);
        }
        return jobType.build();
    }

    private static JobType.Builder jobType(int number) {
        return JobType.builder()
                .id(JobTypeId.of("large", "job-type-" + number))
                .name(wording("ジョブタイプ" + number))
                .provenance(INVENTED);
    }
}
