package com.example.staff;

import io.github.digitalskillmap.problem.InvalidDataException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers data that has faults with all of them, before Spring would answer that it cannot be read. */
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
}
