package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a framework, or a part of one, apart. What it takes apart {@link Assembly} puts together again. */
final class FrameworkParts {

    private FrameworkParts() {}

    /** Returns the parts that belong to the framework itself, kind by kind. */
    static List<Part> of(Framework framework) {
        List<Part> parts = new ArrayList<>();
        framework.scales().forEach(scale -> parts.add(of(scale)));
        framework.categories().forEach(category -> parts.add(of(category)));
        framework.skills().forEach(skill -> parts.add(of(skill)));
        framework.families().forEach(family -> parts.add(of(family)));
        framework.jobTypeGroups().forEach(group -> parts.add(of(group)));
        framework.jobTypes().forEach(jobType -> parts.add(of(jobType)));
        framework.examLinks().forEach(link -> parts.add(of(link)));
        framework.roles().forEach(role -> parts.add(of(role)));
        framework.judgements().forEach(judgement -> parts.add(of(judgement)));
        framework.quotients().forEach(quotient -> parts.add(of(quotient)));
        framework.ranks().forEach(rank -> parts.add(of(rank)));
        framework.examCatalogues().forEach(catalogue -> parts.add(of(catalogue)));
        return parts;
    }

    static Part of(LevelScale scale) {
        return Part.of(PartId.of(scale.id()))
                .with(Aspect.SCALE_LOWEST, scale.lowest())
                .with(Aspect.SCALE_PROVENANCE, scale.provenance())
                .withParts(scale.levels().stream().map(FrameworkParts::of).toList());
    }

    static Part of(Level level) {
        return Part.of(PartId.of(level.id()))
                .with(Aspect.LEVEL_LABEL, level.label())
                .with(Aspect.LEVEL_DESCRIPTION, level.description())
                .with(Aspect.LEVEL_PROVENANCE, level.provenance());
    }

    static Part of(SkillCategory category) {
        return Part.of(PartId.of(category.id()))
                .with(Aspect.CATEGORY_NAME, category.name())
                .with(Aspect.CATEGORY_PROVENANCE, category.provenance());
    }

    static Part of(Skill skill) {
        return Part.of(PartId.of(skill.id()))
                .with(Aspect.SKILL_NUMBER, skill.number())
                .with(Aspect.SKILL_NAME, skill.name())
                .with(Aspect.SKILL_PRINTED_NAME, skill.printedName())
                .with(Aspect.SKILL_ALIASES, skill.aliases())
                .with(Aspect.SKILL_DEFINITION, skill.definition())
                .with(Aspect.SKILL_LEVEL_DESCRIPTIONS, skill.levelDescriptions())
                .with(Aspect.SKILL_CATEGORY, skill.category())
                .with(Aspect.SKILL_SCALE, skill.scale())
                .with(Aspect.SKILL_PROVENANCE, skill.provenance());
    }

    static Part of(IndicatorFamily family) {
        return Part.of(PartId.of(family.id()))
                .with(Aspect.FAMILY_NAME, family.name())
                .with(Aspect.FAMILY_SCALE, family.scale())
                .with(Aspect.FAMILY_OPEN_ENDED, family.openEnded())
                .with(Aspect.FAMILY_PROVENANCE, family.provenance())
                .withParts(family.items().stream()
                        .map(item -> of(family.id(), item))
                        .toList());
    }

    static Part of(IndicatorFamilyId family, IndicatorItem item) {
        return Part.of(PartId.of(family, item.id()))
                .with(Aspect.FAMILY_ITEM_NAME, item.name())
                .with(Aspect.FAMILY_ITEM_WITHIN, item.within())
                .with(Aspect.FAMILY_ITEM_PROVENANCE, item.provenance());
    }

    static Part of(JobTypeGroup group) {
        return Part.of(PartId.of(group.id()))
                .with(Aspect.JOB_TYPE_GROUP_NAME, group.name())
                .with(Aspect.JOB_TYPE_GROUP_DESCRIPTION, group.description())
                .with(Aspect.JOB_TYPE_GROUP_WITHIN, group.within())
                .with(Aspect.JOB_TYPE_GROUP_PROVENANCE, group.provenance());
    }

