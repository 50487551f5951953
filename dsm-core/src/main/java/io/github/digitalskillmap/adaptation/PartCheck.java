package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.StepLayout;
import io.github.digitalskillmap.wording.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that what was changed of a part leaves it sound, so that it can be put together. */
final class PartCheck {

    /** Takes a fault, told at a change. */
    interface Report {
        void tell(int change, OverlayProblem problem, Object... arguments);
    }

    private final PartTree tree;
    private final Report report;

    PartCheck(PartTree tree, Report report) {
        this.tree = tree;
        this.report = report;
    }

    void check() {
        tree.siblings(PartKind.JOB_TYPE, Optional.empty()).list().forEach(this::checkJobType);
        tree.siblings(PartKind.SCALE, Optional.empty()).list().forEach(this::checkScale);
    }

    private void checkJobType(Node jobType) {
        List<Node> lines = jobType.within(PartKind.REQUIREMENT).list();
        if (lines.stream().noneMatch(PartCheck::counts)) {
            int change = jobType.moved()
                    .or(() -> latest(lines, Aspect.REQUIREMENT_IMPORTANCE))
                    .orElseThrow();
            report.tell(change, OverlayProblem.JOB_TYPE_EMPTIED, jobType.id());
        }
        for (boolean counting : new boolean[] {true, false}) {
            checkOnce(
                    jobType,
                    lines.stream().filter(line -> counts(line) == counting).toList());
        }
    }

    private static boolean counts(Node line) {
        return line.part().get(Aspect.REQUIREMENT_IMPORTANCE).counts();
    }

    private void checkOnce(Node jobType, List<Node> lines) {
        Map<SkillId, Node> seen = new HashMap<>();
        for (Node line : lines) {
            if (line.part().get(Aspect.REQUIREMENT) instanceof SkillRequirement required) {
                Node other = seen.putIfAbsent(required.skill(), line);
                if (other != null) {
                    report.tell(
                            latest(List.of(line, other), Aspect.REQUIREMENT_IMPORTANCE)
                                    .orElseThrow(),
                            OverlayProblem.SKILL_REQUIRED_TWICE,
                            jobType.id(),
                            required.skill());
                }
            }
        }
    }

    private static Optional<Integer> latest(List<Node> nodes, Aspect<?> aspect) {
        return Node.latest(nodes.stream().map(node -> node.change(aspect.key())));
    }

    private void checkScale(Node scale) {
        List<Node> levels = scale.within(PartKind.LEVEL).list();
        int steps = levels.size() - (scale.part().get(Aspect.SCALE_LOWEST) == LowestLevel.NOTHING ? 1 : 0);
        if (steps < 1 || steps > StepLayout.MAX_STEPS) {
            Stream<Optional<Integer>> ofLevels = levels.stream().map(Node::added);
            Stream<Optional<Integer>> ofScale = Stream.of(scale.change(Aspect.SCALE_LOWEST.key()), scale.moved());
            unusable(scale, Node.latest(Stream.concat(ofLevels, ofScale)));
        } else if (!haveLabelsOfTheirOwn(levels)) {
            unusable(scale, latest(levels, Aspect.LEVEL_LABEL));
        }
    }

    private void unusable(Node scale, Optional<Integer> change) {
        report.tell(change.orElseThrow(), OverlayProblem.SCALE_UNUSABLE, scale.id());
    }

    private static boolean haveLabelsOfTheirOwn(List<Node> levels) {
        List<Spelling> labels = levels.stream()
                .flatMap(level -> level.part().get(Aspect.LEVEL_LABEL).spellings().stream())
                .toList();
        return labels.stream().distinct().count() == labels.size();
    }
}
