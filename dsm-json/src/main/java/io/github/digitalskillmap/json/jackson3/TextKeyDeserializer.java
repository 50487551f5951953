package io.github.digitalskillmap.json.jackson3;

import io.github.digitalskillmap.json.binding.TextForm;
import io.github.digitalskillmap.problem.Checked;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a value from a key. */
final class TextKeyDeserializer extends KeyDeserializer {

    private final TextForm<?> form;

    TextKeyDeserializer(TextForm<?> form) {
        this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        Checked<?> value = form.value(key);
        return value.value()
                .orElseThrow(() -> new InvalidValueException(context.getParser(), form.type(), value.problems()));
    }
}
