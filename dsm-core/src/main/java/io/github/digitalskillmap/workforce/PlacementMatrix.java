package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Skill;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How far each of some people fits each of some posts, and what is in the way: what an optimiser needs to place people. This library
 * brings none; the command {@code place} shows one.
 *
 * <p>Limits are what nobody may break: a mandatory level, the lowest rank. Only what is certainly held counts. What is to be
 * preferred is left to the optimiser; the matrix tells the missing steps, and which posts bring the change of GQ and DQ that
 * Tokyo's rotation is for (policy, p.20).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PlacementMatrix {

    private final Framework framework;
    private final List<Person> people;
    private final List<Post> posts;
    private final Map<RankId, Integer> placeByRank = new HashMap<>();
    private final Map<PersonId, QuotientId> developedNow = new HashMap<>();

    private PlacementMatrix(Framework framework, List<Person> people, List<Post> posts) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.people = List.copyOf(Objects.requireNonNull(people, "people"));
        this.posts = List.copyOf(Objects.requireNonNull(posts, "posts"));
        for (Rank rank : framework.ranks()) {
            placeByRank.put(rank.id(), placeByRank.size());
        }
        for (Post post : posts) {
            post.holder().ifPresent(holder -> post.develops().ifPresent(now -> developedNow.put(holder, now)));
        }
    }

    /**
     * {@return the matrix of people and posts}
     *
     * @param framework the framework of both
     * @param people the people, each with another key
     * @param posts the posts, each with another identifier and, where one is stated, another holder
     * @throws UnknownIdentifierException if a post asks for what the framework does not have
     * @throws IllegalArgumentException if a profile is of another framework, a level asks for nothing, two people have the same
     *     key, or two posts the same identifier or holder
     */
    public static PlacementMatrix of(Framework framework, List<Person> people, List<Post> posts) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(posts, "posts");
        Set<Object> seen = new HashSet<>();
        for (Person person : people) {
            framework.requireSame(person.profile().framework());
            if (!seen.add(person.id())) {
                throw new IllegalArgumentException("people must have different keys, but two have the same");
            }
        }
        Set<PersonId> holders = new HashSet<>();
        for (Post post : posts) {
            if (!seen.add(post.id())) {
                throw new IllegalArgumentException("posts must be different, but " + post.id() + " is twice");
            }
            if (post.holder().isPresent() && !holders.add(post.holder().get())) {
                throw new IllegalArgumentException(
                        "posts must have different holders, but that of " + post.id() + " has another one too");
            }
            requireKnown(framework, post);
        }
        return new PlacementMatrix(framework, people, posts);
    }

    private static void requireKnown(Framework framework, Post post) {
        post.lowestRank().ifPresent(framework::rank);
        post.develops().ifPresent(framework::quotient);
        for (PostNeed need : post.needs()) {
            if (framework.stepCount(need.asked().skill(), need.asked().level()) == 0) {
                throw new IllegalArgumentException("post " + post.id() + " asks for nothing of "
                        + need.asked().skill());
            }
        }
    }

    /** {@return the framework of people and posts} */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns the people.
     *
     * @return the rows, in the order given
     */
    public List<Person> people() {
        return people;
    }

    /**
     * Returns the posts.
     *
     * @return the columns, in the order given
     */
    public List<Post> posts() {
        return posts;
    }

    /**
     * Returns how far a person fits a post.
     *
     * @param person the place of the person, from 0
     * @param post the place of the post, from 0
     * @return the cell of the matrix
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public PostFit fit(int person, int post) {
        return fit(people.get(person), posts.get(post));
    }

    /**
     * Returns what the post that a person has now develops most.
     *
     * @param person the place of the person, from 0
     * @return the quotient, or empty if none of the posts is held by the person or what it develops is not stated
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Optional<QuotientId> developedNow(int person) {
        return Optional.ofNullable(developedNow.get(people.get(person).id()));
    }

    private PostFit fit(Person person, Post post) {
        ImmutablePostFit.Builder fit = ImmutablePostFit.builder();
        int needed = 0;
        int held = 0;
        for (PostNeed need : post.needs()) {
            SkillRequirement asked = need.asked();
            int steps = framework.stepCount(asked.skill(), asked.level());
            int holds = Math.min(
                    steps,
                    person.profile().steps().stepCount(SkillLayout.of(framework).lane(asked.skill())));
            needed += steps;
            held += holds;
            if (need.isMandatory() && holds < steps) {
                Skill skill = framework.skill(asked.skill());
                fit.addObstacle(new Obstacle.LevelMissing(
                        asked, skill, framework.scale(skill.scale()).level(asked.level())));
            }
        }
        post.lowestRank()
                .filter(lowest ->
                        person.rank().filter(rank -> reaches(rank, lowest)).isEmpty())
                .ifPresent(lowest -> fit.addObstacle(new Obstacle.RankTooLow(framework.rank(lowest))));
        return fit.needed(needed)
                .held(held)
                .isRotation(isRotation(person, post.develops()))
                .build();
    }

    private boolean reaches(RankId rank, RankId lowest) {
        return placeByRank.getOrDefault(rank, -1) >= placeByRank.getOrDefault(lowest, placeByRank.size());
    }

    private boolean isRotation(Person person, Optional<QuotientId> develops) {
        QuotientId now = developedNow.get(person.id());
        return now != null && develops.isPresent() && !develops.get().equals(now);
    }

    /** {@return how many people and posts there are} */
    @Override
    public String toString() {
        return people.size() + " people and " + posts.size() + " posts in " + framework;
    }
}
