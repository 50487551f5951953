package io.github.digitalskillmap.json.form;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a text of a document may be written, and what is told where it is written otherwise.
 *
 * @since 0.1.0
 */
public enum WrittenForm {
    /** An identifier, such as {@code tokyo-dsm:ux-design}. */
    IDENTIFIER("^" + Pieces.IDENTIFIER + "$", WrittenForm::isIdentifier, PartProblem.MALFORMED_IDENTIFIER, "body:key"),

    /** The identifier of a level of a scale, such as {@code tokyo-dsm:level/2}. */
    LEVEL(
            "^" + Pieces.IDENTIFIER + "/" + Pieces.PART + "$",
            WrittenForm::isLevel,
            PartProblem.MALFORMED_IDENTIFIER,
            "body:scale/1"),

    /** A skill and an exam that is linked to it, joined by {@value #BETWEEN_LINKED}. */
    LINK(
            "^" + Pieces.IDENTIFIER + " " + Pieces.IDENTIFIER + "$",
            WrittenForm::isLink,
            PartProblem.MALFORMED_IDENTIFIER,
            "body:skill body:exam"),

    /** An edition, such as {@code tokyo-dsm@2.0.0}. */
    EDITION(
            "^" + Pieces.PART + "@(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}$",
            WrittenForm::isEdition,
            PartProblem.MALFORMED_EDITION,
            "body@1.0.0"),

    /** The tag of a language, such as {@code ja}. */
    LANGUAGE("^([A-Za-z]{2,8}|[Ii])(-|$)", WrittenForm::isLanguage, PartProblem.MALFORMED_LANGUAGE),

    /** The year, month or day in which a source was published. */
    PUBLICATION(
            "^[0-9]{4}(-" + Pieces.MONTH + "(-" + Pieces.DAY + ")?)?$",
            isLike("(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?"),
            PartProblem.MALFORMED_PUBLICATION),

    /** A month, such as {@code 2024-04}. */
    MONTH("^[0-9]{4}-" + Pieces.MONTH + "$", isLike("[0-9]{4}-(?:0[1-9]|1[0-2])"), PartProblem.MALFORMED_MONTH),

    /** A day of the calendar, such as {@code 2025-06-26}. */
    DAY(
            "^(-?[0-9]{4}|[+-][0-9]{5,9})-" + Pieces.MONTH + "-" + Pieces.DAY + "$",
            WrittenForm::isDay,
            DocumentProblem.INVALID_DATE);

    /** Stands between the skill and the exam of a link. */
    public static final String BETWEEN_LINKED = " ";

    private static final Pattern VERSION = Pattern.compile("(?:0|[1-9][0-9]*+)(?:\\.(?:0|[1-9][0-9]*+)){2}");

    private final String pattern;
    private final Predicate<String> form;
    private final ProblemCode problem;
    private final String example;

    WrittenForm(String pattern, Predicate<String> form, ProblemCode problem) {
        this(pattern, form, problem, "");
    }

    WrittenForm(String pattern, Predicate<String> form, ProblemCode problem, String example) {
        this.pattern = pattern;
        this.form = form;
        this.problem = problem;
        this.example = example;
    }

    /**
     * Returns the pattern of a schema, which lets pass what is so written. It may let pass more: no pattern knows the calendar, and
     * none is fit to be matched against texts of any length here.
     */
    public String pattern() {
        return pattern;
    }

    /** Tells whether a text is so written. */
    public boolean matches(String text) {
        return form.test(text);
    }

    /** Returns what is told of a text that is written otherwise. */
    public ProblemCode problem() {
        return problem;
    }

    /** Returns what the sentence of the problem names: what was found, unless it may be of a person, and what was expected. */
    public String[] arguments(String found) {
        if (this == DAY) {
            return new String[0];
        }
        String quoted = Quotation.of(found);
        return example.isEmpty() ? new String[] {quoted} : new String[] {quoted, example};
    }

    private static boolean isIdentifier(String text) {
        int colon = text.indexOf(':');
        return colon >= 0
                && Identifier.isPart(text.substring(0, colon))
                && Identifier.isPart(text.substring(colon + 1));
    }

    private static boolean isLevel(String text) {
        int slash = text.lastIndexOf('/');
        return slash >= 0 && isIdentifier(text.substring(0, slash)) && Identifier.isPart(text.substring(slash + 1));
    }

    private static boolean isLink(String text) {
        String[] linked = text.split(BETWEEN_LINKED, -1);
        return linked.length == 2 && isIdentifier(linked[0]) && isIdentifier(linked[1]);
    }

    private static boolean isEdition(String text) {
        int at = text.indexOf('@');
        return at >= 0
                && Identifier.isPart(text.substring(0, at))
                && VERSION.matcher(text.substring(at + 1)).matches();
    }

    private static boolean isLanguage(String text) {
        Locale locale = Locale.forLanguageTag(text);
        return !locale.getLanguage().isEmpty() && locale.toLanguageTag().equalsIgnoreCase(text);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Predicate<String> isLike(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** What the patterns are put together from. */
    private static final class Pieces {

        private static final String PART = "[a-z0-9]+(-[a-z0-9]+)*";
        private static final String IDENTIFIER = PART + ":" + PART;
        private static final String MONTH = "(0[1-9]|1[0-2])";
        private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";

        private Pieces() {}
    }
}
