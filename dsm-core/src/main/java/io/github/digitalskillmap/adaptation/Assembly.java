package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
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
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;

/** Puts parts together: what a {@link Part} holds, as the {@link Skill}, {@link JobType} or other value that it is a part as. */
final class Assembly {

    private Assembly() {}

    /** Adds a part, with those that belong to it, to a framework. */
    static void add(Part part, Framework.Builder to) {
        switch (part.id().kind()) {
            case SCALE -> to.addScale(scale(part));
            case CATEGORY -> to.addCategory(category(part));
            case SKILL -> to.addSkill(skill(part));
            case FAMILY -> to.addFamily(family(part));
            case JOB_TYPE_GROUP -> to.addJobTypeGroup(jobTypeGroup(part));
            case JOB_TYPE -> to.addJobType(jobType(part));
            case EXAM_LINK -> to.addExamLink(examLink(part));
            case ROLE -> to.addRole(role(part));
            case JUDGEMENT -> to.addJudgement(judgement(part));
            case QUOTIENT -> to.addQuotient(quotient(part));
            case RANK -> to.addRank(rank(part));
            case EXAM_CATALOGUE -> to.addExamCatalogue(Edition.parse(part.id().name()));
            case LEVEL, FAMILY_ITEM, REQUIREMENT, TARGET, GUIDE ->
                throw new IllegalArgumentException(part + " must belong to another part");
        }
    }

    /** Returns the value that a part is: of an exam catalogue, its edition. */
    static Object of(Part part) {
        return switch (part.id().kind()) {
            case SCALE -> scale(part);
            case LEVEL -> level(part);
            case CATEGORY -> category(part);
            case SKILL -> skill(part);
            case FAMILY -> family(part);
            case FAMILY_ITEM -> familyItem(part);
            case JOB_TYPE_GROUP -> jobTypeGroup(part);
            case JOB_TYPE -> jobType(part);
            case REQUIREMENT -> item(part);
            case EXAM_LINK -> examLink(part);
            case ROLE -> role(part);
            case JUDGEMENT -> judgement(part);
            case QUOTIENT -> quotient(part);
            case RANK -> rank(part);
            case TARGET -> target(part);
            case GUIDE -> guide(part);
            case EXAM_CATALOGUE -> Edition.parse(part.id().name());
        };
    }

    private static LevelScale scale(Part part) {
        LevelScale.Builder scale = LevelScale.builder()
                .id(ScaleId.parse(part.id().name()))
                .lowest(part.get(Aspect.SCALE_LOWEST))
                .provenance(part.get(Aspect.SCALE_PROVENANCE));
        part.parts().forEach(level -> scale.addLevel(level(level)));
        return scale.build();
    }

    private static Level level(Part part) {
        Level level = Level.of(
                LevelId.parse(part.id().name()), part.get(Aspect.LEVEL_LABEL), part.get(Aspect.LEVEL_PROVENANCE));
        return part.find(Aspect.LEVEL_DESCRIPTION).map(level::withDescription).orElse(level);
    }

    private static SkillCategory category(Part part) {
        return SkillCategory.of(
                CategoryId.parse(part.id().name()),
                part.get(Aspect.CATEGORY_NAME),
                part.get(Aspect.CATEGORY_PROVENANCE));
    }

    private static Skill skill(Part part) {
        Skill.Builder skill = Skill.builder()
                .id(SkillId.parse(part.id().name()))
                .number(part.get(Aspect.SKILL_NUMBER))
                .name(part.get(Aspect.SKILL_NAME))
                .scale(part.get(Aspect.SKILL_SCALE))
                .provenance(part.get(Aspect.SKILL_PROVENANCE));
        part.find(Aspect.SKILL_PRINTED_NAME).ifPresent(skill::printedName);
        part.get(Aspect.SKILL_ALIASES).forEach(skill::addAlias);
        part.find(Aspect.SKILL_DEFINITION).ifPresent(skill::definition);
        part.get(Aspect.SKILL_LEVEL_DESCRIPTIONS).forEach(skill::addLevelDescription);
        part.find(Aspect.SKILL_CATEGORY).ifPresent(skill::category);
        return skill.build();
    }

    private static IndicatorFamily family(Part part) {
        IndicatorFamily.Builder family = IndicatorFamily.builder()
                .id(IndicatorFamilyId.parse(part.id().name()))
                .name(part.get(Aspect.FAMILY_NAME))
                .openEnded(part.get(Aspect.FAMILY_OPEN_ENDED))
                .provenance(part.get(Aspect.FAMILY_PROVENANCE));
        part.find(Aspect.FAMILY_SCALE).ifPresent(family::scale);
        part.parts().forEach(item -> family.addItem(familyItem(item)));
        return family.build();
    }

