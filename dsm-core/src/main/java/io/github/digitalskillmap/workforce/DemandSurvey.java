package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A survey of work: what the units of a body need people for, and which skills at which level.
 *
 * <p>The demand for a skill is the number of people whose work asks for it: the sum of the head counts. That is this library's
 * measure; the policy prints ranks and no measure (p.15).
 *
 * <p>For example:
 *
 * <pre>{@code
 * DemandSurvey survey = DemandSurvey.of(tokyo, works);
 * survey.demand(TokyoSkills.UX_DESIGN).level(TokyoLevels.LV2).atLeast(); // people needed who hold Lv.2 or more
 * SkillRanking ranking = survey.ranking(TieRule.OPEN);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class DemandSurvey {

    DemandSurvey() {}

    /**
     * {@return a survey}
     *
     * @param framework the framework that has the skills
     * @param works the works, each of another unit or name
     * @throws UnknownIdentifierException if a skill is not in the framework or a level not on its scale
     * @throws IllegalArgumentException if a level asks for nothing, such as Tokyo's Lv.0; if two works have the same unit and
     *     name; or if more than 2<sup>63</sup> - 1 people are needed
     */
    public static DemandSurvey of(Framework framework, List<Work> works) {
        return ImmutableDemandSurvey.builder()
                .framework(framework)
                .addAllWorks(Objects.requireNonNull(works, "works"))
                .build();
    }

    /** {@return the framework that has the skills} */
    public abstract Framework framework();

    /** {@return the works, in the order given} */
    public abstract List<Work> works();

    @Value.Check
    void check() {
        Set<List<Object>> seen = new HashSet<>();
        long all = 0;
        for (Work work : works()) {
            if (!seen.add(List.of(work.unit(), work.name()))) {
                throw new IllegalArgumentException(
                        "works must differ in unit or name, but " + work.unit() + " has '" + work.name() + "' twice");
            }
            all = Math.addExact(all, work.headCount());
            work.skills().forEach(this::requireStep);
        }
    }

    private void requireStep(SkillRequirement asked) {
        if (framework().stepCount(asked.skill(), asked.level()) == 0) {
            throw new IllegalArgumentException("level " + asked.level() + " of " + asked.skill() + " asks for nothing");
        }
    }

    /**
     * Returns how many people are needed.
     *
     * @return the sum of the head counts, 0 or more
     */
    public final long people() {
        return works().stream().mapToLong(Work::headCount).sum();
    }

    /**
     * Returns the demand for each skill.
     *
     * @return the demand in framework order, also for skills that no work asks for
     */
    public final List<SkillDemand> demand() {
        return framework().skills().stream().map(this::demand).toList();
    }

    /**
     * Returns the demand for a skill.
     *
     * @param skill the skill
     * @return how many people are needed who hold it
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public final SkillDemand demand(SkillId skill) {
        return demand(framework().skill(Objects.requireNonNull(skill, "skill")));
    }

    private SkillDemand demand(Skill skill) {
        LevelScale scale = framework().scale(skill.scale());
        long[] bySteps = new long[scale.stepCount() + 1];
        for (Work work : works()) {
            for (SkillRequirement asked : work.skills()) {
                if (asked.skill().equals(skill.id())) {
                    int most = scale.stepCount(asked.level());
                    for (int steps = 1; steps <= most; steps++) {
                        bySteps[steps] += work.headCount();
                    }
                }
            }
        }
        ImmutableSkillDemand.Builder demand =
                ImmutableSkillDemand.builder().skill(skill).people(bySteps[1]);
        for (Level level : scale.levels()) {
            int steps = scale.stepCount(level.id());
            if (steps > 0) {
                demand.addLevel(LevelDemand.of(level, bySteps[steps]));
            }
        }
        return demand.build();
    }

    /**
     * Holds what is needed against what is there, level by level: people who hold a skill are not yet those who are needed.
     *
     * @param supply how many people hold which level, in the same framework
     * @return each level that some work asks for, also where there are enough; those of which most are missing first, then in
     *     framework order, from low levels to high
     * @throws IllegalArgumentException if the supply is of another framework
     */
    public final List<LevelShortage> shortages(Supply supply) {
        framework().requireSame(Objects.requireNonNull(supply, "supply").framework());
        return demand().stream()
                .flatMap(demand ->
                        shortages(demand.levels(), supply.skill(demand.skill().id())))
                .sorted(Comparator.comparingLong(LevelShortage::missing).reversed())
                .toList();
    }

    /** A level of which no more are needed than of the next higher one is asked for by no work. */
    private static Stream<LevelShortage> shortages(List<LevelDemand> levels, SkillSupply supply) {
        return IntStream.range(0, levels.size())
                .filter(i -> levels.get(i).atLeast()
                        > (i + 1 < levels.size() ? levels.get(i + 1).atLeast() : 0))
                .mapToObj(levels::get)
                .map(level -> LevelShortage.of(level, supply));
    }

    /**
     * Ranks the skills by their demand, the skill that most people are needed for first.
     *
     * @param ties what equal demand means
     * @return the ranks of all skills; those that no work asks for come last
     */
    public final SkillRanking ranking(TieRule ties) {
        return SkillRanking.ofCounts(
                framework(),
                Wording.sentence(
                        "必要な人数（各業務の人数の合計）", "people needed: the sum of the head counts of works that ask for it"),
                Objects.requireNonNull(ties, "ties"),
                demand().stream().map(each -> CountRange.of(each.people())).toList());
    }

    /** {@return how many works there are and for which framework} */
    @Override
    public final String toString() {
        return "demand of " + works().size() + " works in " + framework();
    }
}
