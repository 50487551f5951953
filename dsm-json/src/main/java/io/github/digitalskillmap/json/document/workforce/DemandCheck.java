package io.github.digitalskillmap.json.document.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the survey of a document and tells what keeps it from doing so. */
public final class DemandCheck {

    private final Framework framework;
    private final Findings findings;
    private final AskedSkillCheck skills;
    private final Map<List<String>, DocumentPath> pathByWork = new HashMap<>();

    public DemandCheck(Names names, Findings findings) {
        this.framework = names.framework();
        this.findings = findings;
        this.skills = new AskedSkillCheck(names, findings);
    }

    /** Returns the survey, if no fault was found. */
    public Optional<DemandSurvey> survey(DemandDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        boolean known = NamedEditions.frameworks(List.of(framework), findings)
                .find(path.at("framework"), document.framework())
                .isPresent();
        List<Work> works = new ArrayList<>();
        path.at("works")
                .each(
                        document.works(),
                        (place, entry) -> work(place, entry, known).ifPresent(works::add));
        return findings.hasError() ? Optional.empty() : Optional.of(DemandSurvey.of(framework, works));
    }

    private List<SkillRequirement> asked(DocumentPath path, @Nullable List<@Nullable AskedSkillEntry> entries) {
        List<SkillRequirement> asked = new ArrayList<>();
        Map<SkillId, DocumentPath> seen = new HashMap<>();
        path.each(
                entries,
                (place, entry) ->
                        skills.one(place, entry.skill(), entry.level(), seen).ifPresent(asked::add));
        return asked;
    }

    private Optional<Work> work(DocumentPath path, WorkEntry entry, boolean known) {
        if (entry.unit() != null && entry.work() != null) {
            DocumentPath other = pathByWork.putIfAbsent(List.of(entry.unit(), entry.work()), path);
            if (other != null) {
                findings.add(PartProblem.REPEATED_WORK, path.at("work"), other.toString());
            }
        }
        List<SkillRequirement> asked = known ? asked(path.at("skills"), entry.skills()) : List.of();
        return findings.hasError() ? Optional.empty() : Optional.of(entry.toWork(asked));
    }
}