    private static IndicatorItem familyItem(Part part) {
        IndicatorItem.Builder item = IndicatorItem.builder()
                .id(IndicatorItemId.parse(part.id().name()))
                .name(part.get(Aspect.FAMILY_ITEM_NAME))
                .provenance(part.get(Aspect.FAMILY_ITEM_PROVENANCE));
        part.find(Aspect.FAMILY_ITEM_WITHIN).ifPresent(item::within);
        return item.build();
    }

    private static JobTypeGroup jobTypeGroup(Part part) {
        JobTypeGroup.Builder group = JobTypeGroup.builder()
                .id(JobTypeGroupId.parse(part.id().name()))
                .name(part.get(Aspect.JOB_TYPE_GROUP_NAME))
                .provenance(part.get(Aspect.JOB_TYPE_GROUP_PROVENANCE));
        part.find(Aspect.JOB_TYPE_GROUP_DESCRIPTION).ifPresent(group::description);
        part.find(Aspect.JOB_TYPE_GROUP_WITHIN).ifPresent(group::within);
        return group.build();
    }

    private static JobType jobType(Part part) {
        JobType.Builder jobType = JobType.builder()
                .id(JobTypeId.parse(part.id().name()))
                .name(part.get(Aspect.JOB_TYPE_NAME))
                .provenance(part.get(Aspect.JOB_TYPE_PROVENANCE));
        part.find(Aspect.JOB_TYPE_DESCRIPTION).ifPresent(jobType::description);
        part.find(Aspect.JOB_TYPE_GROUP).ifPresent(jobType::group);
        part.parts().forEach(line -> jobType.addItem(item(line)));
        return jobType.build();
    }

    private static JobTypeItem item(Part part) {
        return JobTypeItem.of(part.get(Aspect.REQUIREMENT), part.get(Aspect.REQUIREMENT_PROVENANCE))
                .withImportance(part.get(Aspect.REQUIREMENT_IMPORTANCE))
                .withWeight(part.get(Aspect.REQUIREMENT_WEIGHT));
    }

    private static ExamLink examLink(Part part) {
        return ExamLink.of(
                linkedSkill(part.id()),
                linkedExam(part.id()),
                part.get(Aspect.EXAM_LINK_KIND),
                part.get(Aspect.EXAM_LINK_PRINTED_NAME),
                part.get(Aspect.EXAM_LINK_PROVENANCE));
    }

    /** Returns the skill that is linked. */
    static SkillId linkedSkill(PartId link) {
        return SkillId.parse(link.name().substring(0, link.name().indexOf(' ')));
    }

    private static ExamId linkedExam(PartId link) {
        return ExamId.parse(link.name().substring(link.name().indexOf(' ') + 1));
    }

    private static Role role(Part part) {
        return Role.of(RoleId.parse(part.id().name()), part.get(Aspect.ROLE_NAME), part.get(Aspect.ROLE_PROVENANCE));
    }

    private static Judgement judgement(Part part) {
        return Judgement.of(
                JudgementId.parse(part.id().name()),
                part.get(Aspect.JUDGEMENT_STATEMENT),
                part.get(Aspect.JUDGEMENT_ROLES),
                part.get(Aspect.JUDGEMENT_PROVENANCE));
    }

    private static Quotient quotient(Part part) {
        return Quotient.of(
                QuotientId.parse(part.id().name()),
                part.get(Aspect.QUOTIENT_ABBREVIATION),
                part.get(Aspect.QUOTIENT_NAME),
                part.get(Aspect.QUOTIENT_DEFINITION),
                part.get(Aspect.QUOTIENT_PROVENANCE));
    }

    private static Rank rank(Part part) {
        Rank.Builder rank = Rank.builder()
                .id(RankId.parse(part.id().name()))
                .name(part.get(Aspect.RANK_NAME))
                .provenance(part.get(Aspect.RANK_PROVENANCE));
        for (Part within : part.parts()) {
            if (within.id().kind() == PartKind.TARGET) {
                rank.addTarget(target(within));
            } else {
                rank.addGuide(guide(within));
            }
        }
        return rank.build();
    }

    private static RankTarget target(Part part) {
        return RankTarget.builder()
                .id(TargetId.parse(part.id().name()))
                .quotient(part.get(Aspect.TARGET_QUOTIENT))
                .wording(part.get(Aspect.TARGET_WORDING))
                .requirement(part.get(Aspect.TARGET_REQUIREMENT))
                .importance(part.get(Aspect.TARGET_IMPORTANCE))
                .reading(part.get(Aspect.TARGET_READING))
                .provenance(part.get(Aspect.TARGET_PROVENANCE))
                .build();
    }

    private static Guide guide(Part part) {
        return Guide.of(
                GuideKind.valueOf(part.id().name()), part.get(Aspect.GUIDE_FIGURE), part.get(Aspect.GUIDE_PROVENANCE));
    }
}
