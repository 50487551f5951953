package io.github.digitalskillmap.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.json.binding.PlacedValue;
import io.github.digitalskillmap.json.binding.RecordForm;
import io.github.digitalskillmap.problem.Checked;
import java.io.IOException;

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
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Checked<T> value = form.value(format, PlacedValue.of(new ParserTokens(parser)));
        return value.value().orElseThrow(() -> new InvalidValueException(parser, form.type(), value.problems()));
    }

    /** Reads no type: the value is read by its declared type. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}
