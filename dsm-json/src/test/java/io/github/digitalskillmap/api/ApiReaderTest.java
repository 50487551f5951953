package io.github.digitalskillmap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

class ApiReaderTest {

    @Test
    void read_members_areWhatOthersCanUse() {
        assertThat(lines("""
                /** @since 0.1.0 */
                public abstract class Shelf extends Board implements AutoCloseable {
                    public static final int BOARDS = 3;
                    protected Shelf() {}
                    Shelf(int boards) {}
                    public void put(int book) {}
                    @Override public String toString() { return ""; }
                    void sweep() {}
                    private void dust() {}
                    static final class Dust {}
                }
                abstract class Board {
                    protected int width;
                    public int length() { return 1; }
                }
                """))
                .containsExactly(
                        "0.1.0 | public abstract class com.example.Shelf extends com.example.Board implements AutoCloseable",
                        "0.1.0 | com.example.Shelf | public static final int BOARDS = 3",
                        "0.1.0 | com.example.Shelf | protected int width",
                        "0.1.0 | com.example.Shelf | public int length()",
                        "0.1.0 | com.example.Shelf | public void put(int)",
                        "0.1.0 | com.example.Shelf | public String toString()",
                        "0.1.0 | com.example.Shelf | protected Shelf()");
    }

    @Test
    void read_signatures_haveGenericsNullnessExceptionsAndDeprecation() {
        assertThat(lines("""
                /** @since 0.1.0 */
                public interface Shelf<T extends Comparable<T> & java.io.Serializable> {
                    @Nullable List<@Nullable T> find(@Nullable String title, List<? super T>... others);
                    @Deprecated(since = "0.2.0", forRemoval = true)
                    @SuppressWarnings("unused")
                    <X extends Exception> Map<String, T[]> all() throws X, java.io.IOException;
                }
                """))
                .containsExactly(
                        "0.1.0 | public abstract interface com.example.Shelf<T extends Comparable<T> & Serializable>",
                        "0.1.0 | com.example.Shelf | @Deprecated(since=\"0.2.0\", forRemoval=true) public abstract"
                                + " <X extends Exception> Map<String,T[]> all() throws X, IOException",
                        "0.1.0 | com.example.Shelf | public abstract @Nullable List<@Nullable T>"
                                + " find(@Nullable String, List<? super T>...)");
    }

    @Test
    void read_otherKindsOfTypes_sayWhatTheyAre() {
        assertThat(lines("""
                /** @since 0.1.0 */
                public sealed interface Shelf permits Shelf.Low, High {
                    /** @since 0.1.0 */
                    public record Low(List<String> titles) implements Shelf {}
                    /** @since 0.1.0 */
                    public enum Order { TALL, @Deprecated BROAD }
                    /** @since 0.1.0 */
                    public @interface Label { String value() default "java.util.List"; }
                }
                final class High implements Shelf {}
                """))
                .contains(
                        "0.1.0 | public abstract sealed interface com.example.Shelf"
                                + " permits com.example.High, com.example.Shelf.Low",
                        "0.1.0 | public static final record com.example.Shelf.Low(List<String> titles)"
                                + " implements com.example.Shelf",
                        "0.1.0 | com.example.Shelf.Low | public Low(List<String>)",
                        "0.1.0 | com.example.Shelf.Label | public abstract String value() default \"java.util.List\"")
                .containsSubsequence(
                        "0.1.0 | public static final enum com.example.Shelf.Order",
                        "0.1.0 | com.example.Shelf.Order | TALL",
                        "0.1.0 | com.example.Shelf.Order | @Deprecated BROAD");
    }

    @Test
    void read_since_isThatOfTheMemberOrElseOfItsType() {
        assertThat(lines("""
                /**
                 * A shelf.
                 *
                 * @since 0.1.0
                 */
                public interface Shelf {
                    /** Takes a book. */
                    void take();
                    /**
                     * Is moved.
                     *
                     * @since 0.2.0
                     */
                    default void move() {}
                }
                """))
                .containsExactly(
                        "0.1.0 | public abstract interface com.example.Shelf",
                        "0.2.0 | com.example.Shelf | public default void move()",
                        "0.1.0 | com.example.Shelf | public abstract void take()");
    }

    @Test
    void read_otherPackage_isLeftOut() {
        assertThat(ApiReader.read(
                        List.of(source("/** @since 0.1.0 */ public class Shelf {}")), Set.of("com.example.other")))
                .isEmpty();
    }

    private static Stream<String> lines(String types) {
        return ApiReader.read(List.of(source(types)), Set.of("com.example")).stream()
                .flatMap(ApiType::lines);
    }

    private static JavaFileObject source(String types) {
        return new SimpleJavaFileObject(URI.create("string:///com/example/Shelf.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return """
                        package com.example;

                        import java.util.List;
                        import java.util.Map;
                        import org.jspecify.annotations.Nullable;

                        """ + types;
            }
        };
    }
}