    static Part of(JobType jobType) {
        Map<PartId, Integer> seen = new HashMap<>();
        List<Part> lines = new ArrayList<>();
        for (JobTypeItem item : jobType.items()) {
            Part line = of(jobType.id(), item);
            int nth = seen.merge(line.id(), 1, Integer::sum);
            lines.add(nth == 1 ? line : nth(line, nth));
        }
        return Part.of(PartId.of(jobType.id()))
                .with(Aspect.JOB_TYPE_NAME, jobType.name())
                .with(Aspect.JOB_TYPE_DESCRIPTION, jobType.description())
                .with(Aspect.JOB_TYPE_GROUP, jobType.group())
                .with(Aspect.JOB_TYPE_PROVENANCE, jobType.provenance())
                .withParts(lines);
    }

    /** Returns the same line as one of several that speak of the same. */
    private static Part nth(Part line, int nth) {
        PartId id = line.id();
        return line.withId(PartId.within(id.owner().orElseThrow(), id.kind(), id.name() + " #" + nth));
    }

    static Part of(JobTypeId jobType, JobTypeItem item) {
        return Part.of(PartId.of(jobType, item.requirement(), item.importance().counts()))
                .with(Aspect.REQUIREMENT, item.requirement())
                .with(Aspect.REQUIREMENT_IMPORTANCE, item.importance())
                .with(Aspect.REQUIREMENT_WEIGHT, item.weight())
                .with(Aspect.REQUIREMENT_PROVENANCE, item.provenance());
    }

    static Part of(ExamLink link) {
        return Part.of(PartId.of(link.skill(), link.exam()))
                .with(Aspect.EXAM_LINK_KIND, link.kind())
                .with(Aspect.EXAM_LINK_PRINTED_NAME, link.printedName())
                .with(Aspect.EXAM_LINK_PROVENANCE, link.provenance());
    }

    static Part of(Role role) {
        return Part.of(PartId.of(role.id()))
                .with(Aspect.ROLE_NAME, role.name())
                .with(Aspect.ROLE_PROVENANCE, role.provenance());
    }

    static Part of(Judgement judgement) {
        return Part.of(PartId.of(judgement.id()))
                .with(Aspect.JUDGEMENT_STATEMENT, judgement.statement())
                .with(Aspect.JUDGEMENT_ROLES, judgement.roles())
                .with(Aspect.JUDGEMENT_PROVENANCE, judgement.provenance());
    }

    static Part of(Quotient quotient) {
        return Part.of(PartId.of(quotient.id()))
                .with(Aspect.QUOTIENT_ABBREVIATION, quotient.abbreviation())
                .with(Aspect.QUOTIENT_NAME, quotient.name())
                .with(Aspect.QUOTIENT_DEFINITION, quotient.definition())
                .with(Aspect.QUOTIENT_PROVENANCE, quotient.provenance());
    }

    static Part of(Rank rank) {
        List<Part> within = new ArrayList<>();
        rank.targets().forEach(target -> within.add(of(rank.id(), target)));
        rank.guides().forEach(guide -> within.add(of(rank.id(), guide)));
        return Part.of(PartId.of(rank.id()))
                .with(Aspect.RANK_NAME, rank.name())
                .with(Aspect.RANK_PROVENANCE, rank.provenance())
                .withParts(within);
    }

    static Part of(RankId rank, RankTarget target) {
        return Part.of(PartId.of(rank, target.id()))
                .with(Aspect.TARGET_QUOTIENT, target.quotient())
                .with(Aspect.TARGET_WORDING, target.wording())
                .with(Aspect.TARGET_REQUIREMENT, target.requirement())
                .with(Aspect.TARGET_IMPORTANCE, target.importance())
                .with(Aspect.TARGET_READING, target.reading())
                .with(Aspect.TARGET_PROVENANCE, target.provenance());
    }

    static Part of(RankId rank, Guide guide) {
        return Part.of(PartId.of(rank, guide.kind()))
                .with(Aspect.GUIDE_FIGURE, guide.figure())
                .with(Aspect.GUIDE_PROVENANCE, guide.provenance());
    }

    static Part of(Edition examCatalogue) {
        return Part.of(PartId.of(examCatalogue));
    }
}
