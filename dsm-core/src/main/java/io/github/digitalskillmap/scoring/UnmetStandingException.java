package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Thrown where a result is demanded to rest on facts of a standing, and some are weaker. It carries those.
 *
 * @since 0.1.0
 */
@SuppressWarnings("serial")
public final class UnmetStandingException extends IllegalStateException {

    private static final int SHOWN = 3;

    private final transient Standing demanded;
    private final transient List<Fact> facts;

    static UnmetStandingException of(Identifier subject, Standing demanded, Stream<Fact> facts) {
        List<Fact> weaker =
                facts.filter(fact -> !fact.standing().reaches(demanded)).toList();
        return new UnmetStandingException(subject, demanded, weaker);
    }

    private UnmetStandingException(Identifier subject, Standing demanded, List<Fact> facts) {
        super("result for '" + Objects.requireNonNull(subject, "subject") + "' must rest on facts that are "
                + Objects.requireNonNull(demanded, "demanded") + " or stronger, but "
                + Objects.requireNonNull(facts, "facts").size() + " are weaker: "
                + facts.stream()
                        .limit(SHOWN)
                        .map(fact -> fact.wording().text(Locale.ENGLISH) + " (" + fact.standing() + ")")
                        .collect(Collectors.joining("; "))
                + (facts.size() > SHOWN ? "; … (facts() lists all)" : ""));
        this.demanded = demanded;
        this.facts = List.copyOf(facts);
    }

    /**
     * Returns the standing that was demanded.
     *
     * @return the weakest standing that would have done
     * @throws IllegalStateException if this exception came by Java serialization, which carries its message only
     */
    public Standing demanded() {
        if (demanded == null) {
            throw new IllegalStateException("only the message of an exception travels by Java serialization");
        }
        return demanded;
    }

    /**
     * Returns the facts that fail.
     *
     * @return the facts that are weaker than demanded, at least one
     * @throws IllegalStateException if this exception came by Java serialization, which carries its message only
     */
    public List<Fact> facts() {
        if (facts == null) {
            throw new IllegalStateException("only the message of an exception travels by Java serialization");
        }
        return facts;
    }
}
