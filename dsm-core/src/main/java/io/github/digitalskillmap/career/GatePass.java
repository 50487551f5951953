package io.github.digitalskillmap.career;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A gate that a person has passed, or plans to.
 *
 * <p>Its text form tells neither which nor when.
 *
 * @param gate the gate
 * @param day the day of the pass
 * @since 0.1.0
 */
public record GatePass(GateId gate, LocalDate day) {

    static final Comparator<GatePass> IN_ORDER = Comparator.comparing(GatePass::day)
            .thenComparing(pass -> pass.gate().toString());

    /**
     * Returns a pass.
     *
     * @param gate the gate
     * @param day the day of the pass
     */
    public GatePass {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(day, "day");
    }

    /** {@return a text that tells nothing of the person} */
    @Override
    public String toString() {
        return "gate pass";
    }
}
