package io.github.digitalskillmap.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** Checks the constraints that the records of a document declare on single values. */
final class Constraints {

    /**
     * How many violations are looked for. Those that turn out to be known, at most the faults told before and the keys of
     * what broke off, leave more than are told.
     */
    private static final int MOST = 4 * Findings.MOST;

    private static final ValidatorFactory VALIDATORS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .enableTraversableResolverResultCache(false)
            .messageInterpolator(new Limit())
            .traversableResolver(new Limit())
            .buildValidatorFactory();

    private Constraints() {}

    /** Adds what is missing, blank, empty or too small, except where the value is already known to be at fault or was not reached. */
    static <D> void check(D document, DocumentPath root, Findings findings) {
        Limit limit = new Limit();
        Validator validator = VALIDATORS
                .usingContext()
                .messageInterpolator(limit)
                .traversableResolver(limit)
                .getValidator();
        for (ConstraintViolation<D> violation : validator.validate(document)) {
            DocumentPath path = root.to(violation.getPropertyPath());
            DocumentPath object = Objects.requireNonNull(path.parent());
            Object value = violation.getInvalidValue();
            if (value instanceof String) {
                findings.add(DocumentProblem.BLANK_TEXT, path);
            } else if (value instanceof Integer) {
                findings.add(DocumentProblem.NUMBER_TOO_SMALL, path, value.toString());
            } else if (value != null && !findings.isUnfinished(path)) {
                findings.add(DocumentProblem.EMPTY_LIST, path);
            } else if (value == null && !findings.has(path) && !findings.isUnfinished(object)) {
                findings.add(DocumentProblem.MISSING_KEY, path, Objects.requireNonNull(path.key()));
            }
        }
    }

    /** Counts the violations by their messages, which nobody reads, and lets no more values be checked after the last. */
    private static final class Limit implements MessageInterpolator, TraversableResolver {

        private int violations;

        @Override
        public String interpolate(String template, Context context) {
            violations++;
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }

        @Override
        public boolean isReachable(
                @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType type) {
            return violations < MOST;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType type) {
            return violations < MOST;
        }
    }
}
