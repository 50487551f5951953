package io.github.digitalskillmap.json.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks a record one of whose keys tells of which kind it is, and so which others it must have and which it must not. A key that
 * no kind names is not spoken of.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = KeysOf.Check.class)
@Repeatable(KeysOf.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KeysOf {

    /** Returns the enum of the kinds, whose constants are {@link Keyed}. */
    Class<? extends Enum<? extends Keyed>> value();

    /** Returns the key whose word tells the kind. */
    String key() default "kind";

    /** Returns the message; the reader writes its own. */
    String message() default "has other keys than its kind";

    /** Returns the groups of the constraint. */
    Class<?>[] groups() default {};

    /** Returns what goes with the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** More than one key of a record tells which others it must have. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /** Returns the constraints, one for each such key. */
        KeysOf[] value();
    }

    /** Tells whether there are the keys of the kind. Each violation names a key; the reader tells whether it lacks. */
    final class Check implements ConstraintValidator<KeysOf, Record> {

        private final Map<String, Keyed> kinds = new HashMap<>();
        private Set<String> spokenOf = Set.of();
        private String ofKind = "";

        /** Returns the check. */
        public Check() {}

        @Override
        public void initialize(KeysOf keysOf) {
            ofKind = keysOf.key();
            for (Enum<? extends Keyed> constant : keysOf.value().getEnumConstants()) {
                kinds.put(Word.of(constant), (Keyed) constant);
            }
            spokenOf = Keyed.spokenOf(keysOf.value());
        }

        @Override
        public boolean isValid(@Nullable Record record, ConstraintValidatorContext context) {
            if (record == null || !(Keys.value(record, ofKind) instanceof String word)) {
                return true;
            }
            Keyed kind = kinds.get(word);
            if (kind == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean sound = true;
            for (String key : spokenOf) {
                boolean isThere = !Keys.isMissing(record, key);
                boolean wrong = kind.needed().contains(key)
                        ? !isThere
                        : isThere && !kind.possible().contains(key);
                if (wrong) {
                    sound = false;
                    context.buildConstraintViolationWithTemplate(word)
                            .addPropertyNode(key)
                            .addConstraintViolation();
                }
            }
            return sound;
        }
    }
}
