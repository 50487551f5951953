package io.github.digitalskillmap.json;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Checks the constraints that the records of a document declare on single values. */
final class Constraints {

    private static final ValidatorFactory VALIDATORS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private Constraints() {}

    /**
     * Adds what is missing, blank, empty or too small, except where the value is already known to be at fault or was not
     * reached.
     *
     * @param groups the constraints that go for the document; those that go for all if none are given
     */
    static <D> void check(D document, DocumentPath root, Findings findings, Class<?>... groups) {
        try {
            VALIDATORS
                    .usingContext()
                    .messageInterpolator(new Teller(root, findings))
                    .getValidator()
                    .validate(document, groups);
        } catch (EnoughException e) {
            assert findings.isFull();
        }
    }

    /** Thrown where more is violated than is told: a document may have millions of violations. */
    private static final class EnoughException extends ValidationException {

        private static final long serialVersionUID = 1L;
    }

    /** Tells each violation where it is to be put into words. */
    private record Teller(DocumentPath root, Findings findings) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            tell(
                    root.to(context.unwrap(HibernateMessageInterpolatorContext.class)
                            .getPropertyPath()),
                    context.getValidatedValue());
            if (findings.isFull()) {
                throw new EnoughException();
            }
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }

        private void tell(DocumentPath path, @Nullable Object value) {
            DocumentPath object = Objects.requireNonNull(path.parent());
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
}
