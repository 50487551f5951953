package io.github.digitalskillmap.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.json.form.AspectOf;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.RuleName;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.form.WrittenForm;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** What texts, numbers and truth values must be, by what is marked with them. */
final class Scalars {

    /** A word in other letters than small ones; some letters of other alphabets are capitals of those. */
    private static final String CAPITALS = "^[-A-Za-z\\u0130\\u0131\\u017F\\u212A]+$";

    private final Definitions definitions;

    Scalars(Definitions definitions) {
        this.definitions = definitions;
    }

    static boolean isOne(Class<?> type) {
        return type == String.class || type == Integer.class || type == int.class || type == Boolean.class;
    }

    /** Returns what a value of a scalar type must be in a family of documents. */
    ObjectNode of(Class<?> type, AnnotatedElement marks, String family) {
        if (type == String.class) {
            return text(marks, family);
        }
        if (type == Boolean.class) {
            return marks.isAnnotationPresent(AssertTrue.class) ? constant(BooleanNode.TRUE) : typed("boolean");
        }
        return number(marks, family);
    }

    private ObjectNode text(AnnotatedElement marks, String family) {
        WordOf words = marks.getAnnotation(WordOf.class);
        if (words != null) {
            return words(words, family);
        }
        Written written = marks.getAnnotation(Written.class);
        if (written != null) {
            ObjectNode form = form(written.value(), family);
            return written.or().isEmpty() ? form : either(constant(TextNode.valueOf(written.or())), form);
        }
        AspectOf aspects = marks.getAnnotation(AspectOf.class);
        if (aspects != null) {
            return oneOf(Aspect.of(aspects.value()).stream()
                    .filter(Aspect::isOptional)
                    .map(Aspect::key)
                    .toList());
        }
        if (marks.isAnnotationPresent(RuleName.class)) {
            return oneOf(RuleName.ALL);
        }
        Pattern pattern = marks.getAnnotation(Pattern.class);
        if (pattern != null) {
            return typed("string").put("pattern", pattern.regexp());
        }
        for (Annotation mark : marks.getAnnotations()) {
            Pattern ofMark = mark.annotationType().getAnnotation(Pattern.class);
            if (ofMark != null) {
                return definitions.named(
                        mark.annotationType().getSimpleName(),
                        family,
                        typed("string").put("pattern", ofMark.regexp()));
            }
        }
        return marks.isAnnotationPresent(Filled.class) ? filled(family) : typed("string");
    }

    private ObjectNode words(WordOf words, String family) {
        ObjectNode plain = oneOf(WordOf.Check.words(words));
        if (!words.anyCase()) {
            return definitions.named(words.value().getSimpleName(), family, plain);
        }
        ObjectNode capitals = typed("string").put("pattern", CAPITALS);
        capitals.putObject("not").put("pattern", "^[-a-z]+$");
        plain.remove("type");
        return either(plain, definitions.named("Capitals", family, capitals));
    }

    private static ObjectNode oneOf(List<String> words) {
        ObjectNode text = typed("string");
        words.forEach(text.putArray("enum")::add);
        return text;
    }

    private ObjectNode form(WrittenForm form, String family) {
        ObjectNode text = typed("string");
        if (form == WrittenForm.DAY) {
            text.put("format", "date");
        }
        return definitions.named(form.name(), family, text.put("pattern", form.pattern()));
    }

    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode text = typed("string");
        text.putArray("anyOf").add(one).add(other);
        return text;
    }

    /** Returns what a text that is not blank must be. */
    ObjectNode filled(String family) {
        return definitions.named("Filled", family, typed("string").put("pattern", Filled.PATTERN));
    }

    private ObjectNode number(AnnotatedElement marks, String family) {
        ObjectNode number = typed("integer");
        if (marks.isAnnotationPresent(Positive.class)) {
            return definitions.named(
                    "Positive", family, number.put("minimum", 1).put("maximum", Integer.MAX_VALUE));
        }
        return marks.isAnnotationPresent(PositiveOrZero.class) ? number.put("minimum", 0) : number;
    }

    static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static ObjectNode constant(JsonNode value) {
        return JsonNodeFactory.instance.objectNode().set("const", value);
    }
}
