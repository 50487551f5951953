/**
 * Documents in and out: what the core holds, as JSON that people can write, and every fault of it at once. Modules bind it
 * within the objects of a host, for Jackson 2 and, where that is there, Jackson 3.
 */
module io.github.digitalskillmap.json {
    requires transitive io.github.digitalskillmap.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.dataformat.csv;
    requires org.hibernate.validator;
    requires static org.jspecify;
    requires static tools.jackson.databind;

    exports io.github.digitalskillmap.json;
    exports io.github.digitalskillmap.json.constraint;
    exports io.github.digitalskillmap.json.framework;
    exports io.github.digitalskillmap.json.jackson;
    exports io.github.digitalskillmap.json.jackson3;
    exports io.github.digitalskillmap.json.problem;
    exports io.github.digitalskillmap.json.table;

    opens io.github.digitalskillmap.json.document to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.assessment to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.career to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.difference to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.exam to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.framework to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.migration to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.overlay to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.overlay.name to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.person to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.policy to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.result to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.talent to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.training to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.document.workforce to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.digitalskillmap.json.form to
            org.hibernate.validator;

    uses io.github.digitalskillmap.json.framework.FrameworkProvider;

    provides com.fasterxml.jackson.databind.Module with
            io.github.digitalskillmap.json.jackson.DsmModule;
}
