package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;

/**
 * Two editions of an invented framework. The old one has five skills on the scale of {@link Invented}; the new one has some of
 * them, others on that scale, and {@code survey} and {@code planting} on a scale of four levels without one for nothing.
 */
final class TwoEditions {

    static final SkillId PRUNING = Invented.PRUNING;
    static final SkillId FELLING = Invented.FELLING;
    static final SkillId PLANTING = SkillId.of("mori", "planting");
    static final SkillId RIDING = SkillId.of("mori", "riding");
    static final SkillId MAPS = SkillId.of("mori", "maps");

    static final SkillId SAWING = SkillId.of("mori", "sawing");
    static final SkillId HAULING = SkillId.of("mori", "hauling");
    static final SkillId SURVEY = SkillId.of("mori", "survey");

    static final ScaleId FOUR = ScaleId.of("mori", "four");

    static final RankId CHIEF = RankId.of("mori", "chief");
    static final RankId HEAD = RankId.of("mori", "head");
    static final RankId SENIOR = RankId.of("mori", "senior");

    static final JudgementId CAREFUL = Invented.CAREFUL;
    static final JudgementId CALM = JudgementId.of("mori", "calm");
    static final JudgementId STEADY = JudgementId.of("mori", "steady");
    static final RoleId ELDER = Invented.ELDER;
    static final RoleId WARDEN = Invented.WARDEN;

    static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    static final LevelOrigin CONFIRMED = LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, DAY);
    static final LevelOrigin ENTERED = LevelOrigin.of(LevelOrigin.Stage.SELF_CHECK, DAY);

    static final Framework OLD = framework("1.0.0", Invented.scale())
            .addSkill(skill(PRUNING, 1, "剪定", "Pruning"))
            .addSkill(skill(FELLING, 2, "伐採", "Felling"))
            .addSkill(skill(PLANTING, 3, "植林", "Planting"))
            .addSkill(skill(RIDING, 4, "乗馬", "Riding"))
            .addSkill(skill(MAPS, 5, "地図", "Maps"))
            .addRole(Invented.role(ELDER, "長老"))
            .addRole(Invented.role(WARDEN, "番人"))
            .addJudgement(Invented.judgement(CAREFUL, "木を大切にする"))
            .addJudgement(judgement(CALM, "落ち着いている", ELDER, WARDEN))
            .addRank(rank(CHIEF, "係長"))
            .addRank(rank(HEAD, "所長"))
            .build();

    static final Framework NEW = framework("2.0.0", Invented.scale())
            .addScale(four())
            .addSkill(skill(PRUNING, 1, "剪定", "Pruning"))
            .addSkill(skill(SAWING, 2, "のこ引き", "Sawing"))
            .addSkill(skill(HAULING, 3, "運搬", "Hauling"))
            .addSkill(onFour(PLANTING, 4, "植林", "Planting"))
            .addSkill(onFour(SURVEY, 5, "測量", "Survey"))
            .addRole(Invented.role(ELDER, "長老"))
            .addRole(Invented.role(WARDEN, "番人"))
            .addJudgement(judgement(CAREFUL, "木を大切にする", WARDEN))
            .addJudgement(judgement(STEADY, "動じない", ELDER))
            .addRank(rank(CHIEF, "係長"))
            .addRank(rank(SENIOR, "主任"))
            .build();

    /** From none, Lv.1 and Lv.2 to none, 2 and 4. */
    static final LevelMap TO_FOUR = LevelMap.builder(Invented.scale(), four())
            .none(Invented.NONE)
            .to(Invented.LOW, four(2))
            .to(Invented.HIGH, four(4))
            .build();

    private TwoEditions() {}

    static LevelId four(int code) {
        return LevelId.of(FOUR, Integer.toString(code));
    }

    private static LevelScale four() {
        LevelScale.Builder scale =
                LevelScale.builder().id(FOUR).lowest(LowestLevel.FIRST_STEP).provenance(Invented.sample());
        for (int code = 1; code <= 4; code++) {
            scale.addLevel(Invented.level(four(code)));
        }
        return scale.build();
    }

    private static Framework.Builder framework(String version, LevelScale scale) {
        return Framework.builder(Edition.of("mori", version), Invented.wording("森のスキルマップ"))
                .addScale(scale)
                .addCategory(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.published(4)));
    }

    private static Skill skill(SkillId id, int number, String japanese, String english) {
        return Skill.builder()
                .id(id)
                .number(number)
                .name(Invented.wording(japanese, english))
                .category(Invented.CATEGORY)
                .scale(Invented.SCALE)
                .provenance(Invented.published(4))
                .build();
    }

    private static Skill onFour(SkillId id, int number, String japanese, String english) {
        return Skill.builder()
                .id(id)
                .number(number)
                .name(Invented.wording(japanese, english))
                .category(Invented.CATEGORY)
                .scale(FOUR)
                .provenance(Invented.published(4))
                .build();
    }

    private static Judgement judgement(JudgementId id, String statement, RoleId... roles) {
        return Judgement.of(id, Invented.wording(statement), List.of(roles), Invented.published(6));
    }

    private static Rank rank(RankId id, String name) {
        return Rank.of(id, Invented.wording(name), Invented.published(7));
    }
}
