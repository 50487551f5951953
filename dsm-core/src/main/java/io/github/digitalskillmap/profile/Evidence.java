package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a profile holds beside levels: their origins, and exams passed and attestations in the order of their dates. */
record Evidence(Map<SkillId, LevelOrigin> origins, List<ExamPass> passes, List<Attestation> attestations) {

    static final Evidence NONE = new Evidence(Map.of(), List.of(), List.of());

    private static final Comparator<ExamPass> BY_PASS =
            Comparator.comparing(ExamPass::passedOn).thenComparing(ExamPass::exam);
    private static final Comparator<Attestation> BY_JUDGEMENT =
            Comparator.comparing(Attestation::on).thenComparing(Attestation::judgement);

    Evidence with(Map<SkillId, LevelOrigin> known) {
        return new Evidence(Map.copyOf(known), passes, attestations);
    }

    Evidence with(SkillId skill, LevelOrigin origin) {
        Map<SkillId, LevelOrigin> known = new HashMap<>(origins);
        known.put(skill, origin);
        return with(known);
    }

    Evidence withoutOrigin(SkillId skill) {
        if (!origins.containsKey(skill)) {
            return this;
        }
        Map<SkillId, LevelOrigin> known = new HashMap<>(origins);
        known.remove(skill);
        return with(known);
    }

    Evidence with(ExamPass pass) {
        if (passes.stream().anyMatch(pass::isSameSitting)) {
            throw new IllegalArgumentException(
                    "exam '" + pass.exam() + "' must be recorded once a day, but is there twice");
        }
        return new Evidence(origins, sorted(passes, pass, BY_PASS), attestations);
    }

    Evidence with(Attestation attestation, Framework framework) {
        Judgement judgement = framework.judgement(attestation.judgement());
        if (!judgement.roles().contains(attestation.by())) {
            throw new IllegalArgumentException("judgement '" + judgement.id() + "' must be attested by one of "
                    + judgement.roles() + ", but was by '" + attestation.by() + "'");
        }
        if (attestations.stream()
                .anyMatch(each ->
                        each.judgement().equals(judgement.id()) && each.on().equals(attestation.on()))) {
            throw new IllegalArgumentException(
                    "judgement '" + judgement.id() + "' must be attested once a day, but is there twice");
        }
        return new Evidence(origins, passes, sorted(attestations, attestation, BY_JUDGEMENT));
    }

    /** Takes an attestation in place of one of the same judgement on the same day, if there is one. */
    Evidence replacing(Attestation attestation, Framework framework) {
        List<Attestation> others = attestations.stream()
                .filter(each -> !each.judgement().equals(attestation.judgement())
                        || !each.on().equals(attestation.on()))
                .toList();
        return new Evidence(origins, passes, others).with(attestation, framework);
    }

    private static <T> List<T> sorted(List<T> all, T more, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(all.size() + 1);
        sorted.addAll(all);
        sorted.add(more);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
