/**
 * Documents in and out: what the core holds, as JSON that people can write, and every fault of it at once.
 */
module io.github.digitalskillmap.json {
    requires transitive io.github.digitalskillmap.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.digitalskillmap.json;
    exports io.github.digitalskillmap.json.table;

    opens io.github.digitalskillmap.json.document to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
}
