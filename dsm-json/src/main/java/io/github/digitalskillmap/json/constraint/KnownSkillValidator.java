package io.github.digitalskillmap.json.constraint;

import io.github.digitalskillmap.framework.Framework;

/**
 * Checks {@link KnownSkill}; made by the validation provider.
 *
 * <p>This class is thread-safe once it is initialized.
 *
 * @since 0.1.0
 */
public final class KnownSkillValidator extends NameValidator<KnownSkill> {

    /** Creates a validator that is not initialized. */
    public KnownSkillValidator() {}

    @Override
    String edition(KnownSkill constraint) {
        return constraint.framework();
    }

    @Override
    boolean isKnown(Framework framework, String name) {
        return framework.findSkill(name).isPresent();
    }
}
