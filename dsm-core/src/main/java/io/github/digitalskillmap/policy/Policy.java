package io.github.digitalskillmap.policy;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a body's policy says beside what people are scored by, topic by topic and in its own words.
 *
 * <p>It has an edition of its own and goes with no framework.
 *
 * <p>For example, {@code TokyoPolicy.version2().topic(TokyoPolicy.PLACEMENT).statements()} are what Tokyo considers when it places
 * ICT staff.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Policy {

    private final Edition edition;
    private final Wording name;
    private final List<PolicyTopic> topics;

    Policy(PolicyDraft draft) {
        this.edition = Objects.requireNonNull(draft, "draft").edition;
        this.name = draft.name;
        this.topics = List.copyOf(draft.topics);
    }

    /**
     * Returns a builder of a policy.
     *
     * @param edition the edition of the policy
     * @param name what it is called
     * @return a new builder without topics
     */
    public static Builder builder(Edition edition, Wording name) {
        return new PolicyDraft(edition, name);
    }

    /** {@return the edition of the policy} */
    public Edition edition() {
        return edition;
    }

    /** {@return what the policy is called} */
    public Wording name() {
        return name;
    }

    /**
     * Returns the topics.
     *
     * @return the topics in the order of the document, at least one
     */
    public List<PolicyTopic> topics() {
        return topics;
    }

    /**
     * {@return a topic}
     *
     * @param id the topic
     * @throws UnknownIdentifierException if the policy has no such topic
     */
    public PolicyTopic topic(PolicyTopicId id) {
        Objects.requireNonNull(id, "id");
        return topics.stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, edition, topics));
    }

    /**
     * Lists everything that this policy states, with where it comes from.
     *
     * @return the facts: each topic and each of its statements
     */
    public List<Fact> facts() {
        return topics.stream().flatMap(Policy::facts).toList();
    }

    private static Stream<Fact> facts(PolicyTopic topic) {
        Fact named = Fact.of(topic.id(), Wording.sentence("項目「%s」", "Topic \"%s\"", topic.name()), topic.provenance());
        return Stream.concat(Stream.of(named), topic.statements().stream().map(Policy::fact));
    }

    private static Fact fact(PolicyStatement statement) {
        Wording wording = statement
                .subject()
                .map(subject -> Wording.sentence("「%s」: %s", "\"%s\": %s", subject, statement.wording()))
                .orElse(statement.wording());
        return Fact.of(statement.id(), wording, statement.provenance());
    }

    /**
     * Lists what this policy states at a standing.
     *
     * @param standing the standing
     * @return the facts of exactly that standing, in the order of {@link #facts()}
     */
    public List<Fact> facts(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return facts().stream().filter(fact -> fact.standing() == standing).toList();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a policy of the same edition with equal parts
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Policy that
                        && edition.equals(that.edition)
                        && name.equals(that.name)
                        && topics.equals(that.topics));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return edition.hashCode();
    }

    /**
     * Returns the edition.
     *
     * @return its text form, for a developer
     */
    @Override
    public String toString() {
        return edition.toString();
    }

    /**
     * Builds a policy.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds a topic behind those already there.
         *
         * @param topic the topic
         * @return this builder
         */
        Builder addTopic(PolicyTopic topic);

        /**
         * Checks what was added.
         *
         * @return the policy, or every {@link PolicyProblem} found
         */
        Checked<Policy> check();

        /**
         * {@return the policy}
         *
         * @throws InvalidDataException if there are faults; it carries all of them
         */
        default Policy build() {
            return check().orElseThrow();
        }
    }
}
