package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries the levels of one person by the rules of a plan, and keeps account of each. */
final class LevelMigration {

    private final Provisions plan;
    private final SkillProfile old;
    private final Framework to;
    private final SkillProfile.Builder made;
    private final Map<SkillId, MigrationEntry> entries = new HashMap<>();

    /** Prepares to carry the levels of an old profile into one that is being made. */
    LevelMigration(Provisions plan, SkillProfile old, SkillProfile.Builder made) {
        this.plan = plan;
        this.old = old;
        this.to = plan.to();
        this.made = made;
    }

    /** Carries all levels and returns what became of each, in the order of the old framework. */
    List<MigrationEntry> carryAll() {
        plan.rules().forEach(this::apply);
        return old.assessedSkills().stream()
                .map(skill -> Objects.requireNonNull(entries.get(skill.id()), "account of a skill"))
                .toList();
    }

    private void apply(MigrationRule rule) {
        List<SkillId> assessed = rule.from().stream()
                .filter(skill -> old.attainment(skill).isAssessed())
                .toList();
        if (assessed.isEmpty()) {
            return;
        }
        rule.accept(new OfKind(assessed));
    }

    /** What becomes of the levels of the skills that a rule is about and that were assessed. */
    private final class OfKind implements MigrationRuleVisitor<@Nullable Void> {

        private final List<SkillId> assessed;

        OfKind(List<SkillId> assessed) {
            this.assessed = assessed;
        }

        @Override
        public @Nullable Void same(MigrationRule.Same rule) {
            return carried(rule, MigrationReason.SKILL_STAYS);
        }

        @Override
        public @Nullable Void rename(MigrationRule.Rename rule) {
            return carried(rule, MigrationReason.SKILL_RENAMED);
        }

        @Override
        public @Nullable Void rescale(MigrationRule.Rescale rule) {
            return carried(rule, MigrationReason.LEVEL_MAPPED);
        }

        private @Nullable Void carried(MigrationRule.LevelTransfer rule, MigrationReason reason) {
            carry(rule, Link.of(rule).get(0), reason);
            return null;
        }

        @Override
        public @Nullable Void splitAny(MigrationRule.SplitAny rule) {
            split(rule, rule.skill(), true);
            return null;
        }

        @Override
        public @Nullable Void splitAll(MigrationRule.SplitAll rule) {
            split(rule, rule.skill(), false);
            return null;
        }

        @Override
        public @Nullable Void merge(MigrationRule.Merge rule) {
            LevelMigration.this.merge(rule, assessed);
            return null;
        }

        @Override
        public @Nullable Void retire(MigrationRule.Retire rule) {
            report(rule.skill(), rule, Fate.LOST, MigrationReason.SKILL_RETIRED, List.of());
            return null;
        }
    }

    private void carry(MigrationRule.LevelTransfer rule, Link link, MigrationReason reason) {
        NewLevel level = level(rule, link, isConfirmed(link.from()));
        if (isAskedAgain(rule, isConfirmed(link.from()))) {
            askAgain(link.from(), rule, MigrationReason.CONFIRMED_LEVEL_ASKED_AGAIN, List.of(level));
            return;
        }
        carry(link.from(), rule, fate(link.from(), level), reason, List.of(level));
        level.addTo(made, to);
    }

    /** Tells whether a skill is held as before, at the same level of the same origin. */
    private Fate fate(SkillId skill, NewLevel level) {
        boolean stays = skill.equals(level.skill())
                && old.origin(skill).equals(level.origin())
                && old.attainment(skill)
                        .level()
                        .map(Level::id)
                        .equals(level.at(to).map(Level::id));
        return stays ? Fate.CARRIED : Fate.CHANGED;
    }

    private void split(MigrationRule.LevelTransfer rule, SkillId skill, boolean isAny) {
        boolean isConfirmed = isConfirmed(skill);
        boolean isHeld = oldSteps(skill) > 0;
        List<NewLevel> into = Link.of(rule).stream()
                .map(link -> level(rule, link, isConfirmed))
                .toList();
        if (isAny && isHeld) {
            askAgain(skill, rule, MigrationReason.NOT_KNOWN_WHICH_IS_HELD, into);
        } else if (!isAny && !isHeld) {
            askAgain(skill, rule, MigrationReason.NOT_KNOWN_WHICH_LACKS, into);
        } else if (isAskedAgain(rule, isConfirmed)) {
            askAgain(skill, rule, MigrationReason.CONFIRMED_LEVEL_ASKED_AGAIN, into);
        } else {
            MigrationReason reason = isAny ? MigrationReason.NONE_IS_HELD : MigrationReason.EACH_IS_HELD;
            carry(skill, rule, Fate.CHANGED, reason, into);
            into.forEach(level -> level.addTo(made, to));
        }
    }

