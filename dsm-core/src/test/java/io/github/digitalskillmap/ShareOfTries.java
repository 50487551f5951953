package io.github.digitalskillmap;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries each law a part of the times that it says. The system property {@code dsm.tries.divisor} tells which; without it,
 * all of them.
 */
public final class ShareOfTries implements AroundPropertyHook {

    /** What jqwik tries where a law says nothing. */
    private static final int USUAL = 1_000;

    private static final int DIVISOR = Integer.getInteger("dsm.tries.divisor", 1);

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext law, PropertyExecutor tries) {
        PropertyAttributes attributes = law.attributes();
        int all = attributes.tries().orElse(USUAL);
        attributes.setTries((all + DIVISOR - 1) / DIVISOR);
        return tries.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
