package io.github.digitalskillmap.json.document.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of records of people.
 *
 * @param framework the edition of the framework that they were read by
 * @param people how many people there are
 * @param ranked how many of them have a rank
 * @param skills how many assessments of a skill they have
 * @param exams how many exams they passed
 * @param attestations how many attestations they have
 * @param table how the table was understood; null if they stand in none
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeopleAccountEntry(
        String framework,
        long people,
        long ranked,
        long skills,
        long exams,
        long attestations,
        @Nullable TableEntry table) {

    /**
     * How a table was understood.
     *
     * @param sheet the sheet; null if the table has none
     * @param headerRow the row of the header, counted from 1
     * @param statesEdition whether the table says by which edition it was made
     * @param rowsLeftOut how many rows were left out, by the reason
     * @param columnsLeftOut the titles of the columns that were left out
     * @since 0.1.0
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TableEntry(
            @Nullable String sheet,
            int headerRow,
            boolean statesEdition,
            Map<String, Integer> rowsLeftOut,
            List<String> columnsLeftOut) {}
}
