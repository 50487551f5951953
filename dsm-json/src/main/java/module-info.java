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
    exports io.github.digitalskillmap.json.table;

    opens io.github.digitalskillmap.json.document to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;

    uses io.github.digitalskillmap.json.framework.FrameworkProvider;

    provides com.fasterxml.jackson.databind.Module with
            io.github.digitalskillmap.json.jackson.DsmModule;
}
