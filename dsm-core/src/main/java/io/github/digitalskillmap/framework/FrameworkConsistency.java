package io.github.digitalskillmap.framework;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that the parts of a framework fit together, and names every fault.
 *
 * <p>It uses neither lambdas nor streams: the check is on the way of every program that loads a framework, and setting
 * these up takes a virtual machine longer than the check itself.
 */
final class FrameworkConsistency {

    private final FrameworkDraft draft;
    private final RequirementConsistency requirements;
    private final NearestIdentifiers nearest = new NearestIdentifiers();
    private final List<Problem> problems = new ArrayList<>();

    FrameworkConsistency(FrameworkDraft draft) {
        this.draft = draft;
        this.requirements = new RequirementConsistency(draft, nearest, problems);
    }

    List<Problem> problems() {
        checkUnique(ROOT.at("scales"), draft.scales);
        checkUnique(ROOT.at("categories"), draft.categories);
        checkUnique(ROOT.at("skills"), draft.skills);
        checkUnique(ROOT.at("families"), draft.families);
        checkUnique(ROOT.at("jobTypeGroups"), draft.jobTypeGroups);
        checkUnique(ROOT.at("jobTypes"), draft.jobTypes);
        checkUnique(ROOT.at("roles"), draft.roles);
        checkUnique(ROOT.at("judgements"), draft.judgements);
        checkUnique(ROOT.at("quotients"), draft.quotients);
        checkUnique(ROOT.at("ranks"), draft.ranks);
        checkKeys(ROOT.at("skills"), draft.skills);
        checkKeys(ROOT.at("jobTypes"), draft.jobTypes);
        checkKeys(ROOT.at("roles"), draft.roles);
        checkKeys(ROOT.at("judgements"), draft.judgements);
        checkKeys(ROOT.at("ranks"), draft.ranks);
        checkNames(ROOT.at("skills"), draft.skills);
        checkNames(ROOT.at("jobTypes"), draft.jobTypes);
        checkNames(ROOT.at("roles"), draft.roles);
        checkNames(ROOT.at("ranks"), draft.ranks);
        checkLevels();
        checkSkills();
        checkFamilies();
        checkJobTypeGroups();
        checkJobTypes();
        checkExamLinks();
        checkExamCatalogues();
        checkJudgements();
        checkRanks();
        return problems;
    }

