package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;

/**
 * An overlay to begin with: sound as it is, marked as a sample, and with a change of each of the most common kinds for
 * somebody to replace by their own.
 */
final class StartingOverlay {

    private static final Edition EDITION = Edition.of("our-dsm", "0.1.0");

    private static final Provenance PLACEHOLDER = Provenance.sample(Wording.sentence(
            "ひな形の仮の値。根拠となる規程などに書き換えてください。",
            "A placeholder of the template. Write here what your own rules are founded on."));

    private final Framework base;

    StartingOverlay(Framework base) {
        this.base = base;
    }

    Overlay overlay() {
        Skill first = base.skills().get(0);
        return Overlay.builder(base.edition(), EDITION, PLACEHOLDER)
                .name(words("自団体のデジタルスキル", "Digital skills of our body"))
                .change(Change.set(
                        PartId.of(first.id()), Aspect.SKILL_NAME, words("自団体での呼び名（例）", "What we call it (example)")))
                .change(Change.add(added(first)))
                .build();
    }

    private Skill added(Skill like) {
        Skill.Builder skill = Skill.builder()
                .id(SkillId.of(EDITION.name(), "our-skill"))
                .number(base.skills().stream().mapToInt(Skill::number).max().orElse(0) + 1)
                .name(words("追加するスキル（例）", "A skill of our own (example)"))
                .definition(words("このスキルの意味。", "What this skill means."))
                .scale(like.scale())
                .provenance(PLACEHOLDER);
        like.category().ifPresent(skill::category);
        return skill.build();
    }

    private static Wording words(String japanese, String english) {
        return Wording.supplied(Locale.JAPANESE, japanese).translated(Locale.ENGLISH, english);
    }
}
