package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.requirement.RoleId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One side of a stage: exactly one person, in one of some roles, takes part for it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Side {

    Side() {}

    /**
     * {@return a side}
     *
     * @param roles the roles of which any will do, at least one and each only once
     * @throws IllegalArgumentException if there is no role, or one is there twice
     */
    public static Side of(List<RoleId> roles) {
        return ImmutableSide.builder()
                .addAllRoles(Objects.requireNonNull(roles, "roles"))
                .build();
    }

    /**
     * {@return a side}
     *
     * @param roles the roles of which any will do, at least one and each only once
     * @throws IllegalArgumentException if there is no role, or one is there twice
     */
    public static Side of(RoleId... roles) {
        return of(List.of(Objects.requireNonNull(roles, "roles")));
    }

    /** {@return the roles of which any will do, at least one} */
    public abstract List<RoleId> roles();

    @Value.Check
    void check() {
        if (roles().isEmpty() || new HashSet<>(roles()).size() < roles().size()) {
            throw new IllegalArgumentException(
                    "side must have at least one role and each only once, but has " + roles());
        }
    }

    /** {@return the roles, joined by slashes} */
    @Override
    public final String toString() {
        return roles().stream().map(RoleId::toString).collect(Collectors.joining(" / "));
    }
}
