package io.github.digitalskillmap.json.document.result;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds what a document states of a result against what the library says, and tells every difference at its place. Words
 * may become better from one version of the library to the next: where a result differs only in them, they are warnings.
 */
final class ResultComparison {

    /** The keys of sentences, which may tell of a person more than a figure does: no fault quotes them. */
    private static final Set<String> SENTENCES = Set.of("ja", "en");

    /** The key of what a person holds, which no fault quotes. */
    private static final String HELD = "heldLevel";

    private final Findings findings;
    private final List<DocumentPath> reworded = new ArrayList<>();

    ResultComparison(Findings findings) {
        this.findings = findings;
    }

    void compare(DocumentPath path, FulfilmentEntry stated, FulfilmentEntry counted) {
        reworded.clear();
        compare(path, JsonFormat.tree(stated), JsonFormat.tree(counted));
        if (!findings.isFull() && !findings.hasWithin(path)) {
            reworded.forEach(place -> findings.add(DocumentProblem.STATEMENT_DIFFERS, place));
        }
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
        String key = String.valueOf(path.key());
        if (SENTENCES.contains(key)) {
            reworded.add(path);
        } else if (key.equals(HELD)) {
            findings.add(DocumentProblem.HELD_LEVEL_DIFFERS, path);
        } else {
            findings.add(DocumentProblem.RESULT_DIFFERS, path, Quotation.of(stated), Quotation.of(counted));
        }
    }
}
