package io.github.digitalskillmap.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.digitalskillmap.problem.Problem;
import java.util.List;

/** A sound document of each kind, which has every key that it can have, and the faults that its reader finds. */
final class SoundDocuments {

    private static final String PEOPLE = Faults.people("""
            { "id": "P001", "rank": "主任",
              "levels": { "ux-design": "Lv.2", "marketing": "none",
                "ITストラテジー": { "level": "2", "on": "2025-03-31", "origin": "confirmation" } },
              "exams": [ { "exam": "AP", "passedOn": "2024-06-26",
                           "registeredOn": "2025-10-01", "expiresOn": "2028-03-31" },
                         { "exam": "ipa:fe", "passedOn": "2022-06-22" } ],
              "attestations": [ { "judgement": "shunin-gq-1", "verdict": "met", "by": "メンター", "on": "2025-03-31" },
                                { "judgement": "tokyo-dsm:shunin-gq-1", "verdict": "not-met", "by": "manager",
                                  "on": "2024-10-01" } ] },
            { "id": "P002" }""");

    private SoundDocuments() {}

    /** Returns a sound document of a kind. */
    static JsonNode of(DocumentKind kind) {
        return DocumentSchema.parse(
                switch (kind) {
                    case PEOPLE -> PEOPLE;
                });
    }

    /** Returns what the reader of the sound document of a kind finds wrong with a document. */
    static List<Problem> problems(DocumentKind kind, String document) {
        return switch (kind) {
            case PEOPLE -> Faults.READER.read(document).problems();
        };
    }
}
