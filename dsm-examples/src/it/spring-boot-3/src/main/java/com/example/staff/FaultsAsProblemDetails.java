package com.example.staff;

import io.github.digitalskillmap.problem.InvalidDataException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

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
