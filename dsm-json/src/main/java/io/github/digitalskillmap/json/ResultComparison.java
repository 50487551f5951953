package io.github.digitalskillmap.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.digitalskillmap.json.document.FulfilmentEntry;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds what a document states of a result against what the library says, and tells every difference at its place. */
final class ResultComparison {

    /** The keys of what may tell of a person more than a figure does: no sentence quotes it. */
    private static final Set<String> NOT_QUOTED = Set.of("ja", "en", "heldLevel");

    private final Findings findings;

    ResultComparison(Findings findings) {
        this.findings = findings;
    }

    void compare(DocumentPath path, FulfilmentEntry stated, FulfilmentEntry counted) {
        compare(path, JsonFormat.tree(stated), JsonFormat.tree(counted));
    }

    private void compare(DocumentPath path, JsonNode stated, JsonNode counted) {
        if (stated.isNull()) {
            return;
        }
        if (counted.isObject()) {
            compareKeys(path, stated, counted);
        } else if (counted.isArray()) {
            compareElements(path, stated, counted);
        } else if (!stated.equals(counted)) {
            differs(path, stated.asText(), counted.asText());
        }
    }

    /** Compares the values of keys; a value that could not be read was told before. */
    private void compareKeys(DocumentPath path, JsonNode stated, JsonNode counted) {
        List<String> keys = new ArrayList<>();
        counted.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            JsonNode value = stated.get(key);
            if (value != null) {
                compare(path.at(key), value, counted.get(key));
            } else if (!findings.has(path.at(key))) {
                findings.add(DocumentProblem.MISSING_KEY, path.at(key), key);
            }
        }
        stated.fieldNames().forEachRemaining(key -> {
            if (!counted.has(key)) {
                findings.addAtKey(DocumentProblem.UNKNOWN_KEY, path.at(key), key, String.join(", ", keys));
            }
        });
    }

    private void compareElements(DocumentPath path, JsonNode stated, JsonNode counted) {
        if (stated.size() != counted.size()) {
            findings.add(
                    DocumentProblem.LENGTH_DIFFERS,
                    path,
                    Integer.toString(stated.size()),
                    Integer.toString(counted.size()));
            return;
        }
        for (int i = 0; i < counted.size(); i++) {
            compare(path.at(i), stated.get(i), counted.get(i));
        }
    }

    private void differs(DocumentPath path, String stated, String counted) {
        if (NOT_QUOTED.contains(String.valueOf(path.key()))) {
            findings.add(DocumentProblem.STATEMENT_DIFFERS, path);
        } else {
            findings.add(DocumentProblem.RESULT_DIFFERS, path, Quotation.of(stated), Quotation.of(counted));
        }
    }
}
