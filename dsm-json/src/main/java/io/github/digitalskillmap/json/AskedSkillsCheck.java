package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.AskedSkillEntry;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks skills that are asked for at levels, each of which may be there once. */
final class AskedSkillsCheck {

    private final Framework framework;
    private final Lookup lookup;
    private final Findings findings;

    AskedSkillsCheck(Names names, Findings findings) {
        this.framework = names.framework();
        this.lookup = new Lookup(names, findings);
        this.findings = findings;
    }

    /** Returns what could be found; all of it if no fault was found. */
    List<SkillRequirement> all(DocumentPath path, @Nullable List<@Nullable AskedSkillEntry> entries) {
        List<SkillRequirement> asked = new ArrayList<>();
        Map<SkillId, DocumentPath> seen = new HashMap<>();
        path.each(entries, (place, entry) -> one(place, entry, seen).ifPresent(asked::add));
        return asked;
    }

    private Optional<SkillRequirement> one(DocumentPath path, AskedSkillEntry entry, Map<SkillId, DocumentPath> seen) {
        Optional<SkillId> skill = filled(entry.skill())
                .flatMap(text -> lookup.skill(path.at("skill"), text))
                .map(Skill::id);
        if (skill.isEmpty()) {
            return Optional.empty();
        }
        DocumentPath other = seen.putIfAbsent(skill.get(), path);
        if (other != null) {
            findings.add(
                    PartProblem.REPEATED_SKILL_REQUIREMENT,
                    path.at("skill"),
                    skill.get().toString(),
                    other.toString());
        }
        Optional<Level> level =
                filled(entry.level()).flatMap(text -> lookup.level(path.at("level"), skill.get(), text));
        if (level.isPresent() && framework.steps(skill.get(), level.get().id()) == 0) {
            findings.add(
                    PartProblem.LEVEL_ASKS_NOTHING,
                    path.at("level"),
                    Quotation.of(level.get().label().toString()));
            return Optional.empty();
        }
        return level.map(each -> new SkillRequirement(skill.get(), each.id()));
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).filter(each -> !each.isBlank());
    }
}
