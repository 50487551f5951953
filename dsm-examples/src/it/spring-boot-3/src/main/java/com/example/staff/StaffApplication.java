package com.example.staff;

import io.github.digitalskillmap.json.jackson.DsmModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A web application of a personnel department. */
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

    /**
     * Teaches the mapper of the application the values of the library. Spring Boot 3 looks for no module by service loading.
     *
     * @return the module
     */
    @Bean
    DsmModule dsmModule() {
        return new DsmModule();
    }
}
