package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Something that somebody judges of a person, since no figure tells it, and who is entitled to.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Judgement implements Identified, Sourced {

    Judgement() {}

    /**
     * {@return a judgement}
     *
     * @param id the identifier of the judgement
     * @param statement what is judged to be so
     * @param roles who is entitled to judge, at least one role and each only once
     * @param provenance where it comes from that these roles judge this
     * @throws IllegalArgumentException if there is no role, or one is there twice
     */
    public static Judgement of(JudgementId id, Wording statement, List<RoleId> roles, Provenance provenance) {
        return ImmutableJudgement.builder()
                .id(id)
                .statement(statement)
                .addAllRoles(Objects.requireNonNull(roles, "roles"))
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the judgement} */
    @Override
    public abstract JudgementId id();

    /** {@return what is judged to be so} */
    public abstract Wording statement();

    /**
     * Returns who is entitled to judge.
     *
     * @return the roles, at least one
     */
    public abstract List<RoleId> roles();

    @Override
    public abstract Provenance provenance();

    /**
     * Returns the identifier and statement.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + statement();
    }

    @Value.Check
    void check() {
        if (roles().isEmpty() || new HashSet<>(roles()).size() < roles().size()) {
            throw new IllegalArgumentException("judgement '" + id()
                    + "' must be entrusted to at least one role and to each only once, but was to " + roles());
        }
    }
}
