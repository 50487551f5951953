package io.github.digitalskillmap.json.reading;

import com.fasterxml.jackson.core.JsonToken;

/** What a value of a document was found to be, in the words of each language. */
public enum TokenType {
    TEXT("文字列", "string"),
    NUMBER("数値", "number"),
    TRUTH("真偽値", "boolean"),
    LIST("配列", "array"),
    OBJECT("オブジェクト", "object");

    private final String japanese;
    private final String english;

    TokenType(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    /** Returns the type of a token that begins a value other than null. */
    public static TokenType of(JsonToken token) {
        if (token.isNumeric()) {
            return NUMBER;
        }
        if (token.isBoolean()) {
            return TRUTH;
        }
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> LIST;
            default -> TEXT;
        };
    }

    public String english() {
        return english;
    }

    public String japanese() {
        return japanese;
    }
}
