package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.ladder.RankId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One member of staff: the key of the record, the profile, and the rank where it is known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Person {

    Person() {}

    /**
     * {@return a person of unknown rank}
     *
     * @param id the key of the record
     * @param profile what the person holds
     */
    public static Person of(PersonId id, SkillProfile profile) {
        return ImmutablePerson.builder().id(id).profile(profile).build();
    }

    /** {@return the key of the record} */
    public abstract PersonId id();

    /**
     * Returns the rank of the person.
     *
     * @return a rank of the profile's framework, or empty if it is not known
     */
    public abstract Optional<RankId> rank();

    /** {@return what the person holds} */
    public abstract SkillProfile profile();

    @Value.Check
    void check() {
        rank().ifPresent(rank -> profile().framework().rank(rank));
    }

    /**
     * Returns a copy of a known rank.
     *
     * @param rank a rank of the profile's framework
     * @return the person at that rank
     * @throws io.github.digitalskillmap.identity.UnknownIdentifierException if the rank is not in the framework
     */
    public final Person withRank(RankId rank) {
        return ImmutablePerson.builder().id(id()).rank(rank).profile(profile()).build();
    }

    /** {@return a text that tells neither who it is nor of which rank, so that it can stand in a log} */
    @Override
    public final String toString() {
        return id() + " with " + profile();
    }
}
