package io.github.digitalskillmap.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.PeopleWriter;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/**
 * Reads a document of a million people in little memory. The document is made while it is read.
 *
 * <pre>
 * mvn -q -P benchmark test-compile exec:exec -Dexec.args="-Xmx256m -classpath %classpath \
 *     io.github.digitalskillmap.examples.benchmark.ManyPeople"
 * </pre>
 */
final class ManyPeople {

    private static final int PEOPLE = 1_000_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private ManyPeople() {}

    public static void main(String[] arguments) {
        PeopleReader reader = PeopleReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.current());
        long start = System.nanoTime();
        try (PeopleStream people = reader.open(new Document(PEOPLE))) {
            readAll(people);
            System.out.printf(
                    "%,d people read, %,d accepted, in %.0f s with a heap of at most %,d MiB%n",
                    people.counts().read(),
                    people.counts().accepted(),
                    (System.nanoTime() - start) / NANOS_PER_SECOND,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /** Goes through the people, and keeps none. */
    static void readAll(PeopleStream people) {
        while (people.hasNext()) {
            people.next();
        }
    }

    /** A document that repeats the same thousand people, under other keys each time. */
    static final class Document extends InputStream {

        private static final int DIFFERENT = 1_000;
        private static final String[] RECORDS = records();

        private final int people;
        private int next;
        private ByteArrayInputStream part = new ByteArrayInputStream(
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": ["
                        .getBytes(UTF_8));
        private boolean ended;

        Document(int people) {
            this.people = people;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            while (part.available() == 0 && !ended) {
                part = new ByteArrayInputStream(nextPart().getBytes(UTF_8));
            }
            return part.read(to, offset, length);
        }

        private String nextPart() {
            if (next == people) {
                ended = true;
                return "] }";
            }
            String record = RECORDS[next % DIFFERENT].replace("P0", "P" + next + "-");
            return next++ == 0 ? record : ",\n" + record;
        }

        private static String[] records() {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            PeopleWriter.of(TokyoFramework.policyVersion2())
                    .writeLines(SampleStaff.people(DIFFERENT).iterator(), lines);
            return lines.toString(UTF_8).split("\n");
        }
    }
}
