package com.example.staff;

import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.json.jackson3.InvalidValueException;
import io.github.digitalskillmap.problem.InvalidDataException;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException.Reference;

/** Answers data that has faults with all of them, in the place of Spring, which would tell none. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultsAsProblemDetails {

    @ExceptionHandler
    ProblemDetail faults(InvalidDataException refused) {
        ProblemDetail details = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        details.setTitle("The data has faults");
        details.setProperty("faults", refused.problems());
        return details;
    }

    /** Tells beside the faults where in the body the value is whose faults they are; their own paths begin there. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException refused) {
        ProblemDetail details = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (refused.getCause() instanceof InvalidValueException value) {
            details.setTitle("The data has faults");
            details.setProperty(
                    "at",
                    value.getPath().stream()
                            .map(FaultsAsProblemDetails::step)
                            .collect(Collectors.joining("/", "/", "")));
            details.setProperty("faults", value.problems());
        } else {
            details.setTitle("The body is not JSON of the shape that is asked for");
        }
        return details;
    }

    private static String step(Reference reference) {
        String key = reference.getPropertyName();
        return key == null ? Integer.toString(reference.getIndex()) : key;
    }

    /** Tells the form of what stands in a path or a parameter and is not of it. */
    @ExceptionHandler
    ProblemDetail malformed(MethodArgumentTypeMismatchException refused) {
        ProblemDetail details = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        details.setTitle("'" + refused.getName() + "' is malformed");
        details.setDetail(refused.getMostSpecificCause().getMessage());
        return details;
    }

    /** Tells what may have been meant by an identifier that is not known. */
    @ExceptionHandler
    ProblemDetail unknown(UnknownIdentifierException refused) {
        ProblemDetail details = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        details.setDetail(refused.getMessage());
        return details;
    }

    @ExceptionHandler
    ProblemDetail rules(MethodArgumentNotValidException refused) {
        ProblemDetail details = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        details.setTitle("The data breaks rules");
        details.setProperty(
                "rules",
                refused.getFieldErrors().stream()
                        .map(error -> new Rule(error.getField(), error.getDefaultMessage()))
                        .toList());
        return details;
    }

    /**
     * A rule that a value breaks.
     *
     * @param path where the value is
     * @param message what is wrong with it
     */
    record Rule(String path, String message) {}
}
