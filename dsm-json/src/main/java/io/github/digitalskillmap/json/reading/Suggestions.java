package io.github.digitalskillmap.json.reading;

import io.github.digitalskillmap.json.text.NearestNames;
import java.util.Collection;

/**
 * Offers the nearest names for the first faults of a document. To compare names takes long, and where there are more faults
 * than these, it is not a slip of the pen.
 */
public final class Suggestions {

    public static final int MOST = 200;

    private int given;

    /** Lists the names nearest to what was written, or an empty text if there is none or enough were given. */
    public String to(String written, Collection<String> names) {
        return given++ < MOST ? NearestNames.to(written, names) : "";
    }
}
