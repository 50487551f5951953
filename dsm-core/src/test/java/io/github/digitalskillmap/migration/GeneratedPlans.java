package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.migration.MigrationRule.MappedSkill;
import io.github.digitalskillmap.migration.MigrationRule.Take;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Plans with rules of every kind between generated frameworks, and people whose levels have origins of every kind. */
public final class GeneratedPlans extends DomainContextBase {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    /** A plan and a person of its old framework. */
    public record PlanCase(MigrationPlan plan, Person person) {

        @Override
        public String toString() {
            return plan.rules() + ", for " + person.profile().steps();
        }
    }

    @Provide
    Arbitrary<PlanCase> anyPlanCase() {
        return Combinators.combine(
                        GeneratedFrameworks.profileCases(), GeneratedFrameworks.plainFrameworks(), Arbitraries.longs())
                .as((each, to, seed) -> {
                    Random random = new Random(seed);
                    return new PlanCase(
                            new Planner(each.framework(), to, random).plan(), person(each.profile(), random));
                });
    }

    @Provide
    Arbitrary<Person> anyPerson() {
        return Combinators.combine(GeneratedFrameworks.profileCases(), Arbitraries.longs())
                .as((each, seed) -> person(each.profile(), new Random(seed)));
    }

    /** Gives most levels an origin, and the person a rank if there is one. */
    private static Person person(SkillProfile profile, Random random) {
        SkillProfile known = profile;
        for (Skill skill : profile.assessedSkills()) {
            Optional<LevelOrigin> origin = origin(random);
            Optional<LevelId> level = profile.attainment(skill.id()).level().map(Level::id);
            if (origin.isPresent()) {
                known = level.isPresent()
                        ? known.withLevel(skill.id(), level.get(), origin.get())
                        : known.withNone(skill.id(), origin.get());
            }
        }
        Person person = Person.of(PersonId.of("P001"), known);
        List<Rank> ranks = profile.framework().ranks();
        return ranks.isEmpty()
                ? person
                : person.withRank(ranks.get(random.nextInt(ranks.size())).id());
    }

    private static Optional<LevelOrigin> origin(Random random) {
        LevelOrigin.Stage stage = LevelOrigin.Stage.values()[random.nextInt(LevelOrigin.Stage.values().length)];
        LocalDate day = DAY.plusDays(random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(LevelOrigin.on(day));
            case 2 -> Optional.of(LevelOrigin.of(stage));
            default -> Optional.of(LevelOrigin.of(stage, day));
        };
    }

    /** Returns a map from a scale to another that never turns order round. */
    static LevelMap map(LevelScale from, LevelScale to, Random random) {
        List<Integer> steps = new ArrayList<>(Stream.generate(() -> random.nextInt(to.stepCount() + 1))
                .limit(from.levels().size())
                .toList());
        Collections.sort(steps);
        LevelMap.Builder map = LevelMap.builder(from, to);
        for (int i = 0; i < steps.size(); i++) {
            LevelId level = from.levels().get(i).id();
            to.atSteps(steps.get(i))
                    .map(Level::id)
                    .ifPresentOrElse(becomes -> map.to(level, becomes), () -> map.none(level));
        }
        return map.build();
    }

    /** Makes a plan of which every rule is drawn by lot. */
    private static final class Planner {

        private final Framework from;
        private final Framework to;
        private final Random random;
        private final Deque<SkillId> old;
        private final Deque<SkillId> free;

        Planner(Framework from, Framework to, Random random) {
            this.from = from;
            this.to = to;
            this.random = random;
            this.old = shuffled(from);
            this.free = shuffled(to);
        }

        private Deque<SkillId> shuffled(Framework framework) {
            List<SkillId> skills =
                    new ArrayList<>(framework.skills().stream().map(Skill::id).toList());
            Collections.shuffle(skills, random);
            return new ArrayDeque<>(skills);
        }

        MigrationPlan plan() {
            MigrationPlan.Builder plan = MigrationPlan.builder(from, to);
            while (!old.isEmpty()) {
                plan.addRule(rule(old.pop()));
            }
            List<Rank> ranks = to.ranks();
            for (Rank rank : from.ranks()) {
                if (!ranks.isEmpty() && random.nextBoolean()) {
                    Rank becomes = ranks.get(random.nextInt(ranks.size()));
                    if (!becomes.id().equals(rank.id())) {
                        plan.rank(rank.id(), becomes.id());
                    }
                }
            }
            return plan.build();
        }

        private MigrationRule rule(SkillId skill) {
            int kind = random.nextInt(6);
            if (kind == 0 || free.size() < 2) {
                return MigrationRule.retire(skill);
            }
            if (kind == 1 && free.remove(skill)) {
                LevelMap map = map(from.scaleOf(skill), to.scaleOf(skill), random);
                return MigrationRule.rescale(skill, map, confirmed(skill, map));
            }
            if (kind == 2) {
                return MigrationRule.splitAny(
                        skill, carryOrAskAgain(), part(skill, free.pop()), part(skill, free.pop()));
            }
            if (kind == 3) {
                return MigrationRule.splitAll(
                        skill, carryOrAskAgain(), part(skill, free.pop()), part(skill, free.pop()));
            }
            SkillId becomes = free.pop();
            if (kind == 4 && !old.isEmpty()) {
                SkillId other = old.pop();
                return MigrationRule.merge(
                        becomes,
                        Take.values()[random.nextInt(2)],
                        carryOrAskAgain(),
                        new MappedSkill(skill, levels(skill, becomes)),
                        new MappedSkill(other, levels(other, becomes)));
            }
            if (becomes.equals(skill)) {
                return Link.haveSameLevels(from.scaleOf(skill), to.scaleOf(skill))
                        ? MigrationRule.same(skill, carryOrAskAgain())
                        : MigrationRule.retire(skill);
            }
            LevelMap map = map(from.scaleOf(skill), to.scaleOf(becomes), random);
            return MigrationRule.rename(skill, becomes, map, confirmed(becomes, map));
        }

        private MappedSkill part(SkillId skill, SkillId into) {
            return new MappedSkill(into, levels(skill, into));
        }

        /** Returns no map in half of the cases that need none. */
        private Optional<LevelMap> levels(SkillId skill, SkillId into) {
            LevelScale scale = from.scaleOf(skill);
            return Link.haveSameLevels(scale, to.scaleOf(into)) && random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(map(scale, to.scaleOf(into), random));
        }

        private ConfirmedLevel carryOrAskAgain() {
            return random.nextBoolean() ? ConfirmedLevel.carry() : ConfirmedLevel.askAgain();
        }

        /** Returns a cap in some of the cases where there is one that has an effect. */
        private ConfirmedLevel confirmed(SkillId into, LevelMap map) {
            LevelScale scale = to.scaleOf(into);
            List<Level> levels = map.from().levels();
            int top = map.map(levels.get(levels.size() - 1).id())
                    .map(scale::stepCount)
                    .orElse(0);
            return top > 1 && random.nextBoolean()
                    ? ConfirmedLevel.cap(scale.atSteps(1 + random.nextInt(top - 1))
                            .orElseThrow()
                            .id())
                    : carryOrAskAgain();
        }
    }
}
