package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.wording.WordingMark;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks texts in one or more languages. */
public final class WordingCheck {

    private final Findings findings;
    private final ValueCheck values;

    public WordingCheck(Findings findings, ValueCheck values) {
        this.findings = findings;
        this.values = values;
    }

    public void check(DocumentPath path, @Nullable List<@Nullable PhraseEntry> wording) {
        Map<String, DocumentPath> seen = new HashMap<>();
        path.each(wording, (place, phrase) -> {
            values.word(place.at("mark"), phrase.mark(), WordingMark.class);
            language(place.at("language"), phrase.language()).ifPresent(language -> {
                DocumentPath other = seen.putIfAbsent(language, place);
                if (other != null) {
                    findings.add(PartProblem.REPEATED_LANGUAGE, place.at("language"), language, other.toString());
                }
            });
        });
    }

    private Optional<String> language(DocumentPath path, @Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equalsIgnoreCase(tag)) {
            findings.add(PartProblem.MALFORMED_LANGUAGE, path, Quotation.of(tag));
            return Optional.empty();
        }
        return Optional.of(locale.getLanguage());
    }
}
