package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScopeVisitor;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a requirement asks for something, and only for what the framework has. */
final class RequirementConsistency {

    private final FrameworkDraft draft;
    private final NearestIdentifiers nearest;
    private final List<Problem> problems;
    private final Map<SkillId, Skill> skills = new LinkedHashMap<>();
    private final Map<ScaleId, LevelScale> scales = new LinkedHashMap<>();
    private final Set<CategoryId> categories = new LinkedHashSet<>();
    private final Set<JudgementId> judgements = new LinkedHashSet<>();

    RequirementConsistency(FrameworkDraft draft, NearestIdentifiers nearest, List<Problem> problems) {
        this.draft = draft;
        this.nearest = nearest;
        this.problems = problems;
        for (Skill skill : draft.skills) {
            skills.putIfAbsent(skill.id(), skill);
        }
        for (LevelScale scale : draft.scales) {
            scales.putIfAbsent(scale.id(), scale);
        }
        for (SkillCategory category : draft.categories) {
            categories.add(category.id());
        }
        for (Judgement judgement : draft.judgements) {
            judgements.add(judgement.id());
        }
    }

    void check(DataPath path, Identifier owner, Requirement requirement) {
        requirement.accept(new OfKind(path, owner));
    }

    /** What is checked of each kind of requirement, at a path in a part of the framework. */
    private final class OfKind implements RequirementVisitor<@Nullable Void> {

        private final DataPath path;
        private final Identifier owner;

        OfKind(DataPath path, Identifier owner) {
            this.path = path;
            this.owner = owner;
        }

        @Override
        public @Nullable Void skill(SkillRequirement requirement) {
            checkSkill(path, owner, requirement);
            return null;
        }

        @Override
        public @Nullable Void skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            checkSkillIsKnown(path, owner, requirement.skill());
            return null;
        }

        @Override
        public @Nullable Void atLeast(GroupRequirement requirement) {
            checkGroup(path, owner, requirement);
            return null;
        }

        /** Which exams there are, the catalogues tell that the framework names. */
        @Override
        public @Nullable Void exam(ExamRequirement requirement) {
            return null;
        }

        @Override
        public @Nullable Void examLevel(ExamLevelRequirement requirement) {
            return null;
        }

        @Override
        public @Nullable Void judgement(JudgementRequirement requirement) {
            checkJudgement(path, owner, requirement);
            return null;
        }

        @Override
        public @Nullable Void allOf(AllOf requirement) {
            return parts(requirement);
        }

        @Override
        public @Nullable Void anyOf(AnyOf requirement) {
            return parts(requirement);
        }

