package io.github.digitalskillmap.talent;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.LevelScale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that the parts of a system of talent types fit together and into its framework, and names every fault. */
final class TalentSystemConsistency {

    private final List<Indicator> indicators;
    private final List<TalentType> types;
    private final Framework framework;
    private final List<Problem> problems = new ArrayList<>();

    TalentSystemConsistency(TalentSystemDraft draft) {
        this.indicators = draft.indicators.all();
        this.types = draft.types.all();
        this.framework = draft.framework;
    }

    List<Problem> problems() {
        checkIdentifiers(indicators, ROOT.at("indicators"), new HashSet<>());
        checkFamilies();
        checkIdentifiers(types, ROOT.at("types"), new HashSet<>());
        Set<Identifier> targets = new HashSet<>();
        for (int i = 0; i < types.size(); i++) {
            TalentType type = types.get(i);
            DataPath path = ROOT.at("types").at(i);
            checkIndicators(type, path.at("indicators"));
            checkIdentifiers(type.targets(), path.at("targets"), targets);
            for (int j = 0; j < type.targets().size(); j++) {
                check(
                        type.targets().get(j).requirement(),
                        path.at("targets").at(j).at("requirement"));
            }
        }
        return problems;
    }

    private void checkFamilies() {
        for (int i = 0; i < indicators.size(); i++) {
            DataPath path = ROOT.at("indicators").at(i).at("family");
            indicators.get(i).family().ifPresent(family -> checkFamily(family, path));
        }
    }

    private void checkFamily(IndicatorFamilyId id, DataPath path) {
        if (framework.families().stream().noneMatch(family -> family.id().equals(id))) {
            add(TalentProblem.NOT_IN_FRAMEWORK, path, id, framework);
        }
    }

    private void checkIdentifiers(List<? extends Identified> parts, DataPath path, Set<Identifier> seen) {
        for (int i = 0; i < parts.size(); i++) {
            checkNew(seen, parts.get(i).id(), path.at(i).at("id"));
        }
    }

    private void checkNew(Set<Identifier> seen, Identifier id, DataPath path) {
        if (!seen.add(id)) {
            add(TalentProblem.DUPLICATE_ID, path, id);
        }
    }

    private void checkIndicators(TalentType type, DataPath path) {
        Set<Identifier> seen = new HashSet<>();
        for (int i = 0; i < type.indicators().size(); i++) {
            IndicatorId id = type.indicators().get(i).indicator();
            checkNew(seen, id, path.at(i).at("indicator"));
            if (indicators.stream().noneMatch(indicator -> indicator.id().equals(id))) {
                add(TalentProblem.UNKNOWN_INDICATOR, path.at(i).at("indicator"), id);
            }
        }
    }

    private void check(Requirement requirement, DataPath path) {
        try {
            requirement.accept(new OfKind(path));
        } catch (UnknownIdentifierException unknown) {
            add(TalentProblem.NOT_IN_FRAMEWORK, path, unknown.identifier(), framework);
        }
        for (int i = 0; i < requirement.parts().size(); i++) {
            check(requirement.parts().get(i), path.at("parts").at(i));
        }
    }

    /** What is checked of each kind of requirement at a path; its parts are checked by themselves. */
    private final class OfKind implements RequirementVisitor<@Nullable Void> {

        private final DataPath path;

        OfKind(DataPath path) {
            this.path = path;
        }

        @Override
        public @Nullable Void skill(SkillRequirement requirement) {
            checkLevel(requirement, path);
            return null;
        }

        @Override
        public @Nullable Void skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            add(TalentProblem.LEVEL_NOT_STATED, path);
            framework.skill(requirement.skill());
            return null;
        }

        @Override
        public @Nullable Void atLeast(GroupRequirement requirement) {
            int skills = framework.skills(requirement).size();
            if (skills < requirement.count()) {
                add(TalentProblem.TOO_FEW_SKILLS, path, requirement.count(), skills);
            }
            return null;
        }

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
            framework.judgement(requirement.judgement());
            return null;
        }

        @Override
        public @Nullable Void allOf(AllOf requirement) {
            return null;
        }

        @Override
        public @Nullable Void anyOf(AnyOf requirement) {
            return null;
        }
    }

    private void checkLevel(SkillRequirement skill, DataPath path) {
        LevelScale scale = framework.scaleOf(skill.skill());
        if (!scale.has(skill.level())) {
            String levels =
                    scale.levels().stream().map(level -> level.id().toString()).collect(Collectors.joining(", "));
            add(TalentProblem.LEVEL_OFF_SCALE, path, skill.level(), skill.skill(), levels);
        }
    }

    private void add(TalentProblem code, DataPath path, Object... arguments) {
        problems.add(code.at(path, arguments));
    }
}
