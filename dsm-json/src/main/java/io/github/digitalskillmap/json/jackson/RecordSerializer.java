package io.github.digitalskillmap.json.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.json.binding.RecordForm;
import java.io.IOException;

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
    public void serialize(T value, JsonGenerator to, SerializerProvider provider) throws IOException {
        try (JsonParser written = FACTORY.createParser(form.write().apply(format, value))) {
            written.nextToken();
            to.copyCurrentStructure(written);
        }
    }

    /** Writes no type: the value is read by its declared type. */
    @Override
    public void serializeWithType(T value, JsonGenerator to, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, to, provider);
    }
}
