package io.github.digitalskillmap.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hides small numbers hides them, whatever is told beside. */
class SuppressionTest {

    private static final SuppressionRule FIVE = SuppressionRule.of(5);

    /**
     * Goes through all rows up to a total that leaves room for every case, and collects those that look alike, as somebody can who
     * knows the rule: behind each number that is not told there are at least two, and behind each small one only small ones.
     */
    @ParameterizedTest
    @CsvSource({"2,2", "2,3", "2,4", "2,5", "3,2", "3,3", "3,4", "3,5", "4,2", "4,3", "4,4", "5,2", "5,3", "5,4"})
    void row_everySmallRow_leavesTwoNumbersOrMoreBehindEachThatIsNotTold(long threshold, int cells) {
        SuppressionRule rule = SuppressionRule.of(threshold);
        long most = cells * (threshold - 1) + 2 * threshold;
        Map<List<Object>, List<Set<Long>>> behind = new HashMap<>();
        for (long people = 0; people <= most; people++) {
            for (List<Long> counts : rows(cells, people)) {
                List<Set<Long>> possible = behind.computeIfAbsent(
                        List.of(rule.total(people), rule.row(counts)),
                        told -> Stream.generate(() -> (Set<Long>) new HashSet<Long>())
                                .limit(cells)
                                .toList());
                IntStream.range(0, cells).forEach(cell -> possible.get(cell).add(counts.get(cell)));
            }
        }
        behind.forEach((told, possible) -> {
            List<?> row = (List<?>) told.get(1);
            IntStream.range(0, cells).forEach(cell -> assertHidden(row.get(cell), possible.get(cell), threshold));
        });
    }

    private static void assertHidden(Object told, Set<Long> possible, long threshold) {
        if (told instanceof PublishedCount.Shown shown) {
            assertThat(possible).containsExactly(shown.count());
            assertThat(shown.count()).isGreaterThanOrEqualTo(threshold);
        } else if (told instanceof PublishedCount.Below) {
            assertThat(possible).hasSizeGreaterThan(1).allMatch(count -> count < threshold);
        } else {
            assertThat(possible).hasSizeGreaterThan(1);
        }
    }

