package io.github.digitalskillmap.json.jackson3;

import io.github.digitalskillmap.json.binding.HostTokens;
import io.github.digitalskillmap.json.binding.TokenPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a parser of Jackson 3. */
record ParserTokens(JsonParser parser) implements HostTokens<JacksonException> {

    @Override
    public void advance() {
        parser.nextToken();
    }

    @Override
    public int kind() {
        return parser.currentTokenId();
    }

    @Override
    public @Nullable String text() {
        return parser.getString();
    }

    @Override
    public TokenPlace place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new TokenPlace(at.getLineNr(), at.getColumnNr(), at.getCharOffset() >= 0);
    }
}
