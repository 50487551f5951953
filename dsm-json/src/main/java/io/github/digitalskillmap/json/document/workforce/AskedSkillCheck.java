package io.github.digitalskillmap.json.document.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.people.DocumentFaults;
import io.github.digitalskillmap.json.people.Lookup;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a skill that is asked for at a level, among others each of which may be there once. */
final class AskedSkillCheck {

    private final Framework framework;
    private final Lookup lookup;
    private final Findings findings;

    AskedSkillCheck(Names names, Findings findings) {
        this.framework = names.framework();
        this.lookup = new Lookup(names, new DocumentFaults(findings));
        this.findings = findings;
    }

    /** Returns what is asked for, if it was found. */
    Optional<SkillRequirement> one(
            DocumentPath path,
            @Nullable String skillText,
            @Nullable String levelText,
            Map<SkillId, DocumentPath> seen) {
        Optional<SkillId> skill = filled(skillText)
                .flatMap(text ->
                        lookup.skill(new PlacedText(text, path.at("skill").place())))
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
        Optional<Level> level = filled(levelText)
                .flatMap(text -> lookup.level(
                        skill.get(), new PlacedText(text, path.at("level").place())));
        if (level.isPresent() && framework.stepCount(skill.get(), level.get().id()) == 0) {
            findings.add(
                    PartProblem.LEVEL_ASKS_NOTHING,
                    path.at("level"),
                    Quotation.of(level.get().label().toString()));
            return Optional.empty();
        }
        return level.map(each -> new SkillRequirement(skill.get(), each.id()));
    }

    /** Returns a text, unless it is missing or blank, which the constraints tell. */
    static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).filter(each -> !each.isBlank());
    }
}
