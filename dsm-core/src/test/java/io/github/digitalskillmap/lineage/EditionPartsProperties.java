package io.github.digitalskillmap.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.provenance.LineageProblem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;

class EditionPartsProperties {

    private static final Edition BASE = Edition.of("mori", "1.0.0");
    private static final Edition GRANDCHILD = Edition.of("izumi", "2.0.0");
    private static final Edition EDITION = Edition.of("izumi", "1.0.0");

    private record Leaf(SkillId id, String text, Provenance provenance) implements Sourced {

        static Leaf of(int number, String text) {
            return new Leaf(id(number), text, Invented.published(number + 1));
        }

        static SkillId id(int number) {
            return SkillId.of("mori", "leaf-" + number);
        }

        int number() {
            return Integer.parseInt(id.key().substring("leaf-".length()));
        }

        Leaf marked(AdaptationMark mark) {
            return new Leaf(id, text, mark.on(provenance));
        }
    }

    private static EditionParts<SkillId, Leaf> leaves(Lineage lineage) {
        return lineage.parts("leaves", Leaf::id, (stated, before, mark) -> stated.marked(mark));
    }

    @Property
    void all_anyBase_isThatOfAMapByIdentifier(
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 9) Integer> base,
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 9) Integer> stated,
            @ForAll Set<@IntRange(min = 0, max = 9) Integer> left) {
        List<Integer> retired =
                left.stream().filter(number -> !stated.contains(number)).toList();
        Lineage lineage = Lineage.of(EDITION);
        EditionParts<SkillId, Leaf> leaves = leaves(lineage);
        lineage.base(BASE);
        leaves.takeOver(base.stream().map(number -> Leaf.of(number, "before")).toList());
        stated.forEach(number -> leaves.add(Leaf.of(number, "now")));
        retired.forEach(number -> leaves.retire(Leaf.id(number)));

        Map<Integer, Leaf> expected = new LinkedHashMap<>();
        base.forEach(number -> expected.put(number, Leaf.of(number, "before")));
        retired.forEach(expected::remove);
        stated.forEach(number -> expected.put(number, Leaf.of(number, "now").marked(new AdaptationMark(EDITION))));

        assertThat(leaves.all()).containsExactlyElementsOf(expected.values());
        assertThat(lineage.problems(List.of()))
                .hasSize((int) retired.stream()
                        .filter(number -> !base.contains(number))
                        .count())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(LineageProblem.NOT_IN_BASE));
    }

    @Property
    void all_secondGeneration_marksWhatTheFirstDoesNotStateAlready(
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 9) Integer> base,
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 9) Integer> child,
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 9) Integer> restated,
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 9) Integer> renamed) {
        Lineage first = Lineage.of(EDITION);
        EditionParts<SkillId, Leaf> ofChild = leaves(first);
        first.base(BASE);
        ofChild.takeOver(base.stream().map(number -> Leaf.of(number, "before")).toList());
        child.forEach(number -> ofChild.add(Leaf.of(number, "now")));
        List<Leaf> known = ofChild.all();
        Lineage second = Lineage.of(GRANDCHILD);
        EditionParts<SkillId, Leaf> leaves = leaves(second);
        second.base(EDITION);
        leaves.takeOver(known);
        List<Integer> same = restated.stream()
                .filter(number -> !renamed.contains(number) && (base.contains(number) || child.contains(number)))
                .toList();
        same.forEach(number -> leaves.add(Leaf.of(number, child.contains(number) ? "now" : "before")));
        renamed.forEach(number -> leaves.add(Leaf.of(number, "then")));

        assertThat(second.problems(List.of()))
                .hasSize(same.size())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(LineageProblem.NO_EFFECT));
        assertThat(leaves.all())
                .filteredOn(leaf -> leaf.text().equals("then"))
                .allSatisfy(leaf -> assertThat(leaf.provenance().adaptedBy()).contains(GRANDCHILD));
        assertThat(new AdaptationMark(GRANDCHILD)
                        .onNew(
                                known.stream()
                                        .map(leaf -> Leaf.of(leaf.number(), leaf.text()))
                                        .toList(),
                                known,
                                Leaf::marked))
                .isEqualTo(known);
    }

    @Property
    void all_noBase_isWhatIsStated(@ForAll List<@IntRange(min = 0, max = 9) Integer> stated) {
        Lineage lineage = Lineage.of(EDITION);
        EditionParts<SkillId, Leaf> leaves = leaves(lineage);
        stated.forEach(number -> leaves.add(Leaf.of(number, "now")));

        assertThat(leaves.all())
                .isEqualTo(stated.stream().map(number -> Leaf.of(number, "now")).toList());
        assertThat(lineage.problems(List.of())).isEmpty();
    }

    @Property
    void problems_ofAnyPart_standWhereThePartIsStated(
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 9) Integer> base,
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 9) Integer> stated) {
        Lineage lineage = Lineage.of(EDITION);
        EditionParts<SkillId, Leaf> leaves = leaves(lineage);
        lineage.base(BASE);
        leaves.takeOver(base.stream().map(number -> Leaf.of(number, "before")).toList());
        stated.forEach(number -> leaves.add(Leaf.of(number, "now")));
        List<Leaf> all = leaves.all();

        for (int i = 0; i < all.size(); i++) {
            SkillId id = all.get(i).id();
            List<String> paths = new ArrayList<>();
            lineage.problems(List.of(LineageProblem.RETIRED_TWICE.at(
                            DataPath.ROOT.at("leaves").at(i).at("text").at(0), id)))
                    .forEach(problem -> paths.add(problem.path().toString()));

            Map<SkillId, Integer> places = stated.stream().collect(Collectors.toMap(Leaf::id, stated::indexOf));
            if (places.containsKey(id)) {
                assertThat(paths).containsExactly("/leaves/" + places.get(id) + "/text/0");
            } else {
                int place = base.stream().map(Leaf::id).toList().indexOf(id);
                assertThat(paths).containsExactly("/base/leaves/" + place, "/base/leaves/" + place + "/text/0");
            }
        }
    }
}
