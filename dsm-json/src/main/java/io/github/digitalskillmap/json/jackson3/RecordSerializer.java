package io.github.digitalskillmap.json.jackson3;

import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.json.binding.RecordForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value as an object.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("serial")
final class RecordSerializer<T> extends StdSerializer<T> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final transient RecordForm<T> form;
    private final transient RecordFormat format;

    RecordSerializer(RecordForm<T> form, RecordFormat format) {
        super(form.type());
        this.form = form;
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializationContext provider) {
        try (JsonParser written =
                FACTORY.createParser(ObjectReadContext.empty(), form.write().apply(format, value))) {
            written.nextToken();
            to.copyCurrentStructure(written);
        }
    }

    /** Writes no type: the value is read by its declared type. */
    @Override
    public void serializeWithType(T value, JsonGenerator to, SerializationContext provider, TypeSerializer types) {
        serialize(value, to, provider);
    }
}
