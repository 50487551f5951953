package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.step.Share;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How far the people of a unit cover a job type between them: which of its lines somebody meets, be it one person or
 * several.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobTypeCoverage {

    JobTypeCoverage() {}

    /** {@return the job type} */
    public abstract JobType jobType();

    /**
     * Returns how many people there are.
     *
     * @return the number of people, 0 or more
     */
    public abstract long people();

    /**
     * Returns how many people meet each line.
     *
     * @return the lines, in the order of the job type
     */
    public abstract List<LineCoverage> lines();

    private List<LineCoverage> counting() {
        return lines().stream()
                .filter(line -> line.item().importance().counts())
                .toList();
    }

    /**
     * Returns the lines that nobody meets. What is only desirable is not among them.
     *
     * @return the lines, in the order of the job type
     */
    public final List<LineCoverage> uncovered() {
        return counting().stream().filter(line -> !line.isCovered()).toList();
    }

    /**
     * Returns which share of the lines somebody meets. What is only desirable is not counted.
     *
     * @return the exact share; 1 exactly when the people cover the job type between them
     */
    public final Share share() {
        int all = counting().size();
        return Share.of(all - uncovered().size(), all);
    }

    /**
     * Returns what may be told to others of each line, if the number of people is told by the same rule and nothing else of them
     * is: what skills are made of, told beside, could give small numbers away.
     *
     * @param rule which numbers are told
     * @return the lines, in the order of the job type
     */
    public final List<PublishedLineCoverage> published(SuppressionRule rule) {
        Objects.requireNonNull(rule, "rule");
        return lines().stream()
                .map(line -> PublishedLineCoverage.of(
                        line.item(), rule.row(List.of(line.open(), people() - line.met() - line.open(), line.met()))))
                .toList();
    }

    /**
     * Returns the job type and the share.
     *
     * @return such as {@code tokyo-dsm:ui-ux-designer 6/7 covered}
     */
    @Override
    public final String toString() {
        return jobType().id() + " " + share() + " covered";
    }
}
