package io.github.digitalskillmap.json;

import static java.util.Locale.ENGLISH;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A framework other than Tokyo's: a scale from 1 to 4 without a zero, skills that describe their levels and one without a
 * category, requirements and guides of every kind, groups of job types, roles that may judge different things, and exams of
 * every kind.
 */
public final class InventedFramework {

    static final SkillId GARDENING = SkillId.of("park", "gardening");
    static final SkillId MOWING = SkillId.of("park", "mowing");
    static final CategoryId OUTDOORS = CategoryId.of("park", "outdoors");
    static final JudgementId CALM = JudgementId.of("park", "calm");
    static final JudgementId TIDY = JudgementId.of("park", "tidy");
    static final RoleId HEAD = RoleId.of("park", "head");
    static final RoleId NEIGHBOUR = RoleId.of("park", "neighbour");
    static final LevelId SECOND = LevelId.of(ScaleId.of("park", "grade"), "2");

    static final JobTypeGroupId CREW = JobTypeGroupId.of("park", "crew");
    static final JobTypeId WARDEN = JobTypeId.of("park", "warden");

    private static final QuotientId HANDS = QuotientId.of("park", "hands");
    private static final ExamScaleId CLASS = ExamScaleId.of("guild", "class");

    public static final ExamCatalogue EXAMS = catalogue();
    static final Framework FRAMEWORK = framework(source("Handbook"));

    private InventedFramework() {}

    static Source source(String title) {
        return Source.builder()
                .id(SourceId.of("park", "handbook"))
                .issuer(english("The park"))
                .title(english(title))
                .build();
    }

    static Framework framework(Source source) {
        Provenance printed = Provenance.published(Citation.at(source, "Chapter 1"));
        LevelScale.Builder scale = LevelScale.builder()
                .id(SECOND.scale())
                .lowest(LowestLevel.FIRST_STEP)
                .provenance(printed);
        IntStream.rangeClosed(1, 4)
                .mapToObj(grade -> Level.of(
                                LevelId.of(SECOND.scale(), Integer.toString(grade)), english("Grade " + grade), printed)
                        .withDescription(english("Can do " + grade)))
                .forEach(scale::addLevel);
        Framework.Builder framework = Framework.builder(Edition.of("park", "1.0.0"), english("Park skills"))
                .addScale(scale.build())
                .addCategory(SkillCategory.of(OUTDOORS, english("Outdoors"), printed))
                .addRole(Role.of(HEAD, english("Head gardener"), printed))
                .addRole(Role.of(NEIGHBOUR, english("Neighbour"), printed))
                .addJudgement(Judgement.of(CALM, english("Stays calm"), List.of(HEAD), printed))
                .addJudgement(Judgement.of(TIDY, english("Is tidy"), List.of(HEAD, NEIGHBOUR), printed))
                .addQuotient(Quotient.of(HANDS, "HQ", english("Hands"), english("What hands can do"), printed))
                .addFamily(IndicatorFamily.builder()
                        .id(IndicatorFamilyId.of("park", "work"))
                        .name(english("Work"))
                        .scale(SECOND.scale())
                        .provenance(printed)
                        .build())
                .addFamily(tools(printed))
                .addJobTypeGroup(JobTypeGroup.builder()
                        .id(CREW)
                        .name(english("Crew"))
                        .provenance(printed)
                        .build())
                .addJobTypeGroup(JobTypeGroup.builder()
                        .id(JobTypeGroupId.of("park", "day-crew"))
                        .name(english("Day crew"))
                        .description(english("Works while the gates are open"))
                        .within(CREW)
                        .provenance(printed)
                        .build())
                .addJobType(warden(printed))
                .addJobType(scout(printed))
                .addRank(Rank.of(RankId.of("park", "helper"), english("Helper"), printed))
                .addRank(keeper(printed))
                .addExamCatalogue(EXAMS.edition());
        List<SkillId> skills = List.of(GARDENING, MOWING, SkillId.of("park", "watering"));
        for (int i = 0; i < skills.size(); i++) {
            framework.addSkill(skill(skills.get(i), i + 1, printed)
                    .category(OUTDOORS)
                    .addLevelDescription(LevelDescription.of(SECOND, english("Needs no help")))
                    .build());
        }
        return framework
                .addSkill(skill(SkillId.of("park", "talking"), 4, printed).build())
                .build();
    }

    private static Skill.Builder skill(SkillId id, int number, Provenance provenance) {
        return Skill.builder()
                .id(id)
                .number(number)
                .name(english(id.key() + " work"))
                .addAlias(id.key() + " of old")
                .scale(SECOND.scale())
                .provenance(provenance);
    }

    /** Returns a framework of the same edition with nothing but skills. */
    static Framework withoutLadder() {
        Framework.Builder bare = Framework.builder(FRAMEWORK.edition(), FRAMEWORK.name());
        FRAMEWORK.scales().forEach(bare::addScale);
        FRAMEWORK.categories().forEach(bare::addCategory);
        FRAMEWORK.skills().forEach(bare::addSkill);
        return bare.build();
    }

