package io.github.digitalskillmap.json;

import static java.util.Locale.ENGLISH;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
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
import java.util.List;

/** Two frameworks between which records move: the garden of nine skills became a park of other skills and two scales. */
public final class ParkMigration {

    private static final Provenance INVENTED = Provenance.sample(english("Invented."));
    private static final CategoryId OUTDOORS = CategoryId.of("park", "outdoors");

    /** The old framework: nine skills from Grade 1 to 3, on a scale without a level for nothing. */
    public static final Framework GARDEN = framework("1.0.0", scale("grade", 3))
            .addScale(scale("stars", 1))
            .addSkill(skill("raking", 1, "grade"))
            .addSkill(skill("mowing", 2, "grade"))
            .addSkill(skill("watering", 3, "grade"))
            .addSkill(skill("digging", 4, "grade"))
            .addSkill(skill("planting", 5, "grade"))
            .addSkill(skill("weeding", 6, "grade"))
            .addSkill(skill("hedging", 7, "grade"))
            .addSkill(skill("scything", 8, "grade"))
            .addSkill(skill("pruning", 9, "grade"))
            .addRole(role("head"))
            .addJudgement(judgement("calm", "head"))
            .addJudgement(judgement("quick", "head"))
            .addRank(rank("helper"))
            .addRank(rank("keeper"))
            .build();

    /** The new framework, with a scale of four grades beside the old one. */
    public static final Framework PARK = framework("2.0.0", scale("grade", 3))
            .addScale(scale("four", 4))
            .addSkill(skill("raking", 1, "grade"))
            .addSkill(skill("lawns", 2, "four"))
            .addSkill(skill("watering", 3, "four"))
            .addSkill(skill("trenches", 4, "grade"))
            .addSkill(skill("beds", 5, "four"))
            .addSkill(skill("sowing", 6, "grade"))
            .addSkill(skill("bulbs", 7, "four"))
            .addSkill(skill("borders", 8, "four"))
            .addSkill(skill("pruning", 9, "grade"))
            .addRole(role("chief"))
            .addRole(role("guest"))
            .addJudgement(judgement("steady", "chief"))
            .addRank(rank("helper"))
            .addRank(rank("warden"))
            .build();

    static final DocumentFormat<MigrationPlan> READER = DocumentFormat.migrationPlans(GARDEN, PARK);

    private ParkMigration() {}

    private static Framework.Builder framework(String version, LevelScale scale) {
        return Framework.builder(Edition.of("park", version), english("Park skills"))
                .addScale(scale)
                .addCategory(SkillCategory.of(OUTDOORS, english("Outdoors"), INVENTED));
    }

    private static LevelScale scale(String key, int grades) {
        ScaleId id = ScaleId.of("park", key);
        LevelScale.Builder scale =
                LevelScale.builder().id(id).lowest(LowestLevel.FIRST_STEP).provenance(INVENTED);
        for (int grade = 1; grade <= grades; grade++) {
            scale.addLevel(Level.of(LevelId.of(id, Integer.toString(grade)), english("Grade " + grade), INVENTED));
        }
        return scale.build();
    }

    private static Skill skill(String key, int number, String scale) {
        return Skill.builder()
                .id(SkillId.of("park", key))
                .number(number)
                .name(english(key))
                .category(OUTDOORS)
                .scale(ScaleId.of("park", scale))
                .provenance(INVENTED)
                .build();
    }

    private static Role role(String key) {
        return Role.of(RoleId.of("park", key), english(key), INVENTED);
    }

    private static Judgement judgement(String key, String role) {
        return Judgement.of(
                JudgementId.of("park", key), english("Is " + key), List.of(RoleId.of("park", role)), INVENTED);
    }

    private static Rank rank(String key) {
        return Rank.of(RankId.of("park", key), english(key), INVENTED);
    }

    private static Wording english(String text) {
        return Wording.supplied(ENGLISH, text);
    }
}
