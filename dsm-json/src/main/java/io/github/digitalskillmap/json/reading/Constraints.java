package io.github.digitalskillmap.json.reading;

import io.github.digitalskillmap.json.form.DaysInOrder;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Keys;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.NotBoth;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.text.Quotation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Checks the constraints that the records of a document declare on single values. */
public final class Constraints {

    private static final ValidatorFactory VALIDATORS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private Constraints() {}

    /**
     * Adds what is missing, blank, empty, too small or written otherwise, except where the value is already known to be at
     * fault or was not reached.
     *
     * @param groups the constraints that go for the document; those that go for all if none are given
     */
    public static <D> void check(D document, DocumentPath root, Findings findings, Class<?>... groups) {
        List<Runnable> whenAllIsKnown = new ArrayList<>();
        try {
            VALIDATORS
                    .usingContext()
                    .messageInterpolator(new Teller(root, findings, whenAllIsKnown))
                    .getValidator()
                    .validate(document, groups);
        } catch (EnoughException e) {
            assert findings.isFull() || whenAllIsKnown.size() > Findings.MOST;
        }
        whenAllIsKnown.forEach(Runnable::run);
    }

    /** Thrown where more is violated than is told: a document may have millions of violations. */
    private static final class EnoughException extends ValidationException {

        private static final long serialVersionUID = 1L;
    }

    /** Tells each violation where it is to be put into words. */
    private record Teller(DocumentPath root, Findings findings, List<Runnable> whenAllIsKnown)
            implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            tell(
                    context.getConstraintDescriptor().getAnnotation(),
                    root.to(context.unwrap(HibernateMessageInterpolatorContext.class)
                            .getPropertyPath()),
                    context.getValidatedValue());
            if (findings.isFull() || whenAllIsKnown.size() > Findings.MOST) {
                throw new EnoughException();
            }
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }

        private void tell(Annotation constraint, DocumentPath path, @Nullable Object value) {
            if (value == null) {
                missing(path);
            } else {
                tellOf(value, constraint, path);
            }
        }

        /** Tells what is wrong with a value that is there. */
        private void tellOf(Object value, Annotation constraint, DocumentPath path) {
            if (constraint instanceof Written written) {
                findings.add(written.value().problem(), path, written.value().arguments((String) value));
            } else if (constraint instanceof WordOf words) {
                String known = String.join(", ", WordOf.Check.words(words));
                findings.add(PartProblem.UNKNOWN_WORD, path, Quotation.of((String) value), known);
            } else if (constraint instanceof KeysOf keys) {
                key(keys.key(), path, (Record) value);
            } else if (constraint instanceof NotBoth keys) {
                findings.add(keys.problem(), path);
            } else if (constraint instanceof DaysInOrder days) {
                findings.add(days.problem(), path);
            } else if (constraint instanceof Distinct distinct) {
                whenAllIsKnown.add(() -> repeated(distinct.by(), path, (List<?>) value));
            } else if (constraint instanceof Words) {
                whenAllIsKnown.add(() -> repeatedLanguages(path, (List<?>) value));
            } else if (value instanceof String) {
                findings.add(DocumentProblem.BLANK_TEXT, path);
            } else if (value instanceof Integer) {
                findings.add(DocumentProblem.NUMBER_TOO_SMALL, path, value.toString());
            } else if (!findings.isUnfinished(path)) {
                findings.add(DocumentProblem.EMPTY_LIST, path);
            }
        }

        private void missing(DocumentPath path) {
            if (!findings.has(path) && !findings.isUnfinished(parent(path))) {
                findings.add(DocumentProblem.MISSING_KEY, path, key(path));
            }
        }

        /** Tells that an object lacks a key of its kind, or has one of another kind. */
        private void key(String ofKind, DocumentPath path, Record object) {
            String word = String.valueOf(Keys.value(object, ofKind));
            if (!Keys.isMissing(object, key(path))) {
                findings.addAtKey(PartProblem.MEANINGLESS_KEY, path, key(path), ofKind, word);
            } else if (!findings.has(path) && !findings.isUnfinished(path) && !findings.isUnfinished(parent(path))) {
                findings.add(PartProblem.MISSING_VALUE, path, key(path), ofKind, word);
            }
        }

        private void repeated(String by, DocumentPath list, List<?> entries) {
            Distinct.Check.repeated(entries, by, Findings.MOST + 1).forEach((index, first) -> {
                DocumentPath path =
                        by.isEmpty() ? list.at(index) : list.at(index).at(by);
                Object entry = Objects.requireNonNull(entries.get(index));
                Object said = by.isEmpty() ? entry : Objects.requireNonNull(Keys.value((Record) entry, by));
                if (!findings.has(path)) {
                    DocumentPath other =
                            by.isEmpty() ? list.at(first) : list.at(first).at(by);
                    findings.add(PartProblem.REPEATED_IDENTIFIER, path, Quotation.of((String) said), other.toString());
                }
            });
        }

        private void repeatedLanguages(DocumentPath list, List<?> phrases) {
            Words.Check.repeated(phrases, Findings.MOST + 1)
                    .forEach((index, first) -> findings.add(
                            PartProblem.REPEATED_LANGUAGE,
                            list.at(index).at(Words.LANGUAGE),
                            Words.Check.language(phrases.get(index)),
                            list.at(first).toString()));
        }

        private static DocumentPath parent(DocumentPath path) {
            return Objects.requireNonNull(path.parent());
        }

        private static String key(DocumentPath path) {
            return Objects.requireNonNull(path.key());
        }
    }
}
