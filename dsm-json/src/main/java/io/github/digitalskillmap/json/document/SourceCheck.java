package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.Suggestions;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the sources that a document lists against the citations that refer to them. */
public final class SourceCheck {

    /** No document lists as many; to compare with more would take a hostile one too long. */
    private static final int MOST_COMPARED = 100;

    private static final int LONGEST_COMPARED = 200;

    private static final Pattern PUBLISHED =
            Pattern.compile("(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?");

    private final Findings findings;
    private final ValueCheck values;
    private final WordingCheck wordings;
    private final Map<String, DocumentPath> listed = new LinkedHashMap<>();
    private final Set<String> cited = new HashSet<>();
    private final Suggestions suggestions = new Suggestions();
    private boolean known;

    public SourceCheck(Findings findings, ValueCheck values, WordingCheck wordings) {
        this.findings = findings;
        this.values = values;
        this.wordings = wordings;
    }

    /** Takes up the sources that citations may refer to. */
    public void list(DocumentPath path, @Nullable List<@Nullable SourceEntry> sources) {
        known = sources != null && !findings.isUnfinished(path);
        path.each(sources, this::source);
    }

    private void source(DocumentPath path, SourceEntry source) {
        if (values.identifier(path.at("id"), source.id())) {
            values.distinct(listed, path.at("id"), String.valueOf(source.id()));
        }
        wordings.check(path.at("issuer"), source.issuer());
        wordings.check(path.at("title"), source.title());
        String published = source.published();
        if (published != null && !PUBLISHED.matcher(published).matches()) {
            findings.add(PartProblem.MALFORMED_PUBLICATION, path.at("published"), Quotation.of(published));
        }
    }

    public void citation(DocumentPath path, CitationEntry citation) {
        if (!citation.pages().isEmpty() && citation.place() != null) {
            findings.add(PartProblem.PAGES_AND_PLACE, path);
        }
        String source = citation.source();
        if (values.identifier(path.at("source"), source) && source != null) {
            cited.add(source);
            if (known && !listed.containsKey(source)) {
                List<String> names = listed.keySet().stream()
                        .filter(name -> name.length() <= LONGEST_COMPARED)
                        .limit(MOST_COMPARED)
                        .toList();
                findings.add(
                        PartProblem.UNLISTED_SOURCE,
                        path.at("source"),
                        Quotation.of(source),
                        suggestions.to(source, names));
            }
        }
    }

    /** Tells which sources are listed in vain, once all citations were checked; none where more citations may yet come. */
    public void checkAllCited() {
        if (findings.isUnfinished(DocumentPath.ROOT)) {
            return;
        }
        listed.forEach((source, path) -> {
            if (!cited.contains(source)) {
                findings.add(PartProblem.UNCITED_SOURCE, path, Quotation.of(source));
            }
        });
    }
}
