package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an object has the keys that go with the word that says of what kind it is.
 *
 * @param findings where faults are told
 * @param path the object
 * @param key the key of the word
 * @param word the word
 */
public record KindCheck(Findings findings, DocumentPath path, String key, String word) {

    /** Checks a key that goes with the kind and must have a value. */
    public void needs(String other, @Nullable Object value) {
        boolean told =
                findings.has(path.at(other)) || findings.isUnfinished(path) || findings.isUnfinished(path.at(other));
        if (isMissing(value) && !told) {
            findings.add(PartProblem.MISSING_VALUE, path.at(other), other, key, word);
        }
    }

    /** Checks a key that does not go with the kind. */
    public void lacks(String other, @Nullable Object value) {
        if (!isMissing(value)) {
            findings.addAtKey(PartProblem.MEANINGLESS_KEY, path.at(other), other, key, word);
        }
    }

    /** Checks a key that must have a value or that does not go with the kind. */
    public void check(String other, @Nullable Object value, boolean needed) {
        if (needed) {
            needs(other, value);
        } else {
            lacks(other, value);
        }
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null || (value instanceof Collection<?> list && list.isEmpty());
    }
}
