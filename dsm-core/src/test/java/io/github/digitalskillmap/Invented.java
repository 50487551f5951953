package io.github.digitalskillmap;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;

/** Parts of a body called {@code mori}, which does not exist, for tests that need any part. */
public final class Invented {

    public static final ScaleId SCALE = ScaleId.of("mori", "level");
    public static final LevelId NONE = LevelId.of(SCALE, "0");
    public static final LevelId LOW = LevelId.of(SCALE, "1");
    public static final LevelId HIGH = LevelId.of(SCALE, "2");
    public static final CategoryId CATEGORY = CategoryId.of("mori", "forestry");
    public static final SkillId PRUNING = SkillId.of("mori", "pruning");
    public static final SkillId FELLING = SkillId.of("mori", "felling");
    public static final JobTypeId RANGER = JobTypeId.of("mori", "ranger");

    public static final RoleId ELDER = RoleId.of("mori", "elder");
    public static final RoleId WARDEN = RoleId.of("mori", "warden");
    public static final JudgementId CAREFUL = JudgementId.of("mori", "careful");
    public static final QuotientId WOOD = QuotientId.of("mori", "wood");
    public static final TargetId TARGET = TargetId.of("mori", "chief-1");

    private Invented() {}

    public static Wording wording(String japanese) {
        return Wording.supplied(JAPANESE, japanese);
    }

    public static Wording wording(String japanese, String english) {
        return wording(japanese).translated(ENGLISH, english);
    }

    public static Source source() {
        return Source.builder()
                .id(SourceId.of("mori", "handbook"))
                .issuer(wording("森の役所", "Forest office"))
                .title(wording("森の手引き", "Forest handbook"))
                .build();
    }

    public static Provenance published(int... pages) {
        return Provenance.published(Citation.of(source(), pages));
    }

    public static Provenance sample() {
        return Provenance.sample(wording("試しの値", "a value to try"));
    }

    public static Provenance of(Standing standing) {
        return switch (standing) {
            case PUBLISHED -> published(1);
            case INFERRED -> Provenance.inferred(wording("並びから読んだ", "read from the order"), Citation.of(source(), 2));
            case SAMPLE -> sample();
        };
    }

    public static Level level(LevelId id) {
        return Level.of(id, wording("Lv." + id.code()), published(3));
    }

    /** Three levels, of which the lowest is nothing. */
    public static LevelScale scale() {
        return LevelScale.builder()
                .id(SCALE)
                .addLevel(level(NONE))
                .addLevel(level(LOW))
                .addLevel(level(HIGH))
                .lowest(LowestLevel.NOTHING)
                .provenance(published(3))
                .build();
    }

    public static Skill.Builder skill(SkillId id, int number, String name) {
        return Skill.builder()
                .id(id)
                .number(number)
                .name(wording(name))
                .category(CATEGORY)
                .scale(SCALE)
                .provenance(published(4));
    }

    public static JobType.Builder jobType(JobTypeId id, String name) {
        return JobType.builder().id(id).name(wording(name)).provenance(sample());
    }

    public static Role role(RoleId id, String name) {
        return Role.of(id, wording(name), published(6));
    }

    /** What an elder may judge, and nobody else. */
    public static Judgement judgement(JudgementId id, String statement) {
        return Judgement.of(id, wording(statement), List.of(ELDER), published(6));
    }

    public static Quotient quotient() {
        return Quotient.of(WOOD, "WQ", wording("森の力", "Wood quotient"), wording("森を見る力"), published(7));
    }

    public static RankTarget.Builder target(TargetId id, Requirement requirement) {
        return RankTarget.builder()
                .id(id)
                .quotient(WOOD)
                .wording(wording("木を大切にする", "Takes care of trees"))
                .requirement(requirement)
                .reading(of(Standing.INFERRED))
                .provenance(published(7));
    }

    public static Exam.Builder exam(ExamId id, String code, String name) {
        return Exam.builder()
                .id(id)
                .code(code)
                .name(wording(name))
                .level(Knowledge.none())
                .provenance(published(5));
    }
}
