package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.framework.ItemEntry;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A line that is added to a job type.
 *
 * @param jobType the identifier of the job type
 * @param entry the line
 * @param about what tells the line, if it is one of several about the same; null if that goes without saying
 * @param after what the line is about behind which it comes; null if it comes last
 * @since 0.1.0
 */
public record AddedLine(
        @Required @Written(IDENTIFIER) @Nullable String jobType,
        @JsonUnwrapped @Valid ItemEntry entry,
        @Filled @Nullable String about,
        @Filled @Nullable String after) {

    public static AddedLine from(Change.Add change) {
        PartId line = change.added().id();
        JobTypeItem item = change.added().as(JobTypeItem.class);
        PartId plain =
                Change.add(JobTypeId.parse(PartName.owner(line)), item).added().id();
        return new AddedLine(
                PartName.owner(line),
                ItemEntry.from(item),
                line.equals(plain) ? null : PartName.text(line),
                change.after().map(PartName::text).orElse(null));
    }

    public Change change(Origins origins) {
        Change.Add add = Change.add(JobTypeId.parse(requireNonNull(jobType)), entry.toItem(origins));
        return Added.placed(
                about == null ? add : add.as(PartName.parse(PartKind.REQUIREMENT, jobType, about)), jobType, after);
    }
}
