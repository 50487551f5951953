package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why an answer is what it is: a tree of statements, each with what it is about, its count and where it comes from.
 *
 * <p>The counts of the parts add up to the count of the whole; a tree of which that is not true cannot be built.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Explanation {

    private static final String INDENT = "  ";

    Explanation() {}

    static Builder builder() {
        return ImmutableExplanation.builder();
    }

    /**
     * Returns what the statement is about.
     *
     * @return the identifier of a job type, skill, exam or scale, or empty for a remark
     */
    public abstract Optional<Identifier> subject();

    /**
     * Returns the statement.
     *
     * @return the statement in Japanese and English
     */
    public abstract Wording statement();

    /**
     * Returns the count that the statement gives.
     *
     * @return the count, or empty where nothing is counted
     */
    public abstract Optional<Tally> tally();

    /**
     * Returns where the fact behind the statement comes from.
     *
     * @return the provenance, or empty where the statement is no fact of the framework
     */
    public abstract Optional<Provenance> provenance();

    /**
     * Returns what the statement rests on.
     *
     * @return the parts, in framework order; empty for a leaf
     */
    public abstract List<Explanation> parts();

    @Value.Check
    void check() {
        Optional<Tally> sum =
                parts().stream().flatMap(part -> part.tally().stream()).reduce(Tally::plus);
        if (sum.isPresent() && !sum.equals(tally())) {
            throw new IllegalArgumentException(
                    "parts of an explanation must add up to " + tally() + ", but add up to " + sum);
        }
    }

    /**
     * Writes the tree for a reader, one statement a line.
     *
     * @param language the language wanted; Japanese stands in for any other than English
     * @return lines that end in a line feed, parts indented below what they explain
     */
    public final String text(Locale language) {
        StringBuilder text = new StringBuilder();
        write(text, "", language);
        return text.toString();
    }

    private void write(StringBuilder text, String indent, Locale language) {
        text.append(indent).append(statement().text(language));
        provenance()
                .ifPresent(provenance ->
                        text.append(" [").append(provenance.text(language)).append(']'));
        text.append('\n');
        parts().forEach(part -> part.write(text, indent + INDENT, language));
    }

    /**
     * Returns the tree in Japanese.
     *
     * @return the text of {@link #text(Locale)} in Japanese
     */
    @Override
    public final String toString() {
        return text(Locale.JAPANESE);
    }

    interface Builder {

        Builder subject(Identifier subject);

        Builder statement(Wording statement);

        Builder tally(Tally tally);

        Builder provenance(Provenance provenance);

        Builder addPart(Explanation part);

        Builder addAllParts(Iterable<? extends Explanation> parts);

        Explanation build();
    }
}