    private void merge(MigrationRule.Merge rule, List<SkillId> assessed) {
        boolean isConfirmed = assessed.stream().anyMatch(this::isConfirmed);
        boolean isLowest = rule.take() == MigrationRule.Take.LOWEST;
        int steps = Link.of(rule).stream()
                .filter(link -> assessed.contains(link.from()))
                .mapToInt(this::newSteps)
                .reduce(isLowest ? Math::min : Math::max)
                .orElseThrow();
        int certain = isLowest ? 0 : to.scaleOf(rule.becomes()).stepCount();
        boolean isOpen = assessed.size() < rule.parts().size() && steps != certain;
        NewLevel level = capped(rule, isConfirmed, new NewLevel(rule.becomes(), steps, commonOrigin(assessed), false));
        for (SkillId skill : assessed) {
            if (isOpen) {
                askAgain(skill, rule, MigrationReason.MERGED_IN_PART, List.of(level));
            } else if (isAskedAgain(rule, isConfirmed)) {
                askAgain(skill, rule, MigrationReason.CONFIRMED_LEVEL_ASKED_AGAIN, List.of(level));
            } else {
                MigrationReason reason = isLowest ? MigrationReason.LOWEST_TAKEN : MigrationReason.HIGHEST_TAKEN;
                carry(skill, rule, fate(skill, level), reason, List.of(level));
            }
        }
        if (!isOpen && !isAskedAgain(rule, isConfirmed)) {
            level.addTo(made, to);
        }
    }

    private int oldSteps(SkillId skill) {
        return old.steps().stepCount(SkillLayout.of(plan.from()).lane(skill));
    }

    /** How many steps of the new skill are held; whoever held nothing holds nothing, whatever a map makes of the level. */
    private int newSteps(Link link) {
        return oldSteps(link.from()) == 0
                ? 0
                : link.stepCount(old.attainment(link.from()).level(), to.scaleOf(link.into()));
    }

    private boolean isConfirmed(SkillId skill) {
        return old.origin(skill)
                .flatMap(LevelOrigin::stage)
                .filter(LevelOrigin.Stage.CONFIRMATION::equals)
                .isPresent();
    }

    private static boolean isAskedAgain(MigrationRule.LevelTransfer rule, boolean isConfirmed) {
        return isConfirmed && rule.confirmed() instanceof ConfirmedLevel.AskAgain;
    }

    private NewLevel level(MigrationRule.LevelTransfer rule, Link link, boolean isConfirmed) {
        NewLevel level = new NewLevel(link.into(), newSteps(link), old.origin(link.from()), false);
        return capped(rule, isConfirmed, level);
    }

    private NewLevel capped(MigrationRule.LevelTransfer rule, boolean isConfirmed, NewLevel level) {
        return isConfirmed && rule.confirmed() instanceof ConfirmedLevel.Cap cap
                ? level.atMost(to.stepCount(level.skill(), cap.highest()))
                : level;
    }

    /** Returns what is the same in the origins of all. */
    private Optional<LevelOrigin> commonOrigin(List<SkillId> skills) {
        Optional<LevelOrigin.Stage> stage = common(skills, LevelOrigin::stage);
        Optional<LocalDate> on = common(skills, LevelOrigin::on);
        return stage.map(known -> on.map(day -> LevelOrigin.of(known, day)).orElseGet(() -> LevelOrigin.of(known)))
                .or(() -> on.map(LevelOrigin::on));
    }

    private <T> Optional<T> common(List<SkillId> skills, Function<LevelOrigin, Optional<T>> part) {
        List<Optional<T>> distinct = skills.stream()
                .map(skill -> old.origin(skill).flatMap(part))
                .distinct()
                .toList();
        return distinct.size() == 1 ? distinct.get(0) : Optional.empty();
    }

    private void carry(SkillId skill, MigrationRule rule, Fate fate, MigrationReason reason, List<NewLevel> into) {
        boolean isCapped = into.stream().anyMatch(NewLevel::isCapped);
        report(skill, rule, fate, isCapped ? MigrationReason.CONFIRMED_LEVEL_CAPPED : reason, into);
    }

    private void askAgain(SkillId skill, MigrationRule rule, MigrationReason reason, List<NewLevel> into) {
        report(skill, rule, Fate.ASKED_AGAIN, reason, into);
    }

    private void report(SkillId skill, MigrationRule rule, Fate fate, MigrationReason reason, List<NewLevel> into) {
        LevelWording text = plan.newLevels();
        MigrationEntry.Builder entry = MigrationEntry.builder()
                .kind(HeldKind.LEVEL)
                .subject(skill)
                .fate(fate)
                .addAllInto(into.stream().map(NewLevel::skill).toList())
                .rule(rule)
                .from(plan.oldLevels().of(skill, oldSteps(skill)))
                .reason(reason);
        if (!into.isEmpty()) {
            entry.to(Wording.list(into.stream()
                    .map(level -> fate == Fate.ASKED_AGAIN
                            ? text.hint(level.skill(), level.steps())
                            : text.of(level.skill(), level.steps()))
                    .toList()));
        }
        entries.put(skill, entry.build());
    }
}