        private @Nullable Void parts(Requirement whole) {
            for (int i = 0; i < whole.parts().size(); i++) {
                check(path.at("parts").at(i), owner, whole.parts().get(i));
            }
            return null;
        }
    }

    /** Checks that what is only desirable goes beyond what is asked for of the same skill. */
    void checkDesires(DataPath path, JobType jobType) {
        Map<SkillId, LevelId> asked = new LinkedHashMap<>();
        for (JobTypeItem item : jobType.items()) {
            if (item.importance().counts() && item.requirement() instanceof SkillRequirement of) {
                asked.put(of.skill(), of.level());
            }
        }
        for (int i = 0; i < jobType.items().size(); i++) {
            JobTypeItem item = jobType.items().get(i);
            if (!item.importance().counts()
                    && item.requirement() instanceof SkillRequirement desired
                    && asked.containsKey(desired.skill())) {
                checkDesires(path.at(i).at("requirement"), jobType.id(), asked.get(desired.skill()), desired);
            }
        }
    }

    private void checkDesires(DataPath path, JobTypeId owner, LevelId asked, SkillRequirement desired) {
        LevelScale scale = scales.get(asked.scale());
        if (scale != null
                && scale.has(asked)
                && scale.has(desired.level())
                && scale.stepCount(desired.level()) <= scale.stepCount(asked)) {
            report(FrameworkProblem.DESIRES_NO_MORE, path.at("level"), owner, desired.skill(), asked, desired.level());
        }
    }

    /** Checks what a rank asks for: it is always scored, so every level is stated. */
    void checkOfLadder(DataPath path, Identifier owner, Requirement requirement) {
        check(path, owner, requirement);
        checkStatesLevels(path, owner, requirement);
    }

    private void checkStatesLevels(DataPath path, Identifier owner, Requirement requirement) {
        if (requirement instanceof UnstatedLevelRequirement unstated) {
            report(FrameworkProblem.UNSTATED_LEVEL_IN_LADDER, path, owner, unstated.skill());
        }
        for (int i = 0; i < requirement.parts().size(); i++) {
            checkStatesLevels(path.at("parts").at(i), owner, requirement.parts().get(i));
        }
    }

    private void checkSkillIsKnown(DataPath path, Identifier owner, SkillId skill) {
        if (!skills.containsKey(skill)) {
            reportUnknown(FrameworkProblem.UNKNOWN_SKILL, path.at("skill"), owner, skill, skills.keySet());
        }
    }

    private void checkSkill(DataPath path, Identifier owner, SkillRequirement requirement) {
        checkSkillIsKnown(path, owner, requirement.skill());
        Skill skill = skills.get(requirement.skill());
        if (skill != null && scales.containsKey(skill.scale())) {
            LevelScale scale = scales.get(skill.scale());
            if (!scale.has(requirement.level())) {
                report(
                        FrameworkProblem.LEVEL_OFF_SCALE,
                        path.at("level"),
                        owner,
                        requirement.level(),
                        requirement.skill(),
                        ids(scale.levels()));
            } else {
                checkAsksForAStep(path, owner, requirement.level(), scale);
            }
        }
    }

    private void checkGroup(DataPath path, Identifier owner, GroupRequirement group) {
        List<Skill> eligible = group.scope().accept(new Eligible(path.at("scope"), owner, group.level()));
        LevelScale scale = scales.get(group.level().scale());
        if (scale == null || !scale.has(group.level())) {
            reportUnknown(FrameworkProblem.UNKNOWN_LEVEL, path.at("level"), owner, group.level(), levels());
        } else {
            checkAsksForAStep(path, owner, group.level(), scale);
            int onScale = 0;
            for (Skill skill : eligible) {
                onScale += skill.scale().equals(scale.id()) ? 1 : 0;
            }
            if (onScale < group.count()) {
                report(FrameworkProblem.GROUP_TOO_SMALL, path.at("count"), owner, group.count(), onScale);
            }
        }
    }

    /** The skills that count for a group on a level; those of its scope that are not there are told. */
    private final class Eligible implements SkillScopeVisitor<List<Skill>> {

        private final DataPath path;
        private final Identifier owner;
        private final LevelId level;

        Eligible(DataPath path, Identifier owner, LevelId level) {
            this.path = path;
            this.owner = owner;
            this.level = level;
        }

        @Override
        public List<Skill> any() {
            return draft.skills;
        }

        @Override
        public List<Skill> categories(List<CategoryId> listed) {
            for (int i = 0; i < listed.size(); i++) {
                if (!categories.contains(listed.get(i))) {
                    reportUnknown(
                            FrameworkProblem.UNKNOWN_CATEGORY,
                            path.at("categories").at(i),
                            owner,
                            listed.get(i),
                            categories);
                }
            }
            List<Skill> within = new ArrayList<>();
            for (Skill skill : draft.skills) {
                if (skill.isIn(listed)) {
                    within.add(skill);
                }
            }
            return within;
        }

        @Override
        public List<Skill> skills(List<SkillId> listed) {
            List<Skill> known = new ArrayList<>();
            for (int i = 0; i < listed.size(); i++) {
                Skill skill = skills.get(listed.get(i));
                DataPath place = path.at("skills").at(i);
                if (skill == null) {
                    reportUnknown(FrameworkProblem.UNKNOWN_SKILL, place, owner, listed.get(i), skills.keySet());
                } else {
                    known.add(skill);
                    checkOnScale(place, owner, skill, level);
                }
            }
            return known;
        }
    }

    private void checkOnScale(DataPath path, Identifier owner, Skill skill, LevelId level) {
        LevelScale scale = scales.get(skill.scale());
        if (scale != null && !level.scale().equals(scale.id())) {
            List<Level> usable = scale.levels();
            report(FrameworkProblem.LEVEL_OFF_SCALE, path, owner, level, skill.id(), ids(usable));
        }
    }

    private List<LevelId> levels() {
        List<LevelId> levels = new ArrayList<>();
        for (LevelScale scale : scales.values()) {
            levels.addAll(ids(scale.levels()));
        }
        return levels;
    }

    static List<LevelId> ids(List<Level> levels) {
        return levels.stream().map(Level::id).toList();
    }

    private void checkAsksForAStep(DataPath path, Identifier owner, LevelId level, LevelScale scale) {
        if (scale.stepCount(level) == 0) {
            report(FrameworkProblem.REQUIREMENT_WITHOUT_STEP, path.at("level"), owner, level);
        }
    }

    private void checkJudgement(DataPath path, Identifier owner, JudgementRequirement requirement) {
        if (!judgements.contains(requirement.judgement())) {
            reportUnknown(
                    FrameworkProblem.UNKNOWN_JUDGEMENT,
                    path.at("judgement"),
                    owner,
                    requirement.judgement(),
                    judgements);
        }
    }

    private void reportUnknown(
            FrameworkProblem problem,
            DataPath path,
            Identifier owner,
            Identifier named,
            Collection<? extends Identifier> known) {
        report(problem, path, owner, named, nearest.to(named, known));
    }

    private void report(FrameworkProblem problem, DataPath path, Object... arguments) {
        problems.add(problem.at(path, arguments));
    }
}
