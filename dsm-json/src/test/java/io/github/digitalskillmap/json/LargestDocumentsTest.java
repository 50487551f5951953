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
                Faults.READER::read,
                "{\"kind\":\"people\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"people\":[",
                "{}",
                "{\"id\":\"P%d\"}"),
        RESULTS(
                TokyoResults.READER::read,
                "{\"kind\":\"results\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"results\":[",
                "{}"),
        FRAMEWORK(DocumentFormat.frameworks()::read, "{\"kind\":\"framework\",\"version\":1,\"skills\":[", "{}"),
        EXAM_CATALOGUE(
                DocumentFormat.examCatalogues()::read, "{\"kind\":\"exam-catalogue\",\"version\":1,\"exams\":[", "{}"),
        ASSESSMENT_CYCLE(
                DocumentFormat.assessmentCycles()::read,
                "{\"kind\":\"assessment-cycle\",\"version\":1,\"stages\":[",
                "{}"),
        SIDES_OF_A_STAGE(
                DocumentFormat.assessmentCycles()::read,
                "{\"kind\":\"assessment-cycle\",\"version\":1,\"stages\":[{\"sides\":[",
                "{\"roles\":[\"a:b\",\"a:b\"]}"),
        ROLES_OF_A_SIDE(
                DocumentFormat.assessmentCycles()::read,
                "{\"kind\":\"assessment-cycle\",\"version\":1,\"stages\":[{\"sides\":[{\"roles\":[",
                "\"a:b\""),
        CAREER_SYSTEM(
                DsmJson.of(SampleCareers.TOKYO).careerSystems()::read,
                "{\"kind\":\"career-system\",\"version\":1,\"workplaces\":[",
                "{}"),
        TALENT_SYSTEM(SampleTalents.READER::read, "{\"kind\":\"talent-system\",\"version\":1,\"types\":[", "{}"),
        CAREERS(
                SampleCareers.READER::read,
                "{\"kind\":\"careers\",\"version\":1,\"careerSystem\":\"tokyo-dsm-careers@2.0.0\",\"careers\":[",
                "{}"),
        CURRICULUM(
                DsmJson.of(TokyoAssessments.TOKYO).curricula()::read,
                "{\"kind\":\"curriculum\",\"version\":1,\"programmes\":[",
                "{}"),
        ASSESSMENTS(
                TokyoAssessments.READER::read,
                "{\"kind\":\"assessments\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"cycle\":\"tokyo-dsm-cycle@2.0.0\",\"records\":[",
                "{}",
                "{\"person\":\"P%d\",\"round\":\"a:r\",\"revision\":0}"),
        DEMAND(
                DsmJson.of(TokyoAssessments.TOKYO).demand()::read,
                "{\"kind\":\"demand\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"works\":[",
                "{}",
                "{\"unit\":\"a:u\",\"work\":\"%d\",\"headCount\":1,\"skills\":[{\"skill\":\"ux-design\",\"level\":\"1\"}]}"),
        POSTS(
                DsmJson.of(TokyoAssessments.TOKYO).posts()::read,
                "{\"kind\":\"posts\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"posts\":[",
                "{}",
                "{\"id\":\"a:%d\",\"name\":\"p\",\"needs\":[{\"skill\":\"ux-design\",\"level\":\"1\",\"mandatory\":true}]}");

        private final Function<InputStream, Checked<?>> reader;
        private final String before;
        private final List<String> records;

        Largest(Function<InputStream, Checked<?>> reader, String before, String... records) {
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
                        DocumentFormat.MAX_BYTES,
                        read.isValid(),
                        read.problems().size(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
        }

        private byte[] document(String record) {
            StringBuilder document = new StringBuilder(DocumentFormat.MAX_BYTES).append(before);
            int count = 0;
            for (String next = record.formatted(0);
                    document.length() + next.length() + 3 <= DocumentFormat.MAX_BYTES;
                    next = "," + record.formatted(++count)) {
                document.append(next);
            }
            document.append("]}");
            return document.append(" ".repeat(DocumentFormat.MAX_BYTES - document.length()))
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
