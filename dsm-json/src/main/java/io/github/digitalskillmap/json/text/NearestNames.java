package io.github.digitalskillmap.json.text;

import io.github.digitalskillmap.wording.Likeness;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the names that somebody who wrote an unknown one may have meant.
 *
 * @since 0.1.0
 */
public final class NearestNames {

    /** Stands where there is no name to list. */
    public static final String NOTHING = "—";

    private NearestNames() {}

    /**
     * Lists the names nearest to what was written, by the number of letters to change, the nearest first. A name that
     * contains what was written is always near. Of identifiers, what stands behind the namespace is compared.
     *
     * @param written what was written
     * @param names the names that are known
     * @return the names, or an empty text if none is half like it
     */
    public static String to(String written, Collection<String> names) {
        boolean isIdentifier = written.indexOf(':') >= 0;
        Function<String, String> compared = isIdentifier ? NearestNames::key : Function.identity();
        return Likeness.nearest(compared.apply(Quotation.of(written)), names, compared).stream()
                .map(Quotation::ofNames)
                .collect(Collectors.joining(", "));
    }

    private static String key(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
