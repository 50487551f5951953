package io.github.digitalskillmap.examples.capability;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes identifiers of names, where names are the only keys that a source has. */
final class Keys {

    private final Map<String, String> nameByKey = new HashMap<>();

    /** The key of a name: its letters and digits in lower case, with hyphens between; always the same for the same name. */
    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Takes the key of a name, and tells at its cell if another name had it before. */
    String take(String name, Sheet.Row row, String title) {
        String key = of(name);
        String other = nameByKey.putIfAbsent(key, name);
        if (other != null && !other.equals(name)) {
            row.tell(CapabilityProblem.SAME_IDENTIFIER, title, name, other, key);
        }
        return key;
    }
}
