package io.github.digitalskillmap.json.jackson3;

import io.github.digitalskillmap.json.binding.TextForm;
import io.github.digitalskillmap.problem.Checked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a value from one text; nothing else is taken for a text, whatever the mapper coerces.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("serial")
final class TextDeserializer<T> extends StdScalarDeserializer<T> {

    private final transient TextForm<T> form;

    TextDeserializer(TextForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ParserTokens token = new ParserTokens(parser);
        Checked<T> value = form.value(token);
        return value.value().orElseThrow(() -> new InvalidValueException(parser, form.type(), value.problems()));
    }
}
