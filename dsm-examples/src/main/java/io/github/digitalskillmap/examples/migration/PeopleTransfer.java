package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.migration.ConfirmedLevel;
import io.github.digitalskillmap.migration.Fate;
import io.github.digitalskillmap.migration.FillIn;
import io.github.digitalskillmap.migration.Migration;
import io.github.digitalskillmap.migration.MigrationEntry;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.migration.MigrationRule;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Carries people from one framework to the other, to hold them against both: by a plan, or else what is the same in both as
 * it is. What is not carried is told.
 */
final class PeopleTransfer {

    private final MigrationPlan plan;
    private final HeldNames names;
    private final Set<SkillId> rescaled;

    private PeopleTransfer(MigrationPlan plan, Set<SkillId> rescaled) {
        this.plan = plan;
        this.names = new HeldNames(plan.from());
        this.rescaled = rescaled;
    }

    static PeopleTransfer of(Difference difference, @Nullable Path file, CommandLine commandLine) {
        return file == null
                ? ofTheSame(difference)
                : new PeopleTransfer(
                        new PlanFile(file, commandLine).read(difference.before(), difference.after()), Set.of());
    }

    private static PeopleTransfer ofTheSame(Difference difference) {
        Framework before = difference.before();
        Framework after = difference.after();
        MigrationPlan.Builder plan = MigrationPlan.builder(before, after).fillIn(FillIn.of(ConfirmedLevel.carry()));
        Set<SkillId> rescaled = before.skills().stream()
                .map(Skill::id)
                .filter(after::has)
                .filter(id -> !haveSameLevels(before.scaleOf(id), after.scaleOf(id)))
                .collect(Collectors.toSet());
        rescaled.forEach(skill -> plan.addRule(MigrationRule.retire(skill)));
        return new PeopleTransfer(plan.build(), rescaled);
    }

    private static boolean haveSameLevels(LevelScale one, LevelScale other) {
        return one.lowest() == other.lowest() && ids(one).equals(ids(other));
    }

    private static List<?> ids(LevelScale scale) {
        return scale.levels().stream().map(Level::id).toList();
    }

    Migration carry(Person person) {
        return plan.migrate(person);
    }

    /** Returns what of a record was not carried. */
    List<NotCarried> notCarried(Migration migration) {
        return migration.account().stream()
                .filter(entry -> entry.fate() == Fate.LOST || entry.fate() == Fate.ASKED_AGAIN)
                .map(this::say)
                .toList();
    }

    private NotCarried say(MigrationEntry entry) {
        boolean isRescaled = entry.subject() instanceof SkillId skill && rescaled.contains(skill);
        Wording reason = isRescaled
                ? Wording.sentence("新しい枠組みではレベルが異なる", "its levels differ in the new framework")
                : entry.reason().wording();
        Wording kind = entry.kind().wording();
        return new NotCarried(
                Wording.sentence("%s「%s」（%s）", "%s \"%s\" (%s)", kind, names.of(entry.subject()), reason),
                Wording.sentence("%s %s（%s）", "%s %s (%s)", kind, entry.from(), reason));
    }

    /**
     * Something that is not carried of a record, with the reason.
     *
     * @param what what is not carried, whoever holds it
     * @param record what is not carried of this record
     */
    record NotCarried(Wording what, Wording record) {}
}
