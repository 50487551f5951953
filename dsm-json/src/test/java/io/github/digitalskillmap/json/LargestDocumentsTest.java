package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.problem.Checked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The largest documents that are read as a whole are answered in the heap that the readers tell of. */
@Tag("full")
class LargestDocumentsTest {

    private static final String HEAP = "-Xmx512m";

    /** What costs most memory for each byte: as many records as possible, sound ones and empty ones. */
    private enum Largest {
        PEOPLE(
                PeopleReader.MAX_BYTES,
                Faults.READER::read,
                "{\"kind\":\"people\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"people\":[",
                "{}",
                "{\"id\":\"P%d\"}"),
        RESULTS(
                ResultsReader.MAX_BYTES,
                TokyoResults.READER::read,
                "{\"kind\":\"results\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"results\":[",
                "{}"),
        FRAMEWORK(
                FrameworkReader.MAX_BYTES,
                FrameworkReader.of()::read,
                "{\"kind\":\"framework\",\"version\":1,\"skills\":[",
                "{}"),
        EXAM_CATALOGUE(
                ExamCatalogueReader.MAX_BYTES,
                ExamCatalogueReader.of()::read,
                "{\"kind\":\"exam-catalogue\",\"version\":1,\"exams\":[",
                "{}"),
        ASSESSMENT_CYCLE(
                AssessmentCycleReader.MAX_BYTES,
                AssessmentCycleReader.of()::read,
                "{\"kind\":\"assessment-cycle\",\"version\":1,\"stages\":[",
                "{}"),
        CAREER_SYSTEM(
                CareerSystemReader.MAX_BYTES,
                CareerSystemReader.of(SampleCareers.TOKYO)::read,
                "{\"kind\":\"career-system\",\"version\":1,\"workplaces\":[",
                "{}"),
        TALENT_SYSTEM(
                TalentSystemReader.MAX_BYTES,
                SampleTalents.READER::read,
                "{\"kind\":\"talent-system\",\"version\":1,\"types\":[",
                "{}"),
        CAREERS(
                CareerReader.MAX_BYTES,
                SampleCareers.READER::read,
                "{\"kind\":\"careers\",\"version\":1,\"careerSystem\":\"tokyo-dsm-careers@2.0.0\",\"careers\":[",
                "{}"),
        CURRICULUM(
                CurriculumReader.MAX_BYTES,
                SoundDocuments.CURRICULA::read,
                "{\"kind\":\"curriculum\",\"version\":1,\"programmes\":[",
                "{}"),
        ASSESSMENTS(
                AssessmentReader.MAX_BYTES,
                TokyoAssessments.READER::read,
                "{\"kind\":\"assessments\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"cycle\":\"tokyo-dsm-cycle@2.0.0\",\"records\":[",
                "{}",
                "{\"person\":\"P%d\",\"round\":\"a:r\",\"revision\":0}"),
        DEMAND(
                DemandReader.MAX_BYTES,
                DemandReader.of(TokyoAssessments.TOKYO)::read,
                "{\"kind\":\"demand\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"works\":[",
                "{}",
                "{\"unit\":\"a:u\",\"work\":\"%d\",\"headCount\":1,\"skills\":[{\"skill\":\"ux-design\",\"level\":\"1\"}]}"),
        POSTS(
                PostsReader.MAX_BYTES,
                PostsReader.of(TokyoAssessments.TOKYO)::read,
                "{\"kind\":\"posts\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"posts\":[",
                "{}",
                "{\"id\":\"a:%d\",\"name\":\"p\",\"needs\":[{\"skill\":\"ux-design\",\"level\":\"1\",\"mandatory\":true}]}");

        private final int size;
        private final Function<InputStream, Checked<?>> reader;
        private final String before;
        private final List<String> records;

        Largest(int size, Function<InputStream, Checked<?>> reader, String before, String... records) {
            this.size = size;
            this.reader = reader;
            this.before = before;
            this.records = List.of(records);
        }

        private void read() {
            for (String record : records) {
                long start = System.nanoTime();
                Checked<?> read = reader.apply(new ByteArrayInputStream(document(record)));
                System.out.printf(
                        "%s of %s: %d bytes, valid: %b, %d problems, %d ms%n",
                        this,
                        record,
                        size,
                        read.isValid(),
                        read.problems().size(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
        }

        private byte[] document(String record) {
            StringBuilder document = new StringBuilder(size).append(before);
            int count = 0;
            for (String next = record.formatted(0);
                    document.length() + next.length() + 3 <= size;
                    next = "," + record.formatted(++count)) {
                document.append(next);
            }
            document.append("]}");
            return document.append(" ".repeat(size - document.length()))
                    .toString()
                    .getBytes(UTF_8);
        }
    }

    /** Reads the largest documents of the kind that the argument names. */
    public static void main(String[] arguments) {
        Largest.valueOf(arguments[0]).read();
    }

    @ParameterizedTest
    @EnumSource
    void read_largestDocuments_areAnsweredInTheHeapToldOf(Largest largest) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        LargestDocumentsTest.class.getName(),
                        largest.name())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
    }
}
