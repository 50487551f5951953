package io.github.digitalskillmap.json.schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.digitalskillmap.json.form.Required;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A key of an object, as the component of a record declares it. */
record Member(RecordType owner, Field field) {

    /** Returns the keys of a record, with those of a part of it that is written without a key of its own. */
    static List<Member> of(RecordType type) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.record().getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                members.addAll(of(type.at(component.getGenericType())));
            } else {
                members.add(new Member(type, RecordType.field(component)));
            }
        }
        return members;
    }

    String key() {
        return field.getName();
    }

    /** Tells whether an object must have the key, by the constraints of some groups beside those for all. */
    boolean isRequired(Set<Class<?>> groups) {
        Required required = field.getAnnotation(Required.class);
        return field.isAnnotationPresent(NotEmpty.class)
                || (required != null && groups.containsAll(List.of(required.groups())));
    }

    /** Tells whether an object may lack the key that it must have in other documents. */
    boolean isLeftOut(Set<Class<?>> groups) {
        return field.isAnnotationPresent(Required.class) && !isRequired(groups);
    }

    boolean isList() {
        return List.class == field.getType();
    }

    /** Tells whether a list that is so marked must not be empty. */
    static boolean hasItems(AnnotatedElement list) {
        Size size = list.getAnnotation(Size.class);
        return list.isAnnotationPresent(NotEmpty.class) || (size != null && size.min() > 0);
    }
}
