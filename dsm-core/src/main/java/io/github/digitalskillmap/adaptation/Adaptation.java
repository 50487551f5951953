package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.adaptation.Workpiece.Node;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.step.StepLayout;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Puts changes on a framework, whatever their order: scales are replaced first, then parts retired, added, amended, and put
 * in order. Every fault is told at the change that it is due to.
 */
final class Adaptation {

    private final Framework base;
    private final List<Change> changes;
    private final IntFunction<String> path;
    private final UnaryOperator<Provenance> stamp;
    private final Workpiece workpiece;
    private final Map<Integer, List<Problem>> problems = new TreeMap<>();
    private final Map<PartId, Integer> retired = new HashMap<>();

    /**
     * @param path where in its document a change stands, by its number
     * @param stamp marks where an added part or a change comes from
     */
    Adaptation(Framework base, List<Change> changes, IntFunction<String> path, UnaryOperator<Provenance> stamp) {
        this.base = base;
        this.changes = changes;
        this.path = path;
        this.stamp = stamp;
        this.workpiece = new Workpiece(base);
    }

    Checked<Framework> to(Edition edition, Wording name) {
        new Contradictions(changes)
                .each((later, earlier) ->
                        report(later, OverlayProblem.CONTRADICTION, subject(changes.get(later)), path.apply(earlier)));
        if (problems.isEmpty()) {
            each(Change.Rescale.class, this::rescale);
            each(Change.Retire.class, this::retire);
            each(Change.Add.class, this::add);
            amend();
            each(Change.Order.class, this::order);
            checkRetired();
            checkParts();
        }
        return problems.isEmpty() ? checked(workpiece.assemble(edition, name)) : Checked.invalid(all());
    }

    private Checked<Framework> checked(Framework.Builder assembled) {
        Checked<Framework> framework = assembled.check();
        Blame blame = new Blame(workpiece);
        framework
                .problems()
                .forEach(problem -> blame.of(problem)
                        .ifPresentOrElse(
                                change -> found(
                                        change,
                                        Problem.of(
                                                problem.code(),
                                                path.apply(change),
                                                problem.arguments().toArray(String[]::new))),
                                () -> found(changes.size(), problem)));
        return framework.value().map(value -> Checked.valid(value, all())).orElseGet(() -> Checked.invalid(all()));
    }

    private List<Problem> all() {
        return problems.values().stream().flatMap(List::stream).toList();
    }

    private void report(int change, OverlayProblem problem, Object... arguments) {
        found(change, problem.at(path.apply(change), arguments));
    }

    private void found(int change, Problem problem) {
        problems.computeIfAbsent(change, any -> new ArrayList<>()).add(problem);
    }

    private interface Step<C> {
        void take(int number, C change);
    }

    private <C extends Change> void each(Class<C> kind, Step<C> step) {
        for (int i = 0; i < changes.size(); i++) {
            if (kind.isInstance(changes.get(i))) {
                step.take(i, kind.cast(changes.get(i)));
            }
        }
    }

    private static Object subject(Change change) {
        if (change instanceof Change.Order order) {
            return order.part().<Object>map(id -> id).orElse(order.kind().section());
        }
        return change.part().orElseThrow();
    }

    private Optional<Node> known(int number, PartId id) {
        Optional<Node> node = workpiece.find(id);
        if (node.isEmpty()) {
            report(number, OverlayProblem.UNKNOWN_PART, id, base.edition());
        }
        return node;
    }

    private void rescale(int number, Change.Rescale change) {
        Optional<Node> scale = known(number, PartId.of(change.from()));
        if (scale.isEmpty()) {
            return;
        }
        Optional<LevelMap> map = change.map(Assembly.scale(workpiece.assembled(scale.get())));
        if (workpiece.find(PartId.of(change.to().id())).isPresent()) {
            report(number, OverlayProblem.ALREADY_THERE, change.to().id(), base.edition());
        } else if (map.isEmpty()) {
            report(number, OverlayProblem.SCALE_DIFFERS, change.from(), base.edition());
        } else {
            workpiece.substitute(scale.get(), FrameworkParts.of(change.to()).withProvenances(stamp), number);
            Rescaling rescaling = new Rescaling(map.get(), stamp.apply(change.by()));
            workpiece.each(node -> rescaling
                    .of(node.part())
                    .ifPresentOrElse(
                            part -> replace(node, part, number),
                            () -> report(number, OverlayProblem.LEVEL_BECOMES_NONE, node.id(), change.from())));
        }
    }

    private static void replace(Node node, Part part, int number) {
        if (!part.equals(node.part())) {
            node.replace(part, number);
        }
    }

    private void retire(int number, Change.Retire change) {
        known(number, change.id()).ifPresent(node -> {
            remove(node, number);
            retired.put(change.id(), number);
            if (change.withDependents()) {
                retireDependents(change.id(), number);
            }
        });
    }

    private void retireDependents(PartId id, int number) {
        List<Node> dependents = new ArrayList<>();
        workpiece.each(node -> {
            if (References.isOnlyAbout(node.part(), id)) {
                dependents.add(node);
            }
        });
        dependents.forEach(dependent -> remove(dependent, number));
    }

