package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.workforce.FocusAreas;
import io.github.digitalskillmap.workforce.FocusRule;
import io.github.digitalskillmap.workforce.FocusState;
import io.github.digitalskillmap.workforce.RankRange;
import io.github.digitalskillmap.workforce.SkillRanking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The focus areas of p.15 from the lists of p.15. */
class TokyoFocusTest {

    private static final int LISTED = 15;

    @Test
    void areas_byThePublishedLists_areExactlyThePrintedOnes() {
        FocusAreas areas = FocusAreas.of(TokyoFocus.demand(), TokyoFocus.supply(), TokyoFocus.rule());

        assertThat(skills(areas)).containsExactlyInAnyOrderElementsOf(TokyoFocus.areas());
        assertThat(areas.in(FocusState.UNDECIDED)).isEmpty();
        assertThat(areas.standing()).isEqualTo(Standing.INFERRED);
        assertThat(TokyoFocus.areasProvenance().standing()).isEqualTo(Standing.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7})
    void areas_forEveryPlacingAt8To15_areExactlyThePrintedOnes(int demandTo) {
        List<List<Integer>> placings = placings(8);

        assertThat(placings).hasSize(8 * 7 * 6);
        assertThat(placings)
                .allSatisfy(placing ->
                        assertThat(focus(placing, demandTo)).containsExactlyInAnyOrderElementsOf(TokyoFocus.areas()));
    }

    /** Whichever of the three is placed before 8 is out, and pushes サイバーセキュリティ from 7 to 8 or later, so that it is in. */
    @ParameterizedTest
    @ValueSource(ints = {6, 7})
    void areas_forAnyOtherPlacing_loseWhatIsPlacedBefore8AndGainCybersecurity(int demandTo) {
        List<List<Integer>> others = new ArrayList<>(placings(1));
        others.removeAll(placings(8));

        assertThat(others).hasSize(15 * 14 * 13 - 8 * 7 * 6);
        assertThat(others).allSatisfy(placing -> {
            Set<SkillId> expected = new HashSet<>(Set.of(TokyoSkills.CYBERSECURITY));
            for (int i = 0; i < placing.size(); i++) {
                if (placing.get(i) >= 8) {
                    expected.add(TokyoFocus.areas().get(i));
                }
            }
            assertThat(focus(placing, demandTo)).isEqualTo(expected);
        });
    }

    @Test
    void supply_boundsOfRanks_areThoseThatThePlacingsReach() {
        Map<SkillId, Set<Integer>> reached = new HashMap<>();
        for (List<Integer> placing : placings(8)) {
            supply(placing)
                    .forEach((skill, rank) -> reached.computeIfAbsent(skill, any -> new HashSet<>())
                            .add(rank.best()));
        }

        assertThat(reached).hasSize(LISTED);
        reached.forEach((skill, ranks) -> {
            RankRange bounds = TokyoFocus.supply().rank(skill);
            assertThat(ranks)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(bounds.best(), bounds.worst())
                            .boxed()
                            .toList());
        });
    }

    @Test
    void areas_ifNothingWereKnownOfThePlaces_areUndecidedAndSaySo() {
        Map<SkillId, RankRange> unknown = new HashMap<>();
        TokyoFocus.supplyOrder().forEach(skill -> {
            int rank = TokyoFocus.supplyOrder().indexOf(skill) + 1;
            unknown.put(skill, new RankRange(rank, rank + 3));
        });
        FocusAreas areas = FocusAreas.of(TokyoFocus.demand(), ranking(unknown), TokyoFocus.rule());

        assertThat(areas.in(FocusState.FOCUS)).isEmpty();
        assertThat(areas.in(FocusState.UNDECIDED))
                .extracting(each -> each.skill().id())
                .containsExactlyInAnyOrder(
                        TokyoSkills.CLOUD_SERVICES,
                        TokyoSkills.UX_DESIGN,
                        TokyoSkills.UI_DESIGN,
                        TokyoSkills.CYBERSECURITY);
        assertThat(areas.skill(TokyoSkills.UX_DESIGN).reason())
                .hasToString("需要 5（上位）、供給 1-22（順位が一つに決まらず、中位から下位かどうか分からない）");
        assertThat(areas.skills()).hasSize(22);
    }

    /** Returns every way to place the three at different ranks from one on. */
    private static List<List<Integer>> placings(int first) {
        List<Integer> ranks = IntStream.rangeClosed(first, LISTED).boxed().toList();
        return ranks.stream()
                .flatMap(one -> ranks.stream().flatMap(two -> ranks.stream().map(three -> List.of(one, two, three))))
                .filter(placing -> Set.copyOf(placing).size() == placing.size())
                .toList();
    }

    private static Map<SkillId, RankRange> supply(List<Integer> placing) {
        Map<SkillId, RankRange> ranks = new HashMap<>();
        List<SkillId> others = new ArrayList<>(TokyoFocus.supplyOrder());
        for (int rank = 1; rank <= LISTED; rank++) {
            int placed = placing.indexOf(rank);
            ranks.put(placed < 0 ? others.remove(0) : TokyoFocus.areas().get(placed), RankRange.of(rank));
        }
        return ranks;
    }

    private static SkillRanking ranking(Map<SkillId, RankRange> ranks) {
        Map<SkillId, RankRange> all = new HashMap<>(ranks);
        if (ranks.size() == LISTED) {
            TokyoFramework.policyVersion2()
                    .skills()
                    .forEach(skill -> all.putIfAbsent(skill.id(), new RankRange(LISTED + 1, 22)));
        }
        return SkillRanking.of(
                TokyoFramework.policyVersion2(),
                TokyoFocus.supply().measure(),
                all,
                TokyoFocus.supply().provenance().orElseThrow());
    }

    private static Set<SkillId> focus(List<Integer> placing, int demandTo) {
        Provenance inferred = TokyoFocus.rule().provenance();
        FocusAreas areas =
                FocusAreas.of(TokyoFocus.demand(), ranking(supply(placing)), FocusRule.of(demandTo, 8, inferred));
        assertThat(areas.in(FocusState.UNDECIDED)).isEmpty();
        return skills(areas);
    }

    private static Set<SkillId> skills(FocusAreas areas) {
        return Stream.of(areas.in(FocusState.FOCUS))
                .flatMap(List::stream)
                .map(each -> each.skill().id())
                .collect(Collectors.toSet());
    }
}
