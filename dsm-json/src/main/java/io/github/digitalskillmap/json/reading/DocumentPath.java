package io.github.digitalskillmap.json.reading;

import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.DataPath;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The way to a value of a document, by keys and by indexes counted from 0, such as {@code /people/3/levels/ux-design}. */
public record DocumentPath(
        @Nullable DocumentPath parent, @Nullable String key, int index) {

    public static final DocumentPath ROOT = new DocumentPath(null, null, 0);

    /**
     * What a record calls a part of it whose keys are written among its own, and what one calls the text that it stands for. No
     * key of a document is called so.
     */
    private static final Set<String> WITHOUT_KEY = Set.of("entry", "written");

    /** Returns the way to what is being read, where this is the way to what is read first. */
    public DocumentPath to(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent == null) {
            return this;
        }
        DocumentPath path = to(parent);
        return context.inArray() ? path.at(context.getCurrentIndex()) : path.at(context.getCurrentName());
    }

    /** Returns the way to what violates a constraint, where this is the way to what was checked. */
    public DocumentPath to(Path violated) {
        DocumentPath path = this;
        for (Path.Node node : violated) {
            path = path.into(node);
            boolean isElement = node.getKind() == ElementKind.CONTAINER_ELEMENT;
            path = isElement ? path : path.ofComponent(node.getName());
        }
        return path;
    }

    /** Returns the way to a component of the record at this path. */
    DocumentPath ofComponent(@Nullable String name) {
        return name == null || WITHOUT_KEY.contains(name) ? this : at(name);
    }

    /** Goes on to the element of a list or map that a node stands in. */
    private DocumentPath into(Path.Node node) {
        if (node.getIndex() != null) {
            return at(node.getIndex());
        }
        return node.getKey() == null ? this : at(node.getKey().toString());
    }

    /** Returns the way to what a path leads to, where this is the way to what it begins at. */
    public DocumentPath to(DataPath rest) {
        DocumentPath path = this;
        for (DataPath part : rest.parts()) {
            path = new DocumentPath(path, part.key().orElse(null), part.index().orElse(0));
        }
        return path;
    }

    /** Checks each entry of the list at this path; what was not understood is left out. */
    public <E> void each(@Nullable List<@Nullable E> entries, BiConsumer<DocumentPath, E> check) {
        if (entries == null) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            E entry = entries.get(i);
            if (entry != null) {
                check.accept(at(i), entry);
            }
        }
    }

    public DocumentPath at(String key) {
        return new DocumentPath(this, key, 0);
    }

    public DocumentPath at(int index) {
        return new DocumentPath(this, null, index);
    }

    /** Returns the same path of data of any kind. */
    public DataPath place() {
        if (parent == null) {
            return DataPath.ROOT;
        }
        return key == null ? parent.place().at(index) : parent.place().at(key);
    }

    /** Returns the path that a problem shows, with keys made fit to stand in a sentence. */
    public DataPath shown() {
        if (parent == null) {
            return DataPath.ROOT;
        }
        return key == null ? parent.shown().at(index) : parent.shown().at(Quotation.of(key));
    }

    /** Returns the JSON Pointer (RFC 6901), with keys made fit to stand in a sentence. */
    @Override
    public String toString() {
        return shown().toString();
    }
}
