package io.github.digitalskillmap.json.reading;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.util.List;
import java.util.Map;

/**
 * Makes all lists and maps that documents leave out the same empty one: a document may leave out millions of them.
 */
final class SharedEmpties extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription description, JsonDeserializer<?> read) {
        return new Sharing(read, List.of());
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType type, BeanDescription description, JsonDeserializer<?> read) {
        return new Sharing(read, Map.of());
    }

    /** Reads as another does, and gives the same value for whatever is left out. */
    private static final class Sharing extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private final transient Object empty;

        Sharing(JsonDeserializer<?> read, Object empty) {
            super(read);
            this.empty = empty;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> read) {
            return new Sharing(read, empty);
        }

        @Override
        public Object getEmptyValue(DeserializationContext context) {
            return empty;
        }

        @Override
        public AccessPattern getEmptyAccessPattern() {
            return AccessPattern.CONSTANT;
        }
    }
}
