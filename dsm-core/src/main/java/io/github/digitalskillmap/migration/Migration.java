package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What came of one person's record: a new record, and the account of all that the old one holds.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Migration {

    Migration() {}

    static Migration of(Person before, Person person, List<MigrationEntry> account) {
        return ImmutableMigration.builder()
                .before(before)
                .person(person)
                .addAllAccount(account)
                .build();
    }

    /**
     * Returns the old record.
     *
     * @return the record that was migrated, as it was
     */
    public abstract Person before();

    /**
     * Returns the new record.
     *
     * @return a person of the same key, judged by the new framework
     */
    public abstract Person person();

    /**
     * Returns what became of all that the old record holds, each once.
     *
     * @return the levels in the order of the old framework, then the passes, the attestations and the rank
     */
    public abstract List<MigrationEntry> account();

    /**
     * Returns what became of the old record in part.
     *
     * @param fate the fate asked for
     * @return the entries of that fate, in the order of the account
     */
    public final List<MigrationEntry> account(Fate fate) {
        Objects.requireNonNull(fate, "fate");
        return account().stream().filter(entry -> entry.fate() == fate).toList();
    }

    @Value.Check
    void check() {
        for (HeldKind kind : HeldKind.values()) {
            long told = account().stream().filter(entry -> entry.kind() == kind).count();
            if (told != held(kind)) {
                throw new IllegalStateException("account must tell of each of " + held(kind) + " of kind " + kind
                        + " once, but tells of " + told);
            }
        }
    }

    /** Returns how many things of a kind the old record holds. */
    final int held(HeldKind kind) {
        SkillProfile profile = before().profile();
        return switch (kind) {
            case LEVEL -> profile.assessedSkills().size();
            case PASS -> profile.passes().size();
            case ATTESTATION -> profile.attestations().size();
            case RANK -> before().rank().isPresent() ? 1 : 0;
        };
    }

    /** {@return a text that tells nothing of the person, so that it can stand in a log} */
    @Override
    public final String toString() {
        return "migration from " + before().profile().framework() + " to "
                + person().profile().framework() + " with " + account().size() + " entries";
    }
}
