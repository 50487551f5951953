package io.github.digitalskillmap.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A way in which a document goes wrong under the hand of somebody who writes it. */
enum Slip {
    NULL(value -> Stream.of(NullNode.instance)),
    NUMBER(value -> Stream.of(IntNode.valueOf(7))),
    TRUTH(value -> Stream.of(BooleanNode.TRUE)),
    OTHER_TEXT(value -> Stream.of(TextNode.valueOf("x"))),
    LIST_AROUND(value -> Stream.of(JsonNodeFactory.instance.arrayNode().add(value))),
    OBJECT_AROUND(value -> Stream.of(JsonNodeFactory.instance.objectNode().set("x", value))),

    EMPTY_TEXT(texts(text -> "")),
    BLANK_TEXT(texts(text -> "\u3000 ")),
    CAPITALS(texts(text -> text.toUpperCase(Locale.ROOT))),
    FULL_WIDTH(texts(text -> text.replace('2', '２'))),
    LONGER_TEXT(texts(text -> text + "-")),
    SPACE_BEFORE(texts(text -> " " + text)),
    DAY_IN_ANOTHER_FORM(texts(text -> "2025/06/26")),
    DAY_OFF_THE_CALENDAR(texts(text -> "2025-02-30")),
    DAY_OF_ANOTHER_MONTH(texts(text -> "2025-13-01")),
    DAY_OF_A_FAR_YEAR(texts(text -> "+12025-06-26")),
    DAY_OF_AN_EARLY_YEAR(texts(text -> "-0044-03-15")),

    NEXT_NUMBER(numbers(number -> IntNode.valueOf(number.intValue() + 1))),
    NEGATIVE_NUMBER(numbers(number -> IntNode.valueOf(-1))),
    ZERO(numbers(number -> IntNode.valueOf(0))),
    HUGE_NUMBER(numbers(number -> LongNode.valueOf(1L << 40))),
    FRACTION(numbers(number -> DecimalNode.valueOf(new BigDecimal("1.5")))),
    NUMBER_WITH_POINT(numbers(number -> DecimalNode.valueOf(new BigDecimal(number.intValue() + ".0")))),

    UNKNOWN_KEY(objects(object -> Stream.of(object.deepCopy().put("x", "x")))),
    DROPPED_KEY(objects(object -> keys(object).map(key -> object.deepCopy().without(List.of(key))))),
    BLANK_KEY(objects(object -> keys(object).map(key -> renamed(object, key, " ")))),
    KEY_IN_CAPITALS(objects(object -> keys(object).map(key -> renamed(object, key, key.toUpperCase(Locale.ROOT))))),
    NO_KEYS(objects(object -> Stream.of(JsonNodeFactory.instance.objectNode()))),

    NO_ITEMS(lists(list -> JsonNodeFactory.instance.arrayNode())),
    REPEATED_ITEM(lists(list -> list.isEmpty() ? list : list.deepCopy().add(list.get(0)))),
    OTHER_ORDER(lists(Slip::reversed));

    private final Function<JsonNode, Stream<? extends JsonNode>> values;

    Slip(Function<JsonNode, Stream<? extends JsonNode>> values) {
        this.values = values;
    }

    /** Returns every document in which one value of a document is so changed, once for places alike. */
    Stream<JsonNode> of(JsonNode document) {
        Set<String> seen = new HashSet<>();
        return places(document).stream()
                .filter(place -> seen.add(likeness(place, document)))
                .flatMap(place -> at(place, document));
    }

    /** Returns what places have in common that are alike: the path but for numbers, and the keys there and around. */
    private static String likeness(JsonPointer place, JsonNode document) {
        JsonNode around = place.matches() ? document : document.at(place.head());
        return place.toString().replaceAll("/[0-9]+", "/*") + keysOf(around) + keysOf(document.at(place));
    }

    private static List<String> keysOf(JsonNode value) {
        return value.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** Returns every document in which the value at a place is so changed. */
    Stream<JsonNode> at(JsonPointer place, JsonNode document) {
        JsonNode value = document.at(place);
        return values.apply(value)
                .filter(changed -> !changed.equals(value))
                .map(changed -> replaced(document, place, changed));
    }

    /** Returns the places of all values of a document. */
    static List<JsonPointer> places(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>();
        addPlaces(JsonPointer.empty(), document, places);
        return places;
    }

    private static void addPlaces(JsonPointer here, JsonNode value, List<JsonPointer> places) {
        places.add(here);
        value.properties()
                .forEach(member -> addPlaces(here.appendProperty(member.getKey()), member.getValue(), places));
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                addPlaces(here.appendIndex(i), value.get(i), places);
            }
        }
    }

    /** Returns the document with another value at a place. */
    static JsonNode replaced(JsonNode document, JsonPointer place, JsonNode value) {
        if (place.matches()) {
            return value;
        }
        JsonNode copy = document.deepCopy();
        JsonPointer last = place.last();
        if (copy.at(place.head()) instanceof ObjectNode object) {
            object.set(last.getMatchingProperty(), value);
        } else {
            ((ArrayNode) copy.at(place.head())).set(last.getMatchingIndex(), value);
        }
        return copy;
    }

    private static Function<JsonNode, Stream<? extends JsonNode>> texts(UnaryOperator<String> change) {
        return value -> value.isTextual() ? Stream.of(TextNode.valueOf(change.apply(value.asText()))) : Stream.empty();
    }

    private static Function<JsonNode, Stream<? extends JsonNode>> numbers(UnaryOperator<JsonNode> change) {
        return value -> value.isNumber() ? Stream.of(change.apply(value)) : Stream.empty();
    }

    private static Function<JsonNode, Stream<? extends JsonNode>> objects(
            Function<ObjectNode, Stream<? extends JsonNode>> change) {
        return value -> value instanceof ObjectNode object ? change.apply(object) : Stream.empty();
    }

    private static Function<JsonNode, Stream<? extends JsonNode>> lists(UnaryOperator<ArrayNode> change) {
        return value -> value instanceof ArrayNode list ? Stream.of(change.apply(list)) : Stream.empty();
    }

    private static Stream<String> keys(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    private static JsonNode renamed(ObjectNode object, String from, String to) {
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(member -> renamed.set(member.getKey().equals(from) ? to : member.getKey(), member.getValue()));
        return renamed;
    }

    private static ArrayNode reversed(ArrayNode list) {
        ArrayNode reversed = JsonNodeFactory.instance.arrayNode();
        for (int i = list.size() - 1; i >= 0; i--) {
            reversed.add(list.get(i));
        }
        return reversed;
    }
}