    private void checkUnique(DataPath path, List<? extends Identified> parts) {
        Set<Identifier> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Identifier id = parts.get(i).id();
            if (!seen.add(id)) {
                report(FrameworkProblem.DUPLICATE_ID, path.at(i).at("id"), id);
            }
        }
    }

    /** Checks what is found by its key alone. */
    private void checkKeys(DataPath path, List<? extends Identified> parts) {
        Map<String, Identifier> seen = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Identifier id = parts.get(i).id();
            Identifier other = seen.putIfAbsent(id.key(), id);
            if (other != null && !other.equals(id)) {
                report(FrameworkProblem.AMBIGUOUS_KEY, path.at(i).at("id"), id.key(), id, other);
            }
        }
    }

    /** Checks what is found by its name, which counts before the key of another. */
    private void checkNames(DataPath path, List<? extends Named> parts) {
        Map<Spelling, Integer> seen = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Identifier id = parts.get(i).id();
            for (Spelling spelling : parts.get(i).spellings()) {
                Integer other = seen.putIfAbsent(spelling, i);
                if (other != null && !parts.get(other).id().equals(id)) {
                    report(
                            FrameworkProblem.AMBIGUOUS_NAME,
                            path.at(i).at("name"),
                            spelling,
                            id,
                            parts.get(other).id());
                }
            }
        }
        for (Identified part : parts) {
            Integer other = seen.get(Spelling.of(part.id().key()));
            if (other != null && !parts.get(other).id().equals(part.id())) {
                report(
                        FrameworkProblem.NAME_IS_OTHER_KEY,
                        path.at(other).at("name"),
                        part.id().key(),
                        part.id(),
                        parts.get(other).id());
            }
        }
    }

    private void checkLevels() {
        for (int i = 0; i < draft.scales.size(); i++) {
            LevelScale scale = draft.scales.get(i);
            for (Level level : scale.levels()) {
                Optional<Level> other = scale.find(level.id().code());
                if (other.isPresent() && !other.get().id().equals(level.id())) {
                    report(
                            FrameworkProblem.NAME_IS_OTHER_KEY,
                            ROOT.at("scales")
                                    .at(i)
                                    .at("levels")
                                    .at(scale.levels().indexOf(other.get()))
                                    .at("label"),
                            level.id().code(),
                            level.id(),
                            other.get().id());
                }
            }
        }
    }

    private void checkSkills() {
        if (draft.skills.isEmpty()) {
            report(FrameworkProblem.NO_SKILLS, ROOT.at("skills"));
        }
        Set<Identifier> categories = ids(draft.categories);
        Map<ScaleId, LevelScale> scales = new HashMap<>();
        for (LevelScale scale : draft.scales) {
            scales.putIfAbsent(scale.id(), scale);
        }
        Map<Integer, SkillId> numbers = new HashMap<>();
        for (int i = 0; i < draft.skills.size(); i++) {
            Skill skill = draft.skills.get(i);
            DataPath path = ROOT.at("skills").at(i);
            SkillId other = numbers.putIfAbsent(skill.number(), skill.id());
            if (other != null && !other.equals(skill.id())) {
                report(FrameworkProblem.DUPLICATE_NUMBER, path.at("number"), skill.number(), skill.id(), other);
            }
            if (skill.category().isPresent()
                    && !categories.contains(skill.category().get())) {
                reportUnknown(
                        FrameworkProblem.UNKNOWN_CATEGORY,
                        path.at("category"),
                        skill.id(),
                        skill.category().get(),
                        categories);
            }
            LevelScale scale = scales.get(skill.scale());
            if (scale == null) {
                reportUnknown(
                        FrameworkProblem.UNKNOWN_SCALE, path.at("scale"), skill.id(), skill.scale(), scales.keySet());
            } else {
                checkLevelDescriptions(path, skill, scale);
            }
        }
    }

    private void checkLevelDescriptions(DataPath path, Skill skill, LevelScale scale) {
        for (int i = 0; i < skill.levelDescriptions().size(); i++) {
            LevelId level = skill.levelDescriptions().get(i).level();
            if (!scale.has(level)) {
                report(
                        FrameworkProblem.DESCRIBED_LEVEL_OFF_SCALE,
                        path.at("levelDescriptions").at(i).at("level"),
                        level,
                        skill.id(),
                        RequirementConsistency.ids(scale.levels()));
            }
        }
    }

    /** A family has either a scale, which is of no other family, or items. */
    private void checkFamilies() {
        Set<Identifier> scales = ids(draft.scales);
        Map<ScaleId, Identifier> claimed = new HashMap<>();
        Set<Identifier> items = new HashSet<>();
        for (int i = 0; i < draft.families.size(); i++) {
            IndicatorFamily family = draft.families.get(i);
            DataPath path = ROOT.at("families").at(i);
            if (family.scale().isPresent()) {
                checkScale(path.at("scale"), family, family.scale().get(), scales, claimed);
            } else if (family.items().isEmpty()) {
                report(FrameworkProblem.EMPTY_FAMILY, path.at("items"), family.id());
            }
            checkItems(path.at("items"), family, items);
        }
    }

    private void checkScale(
            DataPath path,
            IndicatorFamily family,
            ScaleId scale,
            Set<Identifier> scales,
            Map<ScaleId, Identifier> claimed) {
        if (!scales.contains(scale)) {
            reportUnknown(FrameworkProblem.UNKNOWN_FAMILY_SCALE, path, family.id(), scale, scales);
        }
        Identifier other = claimed.putIfAbsent(scale, family.id());
        if (other != null) {
            report(FrameworkProblem.SHARED_FAMILY_SCALE, path, family.id(), scale, other);
        }
        if (!family.items().isEmpty()) {
            report(FrameworkProblem.ITEMS_BESIDE_SCALE, path, family.id(), scale);
        }
    }

    /** A wider item comes before those within it, so that no item can stand within itself. */
    private void checkItems(DataPath path, IndicatorFamily family, Set<Identifier> seen) {
        Set<Identifier> before = new LinkedHashSet<>();
        for (int i = 0; i < family.items().size(); i++) {
            IndicatorItem item = family.items().get(i);
            if (!seen.add(item.id())) {
                report(FrameworkProblem.DUPLICATE_ID, path.at(i).at("id"), item.id());
            }
            if (item.within().isPresent() && !before.contains(item.within().get())) {
                reportUnknown(
                        FrameworkProblem.UNKNOWN_INDICATOR_ITEM,
                        path.at(i).at("within"),
                        item.id(),
                        item.within().get(),
                        before);
            }
            before.add(item.id());
        }
    }

    /** A wider group comes before those in it, so that no group can stand in itself. */
    private void checkJobTypeGroups() {
        Set<Identifier> before = new HashSet<>();
        for (int i = 0; i < draft.jobTypeGroups.size(); i++) {
            JobTypeGroup group = draft.jobTypeGroups.get(i);
            checkGroup(ROOT.at("jobTypeGroups").at(i).at("within"), group.id(), group.within(), before);
            before.add(group.id());
        }
    }

    private void checkGroup(DataPath path, Identifier owner, Optional<JobTypeGroupId> group, Set<Identifier> known) {
        if (group.isPresent() && !known.contains(group.get())) {
            reportUnknown(FrameworkProblem.UNKNOWN_JOB_TYPE_GROUP, path, owner, group.get(), known);
        }
    }

    private void checkJobTypes() {
        Set<Identifier> groups = ids(draft.jobTypeGroups);
        for (int i = 0; i < draft.jobTypes.size(); i++) {
            JobType jobType = draft.jobTypes.get(i);
            checkGroup(ROOT.at("jobTypes").at(i).at("group"), jobType.id(), jobType.group(), groups);
            for (int j = 0; j < jobType.items().size(); j++) {
                DataPath path = ROOT.at("jobTypes").at(i).at("items").at(j).at("requirement");
                requirements.check(path, jobType.id(), jobType.items().get(j).requirement());
            }
            requirements.checkDesires(ROOT.at("jobTypes").at(i).at("items"), jobType);
        }
    }

    private void checkExamLinks() {
        Set<Identifier> skills = ids(draft.skills);
        Map<SkillId, Set<ExamId>> linked = new HashMap<>();
        for (int i = 0; i < draft.examLinks.size(); i++) {
            ExamLink link = draft.examLinks.get(i);
            DataPath path = ROOT.at("examLinks").at(i);
            if (!skills.contains(link.skill())) {
                reportUnknown(FrameworkProblem.UNKNOWN_SKILL, path.at("skill"), link.exam(), link.skill(), skills);
            }
            linked.putIfAbsent(link.skill(), new HashSet<>());
            if (!linked.get(link.skill()).add(link.exam())) {
                report(FrameworkProblem.DUPLICATE_EXAM_LINK, path, link.skill(), link.exam());
            }
        }
    }

    private void checkExamCatalogues() {
        Set<Edition> seen = new HashSet<>();
        for (int i = 0; i < draft.examCatalogues.size(); i++) {
            if (!seen.add(draft.examCatalogues.get(i))) {
                report(
                        FrameworkProblem.DUPLICATE_EXAM_CATALOGUE,
                        ROOT.at("examCatalogues").at(i),
                        draft.examCatalogues.get(i));
            }
        }
    }

    private void checkJudgements() {
        Set<Identifier> roles = ids(draft.roles);
        for (int i = 0; i < draft.judgements.size(); i++) {
            Judgement judgement = draft.judgements.get(i);
            for (int j = 0; j < judgement.roles().size(); j++) {
                Identifier role = judgement.roles().get(j);
                if (!roles.contains(role)) {
                    reportUnknown(
                            FrameworkProblem.UNKNOWN_ROLE,
                            ROOT.at("judgements").at(i).at("roles").at(j),
                            judgement.id(),
                            role,
                            roles);
                }
            }
        }
    }

    private void checkRanks() {
        Set<Identifier> quotients = ids(draft.quotients);
        Set<Identifier> targets = new HashSet<>();
        for (int i = 0; i < draft.ranks.size(); i++) {
            Rank rank = draft.ranks.get(i);
            for (int j = 0; j < rank.targets().size(); j++) {
                RankTarget target = rank.targets().get(j);
                DataPath path = ROOT.at("ranks").at(i).at("targets").at(j);
                if (!targets.add(target.id())) {
                    report(FrameworkProblem.DUPLICATE_ID, path.at("id"), target.id());
                }
                if (!quotients.contains(target.quotient())) {
                    reportUnknown(
                            FrameworkProblem.UNKNOWN_QUOTIENT,
                            path.at("quotient"),
                            target.id(),
                            target.quotient(),
                            quotients);
                }
                requirements.checkOfLadder(path.at("requirement"), target.id(), target.requirement());
            }
            for (int j = 0; j < rank.guides().size(); j++) {
                Optional<Guide.Figure> figure = rank.guides().get(j).figure().value();
                if (figure.isPresent()) {
                    DataPath path = ROOT.at("ranks")
                            .at(i)
                            .at("guides")
                            .at(j)
                            .at("figure")
                            .at("requirement");
                    requirements.checkOfLadder(path, rank.id(), figure.get().requirement());
                }
            }
        }
    }

    private static Set<Identifier> ids(List<? extends Identified> parts) {
        Set<Identifier> ids = new LinkedHashSet<>();
        for (Identified part : parts) {
            ids.add(part.id());
        }
        return ids;
    }

    private void reportUnknown(
            FrameworkProblem problem,
            DataPath path,
            Identifier owner,
            Identifier named,
            Set<? extends Identifier> known) {
        report(problem, path, owner, named, nearest.to(named, known));
    }

    private void report(FrameworkProblem problem, DataPath path, Object... arguments) {
        problems.add(problem.at(path, arguments));
    }
}
