package io.github.digitalskillmap.json.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reader and writer gives several threads at once what it gives one alone. */
@Tag("full")
class ReadersInThreadsTest {

    private static final int THREADS = 8;
    private static final int TIMES = 20;

    static Stream<Subject<?>> subjects() {
        return Subjects.all().stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    <T> void readAndWrite_severalThreadsAtOnce_giveWhatOneGives(Subject<T> subject) throws Exception {
        byte[] damaged = Arrays.copyOf(subject.document(), subject.document().length * 2 / 3);
        Answer<T> sound = subject.read(subject.document());
        Answer<T> faulty = subject.read(damaged);
        T again = subject.again().apply(sound.value().orElseThrow());
        CountDownLatch start = new CountDownLatch(1);
        Callable<Void> work = () -> {
            start.await();
            for (int i = 0; i < TIMES; i++) {
                assertThat(subject.read(subject.document())).isEqualTo(sound);
                assertThat(subject.read(damaged)).isEqualTo(faulty);
                assertThat(subject.again().apply(sound.value().orElseThrow())).isEqualTo(again);
            }
            return null;
        };

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Void>> running = Collections.nCopies(THREADS, work).stream()
                    .map(threads::submit)
                    .toList();
            start.countDown();
            for (Future<Void> each : running) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
