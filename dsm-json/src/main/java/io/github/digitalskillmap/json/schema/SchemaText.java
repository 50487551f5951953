package io.github.digitalskillmap.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/** The text of a schema. What fits on a line and describes nothing stands on one. */
final class SchemaText {

    private static final int LINE = 120;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private SchemaText() {}

    static String of(JsonNode schema) {
        SchemaText written = new SchemaText();
        written.value(schema, "");
        return written.text.append('\n').toString();
    }

    private void value(JsonNode value, String indent) {
        String line = describes(value) ? "" : onOneLine(value);
        if (!line.isEmpty() && (value.isEmpty() || column() + line.length() < LINE)) {
            text.append(line);
        } else if (value.isArray()) {
            members('[', value.elements(), indent, ']');
        } else {
            keys(value.properties().iterator(), indent);
        }
    }

    private void members(char begin, Iterator<JsonNode> members, String indent, char end) {
        text.append(begin);
        while (members.hasNext()) {
            text.append('\n').append(indent).append(INDENT);
            value(members.next(), indent + INDENT);
            text.append(members.hasNext() ? "," : "\n" + indent);
        }
        text.append(end);
    }

    private void keys(Iterator<Map.Entry<String, JsonNode>> keys, String indent) {
        text.append('{');
        while (keys.hasNext()) {
            Map.Entry<String, JsonNode> key = keys.next();
            text.append('\n')
                    .append(indent)
                    .append(INDENT)
                    .append('"')
                    .append(key.getKey())
                    .append("\": ");
            value(key.getValue(), indent + INDENT);
            text.append(keys.hasNext() ? "," : "\n" + indent);
        }
        text.append('}');
    }

    /** Returns how many letters stand on the last line. */
    private int column() {
        return text.length() - text.lastIndexOf("\n") - 1;
    }

    private static boolean describes(JsonNode value) {
        return value.findValue("description") != null;
    }

    private static String onOneLine(JsonNode value) {
        if (value.isArray()) {
            StringBuilder line = new StringBuilder("[");
            value.forEach(each -> line.append(line.length() > 1 ? ", " : "").append(onOneLine(each)));
            return line.append(']').toString();
        }
        if (value.isObject()) {
            StringBuilder line = new StringBuilder("{ ");
            value.properties()
                    .forEach(key -> line.append(line.length() > 2 ? ", " : "")
                            .append('"')
                            .append(key.getKey())
                            .append("\": ")
                            .append(onOneLine(key.getValue())));
            return line.append(" }").toString();
        }
        return value.toString();
    }
}
