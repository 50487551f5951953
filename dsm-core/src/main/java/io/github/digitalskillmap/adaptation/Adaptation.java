package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Puts changes on a framework, whatever their order: parts are retired first, then scales replaced, parts added, amended,
 * and put in order. Every fault is told at the change that it is due to.
 */
final class Adaptation {

    private final Framework base;
    private final List<Change> changes;
    private final IntFunction<DataPath> path;
    private final UnaryOperator<Provenance> stamp;
    private final PartTree tree;
    private final Map<Integer, List<Problem>> problems = new TreeMap<>();
    private final Set<Integer> contradicted = new HashSet<>();
    private final Map<PartId, Integer> retired = new HashMap<>();

    /** What was to be read on another scale and is required at no level of it. */
    private record Unread(Node node, Rescaling rescaling, int number) {}

    /**
     * @param path where in its document a change stands, by its number
     * @param stamp marks where an added part or a change comes from
     */
    Adaptation(Framework base, List<Change> changes, IntFunction<DataPath> path, UnaryOperator<Provenance> stamp) {
        this.base = base;
        this.changes = changes;
        this.path = path;
        this.stamp = stamp;
        this.tree = new PartTree(base);
    }

    Checked<Framework> to(Edition edition, Wording name) {
        for (Contradictions.Contradiction contradiction : Contradictions.of(changes)) {
            contradict(contradiction.later(), contradiction.earlier(), contradiction.subject());
            contradicted.add(contradiction.later());
            contradicted.add(contradiction.earlier());
        }
        retire();
        List<Unread> unread = rescale();
        Map<Node, Integer> added = add();
        amend();
        if (contradicted.isEmpty()) {
            arrange(added);
            each(Change.Order.class, this::order);
            checkRead(unread);
            checkRetired();
            new PartCheck(tree, this::report).check();
        }
        return problems.isEmpty() ? checked(tree.assemble(edition, name)) : Checked.invalid(all());
    }

    private Checked<Framework> checked(Framework.Builder assembled) {
        Checked<Framework> framework = assembled.check();
        FaultAttribution attribution = new FaultAttribution(tree, changes);
        for (Problem problem : ofChanges(framework)) {
            attribution
                    .of(problem)
                    .ifPresentOrElse(
                            change -> found(change, problem.at(path.apply(change))),
                            () -> found(changes.size(), problem));
        }
        return framework.value().map(adapted -> Checked.valid(adapted, all())).orElseGet(() -> Checked.invalid(all()));
    }

    /** Lists what is wrong, or to be noted and not so of the base already. */
    private List<Problem> ofChanges(Checked<Framework> adapted) {
        if (adapted.problems().stream().allMatch(problem -> problem.severity() == Severity.ERROR)) {
            return adapted.problems();
        }
        Set<List<String>> ofBase = new PartTree(base)
                .assemble(base.edition(), base.name()).check().problems().stream()
                        .map(Problem::arguments)
                        .collect(Collectors.toSet());
        return adapted.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR || !ofBase.contains(problem.arguments()))
                .toList();
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

    private void contradict(int one, int other, Object subject) {
        report(Math.max(one, other), OverlayProblem.CONTRADICTION, subject, path.apply(Math.min(one, other)));
    }

    private interface Step<C> {
        void take(int number, C change);
    }

    private <C extends Change> void each(Class<C> kind, Step<C> step) {
        for (int i = 0; i < changes.size(); i++) {
            if (kind.isInstance(changes.get(i)) && !contradicted.contains(i)) {
                step.take(i, kind.cast(changes.get(i)));
            }
        }
    }

    private Optional<Node> known(int number, PartId id) {
        Optional<Node> node = tree.find(id);
        if (node.isEmpty()) {
            Integer other = retired.get(id);
            if (other == null) {
                report(number, OverlayProblem.UNKNOWN_PART, id, base.edition());
            } else {
                contradict(number, other, id);
            }
        }
        return node;
    }

