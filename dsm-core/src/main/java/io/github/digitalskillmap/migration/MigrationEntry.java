package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of one thing that a record held: a level, a pass, an attestation or the rank.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class MigrationEntry {

    MigrationEntry() {}

    static Builder builder() {
        return ImmutableMigrationEntry.builder();
    }

    /** {@return what kind of thing it is} */
    public abstract HeldKind kind();

    /**
     * Returns what it is about.
     *
     * @return the skill, exam, judgement or rank, as the old record names it
     */
    public abstract Identifier subject();

    /** {@return what became of it} */
    public abstract Fate fate();

    /**
     * Returns what it is about in the new record.
     *
     * @return the skills, exam, judgement or rank that hold it now or, where it is asked again, are to be judged anew; empty
     *     if it is lost
     */
    public abstract List<Identifier> into();

    /**
     * Returns the rule of the plan that decided.
     *
     * @return the rule, for a level; empty for anything else
     */
    public abstract Optional<MigrationRule> rule();

    /**
     * Returns what the old record holds, in words.
     *
     * @return the name of the skill, exam, judgement or rank with the level or day
     */
    public abstract Wording from();

    /**
     * Returns what the new record holds in its place, in words.
     *
     * @return the same for the new record; where it is asked again, the hint for whoever judges; empty if it is lost
     */
    public abstract Optional<Wording> to();

    /**
     * Returns why.
     *
     * @return the reason
     */
    public abstract MigrationReason reason();

    /** {@return a text that tells nothing of the person, so that it can stand in a log} */
    @Override
    public final String toString() {
        return kind().name() + " " + fate().name();
    }

    interface Builder {

        Builder kind(HeldKind kind);

        Builder subject(Identifier subject);

        Builder fate(Fate fate);

        Builder addInto(Identifier into);

        Builder addAllInto(Iterable<? extends Identifier> into);

        Builder rule(MigrationRule rule);

        Builder from(Wording from);

        Builder to(Wording to);

        Builder reason(MigrationReason reason);

        MigrationEntry build();
    }
}
