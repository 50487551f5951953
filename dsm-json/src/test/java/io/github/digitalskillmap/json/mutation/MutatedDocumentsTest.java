package io.github.digitalskillmap.json.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.sun.management.ThreadMXBean;
import io.github.digitalskillmap.problem.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged and hostile documents give nothing but faults, in bounded time and memory; and one that is taken all the same
 * means something: it is written and read again as the same value, and is what the sound document is wherever another
 * parser of JSON sees no difference between the two. The system property
 * {@code dsm.mutations} says how many each reader gets; the figures are left in {@code target/figures}.
 */
class MutatedDocumentsTest {

    private static final int TRIES = Integer.getInteger("dsm.mutations", 1_000);
    private static final long SEED = 20_261_123;
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final long MOST_ALLOCATED = 256L << 20;
    private static final int LONGEST_MESSAGE = 1_500;

    private static final ObjectReader TREES =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Subject<?>> subjects() {
        return Subjects.all().stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    <T> void read_soundDocument_isTakenAndWrittenAndReadAgain(Subject<T> subject) {
        Answer<T> answer = subject.read(subject.document());

        assertThat(answer.problems()).isEmpty();
        assertThat(subject.again().apply(answer.value().orElseThrow()))
                .isEqualTo(answer.value().orElseThrow());
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("subjects")
    <T> void read_mutatedDocuments_giveOnlyFaultsInBoundedTimeAndMemory(Subject<T> subject) throws IOException {
        Random random = new Random(SEED);
        Mutation[] mutations = Mutation.values();
        Figures<T> figures = new Figures<>(subject);
        for (int i = 0; i < TRIES; i++) {
            byte[] document = subject.document();
            for (int more = random.nextInt(3); more >= 0; more--) {
                Mutation mutation =
                        document.length == 0 ? Mutation.ODD_UNICODE : mutations[random.nextInt(mutations.length)];
                document = mutation.apply(document, random);
            }
            figures.add(document);
        }
        figures.writeTo(Path.of("target", "figures", "mutations-" + subject + ".txt"));
        assertThat(figures.slowest).isLessThan(MOST_NANOS);
        assertThat(figures.mostAllocated).isLessThan(MOST_ALLOCATED);
        assertThat(figures.rejected).isGreaterThan(TRIES / 2);
        assertThat(figures.accepted).isPositive();
    }

    private static final class Figures<T> {

        private final Subject<T> subject;
        private final T sound;
        private final Optional<JsonNode> tree;

        private int accepted;
        private int rejected;
        private long faults;
        private long slowest;
        private long mostAllocated;

        Figures(Subject<T> subject) {
            this.subject = subject;
            this.sound = subject.read(subject.document()).value().orElseThrow();
            this.tree = tree(subject.document());
        }

        void add(byte[] document) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            Answer<T> answer = subject.read(document);
            slowest = Math.max(slowest, System.nanoTime() - begin);
            mostAllocated = Math.max(mostAllocated, THREADS.getCurrentThreadAllocatedBytes() - allocated);
            answer.value().ifPresentOrElse(value -> assertMeant(value, document), () -> rejected++);
            faults += answer.problems().size();
            answer.problems().stream().limit(100).forEach(this::assertTold);
        }

        private void assertMeant(T value, byte[] document) {
            accepted++;
            assertThat(subject.again().apply(value)).isEqualTo(value);
            if (tree.isPresent() && tree(document).equals(tree)) {
                assertThat(value).isEqualTo(sound);
            }
        }

        /** Returns what another parser makes of a document, or nothing if that is no JSON. */
        private static Optional<JsonNode> tree(byte[] document) {
            try {
                return Optional.of(TREES.readTree(document));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        private void assertTold(Problem problem) {
            assertThat(problem.position().isPresent() || !subject.placed())
                    .as("place of %s", problem)
                    .isTrue();
            for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                assertThat(problem.text(language))
                        .hasSizeLessThan(LONGEST_MESSAGE)
                        .doesNotContainPattern("[\\p{Cntrl}\\p{Cs}\u202E]");
            }
        }

        void writeTo(Path file) throws IOException {
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
