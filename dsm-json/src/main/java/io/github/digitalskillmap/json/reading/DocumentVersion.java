package io.github.digitalskillmap.json.reading;

import jakarta.validation.groups.Default;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One version of the shape of a kind of document, with all that came before it.
 *
 * <p>A version is read by its own record and its own constraints. Only a document without a fault is brought up to the next
 * version, step by step, so that an upgrade need not expect anything missing.
 *
 * @param <D> the record of this version
 */
public final class DocumentVersion<D extends Document> {

    private final int number;
    private final Class<D> type;
    private final Class<?>[] constraints;
    private final @Nullable Earlier<?, D> earlier;
    private @Nullable Shape shape;

    private DocumentVersion(int number, Class<D> type, Class<?>[] constraints, @Nullable Earlier<?, D> earlier) {
        this.number = number;
        this.type = type;
        this.constraints = constraints;
        this.earlier = earlier;
    }

    /**
     * Returns the only version there is.
     *
     * @param constraints the groups of constraints that go for the kind, beside those that go for all
     */
    public static <D extends Document> DocumentVersion<D> first(int number, Class<D> type, Class<?>... constraints) {
        Class<?>[] groups = Arrays.copyOf(constraints, constraints.length + 1);
        groups[constraints.length] = Default.class;
        return new DocumentVersion<>(number, type, groups, null);
    }

    /** Returns the version after this one. */
    public <N extends Document> DocumentVersion<N> next(Class<N> type, Function<D, N> upgrade) {
        return new DocumentVersion<>(number + 1, type, constraints, new Earlier<>(this, upgrade));
    }

    public int number() {
        return number;
    }

    /** Tells whether a version is this one or one before it. */
    public boolean includes(int version) {
        return version == number || (earlier != null && earlier.version().includes(version));
    }

    /** Reads a text as this version, and checks nothing yet but its syntax and its shape. */
    public Reading<D> scan(String text, Findings findings) {
        Scan scan = Scan.of(text, shape(), DocumentPath.ROOT, findings);
        return new Reading<>(scan.tokens(), JsonFormat.bind(scan.tokens().replay(), type));
    }

    /** Returns the shape of the record, worked out when the first document is read. */
    private synchronized Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = Shape.of(type);
            shape = known;
        }
        return known;
    }

    /** Returns the groups of constraints that go for the document. */
    public List<Class<?>> constraints() {
        return List.of(constraints);
    }

    public Class<D> type() {
        return type;
    }

    /** Checks the constraints on single values of a document of this version. */
    public void check(D document, Findings findings) {
        Constraints.check(document, DocumentPath.ROOT, findings, constraints);
    }

    /** Reads a text of an included version, and brings it up to this one if there is no fault; there is no document then. */
    public Reading<D> upgraded(int version, String text, Findings findings) {
        if (earlier != null && version != number) {
            return earlier.upgraded(version, text, findings);
        }
        Reading<D> reading = scan(text, findings);
        if (reading.document() != null && !findings.isFull()) {
            check(reading.document(), findings);
        }
        return findings.hasError() ? new Reading<>(reading.tokens(), null) : reading;
    }

    /**
     * What was read.
     *
     * @param tokens the tokens that hold
     * @param document the document, or null if there is none
     */
    public record Reading<D>(PlacedTokens tokens, @Nullable D document) {}

    /** The version before, and how a document of it becomes one of this. */
    private record Earlier<E extends Document, D extends Document>(DocumentVersion<E> version, Function<E, D> upgrade) {

        Reading<D> upgraded(int number, String text, Findings findings) {
            Reading<E> reading = version.upgraded(number, text, findings);
            E document = reading.document();
            return new Reading<>(reading.tokens(), document == null ? null : upgrade.apply(document));
        }
    }
}
