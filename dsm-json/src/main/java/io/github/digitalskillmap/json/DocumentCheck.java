package io.github.digitalskillmap.json;

import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document is and what is wrong with it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DocumentCheck {

    private final @Nullable DocumentKind kind;
    private final List<Problem> problems;

    private DocumentCheck(@Nullable DocumentKind kind, List<Problem> problems) {
        this.kind = kind;
        this.problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    static DocumentCheck of(@Nullable DocumentKind kind, List<Problem> problems) {
        return new DocumentCheck(kind, problems);
    }

    /**
     * Returns what the document says it is.
     *
     * @return the kind, or empty if it says none of those there are
     */
    public Optional<DocumentKind> kind() {
        return Optional.ofNullable(kind);
    }

    /**
     * Returns what is wrong with the document.
     *
     * @return every problem, in the order of the document; empty if all is well
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Tells whether the document can be used.
     *
     * @return true if no problem is an error
     */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** {@return the kind and the number of problems} */
    @Override
    public String toString() {
        return kind().map(DocumentKind::word).orElse("unknown kind") + ", " + problems.size() + " problems";
    }
}
