package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
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
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries parts over from one scale to another. */
final class Rescaling {

    private final LevelMap map;
    private final Provenance by;

    Rescaling(LevelMap map, Provenance by) {
        this.map = map;
        this.by = by;
    }

    ScaleId from() {
        return map.from().id();
    }

    private ScaleId to() {
        return map.to().id();
    }

    /** Returns the aspect of parts of a kind that tells a scale or levels. */
    static Aspect<?> read(PartKind kind) {
        return switch (kind) {
            case REQUIREMENT -> Aspect.REQUIREMENT;
            case TARGET -> Aspect.TARGET_REQUIREMENT;
            case GUIDE -> Aspect.GUIDE_FIGURE;
            case FAMILY -> Aspect.FAMILY_SCALE;
            default -> Aspect.SKILL_SCALE;
        };
    }

    /** Returns a part on the other scale, or empty if something would be required at no level. */
    Optional<Part> of(Part part) {
        return switch (part.id().kind()) {
            case SKILL -> Optional.of(skill(part));
            case FAMILY -> Optional.of(sourced(part.with(Aspect.FAMILY_SCALE, to()), Aspect.FAMILY_PROVENANCE));
            case REQUIREMENT -> reread(part, Aspect.REQUIREMENT, Aspect.REQUIREMENT_PROVENANCE);
            case TARGET -> reread(part, Aspect.TARGET_REQUIREMENT, Aspect.TARGET_READING);
            case GUIDE -> guide(part);
            default -> Optional.of(part);
        };
    }

    private Part skill(Part part) {
        if (!part.get(Aspect.SKILL_SCALE).equals(from())) {
            return part;
        }
        Part rescaled = part.with(Aspect.SKILL_SCALE, to());
        List<LevelDescription> before = part.get(Aspect.SKILL_LEVEL_DESCRIPTIONS);
        return before.isEmpty()
                ? rescaled
                : sourced(
                        rescaled.with(Aspect.SKILL_LEVEL_DESCRIPTIONS, descriptions(before)), Aspect.SKILL_PROVENANCE);
    }

    /** What several levels meant is told together of the level that they became, and of one that became none no more. */
    private List<LevelDescription> descriptions(List<LevelDescription> before) {
        Map<LevelId, List<Wording>> texts = new LinkedHashMap<>();
        for (LevelDescription description : before) {
            level(description.level())
                    .ifPresent(level -> texts.computeIfAbsent(level, each -> new ArrayList<>())
                            .add(description.text()));
        }
        return texts.entrySet().stream()
                .map(each -> LevelDescription.of(each.getKey(), Wording.list(each.getValue())))
                .toList();
    }

    private Optional<Part> reread(Part part, Aspect<Requirement> reading, Aspect<Provenance> source) {
        Requirement before = part.get(reading);
        return before.accept(new Reread())
                .map(after -> after.equals(before) ? part : sourced(part.with(reading, after), source));
    }

    private Optional<Part> guide(Part part) {
        Optional<Guide.Figure> figure = part.get(Aspect.GUIDE_FIGURE).value();
        if (figure.isEmpty()) {
            return Optional.of(part);
        }
        Requirement before = figure.get().requirement();
        return before.accept(new Reread()).map(after -> after.equals(before) ? part : guide(part, figure.get(), after));
    }

    private Part guide(Part part, Guide.Figure figure, Requirement after) {
        Guide.Figure reread = new Guide.Figure(figure.wording(), after);
        return sourced(part.with(Aspect.GUIDE_FIGURE, Knowledge.known(reread)), Aspect.GUIDE_PROVENANCE);
    }

    /** What was required at the level before still stands behind what is required at the level that it became. */
    private Part sourced(Part part, Aspect<Provenance> source) {
        return part.with(source, AmendedProvenance.combined(part.get(source), by));
    }

    /** What is required on the other scale, or empty if that would be something at no level. */
    private final class Reread implements RequirementVisitor<Optional<Requirement>> {

        @Override
        public Optional<Requirement> skill(SkillRequirement requirement) {
            return level(requirement.level()).map(level -> Requirement.skill(requirement.skill(), level));
        }

        @Override
        public Optional<Requirement> skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            return Optional.of(requirement);
        }

        @Override
        public Optional<Requirement> atLeast(GroupRequirement requirement) {
            return level(requirement.level())
                    .map(level -> Requirement.atLeast(requirement.count(), requirement.scope(), level));
        }

        @Override
        public Optional<Requirement> exam(ExamRequirement requirement) {
            return Optional.of(requirement);
        }

        @Override
        public Optional<Requirement> examLevel(ExamLevelRequirement requirement) {
            return Optional.of(requirement);
        }

        @Override
        public Optional<Requirement> judgement(JudgementRequirement requirement) {
            return Optional.of(requirement);
        }

        @Override
        public Optional<Requirement> allOf(AllOf requirement) {
            return parts(requirement).map(AllOf::new);
        }

        @Override
        public Optional<Requirement> anyOf(AnyOf requirement) {
            return parts(requirement).map(AnyOf::new);
        }

        private Optional<List<Requirement>> parts(Requirement whole) {
            List<Requirement> parts = new ArrayList<>();
            for (Requirement part : whole.parts()) {
                Optional<Requirement> reread = part.accept(this);
                if (reread.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(reread.get());
            }
            return Optional.of(parts);
        }
    }

    private Optional<LevelId> level(LevelId level) {
        return map.from().has(level) ? map.map(level) : Optional.of(level);
    }
}
