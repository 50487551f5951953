package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.problem.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The documents that tests read, as they are or with one thing changed. */
public final class Documents {

    public static final String TOKYO = resource("tokyo.json");
    public static final String IPA = resource("ipa.json");
    public static final String PEOPLE = resource("people.json");

    /** A framework of one of everything, written by hand; it names the catalogue of {@link InventedFramework}. */
    public static final String PARK = resource("park.json");

    /** An exam catalogue of one of everything, written by hand. */
    public static final String GUILD = resource("guild.json");

    /** A migration plan of one of everything, written by hand, between the frameworks of {@link ParkMigration}. */
    public static final String MOVE = resource("move.json");

    /** Tokyo's cycle of assessment. */
    public static final String CYCLE = resource("cycle.json");

    /** What Tokyo's policy says beside what people are scored by. */
    public static final String POLICY = resource("policy.json");

    /** Tokyo's training of fiscal 2024. */
    public static final String CURRICULUM = resource("curriculum.json");
    /** A survey of two works, in some spellings that people use. */
    public static final String DEMAND = resource("demand.json");

    /** Two posts, in some spellings that people use. */
    public static final String POSTS = resource("posts.json");

    /** Records of assessment with all that a record can have, by Tokyo's cycle. */
    public static final String ASSESSMENTS = resource("assessments.json");

    /** A small system of careers with all that one can have. */
    public static final String CAREER_SYSTEM = resource("career-system.json");

    /** Two careers by Tokyo's system. */
    public static final String CAREERS = resource("careers.json");

    /** A small system of talent types with all that one can have. */
    public static final String TALENT_SYSTEM = resource("talent-system.json");

    /** An overlay of one of everything, written by hand. */
    public static final String HILL = resource("hill.json");

    private Documents() {}

    /** Returns a document with a text that it has exactly once replaced by another. */
    public static String with(String document, String text, String other) {
        int at = document.indexOf(text);
        assertThat(at).as(text).isNotNegative().isEqualTo(document.lastIndexOf(text));
        return document.replace(text, other);
    }

    /** Asserts that nothing was read, for exactly the given faults, each told in English and then in Japanese. */
    public static void assertFaults(Checked<?> read, String... told) {
        assertThat(read.value()).isEmpty();
        assertThat(read.problems().stream()
                        .flatMap(problem -> Stream.of(problem.text(Locale.ENGLISH), problem.text(Locale.JAPANESE))))
                .containsExactly(told);
    }

    private static String resource(String name) {
        try (InputStream golden = Objects.requireNonNull(Documents.class.getResourceAsStream(name))) {
            return new String(golden.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
