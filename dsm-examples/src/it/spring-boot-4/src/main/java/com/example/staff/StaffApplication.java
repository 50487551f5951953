package com.example.staff;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web application of a personnel department. Spring Boot 4 finds the module of Jackson by service loading. */
@SpringBootApplication
public class StaffApplication {

    /**
     * Starts the application.
     *
     * @param arguments the arguments of Spring
     */
    public static void main(String[] arguments) {
        SpringApplication.run(StaffApplication.class, arguments);
    }
}
