package io.github.digitalskillmap.json;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.json.document.LevelsOfScale;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.document.ValueCheck;
import io.github.digitalskillmap.json.document.exam.AddedCatalogue;
import io.github.digitalskillmap.json.document.exam.ExamCatalogueCheck;
import io.github.digitalskillmap.json.document.exam.NamedExams;
import io.github.digitalskillmap.json.document.framework.FamiliesCheck;
import io.github.digitalskillmap.json.document.framework.JobTypesCheck;
import io.github.digitalskillmap.json.document.framework.LadderCheck;
import io.github.digitalskillmap.json.document.framework.LevelEntry;
import io.github.digitalskillmap.json.document.framework.RequirementCheck;
import io.github.digitalskillmap.json.document.framework.ScaleCheck;
import io.github.digitalskillmap.json.document.framework.SkillsCheck;
import io.github.digitalskillmap.json.document.overlay.Added;
import io.github.digitalskillmap.json.document.overlay.AddedFamilyItem;
import io.github.digitalskillmap.json.document.overlay.AddedLine;
import io.github.digitalskillmap.json.document.overlay.AddedToRank;
import io.github.digitalskillmap.json.document.overlay.CatalogueSection;
import io.github.digitalskillmap.json.document.overlay.ChangedPart;
import io.github.digitalskillmap.json.document.overlay.FamilyChange;
import io.github.digitalskillmap.json.document.overlay.FamilyItemChange;
import io.github.digitalskillmap.json.document.overlay.GuideChange;
import io.github.digitalskillmap.json.document.overlay.IdName;
import io.github.digitalskillmap.json.document.overlay.JobTypeChange;
import io.github.digitalskillmap.json.document.overlay.JobTypeGroupChange;
import io.github.digitalskillmap.json.document.overlay.JudgementChange;
import io.github.digitalskillmap.json.document.overlay.LevelChange;
import io.github.digitalskillmap.json.document.overlay.LineChange;
import io.github.digitalskillmap.json.document.overlay.LinkChange;
import io.github.digitalskillmap.json.document.overlay.NamedChange;
import io.github.digitalskillmap.json.document.overlay.Ordered;
import io.github.digitalskillmap.json.document.overlay.OverlayDocument;
import io.github.digitalskillmap.json.document.overlay.PartName;
import io.github.digitalskillmap.json.document.overlay.QuotientChange;
import io.github.digitalskillmap.json.document.overlay.Retired;
import io.github.digitalskillmap.json.document.overlay.ScaleChange;
import io.github.digitalskillmap.json.document.overlay.ScaleSection;
import io.github.digitalskillmap.json.document.overlay.Section;
import io.github.digitalskillmap.json.document.overlay.SectionWithin;
import io.github.digitalskillmap.json.document.overlay.SkillChange;
import io.github.digitalskillmap.json.document.overlay.TargetChange;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.skill.LowestLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Builds the overlay of a document and tells what keeps it from doing so. What its base has to say is told later. */
final class OverlayCheck {

    private final OverlayDocument document;
    private final Findings findings;
    private final PartChecks parts;
    private final ValueCheck values;
    private final NamedExams exams;
    private final SkillsCheck skills;
    private final RequirementCheck requirements;
    private final FamiliesCheck families;
    private final JobTypesCheck jobTypes;
    private final LadderCheck ladder;
    private final PartNameCheck names;

    OverlayCheck(OverlayDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.parts = PartChecks.of(findings);
        this.values = parts.values();
        this.exams = new NamedExams(findings, List.of());
        this.skills = new SkillsCheck(parts, exams);
        this.requirements = new RequirementCheck(parts, exams);
        this.families = new FamiliesCheck(parts);
        this.jobTypes = new JobTypesCheck(parts, requirements);
        this.ladder = new LadderCheck(parts, requirements);
        this.names = new PartNameCheck(values);
    }

    /**
     * Returns the overlay, if no fault was found.
     *
     * @param base the framework that it is put on, or null if that is not known; exams are looked up only if it is
     */
    Optional<Overlay> overlay(@Nullable AdaptedFramework base) {
        DocumentPath path = DocumentPath.ROOT;
        editions(path, base);
        parts.wordings().check(path.at("name"), document.name());
        parts.provenances().check(path.at("provenance"), document.provenance());
        catalogues(path.at(PartKind.EXAM_CATALOGUE.section()), document.examCatalogues(), base);
        parts(path);
        SourceCheck.check(document, findings);
        return findings.hasError() ? Optional.empty() : Optional.of(document.toOverlay());
    }

