package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that texts are in one or more languages, none of them twice. */
public final class WordingCheck {

    private final Findings findings;

    public WordingCheck(Findings findings) {
        this.findings = findings;
    }

    public void check(DocumentPath path, @Nullable List<@Nullable PhraseEntry> wording) {
        if (wording != null) {
            Words.Check.repeated(wording)
                    .forEach((index, first) -> findings.add(
                            PartProblem.REPEATED_LANGUAGE,
                            path.at(index).at(Words.LANGUAGE),
                            Words.Check.language(wording.get(index)),
                            path.at(first).toString()));
        }
    }
}
