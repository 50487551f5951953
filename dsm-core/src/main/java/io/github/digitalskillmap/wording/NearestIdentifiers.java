package io.github.digitalskillmap.wording;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Offers identifiers to somebody who named things that are not there, by the key of each: whoever takes the wrong namespace
 * is offered the right one.
 *
 * <p>One of these serves one check. To compare takes long, and where very much had to be compared, it is not a slip of the
 * pen: from then on nothing more is offered.
 *
 * <p>This class is for one thread.
 *
 * @since 0.1.0
 */
public final class NearestIdentifiers {

    private static final int MOST_COMPARED = 100_000;

    private int compared;

    /**
     * {@return the exception for an identifier that an edition does not have, with those that it has and that are like it}
     *
     * @param named the identifier that is not known
     * @param edition the edition that was asked
     * @param known the parts of the same kind that it has
     */
    public static UnknownIdentifierException unknown(
            Identifier named, Edition edition, Collection<? extends Identified> known) {
        return new UnknownIdentifierException(named, edition, alike(named, known));
    }

    /**
     * {@return the exception for an identifier that none of several editions has, with those that they have and that are like
     * it}
     *
     * @param named the identifier that is not known
     * @param editions the editions that were asked
     * @param known the parts of the same kind that they have
     */
    public static UnknownIdentifierException unknown(
            Identifier named, List<Edition> editions, Collection<? extends Identified> known) {
        return new UnknownIdentifierException(named, editions, alike(named, known));
    }

    private static List<Identifier> alike(Identifier named, Collection<? extends Identified> known) {
        Objects.requireNonNull(named, "named");
        List<Identifier> ids = Objects.requireNonNull(known, "known").stream()
                .map(Identified::id)
                .toList();
        return Likeness.nearest(named.key(), ids, Identifier::key);
    }

    /** Begins a check. */
    public NearestIdentifiers() {}

    /**
     * Lists the identifiers nearest to one that is not known.
     *
     * @param named the identifier that is not known
     * @param known those that are
     * @return at most three of them, the nearest first, or an empty text if none is near
     */
    public String to(Identifier named, Collection<? extends Identifier> known) {
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(known, "known");
        if (compared >= MOST_COMPARED) {
            return "";
        }
        compared += known.size();
        return Likeness.<Identifier>nearest(named.key(), known, Identifier::key).stream()
                .map(Identifier::toString)
                .collect(Collectors.joining(", "));
    }
}
