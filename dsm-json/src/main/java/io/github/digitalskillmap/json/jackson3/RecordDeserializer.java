package io.github.digitalskillmap.json.jackson3;

import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.json.binding.PlacedValue;
import io.github.digitalskillmap.json.binding.RecordForm;
import io.github.digitalskillmap.problem.Checked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads a value from an object.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("serial")
final class RecordDeserializer<T> extends StdDeserializer<T> {

    private final transient RecordForm.Reading<T> form;
    private final transient RecordFormat format;

    RecordDeserializer(RecordForm.Reading<T> form, RecordFormat format) {
        super(form.type());
        this.form = form;
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Checked<T> value = form.value(format, PlacedValue.of(new ParserTokens(parser)));
        return value.value().orElseThrow(() -> new InvalidValueException(parser, form.type(), value.problems()));
    }

    /** Reads no type: the value is read by its declared type. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }
}
