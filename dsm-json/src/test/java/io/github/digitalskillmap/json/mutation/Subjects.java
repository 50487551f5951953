package io.github.digitalskillmap.json.mutation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.ResultsReader;
import io.github.digitalskillmap.json.TokyoResults;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.util.List;

/** Every reader of the library, each with a sound document. */
final class Subjects {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();

    private static final String PEOPLE = """
            { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
              "people": [
                { "id": "P001", "rank": "主任",
                  "levels": { "ux-design": "Lv.2", "ＩＴストラテジー": "0", "marketing": "none",
                              "ui-design": { "level": "1", "on": "2025-03-31", "origin": "confirmation" } },
                  "exams": [ { "exam": "AP", "passedOn": "2025-06-26",
                               "registeredOn": "2025-10-01", "expiresOn": "2028-03-31" } ],
                  "attestations": [ { "judgement": "shunin-gq-1", "verdict": "met",
                                      "by": "メンター", "on": "2025-03-31" } ] },
                { "id": "P002", "levels": { "サービスデザイン": "Lv1" } },
                { "id": "P003" } ] }
            """;

    private Subjects() {}

    static List<Subject> all() {
        return List.of(
                Subject.of(
                        "people",
                        PEOPLE,
                        document -> PeopleReader.of(TOKYO, IpaCatalogue.current())
                                .read(document)
                                .problems()),
                Subject.of(
                        "results",
                        TokyoResults.document(),
                        document -> ResultsReader.of(TOKYO, IpaCatalogue.current())
                                .read(document)
                                .problems()));
    }
}
