package io.github.digitalskillmap.json.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Letters that nobody sees, and texts that look equal and are not. */
public final class Letters {

    /** What has no width: joiners, marks of direction, byte-order marks, soft hyphens and selectors of variants. */
    private static final String UNSEEN =
            "\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}";

    private static final Pattern NOT_SEEN = Pattern.compile("[" + UNSEEN + "]");
    private static final Pattern NOT_TOLD_APART = Pattern.compile("[\\s\\p{Z}\\p{Cc}" + UNSEEN + "]+");
    private static final Pattern ZEROS_BEFORE = Pattern.compile("^0+(?=[0-9]+$)");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2500\\u30FC]");
    private static final int FIRST_UNSEEN = 0x00AD;

    /** Cyrillic and Greek letters that look like Latin ones in small letters. */
    private static final Map<Character, Character> LATIN = Map.ofEntries(
            Map.entry('а', 'a'),
            Map.entry('в', 'b'),
            Map.entry('с', 'c'),
            Map.entry('е', 'e'),
            Map.entry('н', 'h'),
            Map.entry('і', 'i'),
            Map.entry('к', 'k'),
            Map.entry('м', 'm'),
            Map.entry('о', 'o'),
            Map.entry('р', 'p'),
            Map.entry('т', 't'),
            Map.entry('х', 'x'),
            Map.entry('у', 'y'),
            Map.entry('α', 'a'),
            Map.entry('β', 'b'),
            Map.entry('ε', 'e'),
            Map.entry('η', 'h'),
            Map.entry('ι', 'i'),
            Map.entry('κ', 'k'),
            Map.entry('μ', 'm'),
            Map.entry('ν', 'n'),
            Map.entry('ο', 'o'),
            Map.entry('ρ', 'p'),
            Map.entry('τ', 't'),
            Map.entry('χ', 'x'),
            Map.entry('υ', 'y'));

    /** Small letters of one script that look like others of it, or like digits. */
    private static final Map<Character, Character> ALIKE =
            Map.of('l', '1', 'i', '1', 'o', '0', '髙', '高', '﨑', '崎', '濵', '浜');

    /** What each printable letter of ASCII looks like; those before it are not. */
    private static final char[] PLAIN = plain();

    private Letters() {}

    private static char[] plain() {
        char[] plain = new char[0x7F];
        for (char letter = '!'; letter < plain.length; letter++) {
            char small = Character.toLowerCase(letter);
            plain[letter] = ALIKE.getOrDefault(small, small);
        }
        return plain;
    }

    /** Finds the first letter that nobody sees, and calls it by its number, such as {@code <U+200B>}. */
    public static Optional<String> unseen(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_UNSEEN) {
                return NOT_SEEN.matcher(text).results().findFirst().map(found -> number(found.group()));
            }
        }
        return Optional.empty();
    }

    /** Finds a blank that a text begins or ends with, and calls it by its number. */
    public static Optional<String> blankAtEnd(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        return IntStream.of(first, last)
                .filter(letter -> Character.isSpaceChar(letter))
                .mapToObj(Character::toString)
                .map(Letters::number)
                .findFirst();
    }

    /** Finds the first control character, and calls it by its number. */
    public static Optional<String> control(String text) {
        return text.codePoints()
                .filter(Character::isISOControl)
                .mapToObj(Character::toString)
                .map(Letters::number)
                .findFirst();
    }

    private static String number(String letter) {
        return String.format(Locale.ROOT, "<U+%04X>", letter.codePointAt(0));
    }

    /** Returns a text in which width, case, blanks, unseen letters, zeros before digits and letters that look alike make no difference. */
    public static String looks(String text) {
        return text.chars().allMatch(letter -> letter > ' ' && letter < PLAIN.length)
                ? plainLooks(text)
                : anyLooks(text);
    }

    /** The same for the keys of almost everybody, much faster. */
    private static String plainLooks(String text) {
        char[] like = new char[text.length()];
        boolean isNumber = true;
        for (int i = 0; i < like.length; i++) {
            like[i] = PLAIN[text.charAt(i)];
            isNumber &= like[i] >= '0' && like[i] <= '9';
        }
        int from = 0;
        while (isNumber && from < like.length - 1 && like[from] == '0') {
            from++;
        }
        return new String(like, from, like.length - from);
    }

    private static String anyLooks(String text) {
        String folded = NOT_TOLD_APART
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder like = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char latin = LATIN.getOrDefault(folded.charAt(i), folded.charAt(i));
            like.append((char) ALIKE.getOrDefault(latin, latin));
        }
        return ZEROS_BEFORE.matcher(DASH.matcher(like).replaceAll("-")).replaceAll("");
    }
}
