package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A post that one person is to take: what it asks for, and what it develops.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Post {

    Post() {}

    /**
     * Returns a builder of a post.
     *
     * @param id the identifier
     * @param name what the post is called, not blank
     * @return a new builder
     */
    public static Builder builder(PostId id, String name) {
        return ImmutablePost.builder().id(id).name(name);
    }

    /** {@return the identifier of the post} */
    public abstract PostId id();

    /**
     * Returns what the post is called.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns what the post asks for.
     *
     * @return the skills and levels in the order given, at least one, each skill once
     */
    public abstract List<PostNeed> needs();

    /**
     * Returns the rank that whoever takes the post has at least.
     *
     * @return the lowest rank, or empty if any rank will do
     */
    public abstract Optional<RankId> lowestRank();

    /**
     * Returns what the post develops most.
     *
     * @return the quotient, or empty if it is not stated
     */
    public abstract Optional<QuotientId> develops();

    /**
     * Returns who has the post now.
     *
     * @return the key of the person, or empty if nobody has it or it is not stated
     */
    public abstract Optional<PersonId> holder();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name of post " + id() + " must not be blank");
        }
        if (needs().isEmpty()) {
            throw new IllegalArgumentException("needs of post " + id() + " must have at least one");
        }
        Set<SkillId> seen = new HashSet<>();
        for (PostNeed need : needs()) {
            if (!seen.add(need.asked().skill())) {
                throw new IllegalArgumentException("needs of post " + id() + " must be of different skills, but "
                        + need.asked().skill() + " is twice");
            }
        }
    }

    /**
     * Returns the identifier and the name.
     *
     * @return a text without who has the post
     */
    @Override
    public final String toString() {
        return id() + " " + name();
    }

    /**
     * Collects what a post asks for.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds what the post asks for.
         *
         * @param need the skill and the level
         * @return this builder
         */
        Builder addNeed(PostNeed need);

        /**
         * States the rank that whoever takes the post has at least.
         *
         * @param rank the lowest rank
         * @return this builder
         */
        Builder lowestRank(RankId rank);

        /**
         * States what the post develops most.
         *
         * @param quotient the quotient
         * @return this builder
         */
        Builder develops(QuotientId quotient);

        /**
         * States who has the post now.
         *
         * @param person the key of the person
         * @return this builder
         */
        Builder holder(PersonId person);

        /**
         * {@return the post}
         *
         * @throws IllegalArgumentException if the name is blank, nothing is asked for, or a skill is asked for twice
         */
        Post build();
    }
}
