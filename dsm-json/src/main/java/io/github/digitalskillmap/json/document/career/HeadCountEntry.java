package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static io.github.digitalskillmap.json.form.WrittenForm.MONTH;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.HeadCount;
import io.github.digitalskillmap.career.HeadCountId;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people there were in a month.
 *
 * @param group who is counted
 * @param people the number, 1 or more
 * @param orMore true if there may be more
 * @param forecast true if the number was expected
 */
public record HeadCountEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> group,
        @Required @Written(MONTH) @Nullable String month,
        @Required @Positive @Nullable Integer people,
        @Required @Nullable Boolean orMore,
        @Required @Nullable Boolean forecast,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static HeadCountEntry from(HeadCount count) {
        return new HeadCountEntry(
                count.id().toString(),
                PhraseEntry.from(count.group()),
                count.month().toString(),
                count.people(),
                count.isOrMore(),
                count.isForecast(),
                ProvenanceEntry.from(count.provenance()));
    }

    public HeadCount toHeadCount(Origins origins) {
        return HeadCount.builder()
                .id(HeadCountId.parse(requireNonNull(id)))
                .group(PhraseEntry.toWording(group))
                .month(YearMonth.parse(requireNonNull(month)))
                .people(requireNonNull(people))
                .isOrMore(requireNonNull(orMore))
                .isForecast(requireNonNull(forecast))
                .provenance(origins.provenance(provenance))
                .build();
    }
}