    private static List<List<Long>> rows(int cells, long people) {
        if (cells == 1) {
            return List.of(List.of(people));
        }
        List<List<Long>> rows = new ArrayList<>();
        for (long first = 0; first <= people; first++) {
            for (List<Long> rest : rows(cells - 1, people - first)) {
                List<Long> row = new ArrayList<>(List.of(first));
                row.addAll(rest);
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void row_ofEachKind_isToldSo() {
        assertThat(FIVE.row(List.of(12L, 30L, 2L))).hasToString("[*, 30, <5]");
        assertThat(FIVE.row(List.of(12L, 30L, 5L))).hasToString("[12, 30, 5]");
        assertThat(FIVE.row(List.of(4L, 4L, 4L))).hasToString("[*, *, *]");
        assertThat(FIVE.row(List.of(5L, 30L, 0L))).hasToString("[*, *, *]");
        assertThat(FIVE.row(List.of(6L, 30L, 0L))).hasToString("[*, 30, <5]");
        assertThat(FIVE.total(4)).hasToString("<5");
        assertThat(FIVE.total(5)).hasToString("5");
    }

    @ParameterizedTest
    @ValueSource(longs = {3_689_348_814_741_910_324L, Long.MAX_VALUE - 1, Long.MAX_VALUE})
    void row_hugeThreshold_hidesAll(long threshold) {
        SuppressionRule rule = SuppressionRule.of(threshold);

        assertThat(rule.row(List.of(12L, 30L, 2L, 0L, 1L))).hasToString("[*, *, *, *, *]");
    }

    @Test
    void row_hugeCounts_areAddedUpExactly() {
        assertThat(FIVE.row(List.of(Long.MAX_VALUE, Long.MAX_VALUE, 7L)))
                .hasToString("[9223372036854775807, 9223372036854775807, 7]");
    }

    @Test
    void rule_wrongArguments_areNamed() {
        assertThatThrownBy(() -> SuppressionRule.of(1)).hasMessageContaining("was 1");
        assertThatThrownBy(() -> FIVE.row(List.of(3L))).hasMessageContaining("has 1");
    }

    @Test
    void published_ofASupply_hidesSmallNumbersAndWhatIsMadeOfThem() {
        PublishedSupply published = supply(40, 3).published(FIVE);

        assertThat(published.people()).hasToString("43");
        assertThat(published.skill(TokyoSkills.UX_DESIGN).exactly().values()).hasToString("[*, <5, <5]");
        assertThat(published.skill(TokyoSkills.UX_DESIGN).none()).hasToString("<5");
        assertThat(published.skill(TokyoSkills.UX_DESIGN).isComplete()).isFalse();
        assertThat(published.jobTypes()).isEmpty();
    }

    @Test
    void published_whereNothingIsSmall_tellsJobTypes() {
        List<SkillProfile> people = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            SkillProfile.Builder person = SkillProfile.builder(TokyoFramework.policyVersion2());
            for (Skill skill : TokyoFramework.policyVersion2().skills()) {
                switch (i % 5) {
                    case 0 -> person.none(skill.id());
                    case 1 -> person.level(skill.id(), TokyoLevels.LV1);
                    case 2 -> person.level(skill.id(), TokyoLevels.LV2);
                    case 3 -> person.level(skill.id(), TokyoLevels.LV3);
                    default -> {}
                }
            }
            people.add(person.build());
        }
        Supply supply = population(people).supply();

        PublishedSupply published = supply.published(FIVE);

        assertThat(published.skills()).allMatch(PublishedSkillSupply::isComplete);
        assertThat(published.jobTypes()).isNotEmpty().isEqualTo(supply.jobTypes());
        assertThat(supply.published(SuppressionRule.of(11)).jobTypes()).isEmpty();
    }

    @Test
    void published_ofCoverage_hidesSmallNumbersOfEachLine() {
        JobTypeCoverage coverage = population(40, 7).coverage(TokyoJobTypes.UI_UX_DESIGNER);

        assertThat(coverage.people()).isEqualTo(47);
        assertThat(coverage.published(FIVE)).hasSameSizeAs(coverage.lines());
        assertThat(line(coverage, TokyoSkills.UX_DESIGN)).hasToString("<5 open, * not met, <5 met");
        assertThat(line(coverage, TokyoSkills.UI_DESIGN)).hasToString("* open, 7 not met, <5 met");
    }

    private static PublishedLineCoverage line(JobTypeCoverage coverage, SkillId skill) {
        return coverage.published(FIVE).stream()
                .filter(line -> line.item().requirement() instanceof SkillRequirement asked
                        && asked.skill().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void published_ofADistribution_hidesSmallNumbersOfBands() {
        ShareDistribution distribution =
                ShareDistribution.of(Map.of(Share.ZERO, 30L, Share.of(1, 2), 12L, Share.ONE, 2L));

        assertThat(distribution.published(FIVE, List.of(Share.of(1, 3), Share.ONE)))
                .hasToString("[*, 12, <5]");
        assertThat(distribution.published(FIVE, List.of(Share.of(1, 2)))).hasToString("[30, 14]");
        assertThatThrownBy(() -> distribution.published(FIVE, List.of())).hasMessageContaining("two cells");
        assertThatThrownBy(() -> distribution.published(FIVE, List.of(Share.ONE, Share.ONE)))
                .hasMessageContaining("must rise");
    }

    @Test
    void ranking_ofWhatIsPublished_tellsSmallNumbersNotApart() {
        SkillRanking full = supply(40, 3).ranking(TieRule.FIRST, UnassessedRule.NOT_HELD);
        SkillRanking published = supply(40, 3).published(FIVE).ranking(TieRule.FIRST, UnassessedRule.NOT_HELD);

        assertThat(full.rank(TokyoSkills.UX_DESIGN)).hasToString("1");
        assertThat(published.rank(TokyoSkills.UX_DESIGN)).hasToString("1");
        assertThat(full.rank(TokyoSkills.UI_DESIGN)).hasToString("2");
        assertThat(published.rank(TokyoSkills.UI_DESIGN)).hasToString("2-22");
        assertThat(published.rank(TokyoSkills.DATABASE)).isEqualTo(published.rank(TokyoSkills.UI_DESIGN));
    }

    private static Supply supply(int one, int other) {
        return population(one, other).supply();
    }

    private static Population population(int one, int other) {
        List<SkillProfile> people = new ArrayList<>();
        for (int i = 0; i < one + other; i++) {
            SkillProfile.Builder person =
                    SkillProfile.builder(TokyoFramework.policyVersion2()).level(TokyoSkills.UX_DESIGN, TokyoLevels.LV1);
            people.add(
                    i < other
                            ? person.level(TokyoSkills.UI_DESIGN, TokyoLevels.LV1)
                                    .build()
                            : person.build());
        }
        return population(people);
    }

    private static Population population(List<SkillProfile> people) {
        return people.stream().collect(Population.collector(JobTypeScorer.of(TokyoFramework.policyVersion2())));
    }
}
