package io.github.digitalskillmap.examples.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged and hostile workbooks give nothing but faults, in bounded time, and one that is taken all the same is written and
 * read again as the same table. A quarter as many as the system property {@code dsm.mutations} says, since each takes longer
 * than a document; the figures are left in {@code target/figures}.
 */
@Tag("full")
class MutatedWorkbooksTest {

    private static final int TRIES = Integer.getInteger("dsm.mutations", 1_000) / 4;
    private static final long SEED = 20_261_124;
    private static final long MOST_NANOS = 10_000_000_000L;

    /** A value, or the name or value of an attribute, of an XML part. */
    private static final Pattern VALUE = Pattern.compile("(?<=>)[^<>]+(?=<)|(?<=\")[^\"<>]*(?=\")");

    private static final Pattern ELEMENT = Pattern.compile("<[^>]+>");

    private static final List<String> OTHERS = List.of(
            "",
            "9".repeat(400),
            "-1",
            "1E999",
            "NaN",
            "A0",
            "XFE1",
            "A99999999",
            "=1+1",
            "&#0;",
            "&#xD800;",
            "&a;",
            "<c/>",
            "<f>1+1</f>",
            "</row>",
            "<row>".repeat(200),
            "<![CDATA[x]]>",
            "<!--",
            "\uFFFF",
            "\u202E");

    private static final Table SOUND = Table.of(List.of(
            List.of("職員ID", "職層", "UXデザイン", "ITストラテジー"),
            List.of("P001", "主任", "Lv.2", "なし"),
            List.of("P002", "", "", "Lv.1"),
            List.of("=P003", "係長", "３", "")));

    @TempDir
    private Path folder;

    @Test
    void read_mutatedWorkbooks_giveOnlyFaultsInBoundedTime() throws IOException {
        Random random = new Random(SEED);
        byte[] sound = bytes(SOUND);
        Map<String, String> parts = parts(Files.write(folder.resolve("sound.xlsx"), sound));
        int taken = 0;
        int faults = 0;
        long slowest = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] mutated = random.nextInt(4) == 0 ? damaged(sound, random) : withMutatedPart(parts, random);
            Path file = Files.write(folder.resolve("mutated.xlsx"), mutated);
            long begin = System.nanoTime();
            Checked<Table> read = XlsxFormat.scan(file).whole();
            slowest = Math.max(slowest, System.nanoTime() - begin);
            faults += read.problems().size();
            read.problems().forEach(MutatedWorkbooksTest::assertTold);
            if (read.isValid()) {
                taken++;
                assertReadAgain(read.orElseThrow());
            }
        }
        write(taken, faults, slowest);
        assertThat(slowest).isLessThan(MOST_NANOS);
        assertThat(taken).isPositive().isLessThan(TRIES);
    }

    private static void assertTold(Problem problem) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            assertThat(problem.text(language)).isNotBlank().hasSizeLessThan(1_500);
        }
    }

    private void assertReadAgain(Table table) throws IOException {
        Path file = Files.write(folder.resolve("again.xlsx"), bytes(table));
        assertThat(cells(XlsxFormat.scan(file).whole().orElseThrow())).isEqualTo(cells(table));
    }

    /** Returns what a table says: a blank cell at the end of a row, and a row without any other, say nothing. */
    private static Map<Integer, List<String>> cells(Table table) {
        Map<Integer, List<String>> cells = new LinkedHashMap<>();
        table.rows().forEach(row -> {
            List<String> told = new ArrayList<>(row.cells());
            while (!told.isEmpty() && told.get(told.size() - 1).isEmpty()) {
                told.remove(told.size() - 1);
            }
            if (!told.isEmpty()) {
                cells.put(row.number(), told);
            }
        });
        return cells;
    }

    private static byte[] bytes(Table table) {
        return XlsxFormat.write(table);
    }

    /** Damages the archive itself. */
    private static byte[] damaged(byte[] workbook, Random random) {
        byte[] damaged =
                random.nextBoolean() ? Arrays.copyOf(workbook, random.nextInt(workbook.length)) : workbook.clone();
        for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    /** Changes one part of a sound archive, or leaves it out. */
    private static byte[] withMutatedPart(Map<String, String> sound, Random random) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(sound);
        List<String> names = new ArrayList<>(parts.keySet());
        // The sheet and the texts of its cells are where most can go wrong.
        names.addAll(names.stream()
                .filter(name -> name.matches(".*(sheet1|sharedStrings).*"))
                .toList());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(20) == 0) {
            parts.remove(name);
        } else {
            parts.compute(name, (any, part) -> mutated(part, random));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(UTF_8));
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile archive = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                parts.put(
                        entry.getName(),
                        new String(archive.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    private static String mutated(String part, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> part.substring(0, random.nextInt(part.length()));
            case 1 -> replaced(part, ELEMENT, "", random);
            case 2 -> replaced(part, VALUE, any(VALUE, part, random), random);
            default -> replaced(part, VALUE, OTHERS.get(random.nextInt(OTHERS.size())), random);
        };
    }

    private static String replaced(String part, Pattern pattern, String other, Random random) {
        List<MatchResult> found = pattern.matcher(part).results().toList();
        MatchResult at = found.get(random.nextInt(found.size()));
        return part.substring(0, at.start()) + other + part.substring(at.end());
    }

    private static String any(Pattern pattern, String part, Random random) {
        List<MatchResult> found = pattern.matcher(part).results().toList();
        return found.get(random.nextInt(found.size())).group();
    }

    private static void write(int taken, int faults, long slowest) throws IOException {
        Path figures = Files.createDirectories(Path.of("target", "figures"));
        Files.writeString(
                figures.resolve("mutations-workbook.txt"),
                String.format(
                        Locale.ROOT,
                        "workbook: %,d mutated documents, %,d taken, %,d refused with %,d faults; slowest %.1f ms%n",
                        TRIES,
                        taken,
                        TRIES - taken,
                        faults,
                        slowest / 1e6));
    }
}
