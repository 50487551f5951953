package io.github.digitalskillmap.credential;

import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.scoring.Explanation;
import io.github.digitalskillmap.scoring.PassState;
import io.github.digitalskillmap.scoring.ReportedPass;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The highest level that a person has reached on one issuer's scale, and the passes that reach it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ReachedLevel {

    ReachedLevel() {}

    static ReachedLevel of(ExamScale scale, List<ReportedPass> passes) {
        List<ReportedPass> valid =
                passes.stream().filter(pass -> pass.state() == PassState.VALID).toList();
        int highest = valid.stream()
                .mapToInt(pass -> scale.positionOf(pass.exam()))
                .max()
                .orElse(0);
        if (highest == 0) {
            return ImmutableReachedLevel.builder().scale(scale).build();
        }
        return ImmutableReachedLevel.builder()
                .scale(scale)
                .level(scale.levels().get(highest - 1))
                .addAllBy(valid.stream()
                        .filter(pass -> scale.positionOf(pass.exam()) == highest)
                        .toList())
                .build();
    }

    /** {@return the issuer's scale} */
    public abstract ExamScale scale();

    /**
     * Returns the highest level reached.
     *
     * @return the level, or empty if no valid pass is on this scale
     */
    public abstract Optional<ExamLevel> level();

    /**
     * Returns the passes that reach the level.
     *
     * @return the valid passes at that level, the earliest first; empty if no level is reached
     */
    public abstract List<ReportedPass> by();

    final Explanation explain() {
        Wording statement = level().map(level -> Wording.sentence(
                        "%s: %s（%s）",
                        "%s: %s (%s)",
                        scale().name(),
                        level.label(),
                        by().stream().map(pass -> pass.exam().code()).collect(Collectors.joining(", "))))
                .orElseGet(() -> Wording.sentence("%s: 到達なし", "%s: none reached", scale().name()));
        return Explanation.builder()
                .subject(scale().id())
                .wording(statement)
                .provenance(scale().provenance())
                .build();
    }
}
