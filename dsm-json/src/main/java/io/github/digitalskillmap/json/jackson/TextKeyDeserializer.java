package io.github.digitalskillmap.json.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.digitalskillmap.json.binding.TextForm;
import io.github.digitalskillmap.problem.Checked;
import java.io.IOException;

/** Reads a value from a key. */
final class TextKeyDeserializer extends KeyDeserializer {

    private final TextForm<?> form;

    TextKeyDeserializer(TextForm<?> form) {
        this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        Checked<?> value = form.value(key);
        return value.value()
                .orElseThrow(() -> new InvalidValueException(context.getParser(), form.type(), value.problems()));
    }
}
