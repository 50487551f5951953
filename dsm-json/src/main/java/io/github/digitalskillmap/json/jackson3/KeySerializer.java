package io.github.digitalskillmap.json.jackson3;

import io.github.digitalskillmap.json.binding.TextForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Writes a value as a key.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("serial")
final class KeySerializer<T> extends StdScalarSerializer<T> {

    private final transient TextForm<T> form;

    KeySerializer(TextForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializationContext provider) {
        to.writeName(form.text(value));
    }
}
