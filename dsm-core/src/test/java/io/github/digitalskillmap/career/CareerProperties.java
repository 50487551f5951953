package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.step.Share;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every career. */
class CareerProperties {

    private static final List<WorkplaceId> WORKPLACES =
            List.of(Forest.GROVE, Forest.RIVER, Forest.SHORE, Forest.MIST, Forest.LEAVE);
    private static final List<RankId> RANKS = List.of(Forest.SEED, Forest.TREE, Forest.CROWN);

    private static List<Placement> placements(Random random) {
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            placements.add(Forest.stay(
                    WORKPLACES.get(random.nextInt(WORKPLACES.size())),
                    RANKS.get(random.nextInt(RANKS.size())),
                    random.nextInt(1500),
                    1 + random.nextInt(900)));
        }
        return placements;
    }

    private static Career career(List<Placement> placements, Random random) {
        Career.Builder career = Forest.career(
                random.nextBoolean() ? Forest.TALL : Forest.WIDE,
                random.nextBoolean() ? Forest.BY_SEED : Forest.BY_TREE);
        placements.forEach(career::addPlacement);
        for (GateId gate : List.of(Forest.TO_TREE, Forest.TO_CROWN, Forest.ASIDE)) {
            if (random.nextBoolean()) {
                career.addPass(Forest.pass(gate, random.nextInt(1500)));
            }
        }
        return career.build();
    }

    /** Counts half-days one by one: two of a day at a workplace of one quotient, one of a day at a workplace of both. */
    private static long halfDays(List<Placement> placements, WorkplaceId alone) {
        long count = 0;
        for (Placement placement : placements) {
            for (long day = 0; day < placement.days(); day++) {
                count += placement.workplace().equals(alone)
                        ? 2
                        : placement.workplace().equals(Forest.SHORE) ? 1 : 0;
            }
        }
        return count;
    }

    @Property(tries = 300)
    void balance_ofAnyCareer_isWhatCountingDayByDayGives(@ForAll Random random) {
        List<Placement> placements = placements(random);
        CareerBalance balance = career(placements, random).balance();
        long wood = halfDays(placements, Forest.GROVE);
        long water = halfDays(placements, Forest.RIVER);

        assertThat(balance.growingDays() * 2).isEqualTo(wood + water);
        assertThat(balance.growingDays() + balance.unknownDays() + balance.otherDays())
                .isEqualTo(placements.stream().mapToLong(Placement::days).sum());
        if (balance.growingDays() > 0) {
            assertThat(balance.of(Forest.WOOD).share()).contains(Share.of(wood, wood + water));
            assertThat(balance.of(Forest.WATER).share()).contains(Share.of(water, wood + water));
        }
    }

    @Property(tries = 300)
    void balance_onceItIsKnownWhatAWorkplaceGrows_liesWithinTheBounds(@ForAll Random random) {
        List<Placement> placements = placements(random);
        QuotientBalance open = career(placements, random).balance().of(Forest.WOOD);
        List<Placement> known = placements.stream()
                .map(each -> each.workplace().equals(Forest.MIST)
                        ? new Placement(WORKPLACES.get(random.nextInt(3)), each.rank(), each.firstDay(), each.lastDay())
                        : each)
                .toList();

        QuotientBalance settled = career(known, random).balance().of(Forest.WOOD);

        assertThat(settled.least()).isBetween(open.least(), open.most());
        assertThat(settled.most()).isBetween(open.least(), open.most());
    }

    @Property(tries = 300)
    void check_placementsInAnyOrder_givesTheSame(@ForAll Random random) {
        long seed = random.nextLong();
        List<Placement> placements = placements(random);
        List<Placement> shuffled = new ArrayList<>(placements);
        Collections.shuffle(shuffled, random);
        RotationRules rules = rules(Share.of(1, 10));

        assertThat(career(shuffled, new Random(seed))).isEqualTo(career(placements, new Random(seed)));
        assertThat(career(shuffled, new Random(seed)).check(rules))
                .isEqualTo(career(placements, new Random(seed)).check(rules));
    }

    @Property(tries = 300)
    void check_widerTolerance_neverFindsTheBalanceMissedWhereANarrowerDoesNot(@ForAll Random random) {
        Career career = career(placements(random), random);
        Share narrow = Share.of(random.nextInt(50), 100);
        Share wide = Share.of(
                narrow.numerator().add(BigInteger.ONE), narrow.denominator().add(BigInteger.ONE));

        assertThat(missed(career, wide)).isLessThanOrEqualTo(missed(career, narrow));
        assertThat(missed(career, Share.of(1, 2))).isZero();
    }

    private static RotationRules rules(Share tolerance) {
        return RotationRules.builder()
                .tolerance(tolerance)
                .addLimit(new YearsInRank(Forest.SEED, 1, 2))
                .addLimit(new YearsInRank(Forest.TREE, 0, 1))
                .build();
    }

    private static long missed(Career career, Share tolerance) {
        List<Problem> problems = career.check(rules(tolerance));
        return problems.stream()
                .filter(problem -> problem.code() == RotationProblem.BALANCE_MISSED)
                .count();
    }
}
