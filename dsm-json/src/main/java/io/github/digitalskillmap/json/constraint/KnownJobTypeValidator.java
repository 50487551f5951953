package io.github.digitalskillmap.json.constraint;

import io.github.digitalskillmap.framework.Framework;

/**
 * Checks {@link KnownJobType}; made by the validation provider.
 *
 * <p>This class is thread-safe once it is initialized.
 *
 * @since 0.1.0
 */
public final class KnownJobTypeValidator extends NameValidator<KnownJobType> {

    /** Creates a validator that is not initialized. */
    public KnownJobTypeValidator() {}

    @Override
    String edition(KnownJobType constraint) {
        return constraint.framework();
    }

    @Override
    boolean isKnown(Framework framework, String name) {
        return framework.findJobType(name).isPresent();
    }
}
