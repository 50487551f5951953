package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;
import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.Placement;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.json.form.DaysInOrder;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.ladder.RankId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay at a workplace in a rank.
 *
 * @param workplace the identifier of the workplace
 * @param rank the identifier of the rank
 */
@DaysInOrder(first = "firstDay", then = "lastDay", problem = PartProblem.LAST_DAY_BEFORE_FIRST)
public record PlacementEntry(
        @Required @Written(IDENTIFIER) @Nullable String workplace,
        @Required @Written(IDENTIFIER) @Nullable String rank,
        @Required @Written(DAY) @Nullable String firstDay,
        @Required @Written(DAY) @Nullable String lastDay) {

    public static PlacementEntry from(Placement placement) {
        return new PlacementEntry(
                placement.workplace().toString(),
                placement.rank().toString(),
                placement.firstDay().toString(),
                placement.lastDay().toString());
    }

    public Placement toPlacement() {
        return new Placement(
                WorkplaceId.parse(requireNonNull(workplace)),
                RankId.parse(requireNonNull(rank)),
                LocalDate.parse(requireNonNull(firstDay)),
                LocalDate.parse(requireNonNull(lastDay)));
    }
}
