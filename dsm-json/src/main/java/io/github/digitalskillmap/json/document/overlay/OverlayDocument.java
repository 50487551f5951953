package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.SourceEntry;
import io.github.digitalskillmap.json.document.framework.CategoryEntry;
import io.github.digitalskillmap.json.document.framework.ExamLinkEntry;
import io.github.digitalskillmap.json.document.framework.FamilyEntry;
import io.github.digitalskillmap.json.document.framework.GuideEntry;
import io.github.digitalskillmap.json.document.framework.JobTypeEntry;
import io.github.digitalskillmap.json.document.framework.JobTypeGroupEntry;
import io.github.digitalskillmap.json.document.framework.JudgementEntry;
import io.github.digitalskillmap.json.document.framework.LevelEntry;
import io.github.digitalskillmap.json.document.framework.QuotientEntry;
import io.github.digitalskillmap.json.document.framework.RankEntry;
import io.github.digitalskillmap.json.document.framework.RoleEntry;
import io.github.digitalskillmap.json.document.framework.SkillEntry;
import io.github.digitalskillmap.json.document.framework.TargetEntry;
import io.github.digitalskillmap.json.document.overlay.name.FamilyItemName;
import io.github.digitalskillmap.json.document.overlay.name.GuideName;
import io.github.digitalskillmap.json.document.overlay.name.GuideText;
import io.github.digitalskillmap.json.document.overlay.name.IdName;
import io.github.digitalskillmap.json.document.overlay.name.IdText;
import io.github.digitalskillmap.json.document.overlay.name.LevelName;
import io.github.digitalskillmap.json.document.overlay.name.LevelText;
import io.github.digitalskillmap.json.document.overlay.name.LineName;
import io.github.digitalskillmap.json.document.overlay.name.LineText;
import io.github.digitalskillmap.json.document.overlay.name.LinkName;
import io.github.digitalskillmap.json.document.overlay.name.LinkText;
import io.github.digitalskillmap.json.document.overlay.name.TargetName;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document of an overlay: what a body does differently from the framework that it takes over, and nothing else. Every
 * change stands at the JSON Pointer that {@link Overlay#path} tells.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param base the edition of the framework that it is put on
 * @param edition the edition of the framework that it gives
 * @param name what that framework is called; null if it is called as its base is
 * @param provenance where all comes from that does not tell it itself
 * @param sources what the citations refer to
 * @param scales what is done to scales
 * @param levels what is done to levels of scales
 * @param categories what is done to categories
 * @param skills what is done to skills
 * @param families what is done to families of indicators
 * @param familyItems what is done to single items of families
 * @param jobTypeGroups what is done to groups of job types
 * @param jobTypes what is done to job types
 * @param requirements what is done to single lines of job types
 * @param examLinks what is done to links from skills to exams
 * @param roles what is done to roles
 * @param judgements what is done to judgements
 * @param quotients what is done to sides of ability
 * @param ranks what is done to ranks
 * @param targets what is done to single targets of ranks
 * @param guides what is done to single guides of ranks
 * @param examCatalogues what is done to the exam catalogues that the framework names
 * @since 0.1.0
 */
public record OverlayDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String base,
        @Required @Written(EDITION) @Nullable String edition,
        @Size(min = 1) @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Valid @Nullable ProvenanceEntry provenance,

        @MayBeLeftOut @Distinct(by = "id") List<@Valid @Nullable SourceEntry> sources,

        @Valid @Nullable ScaleSection scales,
        @Valid @Nullable SectionWithin<Added<LevelEntry, LevelText>, LevelChange, LevelName, LevelText> levels,
        @Valid @Nullable Section<CategoryEntry, NamedChange, IdName, IdText> categories,
        @Valid @Nullable Section<SkillEntry, SkillChange, IdName, IdText> skills,
        @Valid @Nullable Section<FamilyEntry, FamilyChange, IdName, IdText> families,
        @Valid @Nullable SectionWithin<AddedFamilyItem, FamilyItemChange, FamilyItemName, IdText> familyItems,
        @Valid @Nullable Section<JobTypeGroupEntry, JobTypeGroupChange, IdName, IdText> jobTypeGroups,
        @Valid @Nullable Section<JobTypeEntry, JobTypeChange, IdName, IdText> jobTypes,
        @Valid @Nullable SectionWithin<AddedLine, LineChange, LineName, LineText> requirements,
        @Valid @Nullable Section<ExamLinkEntry, LinkChange, LinkName, LinkText> examLinks,
        @Valid @Nullable Section<RoleEntry, NamedChange, IdName, IdText> roles,
        @Valid @Nullable Section<JudgementEntry, JudgementChange, IdName, IdText> judgements,
        @Valid @Nullable Section<QuotientEntry, QuotientChange, IdName, IdText> quotients,
        @Valid @Nullable Section<RankEntry, NamedChange, IdName, IdText> ranks,
        @Valid @Nullable SectionWithin<AddedToRank<TargetEntry, IdText>, TargetChange, TargetName, IdText> targets,
        @Valid @Nullable SectionWithin<AddedToRank<GuideEntry, GuideText>, GuideChange, GuideName, GuideText> guides,
        @Valid @Nullable CatalogueSection examCatalogues)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "overlay";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of an overlay.
     *
     * @param overlay the overlay
     * @return the document, in which all that comes from where the overlay does still tells it
     * @throws IllegalArgumentException if the overlay changes the same aspect of a part twice on the same account, or puts
     *     the same parts in order twice
     */
    public static OverlayDocument from(Overlay overlay) {
        return new OverlayDocument(
                KIND,
                VERSION,
                overlay.base().toString(),
                overlay.edition().toString(),
                overlay.name().map(PhraseEntry::from).orElse(null),
                ProvenanceEntry.from(overlay.provenance()),
                Entries.of(CitedSources.of(overlay), SourceEntry::from),
                ScaleSection.from(new ChangesOfKind(overlay, PartKind.SCALE)),
                SectionWithin.from(
                        new ChangesOfKind(overlay, PartKind.LEVEL),
                        change -> Added.from(change, part -> LevelEntry.from(part.as(Level.class)), LevelText::new),
                        LevelChange::from,
                        LevelName::from,
                        LevelText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.CATEGORY),
                        part -> CategoryEntry.from(part.as(SkillCategory.class)),
                        NamedChange::from,
                        IdName::from,
                        IdText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.SKILL),
                        part -> SkillEntry.from(part.as(Skill.class)),
                        SkillChange::from,
                        IdName::from,
                        IdText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.FAMILY),
                        part -> FamilyEntry.from(part.as(IndicatorFamily.class)),
                        FamilyChange::from,
                        IdName::from,
                        IdText::new),
                SectionWithin.from(
                        new ChangesOfKind(overlay, PartKind.FAMILY_ITEM),
                        AddedFamilyItem::from,
                        FamilyItemChange::from,
                        FamilyItemName::from,
                        IdText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.JOB_TYPE_GROUP),
                        part -> JobTypeGroupEntry.from(part.as(JobTypeGroup.class)),
                        JobTypeGroupChange::from,
                        IdName::from,
                        IdText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.JOB_TYPE),
                        part -> JobTypeEntry.from(part.as(JobType.class)),
                        JobTypeChange::from,
                        IdName::from,
                        IdText::new),
                SectionWithin.from(
                        new ChangesOfKind(overlay, PartKind.REQUIREMENT),
                        AddedLine::from,
                        LineChange::from,
                        LineName::from,
                        LineText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.EXAM_LINK),
                        part -> ExamLinkEntry.from(part.as(ExamLink.class)),
                        LinkChange::from,
                        LinkName::from,
                        LinkText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.ROLE),
                        part -> RoleEntry.from(part.as(Role.class)),
                        NamedChange::from,
                        IdName::from,
                        IdText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.JUDGEMENT),
                        part -> JudgementEntry.from(part.as(Judgement.class)),
                        JudgementChange::from,
                        IdName::from,
                        IdText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.QUOTIENT),
                        part -> QuotientEntry.from(part.as(Quotient.class)),
                        QuotientChange::from,
                        IdName::from,
                        IdText::new),
                Section.from(
                        new ChangesOfKind(overlay, PartKind.RANK),
                        part -> RankEntry.from(part.as(Rank.class)),
                        NamedChange::from,
                        IdName::from,
                        IdText::new),
                SectionWithin.from(
                        new ChangesOfKind(overlay, PartKind.TARGET),
                        change -> AddedToRank.from(
                                change, part -> TargetEntry.from(part.as(RankTarget.class)), IdText::new),
                        TargetChange::from,
                        TargetName::from,
                        IdText::new),
                SectionWithin.from(
                        new ChangesOfKind(overlay, PartKind.GUIDE),
                        change ->
                                AddedToRank.from(change, part -> GuideEntry.from(part.as(Guide.class)), GuideText::new),
                        GuideChange::from,
                        GuideName::from,
                        GuideText::new),
                CatalogueSection.from(new ChangesOfKind(overlay, PartKind.EXAM_CATALOGUE)));
    }

    /**
     * Returns the overlay of this document.
     *
     * @return the overlay, if the document was checked
     */
    public Overlay toOverlay() {
        Origins origins = origins();
        Overlay.Builder overlay = Overlay.builder(
                Edition.parse(requireNonNull(base)),
                Edition.parse(requireNonNull(edition)),
                origins.provenance(provenance));
        if (name != null) {
            overlay.name(PhraseEntry.toWording(name));
        }
        tell(kindOfPart -> new ChangesOfKind.Reader(overlay, kindOfPart, origins));
        return overlay.build();
    }

    /**
     * Returns where the parts of this document come from.
     *
     * @return the sources and where all comes from that does not tell it itself, if these were checked
     */
    public Origins origins() {
        return Origins.of(sources).otherwise(provenance);
    }

    private void tell(Function<PartKind, ChangesOfKind.Reader> of) {
        Origins origins = of.apply(PartKind.SCALE).origins();
        if (scales != null) {
            scales.tell(of.apply(PartKind.SCALE));
        }
        if (levels != null) {
            levels.tell(of.apply(PartKind.LEVEL), added -> added.change(level -> Change.add(level.toLevel(origins))));
        }
        if (categories != null) {
            categories.tell(of.apply(PartKind.CATEGORY), entry -> Change.add(entry.toCategory(origins)));
        }
        if (skills != null) {
            skills.tell(of.apply(PartKind.SKILL), entry -> Change.add(entry.toSkill(origins)));
        }
        if (families != null) {
            families.tell(of.apply(PartKind.FAMILY), entry -> Change.add(entry.toFamily(origins)));
        }
        if (familyItems != null) {
            familyItems.tell(of.apply(PartKind.FAMILY_ITEM), added -> added.change(origins));
        }
        if (jobTypeGroups != null) {
            jobTypeGroups.tell(of.apply(PartKind.JOB_TYPE_GROUP), entry -> Change.add(entry.toGroup(origins)));
        }
        if (jobTypes != null) {
            jobTypes.tell(of.apply(PartKind.JOB_TYPE), entry -> Change.add(entry.toJobType(origins)));
        }
        if (requirements != null) {
            requirements.tell(of.apply(PartKind.REQUIREMENT), added -> added.change(origins));
        }
        if (examLinks != null) {
            examLinks.tell(of.apply(PartKind.EXAM_LINK), entry -> Change.add(entry.toLink(origins)));
        }
        if (roles != null) {
            roles.tell(of.apply(PartKind.ROLE), entry -> Change.add(entry.toRole(origins)));
        }
        if (judgements != null) {
            judgements.tell(of.apply(PartKind.JUDGEMENT), entry -> Change.add(entry.toJudgement(origins)));
        }
        if (quotients != null) {
            quotients.tell(of.apply(PartKind.QUOTIENT), entry -> Change.add(entry.toQuotient(origins)));
        }
        if (ranks != null) {
            ranks.tell(of.apply(PartKind.RANK), entry -> Change.add(entry.toRank(origins)));
        }
        if (targets != null) {
            targets.tell(
                    of.apply(PartKind.TARGET),
                    added -> added.change((rank, target) -> Change.add(rank, target.toTarget(origins))));
        }
        if (guides != null) {
            guides.tell(
                    of.apply(PartKind.GUIDE),
                    added -> added.change((rank, guide) -> Change.add(rank, guide.toGuide(origins))));
        }
        if (examCatalogues != null) {
            examCatalogues.tell(of.apply(PartKind.EXAM_CATALOGUE));
        }
    }
}
