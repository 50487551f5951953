package io.github.digitalskillmap.json.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.text.Quotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * One pass over the text of a document: finds what breaks the rules of JSON or does not have the declared shape, and
 * keeps the rest.
 */
public final class Scan {

    private final String text;
    private final Findings findings;
    private final DocumentPath root;
    private final PlacedTokens tokens;

    private Scan(String text, DocumentPath root, Findings findings) {
        this.text = text;
        this.root = root;
        this.tokens = new PlacedTokens(root);
        this.findings = findings;
    }

    /** Reads a text whose value is at the given path. */
    public static Scan of(String text, Shape shape, DocumentPath root, Findings findings) {
        Scan scan = new Scan(text, root, findings);
        try (JsonParser parser = JsonFormat.parser(text)) {
            scan.document(parser, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scan;
    }

    private void document(JsonParser parser, Shape shape) throws IOException {
        try {
            parser.nextToken();
            value(parser, shape, root);
            readToEnd(parser);
            trailing(offset(parser.currentLocation()));
        } catch (JsonEOFException e) {
            findings.add(DocumentProblem.UNEXPECTED_END, root, text.length());
        } catch (StreamConstraintsException e) {
            findings.add(DocumentProblem.LIMIT_EXCEEDED, root, tokenOffset(parser), JsonFormat.limits());
        } catch (JsonProcessingException e) {
            if (parser.currentToken() == null) {
                notJson();
                return;
            }
            broken(offset(Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation)));
        }
    }

    public PlacedTokens tokens() {
        return tokens;
    }

    private void value(JsonParser parser, Shape shape, DocumentPath path) throws IOException {
        int offset = tokenOffset(parser);
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            findings.add(DocumentProblem.NULL_VALUE, path, offset);
            tokens.gap(offset);
        } else if (!shape.fits(parser)) {
            misfit(parser, shape, path, offset);
            tokens.gap(offset);
            parser.skipChildren();
        } else if (shape instanceof Shape.Members members) {
            object(parser, members, path);
        } else if (shape instanceof Shape.TextOr either && parser.hasToken(JsonToken.START_OBJECT)) {
            object(parser, either.keys(), path);
        } else if (shape instanceof Shape.Items items) {
            list(parser, items, path);
        } else {
            tokens.scalar(parser, offset);
        }
    }

    private void misfit(JsonParser parser, Shape shape, DocumentPath path, int offset) throws IOException {
        if (shape instanceof Shape.WholeNumber && parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            findings.add(DocumentProblem.NUMBER_OUT_OF_RANGE, path, offset, Quotation.of(parser.getText()));
        } else {
            TokenType found = TokenType.of(parser.currentToken());
            findings.add(shape.misfit(), path, offset, found.english(), found.japanese());
        }
    }

    private void object(JsonParser parser, Shape.Members shape, DocumentPath path) throws IOException {
        tokens.beginObject(tokenOffset(parser));
        Set<String> seen = new HashSet<>();
        try {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                member(parser, shape, path.at(parser.currentName()), seen);
            }
        } catch (JsonProcessingException e) {
            findings.addUnfinished(path);
            throw e;
        } finally {
            tokens.endObject();
        }
    }

    private void member(JsonParser parser, Shape.Members shape, DocumentPath path, Set<String> seen)
            throws IOException {
        String key = parser.currentName();
        int offset = tokenOffset(parser);
        Shape expected = shape.of(key);
        if (!seen.add(key)) {
            findings.add(DocumentProblem.REPEATED_KEY, path, offset, Quotation.of(key));
            skip(parser);
        } else if (expected == null) {
            String usable = shape instanceof Shape.Keys keys ? keys.usable() : "";
            findings.add(DocumentProblem.UNKNOWN_KEY, path, offset, Quotation.of(key), usable);
            skip(parser);
        } else {
            parser.nextToken();
            readToEnd(parser);
            tokens.key(key, offset);
            value(parser, expected, path);
        }
    }

    /** Reads the current token to its end: the parser leaves that for later, and no key may stand without its value. */
    private static void readToEnd(JsonParser parser) throws IOException {
        parser.getText();
    }

    private static void skip(JsonParser parser) throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    private void list(JsonParser parser, Shape.Items shape, DocumentPath path) throws IOException {
        tokens.beginList(tokenOffset(parser));
        try {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                value(parser, shape.each(), path.at(index));
            }
        } catch (JsonProcessingException e) {
            findings.addUnfinished(path);
            throw e;
        } finally {
            tokens.endList();
        }
    }

    private void trailing(int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length()) {
            findings.add(DocumentProblem.TRAILING_CONTENT, root, next);
        }
    }

    private void notJson() {
        int first = 0;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        findings.add(DocumentProblem.NOT_JSON, root, first, letter(first));
    }

    private void broken(int offset) {
        int shown = Math.min(offset, text.length() - 1);
        findings.add(DocumentProblem.BROKEN_SYNTAX, root, shown, letter(shown));
    }

    private String letter(int offset) {
        return Quotation.of(Character.toString(text.codePointAt(offset)));
    }

    private static int tokenOffset(JsonParser parser) {
        return offset(parser.currentTokenLocation());
    }

    private static int offset(JsonLocation location) {
        return Math.toIntExact(location.getCharOffset());
    }
}
