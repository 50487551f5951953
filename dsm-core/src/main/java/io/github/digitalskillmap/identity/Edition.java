package io.github.digitalskillmap.identity;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * One edition of something that is published again and again: a framework, an exam catalogue, a curriculum.
 *
 * <p>The text form is {@code name@version}. The version says what the edition does to people: a change of the first
 * number asks something new of them, of the second relaxes or clarifies, of the third only rewords.
 *
 * <p>For example, {@code tokyo-dsm@2.0.0}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Edition {

    Edition() {}

    /**
     * {@return the edition of the given name and version}
     *
     * @param name the name, in lower-case ASCII letters, digits and single hyphens
     * @param version three whole numbers joined by dots, such as {@code 2.0.0}
     * @throws IllegalArgumentException if the name or the version has another form
     */
    public static Edition of(String name, String version) {
        return ImmutableEdition.builder().name(name).version(version).build();
    }

    /**
     * Reads back what {@link #toString()} writes.
     *
     * @param text the text form, {@code name@version}
     * @return the edition
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static Edition parse(String text) {
        Objects.requireNonNull(text, "text");
        int at = text.indexOf('@');
        if (at < 0 || at != text.lastIndexOf('@')) {
            throw new IllegalArgumentException("edition must be written name@version, but was '" + text + "'");
        }
        return of(text.substring(0, at), text.substring(at + 1));
    }

    /**
     * {@return what {@link #parse(String)} returns, under the name by which web frameworks and configuration make values of texts}
     *
     * @param text the text form, {@code name@version}
     * @throws IllegalArgumentException if the text does not have that form
     */
    public static Edition valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns the name that all editions of the same thing share.
     *
     * @return the name, such as {@code tokyo-dsm}
     */
    public abstract String name();

    /**
     * Returns the version of this edition.
     *
     * @return three whole numbers joined by dots, such as {@code 2.0.0}
     */
    public abstract String version();

    @Value.Check
    void check() {
        if (!Identifier.isPart(name())) {
            throw new IllegalArgumentException(
                    "name of an edition must be lower-case letters, digits and single hyphens, but was '" + name()
                            + "'");
        }
        if (!isVersion(version())) {
            throw new IllegalArgumentException(
                    "version of an edition must be three whole numbers such as 2.0.0, but was '" + version() + "'");
        }
    }

    private static boolean isVersion(String version) {
        int numbers = 1;
        int digits = 0;
        for (int i = 0; i < version.length(); i++) {
            char c = version.charAt(i);
            if (c == '.' && digits > 0) {
                numbers++;
                digits = 0;
            } else if (c >= '0' && c <= '9' && !(digits == 1 && version.charAt(i - 1) == '0')) {
                digits++;
            } else {
                return false;
            }
        }
        return numbers == 3 && digits > 0;
    }

    /**
     * Returns the text form, which {@link #parse(String)} reads back.
     *
     * @return {@code name@version}
     */
    @Override
    public final String toString() {
        return name() + "@" + version();
    }
}
