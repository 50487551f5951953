package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.requirement.Importance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what a job type asks for: at least something, and each skill once. */
record JobTypeCheck(Findings findings) {

    void check(DocumentPath path, JobTypeEntry jobType) {
        List<@Nullable ItemEntry> items = Objects.requireNonNullElse(jobType.items(), List.of());
        Map<String, DocumentPath> required = new HashMap<>();
        Map<String, DocumentPath> desired = new HashMap<>();
        path.at("items")
                .each(
                        items,
                        (place, item) -> importance(item)
                                .ifPresent(importance -> once(importance.counts() ? required : desired, place, item)));
        boolean onlyDesirable = !items.isEmpty() && items.stream().allMatch(JobTypeCheck::isDesirable);
        if (onlyDesirable && !findings.isUnfinished(path.at("items"))) {
            findings.add(PartProblem.NOTHING_REQUIRED, path.at("items"));
        }
    }

    private static Optional<Importance> importance(ItemEntry item) {
        return Optional.ofNullable(item.importance()).flatMap(word -> Word.find(Importance.class, word));
    }

    private static boolean isDesirable(@Nullable ItemEntry item) {
        return item != null && Word.of(Importance.DESIRABLE).equals(item.importance());
    }

    private void once(Map<String, DocumentPath> seen, DocumentPath path, ItemEntry item) {
        skill(item.requirement()).ifPresent(skill -> {
            DocumentPath other = seen.putIfAbsent(skill, path);
            if (other != null) {
                findings.add(
                        PartProblem.REPEATED_SKILL_REQUIREMENT,
                        path.at("requirement"),
                        Quotation.of(skill),
                        other.toString());
            }
        });
    }

    private static Optional<String> skill(@Nullable RequirementEntry requirement) {
        return Optional.ofNullable(requirement)
                .filter(each -> each.isOf(RequirementKind.SKILL) || each.isOf(RequirementKind.UNSTATED_LEVEL))
                .map(RequirementEntry::skill);
    }
}
