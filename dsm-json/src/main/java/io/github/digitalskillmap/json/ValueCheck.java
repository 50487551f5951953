package io.github.digitalskillmap.json;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.document.PartName;
import io.github.digitalskillmap.json.document.Word;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks how identifiers, editions and words are written. What is missing or blank is told by the constraints. */
final class ValueCheck {

    private static final Pattern VERSION = Pattern.compile("(?:0|[1-9][0-9]*+)(?:\\.(?:0|[1-9][0-9]*+)){2}");

    private final Findings findings;

    ValueCheck(Findings findings) {
        this.findings = findings;
    }

    /** Tells whether there is an identifier. */
    boolean identifier(DocumentPath path, @Nullable String text) {
        return isSound(path, text, text != null && isIdentifier(text), PartProblem.MALFORMED_IDENTIFIER, "body:key");
    }

    /** Tells whether there is an identifier of a level of a scale. */
    boolean level(DocumentPath path, @Nullable String text) {
        int slash = text == null ? -1 : text.lastIndexOf('/');
        boolean isLevel = text != null
                && slash >= 0
                && isIdentifier(text.substring(0, slash))
                && Identifier.isPart(text.substring(slash + 1));
        return isSound(path, text, isLevel, PartProblem.MALFORMED_IDENTIFIER, "body:scale/1");
    }

    /** Checks the text of a link from a skill to an exam. */
    void link(DocumentPath path, @Nullable String text) {
        String[] linked = text == null ? new String[0] : text.split(PartName.LINK, -1);
        boolean isLink = linked.length == 2 && isIdentifier(linked[0]) && isIdentifier(linked[1]);
        isSound(path, text, isLink, PartProblem.MALFORMED_IDENTIFIER, "body:skill body:exam");
    }

    /** Tells whether there is an edition. */
    boolean edition(DocumentPath path, @Nullable String text) {
        int at = text == null ? -1 : text.indexOf('@');
        boolean isEdition = text != null
                && at >= 0
                && Identifier.isPart(text.substring(0, at))
                && VERSION.matcher(text.substring(at + 1)).matches();
        return isSound(path, text, isEdition, PartProblem.MALFORMED_EDITION, "body@1.0.0");
    }

    /** Returns what a word stands for. */
    <E extends Enum<E>> Optional<E> word(DocumentPath path, @Nullable String text, Class<E> type) {
        Optional<E> found = text == null ? Optional.empty() : Word.find(type, text);
        isSound(path, text, found.isPresent(), PartProblem.UNKNOWN_WORD, String.join(", ", Word.all(type)));
        return found;
    }

    /** Checks identifiers of a list, each of which may be there once. */
    void identifiers(DocumentPath path, @Nullable List<@Nullable String> texts) {
        Map<String, DocumentPath> seen = new HashMap<>();
        path.each(texts, (place, text) -> {
            if (identifier(place, text)) {
                distinct(seen, place, text);
            }
        });
    }

    /** Tells whether a text was not seen before. */
    boolean distinct(Map<String, DocumentPath> seen, DocumentPath path, String text) {
        DocumentPath other = seen.putIfAbsent(text, path);
        if (other != null) {
            findings.add(PartProblem.REPEATED_IDENTIFIER, path, Quotation.of(text), other.toString());
        }
        return other == null;
    }

    private static boolean isIdentifier(String text) {
        int colon = text.indexOf(':');
        return colon >= 0
                && Identifier.isPart(text.substring(0, colon))
                && Identifier.isPart(text.substring(colon + 1));
    }

    private boolean isSound(
            DocumentPath path, @Nullable String text, boolean sound, PartProblem code, String expected) {
        if (!sound && text != null && !text.isBlank()) {
            findings.add(code, path, Quotation.of(text), expected);
        }
        return sound;
    }
}
