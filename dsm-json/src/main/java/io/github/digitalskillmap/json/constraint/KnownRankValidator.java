package io.github.digitalskillmap.json.constraint;

import io.github.digitalskillmap.framework.Framework;

/**
 * Checks {@link KnownRank}; made by the validation provider.
 *
 * <p>This class is thread-safe once it is initialized.
 *
 * @since 0.1.0
 */
public final class KnownRankValidator extends NameValidator<KnownRank> {

    /** Creates a validator that is not initialized. */
    public KnownRankValidator() {}

    @Override
    String edition(KnownRank constraint) {
        return constraint.framework();
    }

    @Override
    boolean isKnown(Framework framework, String name) {
        return framework.findRank(name).isPresent();
    }
}