    private void retire() {
        Map<Node, Integer> told = new LinkedHashMap<>();
        each(
                Change.RetirePart.class,
                (number, change) -> known(number, change.id()).ifPresent(node -> told.put(node, number)));
        Map<Node, Integer> dependents = dependents(told);
        told.forEach(this::retire);
        dependents.forEach((node, number) -> {
            if (tree.find(node.id()).isPresent()) {
                retire(node, number);
            }
        });
    }

    /** Finds what goes with what is retired, and is not itself told to be. */
    private Map<Node, Integer> dependents(Map<Node, Integer> told) {
        Map<PartId, Integer> subjects = new HashMap<>();
        each(Change.RetirePart.class, (number, change) -> {
            if (change.withDependents()) {
                subjects.put(change.id(), number);
            }
        });
        Map<Node, Integer> dependents = new LinkedHashMap<>();
        if (!subjects.isEmpty()) {
            tree.each(node -> References.onlyAbout(node.part()).stream()
                    .flatMap(subject -> Optional.ofNullable(subjects.get(subject)).stream())
                    .forEach(number -> {
                        Integer own = told.get(node);
                        if (own != null) {
                            contradict(number, own, node.id());
                        } else {
                            dependents.merge(node, number, Math::max);
                        }
                    }));
        }
        return dependents;
    }

    private void retire(Node node, int number) {
        retired.put(node.id(), number);
        node.id().owner().flatMap(tree::find).ifPresent(owner -> owner.move(number));
        tree.remove(node);
    }

    /** Replaces scales, and returns what cannot be read on the new ones. */
    private List<Unread> rescale() {
        List<Unread> unread = new ArrayList<>();
        if (changes.stream().anyMatch(Change.ReplaceScale.class::isInstance)) {
            Map<PartId, List<Node>> speaking = new HashMap<>();
            tree.each(node -> References.scales(node.part())
                    .forEach(scale -> speaking.computeIfAbsent(scale, any -> new ArrayList<>())
                            .add(node)));
            each(Change.ReplaceScale.class, (number, change) -> {
                List<Node> nodes = speaking.getOrDefault(PartId.of(change.from()), List.of());
                rescaling(number, change)
                        .ifPresent(rescaling -> nodes.stream()
                                .filter(node -> !isRead(node, rescaling, number))
                                .forEach(node -> unread.add(new Unread(node, rescaling, number))));
            });
        }
        return unread;
    }

    /** Reads a part on another scale, and tells whether that could be done. */
    private static boolean isRead(Node node, Rescaling rescaling, int number) {
        Optional<Part> part = rescaling.of(node.part());
        part.ifPresent(read -> node.amend(read, Rescaling.read(node.id().kind()), number));
        return part.isPresent();
    }

    private Optional<Rescaling> rescaling(int number, Change.ReplaceScale change) {
        Optional<Node> scale = known(number, PartId.of(change.from()));
        if (scale.isEmpty()) {
            return Optional.empty();
        }
        Optional<LevelMap> map = change.map(scale.get().assembled().as(LevelScale.class));
        if (tree.find(PartId.of(change.to().id())).isPresent()) {
            report(number, OverlayProblem.ALREADY_THERE, change.to().id(), base.edition());
            return Optional.empty();
        }
        if (map.isEmpty()) {
            report(number, OverlayProblem.SCALE_DIFFERS, change.from(), base.edition());
            return Optional.empty();
        }
        tree.substitute(scale.get(), FrameworkParts.of(change.to()).withProvenances(stamp), number);
        return Optional.of(new Rescaling(map.get(), stamp.apply(change.by())));
    }

    /** Checks that what could not be read on a new scale was changed as well. */
    private void checkRead(List<Unread> unread) {
        for (Unread each : unread) {
            if (each.rescaling().of(each.node().part()).isEmpty()) {
                report(
                        each.number(),
                        OverlayProblem.LEVEL_LOST,
                        each.node().id(),
                        each.rescaling().from());
            }
        }
    }

    private Map<Node, Integer> add() {
        Map<Node, Integer> added = new LinkedHashMap<>();
        each(Change.Add.class, (number, change) -> {
            PartId id = change.added().id();
            Optional<PartId> owner = id.owner();
            if (tree.find(id).isPresent()) {
                report(number, OverlayProblem.ALREADY_THERE, id, base.edition());
            } else if (owner.isEmpty() || known(number, owner.get()).isPresent()) {
                added.put(tree.add(change.added().withProvenances(stamp), number), number);
            }
        });
        return added;
    }