    private void remove(Node node, int number) {
        node.id().owner().flatMap(workpiece::find).ifPresent(owner -> owner.replace(owner.part(), number));
        workpiece.remove(node);
    }

    private void add(int number, Change.Add change) {
        PartId id = change.added().id();
        Optional<PartId> owner = id.owner();
        if (owner.isPresent() && known(number, owner.get()).isEmpty()) {
            return;
        }
        if (workpiece.find(id).isPresent()) {
            report(number, OverlayProblem.ALREADY_THERE, id, base.edition());
        } else if (change.after().isEmpty()
                || known(number, change.after().get()).isPresent()) {
            workpiece.add(change.added().withProvenances(stamp), number, change.after());
        }
    }

    private void amend() {
        Map<Node, Map<Provenance, Set<Aspect<?>>>> sources = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof Change.Amend<?> amend) {
                int number = i;
                known(number, amend.id())
                        .filter(node -> amend(number, node, amend))
                        .ifPresent(node -> amend.by()
                                .ifPresent(by -> sources.computeIfAbsent(node, any -> new LinkedHashMap<>())
                                        .computeIfAbsent(stamp.apply(by), any -> new HashSet<>())
                                        .add(amend.aspect())));
            }
        }
        sources.forEach((node, amended) -> amended.forEach((by, aspects) -> node.replace(
                Amendments.sourced(node.part(), aspects, by), node.change().orElseThrow())));
    }

    /** Sets an aspect, and tells whether that could be done. */
    private <V> boolean amend(int number, Node node, Change.Amend<V> amend) {
        if (node.part().find(amend.aspect()).equals(amend.value())) {
            report(number, OverlayProblem.NO_EFFECT, amend.id());
            return false;
        }
        if (isAboutSomethingElse(amend)) {
            report(number, OverlayProblem.OTHER_SUBJECT, amend.id());
            return false;
        }
        node.replace(node.part().with(amend.aspect(), amend.value()), number);
        return true;
    }

    private static boolean isAboutSomethingElse(Change.Amend<?> amend) {
        return amend.aspect() == Aspect.REQUIREMENT
                && !Subject.isOf(amend.id(), (Requirement) amend.value().orElseThrow());
    }

    private void order(int number, Change.Order change) {
        Optional<PartId> owner = change.part();
        if (owner.isPresent() && known(number, owner.get()).isEmpty()) {
            return;
        }
        List<PartId> now = ids(workpiece.siblings(change.kind(), owner));
        if (now.equals(change.order())) {
            report(number, OverlayProblem.NO_EFFECT, subject(change));
        } else if (now.size() == change.order().size() && new HashSet<>(now).equals(new HashSet<>(change.order()))) {
            workpiece.order(change.order().stream()
                    .map(id -> workpiece.find(id).orElseThrow())
                    .toList());
        } else {
            report(number, OverlayProblem.ORDER_INCOMPLETE, now, change.order());
        }
    }

    private static List<PartId> ids(List<Node> nodes) {
        return nodes.stream().map(Node::id).toList();
    }

    /** Checks that nothing speaks of what was retired. */
    private void checkRetired() {
        Map<PartId, List<PartId>> naming = new TreeMap<>();
        workpiece.each(node -> References.of(node.part()).stream()
                .filter(retired::containsKey)
                .forEach(id ->
                        naming.computeIfAbsent(id, any -> new ArrayList<>()).add(node.id())));
        naming.forEach((id, by) -> report(retired.get(id), OverlayProblem.STILL_NAMED, id, by));
    }

    /** Checks that what was changed of a part leaves it sound. */
    private void checkParts() {
        workpiece.each(node -> {
            if (node.id().kind() == PartKind.JOB_TYPE && !asksForSomething(node)) {
                report(changeOf(node), OverlayProblem.JOB_TYPE_EMPTIED, node.id());
            }
            if (node.id().kind() == PartKind.SCALE && !isUsable(node)) {
                report(changeOf(node), OverlayProblem.SCALE_UNUSABLE, node.id());
            }
        });
    }

    /** Returns the change that a part is due to, or else the latest that something within it is due to. */
    private static int changeOf(Node node) {
        return node.change().or(() -> node.latestWithin()).orElseThrow();
    }

    private static boolean asksForSomething(Node jobType) {
        return jobType.within(PartKind.REQUIREMENT).stream()
                .anyMatch(line -> line.part().get(Aspect.REQUIREMENT_IMPORTANCE).counts());
    }

    private static boolean isUsable(Node scale) {
        List<Node> levels = scale.within(PartKind.LEVEL);
        int steps = levels.size() - (scale.part().get(Aspect.SCALE_LOWEST) == LowestLevel.NOTHING ? 1 : 0);
        long spellings = levels.stream()
                .flatMap(level -> level.part().get(Aspect.LEVEL_LABEL).spellings().stream()
                        .distinct())
                .count();
        long different = levels.stream()
                .flatMap(level -> level.part().get(Aspect.LEVEL_LABEL).spellings().stream())
                .distinct()
                .count();
        return steps >= 1 && steps <= StepLayout.MAX_STEPS && spellings == different;
    }
}
