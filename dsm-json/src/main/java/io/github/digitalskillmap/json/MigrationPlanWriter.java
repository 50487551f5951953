package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.migration.MigrationPlanDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.migration.FillIn;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.migration.MigrationRule;
import io.github.digitalskillmap.skill.LevelMap;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a migration plan as the document that a {@link MigrationPlanReader} reads back. The two frameworks are named by
 * edition; a {@link FrameworkWriter} writes them.
 *
 * <p>The same plan always gives the same text. Rules come in the order of the plan; the maps of levels are called
 * {@code map-1}, {@code map-2} and so on, in the order in which they are first used. What the plan filled in is not written:
 * a reader fills it in again.
 *
 * <p>For example, {@code MigrationPlanWriter.of().write(MigrationPlan.identity(tokyo))}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class MigrationPlanWriter {

    private static final MigrationPlanWriter WRITER = new MigrationPlanWriter();

    private MigrationPlanWriter() {}

    /**
     * Returns a writer of migration plans.
     *
     * @return the writer
     */
    public static MigrationPlanWriter of() {
        return WRITER;
    }

    /**
     * Writes a migration plan.
     *
     * @param plan the plan
     * @return the document
     */
    public String write(MigrationPlan plan) {
        return JsonFormat.write(document(plan));
    }

    /**
     * Writes a migration plan to a stream in UTF-8.
     *
     * @param plan the plan
     * @param to the stream, which is flushed and not closed
     * @throws UncheckedIOException if the stream fails
     */
    public void write(MigrationPlan plan, OutputStream to) {
        JsonFormat.write(document(plan), to);
    }

    private static MigrationPlanDocument document(MigrationPlan plan) {
        LinkedHashMap<LevelMap, String> names = new LinkedHashMap<>();
        Stream.concat(
                        plan.stated().stream().flatMap(MigrationPlanWriter::maps),
                        plan.fillIn().map(FillIn::levels).orElse(List.of()).stream())
                .forEach(map -> names.putIfAbsent(map, "map-" + (names.size() + 1)));
        return MigrationPlanDocument.from(plan, names);
    }

    private static Stream<LevelMap> maps(MigrationRule rule) {
        if (rule instanceof MigrationRule.Rename rename) {
            return rename.levels().stream();
        }
        if (rule instanceof MigrationRule.Rescale rescale) {
            return Stream.of(rescale.levels());
        }
        if (rule instanceof MigrationRule.SplitAny split) {
            return maps(split.parts());
        }
        if (rule instanceof MigrationRule.SplitAll split) {
            return maps(split.parts());
        }
        return rule instanceof MigrationRule.Merge merge ? maps(merge.parts()) : Stream.empty();
    }

    private static Stream<LevelMap> maps(List<MigrationRule.MappedSkill> parts) {
        return parts.stream().map(MigrationRule.MappedSkill::levels).flatMap(Optional::stream);
    }
}