    private void editions(DocumentPath path, @Nullable AdaptedFramework base) {
        values.edition(path.at("base"), document.base());
        String edition = document.edition();
        if (values.edition(path.at("edition"), edition)
                && edition != null
                && (edition.equals(document.base()) || (base != null && base.isMadeFrom(edition)))) {
            findings.add(PartProblem.EDITION_OF_BASE, path.at("edition"), Quotation.of(edition));
        }
    }

    private void parts(DocumentPath path) {
        scales(path.at(PartKind.SCALE.section()), document.scales());
        section(path, PartKind.LEVEL, document.levels(), this::addedLevel, this::level);
        section(path, PartKind.CATEGORY, document.categories(), skills::category, this::named);
        section(path, PartKind.SKILL, document.skills(), skills::skill, this::skill);
        section(path, PartKind.FAMILY, document.families(), families::family, this::family);
        section(path, PartKind.FAMILY_ITEM, document.familyItems(), this::addedFamilyItem, this::familyItem);
        section(path, PartKind.JOB_TYPE_GROUP, document.jobTypeGroups(), jobTypes::group, this::jobTypeGroup);
        section(path, PartKind.JOB_TYPE, document.jobTypes(), jobTypes::jobType, this::jobType);
        section(path, PartKind.REQUIREMENT, document.requirements(), this::addedLine, this::line);
        section(path, PartKind.EXAM_LINK, document.examLinks(), skills::examLink, this::link);
        section(path, PartKind.ROLE, document.roles(), ladder::role, this::named);
        section(path, PartKind.JUDGEMENT, document.judgements(), ladder::judgement, this::judgement);
        section(path, PartKind.QUOTIENT, document.quotients(), ladder::quotient, this::quotient);
        section(path, PartKind.RANK, document.ranks(), ladder::rank, this::named);
        section(
                path,
                PartKind.TARGET,
                document.targets(),
                (place, added) -> addedToRank(place, PartKind.TARGET, added, ladder::target),
                this::target);
        section(
                path,
                PartKind.GUIDE,
                document.guides(),
                (place, added) -> addedToRank(place, PartKind.GUIDE, added, ladder::guide),
                this::guide);
    }

    private void scales(DocumentPath path, @Nullable ScaleSection section) {
        if (section == null) {
            return;
        }
        ScaleCheck scales = new ScaleCheck(parts);
        path.at("replace").each(section.replace(), new ScaleReplacementCheck(parts, scales)::check);
        path.at("add").each(section.add(), (place, added) -> added(place, PartKind.SCALE, added, scales::check));
        changes(path.at("change"), PartKind.SCALE, section.change(), this::scale);
        retired(path.at("retire"), PartKind.SCALE, section.retire());
        names.all(path.at("order"), PartKind.SCALE, section.order());
    }

    private <A extends Record, C extends ChangedPart, N extends PartName> void section(
            DocumentPath path,
            PartKind kind,
            @Nullable Section<A, C, N> section,
            BiConsumer<DocumentPath, A> added,
            BiConsumer<DocumentPath, C> changed) {
        if (section != null) {
            DocumentPath at = path.at(kind.section());
            at.at("add").each(section.add(), (place, entry) -> added(place, kind, entry, added));
            changes(at.at("change"), kind, section.change(), changed);
            retired(at.at("retire"), kind, section.retire());
            names.all(at.at("order"), kind, section.order());
        }
    }

    private <A, C extends ChangedPart, N extends PartName> void section(
            DocumentPath path,
            PartKind kind,
            @Nullable SectionWithin<A, C, N> section,
            BiConsumer<DocumentPath, A> added,
            BiConsumer<DocumentPath, C> changed) {
        if (section != null) {
            DocumentPath at = path.at(kind.section());
            at.at("add").each(section.add(), added);
            changes(at.at("change"), kind, section.change(), changed);
            retired(at.at("retire"), kind, section.retire());
            at.at("order").each(section.order(), (place, ordered) -> order(place, kind, ordered));
        }
    }

