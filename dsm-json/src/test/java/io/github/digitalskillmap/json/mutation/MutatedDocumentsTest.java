package io.github.digitalskillmap.json.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.digitalskillmap.problem.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged and hostile documents give nothing but faults, in bounded time and memory. The system property
 * {@code dsm.mutations} says how many each reader gets; the figures are left in {@code target/figures}.
 */
class MutatedDocumentsTest {

    private static final int TRIES = Integer.getInteger("dsm.mutations", 1_000);
    private static final long SEED = 20_261_123;
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final long MOST_ALLOCATED = 256L << 20;
    private static final int LONGEST_MESSAGE = 1_500;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Subject> subjects() {
        return Subjects.all().stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void read_soundDocument_isTaken(Subject subject) {
        assertThat(subject.problems(subject.document())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void read_mutatedDocuments_giveOnlyFaultsInBoundedTimeAndMemory(Subject subject) throws IOException {
        Random random = new Random(SEED);
        Mutation[] mutations = Mutation.values();
        Figures figures = new Figures();
        for (int i = 0; i < TRIES; i++) {
            byte[] document = subject.document();
            for (int more = random.nextInt(3); more >= 0; more--) {
                Mutation mutation =
                        document.length == 0 ? Mutation.ODD_UNICODE : mutations[random.nextInt(mutations.length)];
                document = mutation.apply(document, random);
            }
            figures.add(subject, document);
        }
        figures.writeTo(Path.of("target", "figures", "mutations-" + subject + ".txt"), subject);
        assertThat(figures.slowest).isLessThan(MOST_NANOS);
        assertThat(figures.mostAllocated).isLessThan(MOST_ALLOCATED);
        assertThat(figures.rejected).isGreaterThan(TRIES / 2);
    }

    private static final class Figures {

        private int accepted;
        private int rejected;
        private long faults;
        private long slowest;
        private long mostAllocated;

        void add(Subject subject, byte[] document) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            List<Problem> problems = subject.problems(document);
            slowest = Math.max(slowest, System.nanoTime() - begin);
            mostAllocated = Math.max(mostAllocated, THREADS.getCurrentThreadAllocatedBytes() - allocated);
            if (problems.isEmpty()) {
                accepted++;
            } else {
                rejected++;
            }
            faults += problems.size();
            problems.stream().limit(100).forEach(Figures::assertTold);
        }

        private static void assertTold(Problem problem) {
            assertThat(problem.position()).isPresent();
            for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                assertThat(problem.text(language))
                        .hasSizeLessThan(LONGEST_MESSAGE)
                        .doesNotContainPattern("[\\p{Cntrl}\\p{Cs}\u202E]");
            }
        }

        void writeTo(Path file, Subject subject) throws IOException {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    String.format(
                            Locale.ROOT,
                            "%s: %,d mutated documents, %,d taken, %,d refused with %,d faults; slowest %.1f ms, most allocated"
                                    + " %.1f MB%n",
                            subject,
                            accepted + rejected,
                            accepted,
                            rejected,
                            faults,
                            slowest / 1e6,
                            mostAllocated / 1e6));
        }
    }
}