    /** Returns a job type with a requirement of every kind. */
    private static IndicatorFamily tools(Provenance printed) {
        IndicatorItem mowers = IndicatorItem.builder()
                .id(IndicatorItemId.of("park", "mowers"))
                .name(english("Mowers"))
                .provenance(printed)
                .build();
        return IndicatorFamily.builder()
                .id(IndicatorFamilyId.of("park", "tools"))
                .name(english("Tools"))
                .openEnded(true)
                .addItem(mowers)
                .addItem(IndicatorItem.builder()
                        .id(IndicatorItemId.of("park", "ride-on"))
                        .name(english("Ride-on mower"))
                        .within(mowers.id())
                        .provenance(printed)
                        .build())
                .provenance(printed)
                .build();
    }

    private static JobType warden(Provenance provenance) {
        Requirement exam = Requirement.exam(ExamId.of("guild", "free"));
        Requirement examLevel = Requirement.examLevel(ExamLevelId.of(CLASS, "a"));
        return JobType.builder()
                .id(WARDEN)
                .name(english("Warden"))
                .addItem(JobTypeItem.of(Requirement.skill(GARDENING, SECOND), provenance)
                        .withWeight(3)
                        .withImportance(Importance.MANDATORY))
                .addItem(JobTypeItem.of(Requirement.atLeast(2, SkillScope.any(), SECOND), provenance))
                .addItem(JobTypeItem.of(Requirement.atLeast(1, SkillScope.categories(OUTDOORS), SECOND), provenance))
                .addItem(JobTypeItem.of(
                        Requirement.atLeast(1, SkillScope.skills(GARDENING, MOWING), SECOND), provenance))
                .addItem(JobTypeItem.of(Requirement.anyOf(exam, examLevel), provenance)
                        .withImportance(Importance.DESIRABLE))
                .addItem(JobTypeItem.of(Requirement.allOf(exam, Requirement.judgement(CALM)), provenance))
                .provenance(provenance)
                .build();
    }

    /** Returns a job type of which a level is not stated. */
    private static JobType scout(Provenance provenance) {
        return JobType.builder()
                .id(JobTypeId.of("park", "scout"))
                .name(english("Scout"))
                .description(english("Walks ahead"))
                .group(CREW)
                .addItem(JobTypeItem.of(Requirement.skillAtUnstatedLevel(GARDENING), provenance))
                .provenance(provenance)
                .build();
    }

    /** Returns a rank with a target whose reading is ours, and a guide of every knowledge. */
    private static Rank keeper(Provenance provenance) {
        Guide.Figure figure = new Guide.Figure(english("second"), Requirement.atLeast(1, SkillScope.any(), SECOND));
        return Rank.builder()
                .id(RankId.of("park", "keeper"))
                .name(english("Keeper"))
                .addTarget(RankTarget.builder()
                        .id(TargetId.of("park", "keeper-1"))
                        .quotient(HANDS)
                        .wording(english("Leaves the shed as it was found"))
                        .requirement(Requirement.judgement(TIDY))
                        .importance(Importance.MANDATORY)
                        .reading(Provenance.sample(english("Our reading.")))
                        .provenance(provenance)
                        .build())
                .addGuide(Guide.of(GuideKind.SKILL_LEVEL, Knowledge.known(figure), provenance))
                .addGuide(Guide.of(GuideKind.EXAM_LEVEL, Knowledge.none(), provenance))
                .addGuide(Guide.of(GuideKind.EXAM, Knowledge.unknown(english("Torn off.")), provenance))
                .provenance(provenance)
                .build();
    }

    private static ExamCatalogue catalogue() {
        Provenance invented = Provenance.sample(english("Invented."));
        ExamLevelId only = ExamLevelId.of(CLASS, "a");
        return ExamCatalogue.builder(Edition.of("guild", "3.0.0"))
                .addScale(ExamScale.of(
                        CLASS, english("Guild class"), List.of(ExamLevel.of(only, english("A"))), invented))
                .addExam(exam("old", Knowledge.known(only), invented)
                        .activeFrom(LocalDate.of(2001, 1, 1))
                        .activeUntil(LocalDate.of(2020, 12, 31))
                        .addSuccessor(ExamId.of("guild", "new"))
                        .build())
                .addExam(exam("new", Knowledge.unknown(english("Not announced.")), invented)
                        .build())
                .addExam(exam("free", Knowledge.none(), invented).build())
                .build();
    }

    private static Exam.Builder exam(String key, Knowledge<ExamLevelId> level, Provenance provenance) {
        return Exam.builder()
                .id(ExamId.of("guild", key))
                .code(key)
                .name(english("Exam " + key))
                .level(level)
                .provenance(provenance);
    }

    private static Wording english(String text) {
        return Wording.supplied(ENGLISH, text);
    }
}
