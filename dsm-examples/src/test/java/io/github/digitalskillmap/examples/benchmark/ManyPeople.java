package io.github.digitalskillmap.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.PeopleWriter;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Reads a million people in 256 MiB of heap, one after another: from a JSON document and from lines of JSON, which are made
 * while they are read, and from a table in a file that is made before. The figures are left in {@code target/figures}; the
 * program fails if anybody is missing.
 *
 * <pre>
 * mvn -q -P benchmark test-compile exec:exec -Dexec.args="-Xmx256m -classpath %classpath \
 *     io.github.digitalskillmap.examples.benchmark.ManyPeople"
 * </pre>
 */
final class ManyPeople {

    private static final int PEOPLE = 1_000_000;
    private static final int DIFFERENT = 1_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private ManyPeople() {}

    /**
     * Runs everything.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        ValidatorLog.silence();
        PeopleReader reader = PeopleReader.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
        List<String> figures = new ArrayList<>();
        figures.add(measure("JSON document", () -> reader.open(Records.document(PEOPLE))));
        figures.add(measure("lines of JSON", () -> reader.openLines(Records.lines(PEOPLE))));
        Path file = Files.createTempFile("people", ".csv");
        try {
            writeTable(PEOPLE, file);
            figures.add(measure("CSV table", () -> openTable(file)));
        } finally {
            Files.delete(file);
        }
        Path folder = Files.createDirectories(Path.of("target", "figures"));
        Files.write(folder.resolve("many-people.txt"), figures);
    }

    private static String measure(String what, Supplier<PeopleStream> source) {
        long start = System.nanoTime();
        try (PeopleStream people = source.get()) {
            readAll(people);
            if (!people.counts().equals(new PeopleCounts(PEOPLE, 0))
                    || !people.documentProblems().isEmpty()) {
                throw new IllegalStateException(what + ": " + people.counts() + ", " + people.documentProblems());
            }
        }
        String figure = String.format(
                Locale.ROOT,
                "%s: %,d people read and accepted in %.0f s with a heap of at most %,d MiB",
                what,
                PEOPLE,
                (System.nanoTime() - start) / NANOS_PER_SECOND,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println(figure);
        return figure;
    }

    /** Writes a table in the long form that repeats the same thousand people, under other keys each time. */
    static void writeTable(int people, Path file) throws IOException {
        Table table = tables().write(SampleStaff.people(DIFFERENT), PeopleTable.Form.LONG, Locale.JAPANESE)
                .orElseThrow();
        String[] lines = new String(CsvFormat.of(CsvEncoding.UTF_8).write(table), UTF_8).split("(?<=\n)");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(lines[0]);
            for (int done = 0; done < people; done += DIFFERENT) {
                for (int line = 1; line < lines.length; line++) {
                    writer.write(lines[line].replace("P0", "P" + done + "-"));
                }
            }
        }
    }

    /** Opens the people of a table in a file. */
    static PeopleStream openTable(Path file) {
        return tables().open(CsvFormat.of(CsvEncoding.UTF_8).open(file).orElseThrow());
    }

    private static PeopleTable tables() {
        return PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    }

    /** Goes through the people, and keeps none. */
    static void readAll(PeopleStream people) {
        while (people.hasNext()) {
            people.next();
        }
    }

    /** A text that repeats the records of the same thousand people, under other keys each time. */
    static final class Records extends InputStream {

        private static final String[] RECORDS = records();

        private final int people;
        private final String between;
        private final String after;
        private int next;
        private ByteArrayInputStream part;
        private boolean ended;

        private Records(int people, String before, String between, String after) {
            this.people = people;
            this.between = between;
            this.after = after;
            this.part = new ByteArrayInputStream(before.getBytes(UTF_8));
        }

        /** Returns a JSON document. */
        static Records document(int people) {
            String head = "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [";
            return new Records(people, head, ",\n", "] }");
        }

        /** Returns lines of JSON. */
        static Records lines(int people) {
            return new Records(people, "", "\n", "\n");
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
                return after;
            }
            String record = RECORDS[next % DIFFERENT].replace("P0", "P" + next + "-");
            return next++ == 0 ? record : between + record;
        }

        private static String[] records() {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            PeopleWriter.of(TokyoFramework.policyVersion2())
                    .writeLines(SampleStaff.people(DIFFERENT).iterator(), lines);
            return lines.toString(UTF_8).split("\n");
        }
    }
}
