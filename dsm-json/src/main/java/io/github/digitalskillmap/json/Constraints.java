package io.github.digitalskillmap.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the constraints that the records of a document declare on single values. */
final class Constraints {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    /** Adds what is missing, blank, empty or too small, except where the value is already known to be at fault or was not reached. */
    static <D> void check(D document, DocumentPath root, Findings findings) {
        for (ConstraintViolation<D> violation : VALIDATOR.validate(document)) {
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
}
