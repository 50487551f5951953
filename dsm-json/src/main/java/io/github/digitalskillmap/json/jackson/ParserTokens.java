package io.github.digitalskillmap.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.digitalskillmap.json.binding.HostTokens;
import io.github.digitalskillmap.json.binding.TokenPlace;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
record ParserTokens(JsonParser parser) implements HostTokens<IOException> {

    @Override
    public void advance() throws IOException {
        parser.nextToken();
    }

    @Override
    public int kind() {
        return parser.currentTokenId();
    }

    @Override
    public @Nullable String text() throws IOException {
        return parser.getText();
    }

    @Override
    public TokenPlace place() {
        JsonLocation at = parser.currentTokenLocation();
        return new TokenPlace(at.getLineNr(), at.getColumnNr(), at.getCharOffset() >= 0);
    }
}
