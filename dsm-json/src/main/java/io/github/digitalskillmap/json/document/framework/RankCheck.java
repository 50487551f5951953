package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.util.HashMap;
import java.util.Map;

/** Checks that a rank has one guide of a kind. */
record RankCheck(Findings findings) {

    void check(DocumentPath path, RankEntry rank) {
        Map<String, DocumentPath> seen = new HashMap<>();
        path.at("guides").each(rank.guides(), (place, guide) -> {
            String kind = guide.kind();
            if (kind == null || findings.has(place.at("kind"))) {
                return;
            }
            DocumentPath other = seen.putIfAbsent(kind, place);
            if (other != null) {
                findings.add(PartProblem.REPEATED_GUIDE, place.at("kind"), kind, other.toString());
            }
        });
    }
}
