package io.github.digitalskillmap.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bounds of ranks beside the ranks of all numbers that there can be. */
class RankingProperties {

    private static final Framework ANY = TokyoFramework.policyVersion2();
    private static final Wording MEASURE = Wording.supplied(Locale.ENGLISH, "any");

    @Property(tries = 500)
    void ranks_ofNumbersBetweenBounds_areTheBestAndTheWorstOfAllNumbers(
            @ForAll("counts") List<CountRange> counts, @ForAll TieRule ties) {
        List<RankRange> ranks = SkillRanking.ofCounts(ofSkills(counts.size()), MEASURE, ties, counts)
                .ranks();

        for (int lane = 0; lane < counts.size(); lane++) {
            int best = Integer.MAX_VALUE;
            int worst = 0;
            for (List<Long> numbers : numbers(counts)) {
                best = Math.min(best, rank(numbers, lane, ties == TieRule.LAST));
                worst = Math.max(worst, rank(numbers, lane, ties != TieRule.FIRST));
            }
            assertThat(ranks.get(lane)).isEqualTo(new RankRange(best, worst));
        }
    }

    private static Framework ofSkills(int count) {
        Framework.Builder framework = Framework.builder(Edition.of("mori", "1.0.0"), MEASURE)
                .addScale(Invented.scale())
                .addCategory(SkillCategory.of(Invented.CATEGORY, MEASURE, Invented.sample()));
        for (int i = 1; i <= count; i++) {
            framework.addSkill(Invented.skill(SkillId.of("mori", "skill-" + i), i, "スキル" + i)
                    .build());
        }
        return framework.build();
    }

    /** Ranks by sorting: the place of the first or last of the equal ones; nothing is last. */
    private static int rank(List<Long> numbers, int lane, boolean last) {
        List<Long> sorted = numbers.stream()
                .sorted((one, other) -> Long.compare(other, one))
                .toList();
        Long number = numbers.get(lane);
        if (number == 0) {
            return sorted.size();
        }
        return 1 + (last ? sorted.lastIndexOf(number) : sorted.indexOf(number));
    }

    private static List<List<Long>> numbers(List<CountRange> counts) {
        List<List<Long>> all = List.of(List.of());
        for (CountRange count : counts) {
            all = all.stream()
                    .flatMap(some ->
                            LongStream.rangeClosed(count.least(), count.most()).mapToObj(next -> with(some, next)))
                    .toList();
        }
        return all;
    }

    private static List<Long> with(List<Long> some, long next) {
        List<Long> more = new ArrayList<>(some);
        more.add(next);
        return more;
    }

    @Property(tries = 200)
    void state_ofRanksBetweenBounds_isDecidedExactlyWhereAllRanksAgree(
            @ForAll("ranks") RankRange demand, @ForAll("ranks") RankRange supply) {
        FocusRule rule = FocusRule.of(3, 4, Provenance.sample(MEASURE));
        List<FocusState> each = Stream.iterate(demand.best(), rank -> rank <= demand.worst(), rank -> rank + 1)
                .flatMap(one -> Stream.iterate(supply.best(), rank -> rank <= supply.worst(), rank -> rank + 1)
                        .map(other -> one <= 3 && other >= 4 ? FocusState.FOCUS : FocusState.NO_FOCUS))
                .distinct()
                .toList();

        SkillFocus focus = SkillFocus.of(ANY.skills().get(0), demand, supply, rule);

        assertThat(focus.state()).isEqualTo(each.size() == 1 ? each.get(0) : FocusState.UNDECIDED);
    }

    @Provide
    Arbitrary<List<CountRange>> counts() {
        return Arbitraries.longs()
                .between(0, 3)
                .flatMap(least -> Arbitraries.longs().between(least, 3).map(most -> new CountRange(least, most)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<RankRange> ranks() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(best -> Arbitraries.integers().between(best, 6).map(worst -> new RankRange(best, worst)));
    }
}
