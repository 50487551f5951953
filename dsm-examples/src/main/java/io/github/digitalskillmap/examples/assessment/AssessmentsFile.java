package io.github.digitalskillmap.examples.assessment;

import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.examples.file.BundledFile;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A file of records of assessment: the user's own, or the bundled sample.
 *
 * @param file the user's file; null for the sample
 * @param commandLine where a file that cannot be read is told
 */
record AssessmentsFile(@Nullable Path file, CommandLine commandLine) {

    private static final BundledFile BUNDLED = new BundledFile("assessments.json");

    /** Returns the records, or throws all faults of the file. */
    List<AssessmentRecord> read(DocumentFormat<List<AssessmentRecord>> reader) {
        if (file == null) {
            return BUNDLED.read(reader::read);
        }
        return new InputFiles(commandLine).document(file, reader::read);
    }

    /** Says which records these are. */
    Wording name() {
        return file == null ? Wording.sentence("同梱のサンプル", "the bundled sample") : Wording.sentence("%s", "%s", file);
    }
}
