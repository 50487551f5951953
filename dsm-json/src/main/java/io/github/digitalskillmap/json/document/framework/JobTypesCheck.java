package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.requirement.Importance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks job types, what they ask for, and the groups that they stand in. */
public final class JobTypesCheck {

    private final PartChecks parts;
    private final RequirementCheck requirements;

    public JobTypesCheck(PartChecks parts, RequirementCheck requirements) {
        this.parts = parts;
        this.requirements = requirements;
    }

    public void group(DocumentPath path, JobTypeGroupEntry group) {
        parts.part(path, group.id(), group.provenance());
        parts.wordings().check(path.at("name"), group.name());
        parts.wordings().check(path.at("description"), group.description());
        parts.values().identifier(path.at("within"), group.within());
    }

    public void jobType(DocumentPath path, JobTypeEntry jobType) {
        parts.part(path, jobType.id(), jobType.provenance());
        parts.wordings().check(path.at("name"), jobType.name());
        parts.wordings().check(path.at("description"), jobType.description());
        parts.values().identifier(path.at("group"), jobType.group());
        List<@Nullable ItemEntry> items = Objects.requireNonNullElse(jobType.items(), List.of());
        Map<String, DocumentPath> required = new HashMap<>();
        Map<String, DocumentPath> desired = new HashMap<>();
        path.at("items").each(items, (place, item) -> {
            requirements.check(place.at("requirement"), item.requirement());
            parts.provenances().check(place.at("provenance"), item.provenance());
            parts.values()
                    .word(place.at("importance"), item.importance(), Importance.class)
                    .ifPresent(importance -> once(importance.counts() ? required : desired, place, item));
        });
        boolean onlyDesirable = !items.isEmpty() && items.stream().allMatch(JobTypesCheck::isDesirable);
        if (onlyDesirable && !parts.findings().isUnfinished(path.at("items"))) {
            parts.findings().add(PartProblem.NOTHING_REQUIRED, path.at("items"));
        }
    }

    private static boolean isDesirable(@Nullable ItemEntry item) {
        return item != null && Word.of(Importance.DESIRABLE).equals(item.importance());
    }

    private void once(Map<String, DocumentPath> seen, DocumentPath path, ItemEntry item) {
        skill(item.requirement()).ifPresent(skill -> {
            DocumentPath other = seen.putIfAbsent(skill, path);
            if (other != null) {
                parts.findings()
                        .add(
                                PartProblem.REPEATED_SKILL_REQUIREMENT,
                                path.at("requirement"),
                                Quotation.of(skill),
                                other.toString());
            }
        });
    }

    private static Optional<String> skill(@Nullable RequirementEntry requirement) {
        return Optional.ofNullable(requirement)
                .filter(each -> Word.of(RequirementKind.SKILL).equals(each.kind())
                        || Word.of(RequirementKind.UNSTATED_LEVEL).equals(each.kind()))
                .map(RequirementEntry::skill);
    }
}
