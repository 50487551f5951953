package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.FrameworkProblem;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the change that a fault of the whole framework is due to. */
final class FaultAttribution {

    private static final Map<PartKind, Map<String, PartKind>> WITHIN = Map.of(
            PartKind.SCALE, Map.of("levels", PartKind.LEVEL),
            PartKind.FAMILY, Map.of("items", PartKind.FAMILY_ITEM),
            PartKind.JOB_TYPE, Map.of("items", PartKind.REQUIREMENT),
            PartKind.RANK, Map.of("targets", PartKind.TARGET, "guides", PartKind.GUIDE));

    /** What a fault of a name can be due to. */
    private static final List<Aspect<?>> NAMES =
            List.of(Aspect.SKILL_NAME, Aspect.SKILL_PRINTED_NAME, Aspect.SKILL_ALIASES);

    private final PartTree tree;
    private final List<Change> changes;
    private final Map<PartKind, Map<String, List<Node>>> byName = new EnumMap<>(PartKind.class);

    FaultAttribution(PartTree tree, List<Change> changes) {
        this.tree = tree;
        this.changes = changes;
        tree.each(node -> {
            if (hasNameOfItsOwn(node.id().kind())) {
                byName.computeIfAbsent(node.id().kind(), any -> new HashMap<>())
                        .computeIfAbsent(node.id().name(), any -> new ArrayList<>())
                        .add(node);
            }
        });
    }

    private static boolean hasNameOfItsOwn(PartKind kind) {
        return kind.owner().isEmpty() || kind == PartKind.TARGET || kind == PartKind.FAMILY_ITEM;
    }

    /** A part and the key of what is wrong with it. */
    private record Place(Node node, String key) {

        Optional<Integer> change() {
            return changeOf(node);
        }

        Optional<Integer> changeOf(Node other) {
            if (key.equals(Aspect.SKILL_NAME.key())) {
                return Node.latest(NAMES.stream().map(name -> other.change(name.key())));
            }
            return other.change(key);
        }
    }

    /**
     * Returns the change of the part where the fault is, or else of another of its kind that the sentence names, of what it
     * speaks of, or of what makes skills fewer.
     */
    Optional<Integer> of(Problem problem) {
        Optional<Place> place = place(problem.path().parts());
        return place.flatMap(Place::change)
                .or(() -> place.flatMap(at -> ofOthers(at, problem.arguments())))
                .or(() -> problem.code() == FrameworkProblem.UNKNOWN_JOB_TYPE_GROUP
                        ? ofOrderOfGroups()
                        : Optional.empty())
                .or(() -> place.map(Place::node).flatMap(this::ofFamily))
                .or(() -> place.map(Place::node).flatMap(node -> ofWhatItAsksFor(node, problem.code())))
                .or(this::ofFewerSkills);
    }

    private Optional<Place> place(List<DataPath> way) {
        return Stream.of(PartKind.values())
                .filter(kind -> kind.owner().isEmpty())
                .filter(kind -> way.size() > 2 && kind.section().equals(key(way.get(0))))
                .map(kind -> nth(tree.siblings(kind, Optional.empty()), way.get(1)))
                .map(node -> within(node, way.subList(2, way.size())))
                .findFirst();
    }

    private static Place within(Node node, List<DataPath> way) {
        String key = key(way.get(0));
        PartKind kind = WITHIN.getOrDefault(node.id().kind(), Map.of()).get(key);
        return way.size() > 2 && kind != null
                ? new Place(nth(node.within(kind), way.get(1)), key(way.get(2)))
                : new Place(node, key);
    }

    private static Node nth(Node.Siblings siblings, DataPath index) {
        return siblings.list().get(index.index().orElseThrow());
    }

    private static String key(DataPath part) {
        return part.key().orElseThrow();
    }

    private Optional<Integer> ofOthers(Place place, List<String> names) {
        Map<String, List<Node>> alike = byName.getOrDefault(place.node().id().kind(), Map.of());
        return Node.latest(names.stream()
                .flatMap(name -> alike.getOrDefault(name, List.of()).stream())
                .map(place::changeOf));
    }

    private Optional<Integer> ofWhatItAsksFor(Node node, ProblemCode code) {
        if (code == FrameworkProblem.DESIRES_NO_MORE) {
            return ofLinesOfItsSkill(node).or(() -> ofScales(node));
        }
        return code == FrameworkProblem.REQUIREMENT_WITHOUT_STEP ? ofScales(node) : ofSkills(node);
    }

    private Optional<Integer> ofLinesOfItsSkill(Node line) {
        Set<PartId> skill = References.onlyAbout(line.part());
        return Node.latest(line.id().orOwner(id -> id.kind() == PartKind.JOB_TYPE).flatMap(tree::find).stream()
                .flatMap(jobType -> jobType.within(PartKind.REQUIREMENT).list().stream())
                .filter(other -> References.onlyAbout(other.part()).equals(skill))
                .flatMap(other -> Stream.of(
                        other.change(Aspect.REQUIREMENT.key()),
                        other.change(Aspect.REQUIREMENT_IMPORTANCE.key()),
                        other.added())));
    }

    private Optional<Integer> ofScales(Node node) {
        return Node.latest(References.scales(node.part()).stream()
                .flatMap(id -> tree.find(id).stream())
                .flatMap(scale -> Stream.of(scale.change(Aspect.SCALE_LOWEST.key()), scale.moved())));
    }

    /** A group must come before those in it. */
    private Optional<Integer> ofOrderOfGroups() {
        return IntStream.range(0, changes.size())
                .filter(number ->
                        changes.get(number) instanceof Change.Order order && order.kind() == PartKind.JOB_TYPE_GROUP)
                .boxed()
                .findFirst();
    }

    /** Returns the change of a family, or of its items or their order, that leaves it with both or neither of scale and items. */
    private Optional<Integer> ofFamily(Node node) {
        Optional<Node> family =
                node.id().orOwner(id -> id.kind() == PartKind.FAMILY).flatMap(tree::find);
        Stream<Node> items = family.stream().flatMap(owner -> owner.within(PartKind.FAMILY_ITEM).list().stream());
        return Node.latest(Stream.concat(
                items.map(Node::added),
                family.stream().flatMap(owner -> Stream.of(owner.change(Aspect.FAMILY_SCALE.key()), owner.moved()))));
    }

    private Optional<Integer> ofSkills(Node node) {
        return Node.latest(References.of(node.part()).stream()
                .filter(id -> id.kind() == PartKind.SKILL)
                .flatMap(id -> tree.find(id).stream())
                .map(skill -> skill.change(Aspect.SKILL_SCALE.key())));
    }

    /** Returns the latest change that leaves a category or a scale, or the framework, fewer skills. */
    private Optional<Integer> ofFewerSkills() {
        return IntStream.range(0, changes.size())
                .filter(number -> takesSkillsAway(changes.get(number)))
                .boxed()
                .max(Comparator.naturalOrder());
    }

    private static boolean takesSkillsAway(Change change) {
        return change instanceof Change.RetirePart retire
                ? retire.id().kind() == PartKind.SKILL
                : change instanceof Change.Amend<?> amend
                        && (amend.aspect() == Aspect.SKILL_CATEGORY || amend.aspect() == Aspect.SKILL_SCALE);
    }
}
