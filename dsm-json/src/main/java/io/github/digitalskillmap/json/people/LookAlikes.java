package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.json.text.Letters;
import io.github.digitalskillmap.problem.DataPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notes keys of people that differ and look equal: they may be of one person, or somebody may take one for the other. Only the first
 * keys are kept to compare with, so that the largest document fits the heap that it is told to.
 */
public final class LookAlikes {

    private static final int MOST_KEPT = 50_000;

    private final RecordFindings findings;
    private final Map<String, PlacedText> seen = new HashMap<>();

    /** Creates a comparison that tells what looks equal. */
    public LookAlikes(RecordFindings findings) {
        this.findings = findings;
    }

    /** Takes a key. */
    public void add(String id, DataPath place) {
        @Nullable
        PlacedText other = seen.size() < MOST_KEPT
                ? seen.putIfAbsent(Letters.looks(id), new PlacedText(id, place))
                : seen.get(Letters.looks(id));
        if (other != null && !other.text().equals(id)) {
            findings.add(RecordFault.ID_LOOKS_EQUAL, place, other.place().toString());
        }
    }
}