    private void order(DocumentPath path, PartKind kind, Ordered ordered) {
        values.identifier(path.at("of"), ordered.of());
        if (kind == PartKind.LEVEL) {
            path.at("order").each(ordered.order(), new LevelsOfScale(parts, ordered.of())::add);
        } else {
            names.all(path.at("order"), kind, ordered.order());
        }
    }

    private <A extends Record> void added(
            DocumentPath path, PartKind kind, Added<A> added, BiConsumer<DocumentPath, A> check) {
        check.accept(path, added.entry());
        names.check(path.at("after"), kind, added.after());
    }

    private void addedLevel(DocumentPath path, Added<LevelEntry> added) {
        LevelEntry level = added.entry();
        values.level(path.at("id"), level.id());
        parts.wordings().check(path.at("label"), level.label());
        parts.wordings().check(path.at("description"), level.description());
        parts.provenances().check(path.at("provenance"), level.provenance());
        LevelsOfScale.with(parts, level.id()).add(path.at("after"), added.after());
    }

    private void addedFamilyItem(DocumentPath path, AddedFamilyItem added) {
        values.identifier(path.at("family"), added.family());
        families.item(path, added.entry());
        names.check(path.at("after"), PartKind.FAMILY_ITEM, added.after());
    }

    private void addedLine(DocumentPath path, AddedLine added) {
        values.identifier(path.at("jobType"), added.jobType());
        requirements.check(path.at("requirement"), added.entry().requirement());
        values.word(path.at("importance"), added.entry().importance(), Importance.class);
        parts.provenances().check(path.at("provenance"), added.entry().provenance());
        names.check(path.at("after"), PartKind.REQUIREMENT, added.after());
    }

    private <E extends Record> void addedToRank(
            DocumentPath path, PartKind kind, AddedToRank<E> added, BiConsumer<DocumentPath, E> check) {
        values.identifier(path.at("rank"), added.rank());
        check.accept(path, added.entry());
        names.check(path.at("after"), kind, added.after());
    }

    private <C extends ChangedPart> void changes(
            DocumentPath path, PartKind kind, @Nullable List<@Nullable C> changes, BiConsumer<DocumentPath, C> check) {
        ChangedPartCheck entries = new ChangedPartCheck(parts, kind, document.provenance());
        path.each(changes, (place, change) -> {
            names.check(place, kind, change.entry());
            entries.check(place, change);
            check.accept(place, change);
        });
    }

    private <N extends PartName> void retired(
            DocumentPath path, PartKind kind, @Nullable List<@Nullable Retired<N>> retired) {
        path.each(retired, (place, entry) -> {
            names.check(place, kind, entry.entry());
            parts.provenances().check(place.at("by"), entry.by());
        });
    }

