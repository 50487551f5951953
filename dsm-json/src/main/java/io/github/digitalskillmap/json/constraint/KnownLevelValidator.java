package io.github.digitalskillmap.json.constraint;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import java.util.Optional;

/**
 * Checks {@link KnownLevel}; made by the validation provider.
 *
 * <p>This class is thread-safe once it is initialized.
 *
 * @since 0.1.0
 */
public final class KnownLevelValidator extends NameValidator<KnownLevel> {

    private List<SkillId> skills = List.of();

    /** Creates a validator that is not initialized. */
    public KnownLevelValidator() {}

    @Override
    String edition(KnownLevel constraint) {
        return constraint.framework();
    }

    @Override
    void initialize(KnownLevel constraint, Framework framework) {
        Optional<Skill> skill = named(constraint.skill()).map(SkillId::parse).map(framework::skill);
        Optional<LevelScale> scale =
                named(constraint.scale()).map(ScaleId::parse).map(framework::scale);
        skills = framework.skills().stream()
                .filter(each -> skill.isEmpty() || each.equals(skill.get()))
                .filter(each ->
                        scale.isEmpty() || each.scale().equals(scale.get().id()))
                .map(Skill::id)
                .toList();
    }

    private static Optional<String> named(String attribute) {
        return Optional.of(attribute).filter(name -> !name.isEmpty());
    }

    @Override
    boolean isKnown(Framework framework, String name) {
        return skills.stream()
                .anyMatch(skill -> framework.findLevel(skill, name).isPresent());
    }
}
