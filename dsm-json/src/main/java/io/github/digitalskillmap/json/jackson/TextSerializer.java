package io.github.digitalskillmap.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.digitalskillmap.json.binding.TextForm;
import java.io.IOException;

/**
 * Writes a value as one text.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("serial")
final class TextSerializer<T> extends StdScalarSerializer<T> {

    private final transient TextForm<T> form;

    TextSerializer(TextForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializerProvider provider) throws IOException {
        to.writeString(form.text(value));
    }
}