    /** Puts what was added where it belongs. */
    private void arrange(Map<Node, Integer> added) {
        Map<Node.Siblings, Map<Node, List<Node>>> behind = new LinkedHashMap<>();
        added.forEach((node, number) -> ((Change.Add) changes.get(number))
                .after()
                .flatMap(after -> known(number, after))
                .ifPresent(after -> behind.computeIfAbsent(
                                tree.siblings(node.id().kind(), node.id().owner()), any -> new HashMap<>())
                        .computeIfAbsent(after, any -> new ArrayList<>())
                        .add(node)));
        behind.forEach((siblings, places) -> siblings.arrange(places)
                .forEach(node ->
                        report(Objects.requireNonNull(added.get(node)), OverlayProblem.BEHIND_ITSELF, node.id())));
    }

    private void amend() {
        Map<Node, Map<Aspect<?>, Provenance>> sources = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof Change.Amend<?> amend && !contradicted.contains(i)) {
                int number = i;
                known(number, amend.id())
                        .filter(node -> amend(number, amend, node))
                        .ifPresent(node -> amend.by()
                                .ifPresent(by -> sources.computeIfAbsent(node, any -> new HashMap<>())
                                        .put(amend.aspect(), stamp.apply(by))));
            }
        }
        sources.forEach((node, amended) -> node.source(AmendedProvenance.sourced(node.part(), amended)));
    }

    /** Sets an aspect, and tells whether that could be done. */
    private boolean amend(int number, Change.Amend<?> amend, Node node) {
        if (node.part().find(amend.aspect()).equals(amend.value())) {
            report(number, OverlayProblem.NO_EFFECT, amend.id());
            return false;
        }
        if (isAboutSomethingElse(amend)) {
            report(number, OverlayProblem.OTHER_SUBJECT, amend.id());
            return false;
        }
        node.amend(node.part().set(amend.aspect(), amend.value(), stamp), amend.aspect(), number);
        return true;
    }

    private static boolean isAboutSomethingElse(Change.Amend<?> amend) {
        return amend.aspect() == Aspect.REQUIREMENT
                && !Subject.isOf(amend.id().name(), (Requirement) amend.value().orElseThrow());
    }

    private void order(int number, Change.Order change) {
        Optional<PartId> owner = change.part();
        if (owner.isPresent() && known(number, owner.get()).isEmpty()) {
            return;
        }
        Node.Siblings siblings = tree.siblings(change.kind(), owner);
        List<PartId> now = siblings.list().stream().map(Node::id).toList();
        if (now.equals(change.order())) {
            report(number, OverlayProblem.NO_EFFECT, Contradictions.subject(change));
        } else if (now.size() == change.order().size() && new HashSet<>(now).equals(new HashSet<>(change.order()))) {
            siblings.order(change.order().stream()
                    .map(id -> tree.find(id).orElseThrow())
                    .toList());
            owner.flatMap(tree::find).ifPresent(node -> node.move(number));
        } else {
            List<PartId> missing = new ArrayList<>(now);
            List<PartId> surplus = new ArrayList<>();
            change.order().stream().filter(id -> !missing.remove(id)).forEach(surplus::add);
            report(number, OverlayProblem.ORDER_INCOMPLETE, missing, surplus);
        }
    }

    /** Checks that nothing speaks of what was retired. */
    private void checkRetired() {
        Map<PartId, List<PartId>> naming = new TreeMap<>();
        tree.each(node -> References.of(node.part()).stream()
                .flatMap(id -> id.orOwner(retired::containsKey).stream())
                .distinct()
                .forEach(id ->
                        naming.computeIfAbsent(id, any -> new ArrayList<>()).add(node.id())));
        naming.forEach((id, all) ->
                all.forEach(by -> report(Objects.requireNonNull(retired.get(id)), OverlayProblem.STILL_NAMED, id, by)));
    }
}
