package io.github.digitalskillmap.json.constraint;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import io.github.digitalskillmap.json.text.Quotation;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks that a text or an identifier names something of a framework. */
abstract sealed class NameValidator<A extends Annotation> implements ConstraintValidator<A, Object>
        permits KnownJobTypeValidator, KnownLevelValidator, KnownRankValidator, KnownSkillValidator {

    private static final Pattern MEANINGFUL = Pattern.compile("[{}\\\\]");

    private Framework framework = KnownFrameworks.installed().preferred();

    abstract String edition(A constraint);

    abstract boolean isKnown(Framework framework, String name);

    /** Takes what else the constraint declares. */
    void initialize(A constraint, Framework of) {}

    @Override
    public final void initialize(A constraint) {
        String edition = edition(constraint);
        if (!edition.isEmpty()) {
            framework = KnownFrameworks.installed()
                    .find(Edition.parse(edition))
                    .orElseThrow(() -> new ConstraintDeclarationException(
                            "framework must be one of " + KnownFrameworks.installed() + ", but was '" + edition + "'"));
        }
        initialize(constraint, framework);
    }

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (!(value instanceof CharSequence || value instanceof Identifier)) {
            throw new ConstraintDeclarationException("value must be a text or an identifier, but is a "
                    + value.getClass().getName());
        }
        String name = value.toString();
        boolean known = isKnown(framework, name);
        if (!known && context instanceof HibernateConstraintValidatorContext hibernate) {
            hibernate
                    .addMessageParameter("given", plain(Quotation.of(name)))
                    .addMessageParameter("edition", framework.edition().toString());
        }
        return known;
    }

    /**
     * Shows the letters that mean something in a message as invisible ones are shown: a value is put into the message before
     * that is searched for expressions, and some interpolators take back an escape while others leave it.
     */
    private static String plain(String quoted) {
        return MEANINGFUL
                .matcher(quoted)
                .replaceAll(letter -> String.format(
                        Locale.ROOT, "<U+%04X>", (int) letter.group().charAt(0)));
    }
}