    private void scale(DocumentPath path, ScaleChange change) {
        values.word(path.at("lowest"), change.lowest(), LowestLevel.class);
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void level(DocumentPath path, LevelChange change) {
        parts.wordings().check(path.at("label"), change.label());
        parts.wordings().check(path.at("description"), change.description());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void named(DocumentPath path, NamedChange change) {
        parts.wordings().check(path.at("name"), change.name());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void skill(DocumentPath path, SkillChange change) {
        parts.wordings().check(path.at("name"), change.name());
        parts.wordings().check(path.at("definition"), change.definition());
        skills.levelDescriptions(path.at("levelDescriptions"), change.levelDescriptions());
        values.identifier(path.at("category"), change.category());
        values.identifier(path.at("scale"), change.scale());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void family(DocumentPath path, FamilyChange change) {
        parts.wordings().check(path.at("name"), change.name());
        values.identifier(path.at("scale"), change.scale());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void familyItem(DocumentPath path, FamilyItemChange change) {
        parts.wordings().check(path.at("name"), change.name());
        values.identifier(path.at("within"), change.within());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void jobTypeGroup(DocumentPath path, JobTypeGroupChange change) {
        parts.wordings().check(path.at("name"), change.name());
        parts.wordings().check(path.at("description"), change.description());
        values.identifier(path.at("within"), change.within());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void jobType(DocumentPath path, JobTypeChange change) {
        parts.wordings().check(path.at("name"), change.name());
        parts.wordings().check(path.at("description"), change.description());
        values.identifier(path.at("group"), change.group());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void line(DocumentPath path, LineChange change) {
        requirements.check(path.at("requirement"), change.requirement());
        values.word(path.at("importance"), change.importance(), Importance.class);
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void link(DocumentPath path, LinkChange change) {
        values.word(path.at("kind"), change.kind(), ExamLink.Kind.class);
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void judgement(DocumentPath path, JudgementChange change) {
        parts.wordings().check(path.at("statement"), change.statement());
        values.identifiers(path.at("roles"), change.roles());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void quotient(DocumentPath path, QuotientChange change) {
        parts.wordings().check(path.at("name"), change.name());
        parts.wordings().check(path.at("definition"), change.definition());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void target(DocumentPath path, TargetChange change) {
        values.identifier(path.at("quotient"), change.quotient());
        parts.wordings().check(path.at("wording"), change.wording());
        requirements.check(path.at("requirement"), change.requirement());
        values.word(path.at("importance"), change.importance(), Importance.class);
        parts.provenances().check(path.at("reading"), change.reading());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void guide(DocumentPath path, GuideChange change) {
        ladder.figure(path.at("figure"), change.figure());
        parts.provenances().check(path.at("provenance"), change.provenance());
    }

    private void catalogues(DocumentPath path, @Nullable CatalogueSection section, @Nullable AdaptedFramework base) {
        if (section != null) {
            ExamCatalogueCheck brought = new ExamCatalogueCheck(findings, parts);
            path.at("add").each(section.add(), (place, entry) -> catalogue(place, entry, brought, base));
            retired(path.at("retire"), PartKind.EXAM_CATALOGUE, section.retire());
            names.all(path.at("order"), PartKind.EXAM_CATALOGUE, section.order());
        }
        if (base != null && !findings.hasError()) {
            List<ExamCatalogue> named = section == null ? base.named() : named(section, base);
            exams.name(named);
            if (section != null) {
                distinct(path, named);
            }
        }
    }

    /** Checks that no two catalogues have the same exam: nobody could tell which was passed. */
    private void distinct(DocumentPath path, List<ExamCatalogue> named) {
        Map<ExamId, ExamCatalogue> seen = new HashMap<>();
        named.forEach(catalogue -> catalogue.exams().forEach(exam -> {
            ExamCatalogue other = seen.putIfAbsent(exam.id(), catalogue);
            if (other != null) {
                findings.add(
                        PartProblem.REPEATED_IDENTIFIER,
                        path,
                        Quotation.of(exam.id().toString()),
                        other.edition().toString());
            }
        }));
    }

    private void catalogue(
            DocumentPath path, AddedCatalogue entry, ExamCatalogueCheck brought, @Nullable AdaptedFramework base) {
        String edition = entry.edition();
        boolean isEdition = values.edition(path.at("edition"), edition);
        names.check(path.at("after"), PartKind.EXAM_CATALOGUE, entry.after());
        if (entry.bringsExams()) {
            brought.brought(path, entry, document::origins);
        } else if (isEdition
                && edition != null
                && base != null
                && base.given(edition).isEmpty()) {
            findings.add(PartProblem.CATALOGUE_NOT_GIVEN, path.at("edition"), Quotation.of(edition), base.listed());
        }
    }

    /** Returns the catalogues that the framework names once the section was checked and put on the base. */
    private List<ExamCatalogue> named(CatalogueSection section, AdaptedFramework base) {
        List<ExamCatalogue> named = new ArrayList<>(base.named());
        for (Retired<IdName> retired : Objects.requireNonNullElse(section.retire(), List.<Retired<IdName>>of())) {
            named.removeIf(catalogue ->
                    catalogue.edition().toString().equals(retired.entry().id()));
        }
        for (AddedCatalogue added : Objects.requireNonNullElse(section.add(), List.<AddedCatalogue>of())) {
            named.add(
                    added.bringsExams()
                            ? added.toCatalogue(document.origins()).check().orElseThrow()
                            : base.given(String.valueOf(added.edition())).orElseThrow());
        }
        return named;
    }
}
