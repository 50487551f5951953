package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import java.util.List;
import java.util.Optional;

/** Builds the framework of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class FrameworkCheck {

    private final Findings findings;
    private final PartChecks parts;
    private final NamedExams exams;

    public FrameworkCheck(List<ExamCatalogue> catalogues, Findings findings) {
        this.findings = findings;
        this.parts = PartChecks.of(findings);
        this.exams = new NamedExams(findings, catalogues);
    }

    /** Returns the framework, if no fault was found. */
    public Optional<Framework> framework(FrameworkDocument document) {
        checkParts(document);
        if (findings.hasError()) {
            return Optional.empty();
        }
        Checked<Framework> framework = document.toFramework().check();
        framework.problems().forEach(findings::add);
        return framework.value();
    }

    private void checkParts(FrameworkDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        parts.values().edition(path.at("edition"), document.edition());
        parts.wordings().check(path.at("name"), document.name());
        exams.name(path.at("examCatalogues"), document.examCatalogues(), parts.values());
        path.at("scales").each(document.scales(), new ScaleCheck(parts)::check);

        SkillsCheck skills = new SkillsCheck(parts, exams);
        path.at("categories").each(document.categories(), skills::category);
        path.at("skills").each(document.skills(), skills::skill);
        path.at("families").each(document.families(), new FamiliesCheck(parts)::family);
        path.at("examLinks").each(document.examLinks(), skills::examLink);

        RequirementCheck requirements = new RequirementCheck(parts, exams);
        JobTypesCheck jobTypes = new JobTypesCheck(parts, requirements);
        path.at("jobTypeGroups").each(document.jobTypeGroups(), jobTypes::group);
        path.at("jobTypes").each(document.jobTypes(), jobTypes::jobType);

        LadderCheck ladder = new LadderCheck(parts, requirements);
        path.at("roles").each(document.roles(), ladder::role);
        path.at("judgements").each(document.judgements(), ladder::judgement);
        path.at("quotients").each(document.quotients(), ladder::quotient);
        path.at("ranks").each(document.ranks(), ladder::rank);
        SourceCheck.check(document, findings);
    }
}
