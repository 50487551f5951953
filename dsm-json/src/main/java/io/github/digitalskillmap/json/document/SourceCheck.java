package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.form.WrittenForm;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.Records;
import io.github.digitalskillmap.json.reading.Suggestions;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the sources that a document lists against the citations that refer to them. */
public final class SourceCheck {

    /** No document lists as many; to compare with more would take a hostile one too long. */
    private static final int MOST_COMPARED = 100;

    private static final int LONGEST_COMPARED = 200;

    private final Findings findings;
    private final Map<String, DocumentPath> listed = new LinkedHashMap<>();
    private final Set<String> cited = new HashSet<>();
    private final Suggestions suggestions = new Suggestions();

    private SourceCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * Tells which citations of a document refer to no source of it, and which sources are listed in vain. Neither is told where
     * the text broke off before it could be known.
     */
    public static void check(Record document, Findings findings) {
        citations(document, findings).checkAllCited();
    }

    /** Tells which citations of a document refer to no source of it. */
    public static SourceCheck citations(Record document, Findings findings) {
        SourceCheck check = new SourceCheck(findings);
        Records.each(SourceEntry.class, document, check::list);
        boolean allListed = !check.isDoubtful(DocumentPath.ROOT.at("sources"));
        Records.each(CitationEntry.class, document, (path, citation) -> check.cite(path, citation, allListed));
        return check;
    }

    /** Tells which sources are listed in vain; none where more citations may yet come. */
    public void checkAllCited() {
        if (!findings.isUnfinished(DocumentPath.ROOT)) {
            listed.forEach(this::checkCited);
        }
    }

    private boolean isDoubtful(DocumentPath sources) {
        return findings.has(sources)
                || findings.isUnfinished(sources)
                || (listed.isEmpty() && findings.isUnfinished(DocumentPath.ROOT));
    }

    private void list(DocumentPath path, SourceEntry source) {
        String id = source.id();
        if (id != null && WrittenForm.IDENTIFIER.matches(id)) {
            listed.putIfAbsent(id, path.at("id"));
        }
    }

    private void cite(DocumentPath path, CitationEntry citation, boolean allListed) {
        String source = citation.source();
        if (source == null || !WrittenForm.IDENTIFIER.matches(source)) {
            return;
        }
        cited.add(source);
        if (allListed && !listed.containsKey(source)) {
            findings.add(
                    PartProblem.UNLISTED_SOURCE,
                    path.at("source"),
                    Quotation.of(source),
                    suggestions.to(source, comparable()));
        }
    }

    private List<String> comparable() {
        return listed.keySet().stream()
                .filter(name -> name.length() <= LONGEST_COMPARED)
                .limit(MOST_COMPARED)
                .toList();
    }

    private void checkCited(String source, DocumentPath path) {
        if (!cited.contains(source)) {
            findings.add(PartProblem.UNCITED_SOURCE, path, Quotation.of(source));
        }
    }
}
