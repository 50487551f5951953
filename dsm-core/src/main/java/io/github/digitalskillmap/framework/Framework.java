package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.requirement.SkillScopeVisitor;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One consistent edition of skills, job types and ranks.
 *
 * <p>Whatever it holds refers only to what it holds: no job type asks for a skill or level that is not there. It names
 * the editions of the exam catalogues that its links and requirements speak of, but does not contain them, so that a new
 * catalogue makes no new framework.
 *
 * <p>Look-up by identifier throws {@link UnknownIdentifierException} for what is not there, and names both. The
 * {@code find} methods take what a person types: a full identifier, a name in any of the spellings
 * that {@link Spelling} folds, or else a key alone: a name counts before the key of something else.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Framework tokyo = TokyoFramework.policyVersion2();
 * tokyo.skill(4).name().text(Locale.JAPANESE);          // UXデザイン
 * tokyo.findSkill("ＵＸデザイン").get().id();             // tokyo-dsm:ux-design
 * tokyo.facts(Standing.SAMPLE);                         // all that Tokyo has not published
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Framework extends SkillLayout.LaidOut {

    private final Edition edition;
    private final Wording name;
    private final List<LevelScale> scales;
    private final List<SkillCategory> categories;
    private final List<Skill> skills;
    private final List<IndicatorFamily> families;
    private final List<JobTypeGroup> jobTypeGroups;
    private final List<JobType> jobTypes;
    private final List<ExamLink> examLinks;
    private final List<Role> roles;
    private final List<Judgement> judgements;
    private final List<Quotient> quotients;
    private final List<Rank> ranks;
    private final List<Edition> examCatalogues;
    private final Map<ScaleId, LevelScale> scaleById;
    private final SkillLayout layout;
    private final Map<JobTypeId, JobType> jobTypeById;

    Framework(FrameworkDraft draft) {
        super(layout(Objects.requireNonNull(draft, "draft")));
        this.edition = draft.edition;
        this.name = draft.name;
        this.scales = List.copyOf(draft.scales);
        this.categories = List.copyOf(draft.categories);
        this.skills = List.copyOf(draft.skills);
        this.families = List.copyOf(draft.families);
        this.jobTypeGroups = List.copyOf(draft.jobTypeGroups);
        this.jobTypes = List.copyOf(draft.jobTypes);
        this.examLinks = List.copyOf(draft.examLinks);
        this.roles = List.copyOf(draft.roles);
        this.judgements = List.copyOf(draft.judgements);
        this.quotients = List.copyOf(draft.quotients);
        this.ranks = List.copyOf(draft.ranks);
        this.examCatalogues = List.copyOf(draft.examCatalogues);
        Map<ScaleId, LevelScale> scaleIndex = new HashMap<>();
        for (LevelScale scale : scales) {
            scaleIndex.put(scale.id(), scale);
        }
        this.scaleById = Collections.unmodifiableMap(scaleIndex);
        this.layout = SkillLayout.of(this);
        Map<JobTypeId, JobType> jobTypeIndex = new HashMap<>();
        for (JobType jobType : jobTypes) {
            jobTypeIndex.put(jobType.id(), jobType);
        }
        this.jobTypeById = Map.copyOf(jobTypeIndex);
    }

    private static SkillLayout layout(FrameworkDraft draft) {
        Map<ScaleId, LevelScale> scales = new HashMap<>();
        for (LevelScale scale : draft.scales) {
            scales.put(scale.id(), scale);
        }
        List<SkillId> skills = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        for (Skill skill : draft.skills) {
            skills.add(skill.id());
            steps.add(Objects.requireNonNull(scales.get(skill.scale()), "scale of a skill")
                    .stepCount());
        }
        return new SkillLayout(draft.edition, skills, steps);
    }

    /**
     * Returns a builder of a framework.
     *
     * @param edition the edition to build
     * @param name what the framework is called
     * @return a new builder without parts
     */
    public static Builder builder(Edition edition, Wording name) {
        return new FrameworkDraft(edition, name);
    }

    /**
     * Returns a copy with other job types. Whoever changes what is asked of people makes another edition.
     *
     * @param other the edition of the copy, another than that of this framework
     * @param replacements the job types of the copy, in framework order
     * @return the framework with those job types and all else as it is, or every fault found
     * @throws IllegalArgumentException if the edition is that of this framework
     */
    public Checked<Framework> withJobTypes(Edition other, List<JobType> replacements) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(replacements, "replacements");
        if (other.equals(edition)) {
            throw new IllegalArgumentException(
                    "framework with other job types must have another edition than " + edition);
        }
        Builder copy = builder(other, name);
        scales.forEach(copy::addScale);
        categories.forEach(copy::addCategory);
        skills.forEach(copy::addSkill);
        families.forEach(copy::addFamily);
        jobTypeGroups.forEach(copy::addJobTypeGroup);
        replacements.forEach(copy::addJobType);
        examLinks.forEach(copy::addExamLink);
        roles.forEach(copy::addRole);
        judgements.forEach(copy::addJudgement);
        quotients.forEach(copy::addQuotient);
        ranks.forEach(copy::addRank);
        examCatalogues.forEach(copy::addExamCatalogue);
        return copy.check();
    }

    /** {@return the edition} */
    public Edition edition() {
        return edition;
    }

    /**
     * Refuses what belongs to another framework.
     *
     * @param other the framework that something belongs to
     * @throws IllegalArgumentException if it is not equal to this one; the message names both editions
     */
    public void requireSame(Framework other) {
        Objects.requireNonNull(other, "other");
        if (!equals(other)) {
            throw new IllegalArgumentException("framework must be " + edition + ", but was "
                    + (edition.equals(other.edition) ? "another one called " : "") + other.edition);
        }
    }

    /** {@return what the framework is called} */
    public Wording name() {
        return name;
    }

    /**
     * Returns the scales on which skills are judged.
     *
     * @return the scales, in framework order
     */
    public List<LevelScale> scales() {
        return scales;
    }

    /** {@return the categories, in framework order} */
    public List<SkillCategory> categories() {
        return categories;
    }

    /** {@return the skills, in framework order, at least one} */
    public List<Skill> skills() {
        return skills;
    }

    /**
     * Returns the skills of a category.
     *
     * @param category the category
     * @return its skills, in framework order
     * @throws UnknownIdentifierException if the category is not in this framework
     */
    public List<Skill> skills(CategoryId category) {
        Objects.requireNonNull(category, "category");
        SkillCategory known = category(category);
        return skills.stream().filter(skill -> skill.isIn(List.of(known.id()))).toList();
    }

    /**
     * Returns the skills of a family of indicators.
     *
     * @param family the family
     * @return the skills that are judged on its scale, in framework order; none if it has no scale yet
     * @throws UnknownIdentifierException if the family is not in this framework
     */
    public List<Skill> skills(IndicatorFamilyId family) {
        Objects.requireNonNull(family, "family");
        IndicatorFamily known = family(family);
        return skills.stream()
                .filter(skill -> known.scale().filter(skill.scale()::equals).isPresent())
                .toList();
    }

    /**
     * Returns the skills that count for a group.
     *
     * @param group a group
     * @return the skills of its scope that are judged on the scale of its level, in framework order
     * @throws UnknownIdentifierException if a skill or category of the scope is not in this framework
     */
    public List<Skill> skills(GroupRequirement group) {
        Objects.requireNonNull(group, "group");
        return group.scope()
                .accept(new Scope())
                .filter(skill -> skill.scale().equals(group.level().scale()))
                .toList();
    }

    private final class Scope implements SkillScopeVisitor<Stream<Skill>> {

        @Override
        public Stream<Skill> any() {
            return skills.stream();
        }

        @Override
        public Stream<Skill> categories(List<CategoryId> listed) {
            listed.forEach(Framework.this::category);
            return skills.stream().filter(skill -> skill.isIn(listed));
        }

        @Override
        public Stream<Skill> skills(List<SkillId> listed) {
            listed.forEach(Framework.this::skill);
            return skills.stream().filter(skill -> listed.contains(skill.id()));
        }
    }

    /**
     * Says a requirement in words.
     *
     * @param requirement a requirement that speaks only of what is in this framework
     * @return the requirement in Japanese and English; exams are named by their identifiers
     * @throws UnknownIdentifierException if it speaks of something else
     */
    public Wording wording(Requirement requirement) {
        return new RequirementText(this).of(Objects.requireNonNull(requirement, "requirement"));
    }

    /**
     * Returns the families of indicators. A skill that is judged on a scale of none of them belongs to no family.
     *
     * @return the families, in framework order
     */
    public List<IndicatorFamily> families() {
        return families;
    }

    /**
     * Returns the groups that job types stand in.
     *
     * @return the groups, each after the wider one that it stands in
     */
    public List<JobTypeGroup> jobTypeGroups() {
        return jobTypeGroups;
    }

    /** {@return the job types, in framework order} */
    public List<JobType> jobTypes() {
        return jobTypes;
    }

    /**
     * Returns which exams go with which skills.
     *
     * @return the links, in framework order
     */
    public List<ExamLink> examLinks() {
        return examLinks;
    }

    /**
     * Returns the roles that judge people.
     *
     * @return the roles, in framework order
     */
    public List<Role> roles() {
        return roles;
    }

    /**
     * Returns what is judged of people, and by whom.
     *
     * @return the judgements, in framework order
     */
    public List<Judgement> judgements() {
        return judgements;
    }

    /**
     * Returns the sides of ability for which the ladder sets targets.
     *
     * @return the quotients, in framework order
     */
    public List<Quotient> quotients() {
        return quotients;
    }

    /** {@return the ranks of the career ladder} */
    public List<Rank> ranks() {
        return ranks;
    }

    /**
     * Returns the editions of the exam catalogues that the links and requirements speak of.
     *
     * @return the editions, in framework order
     */
    public List<Edition> examCatalogues() {
        return examCatalogues;
    }

    /**
     * {@return a scale}
     *
     * @param id the scale
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public LevelScale scale(ScaleId id) {
        Objects.requireNonNull(id, "id");
        return known(id, scaleById.get(id));
    }

    /**
     * {@return the scale on which a skill is judged}
     *
     * @param id the skill
     * @throws UnknownIdentifierException if the skill is not in this framework
     */
    public LevelScale scaleOf(SkillId id) {
        return scale(skill(Objects.requireNonNull(id, "id")).scale());
    }

    /**
     * {@return a category}
     *
     * @param id the category
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public SkillCategory category(CategoryId id) {
        Objects.requireNonNull(id, "id");
        return known(id, first(categories, category -> category.id().equals(id)).orElse(null));
    }

    /**
     * {@return a skill}
     *
     * @param id the skill
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public Skill skill(SkillId id) {
        return skills.get(layout.lane(Objects.requireNonNull(id, "id")));
    }

    /**
     * {@return the skill of a number}
     *
     * @param number the number that the framework gives the skill
     * @throws IllegalArgumentException if no skill has that number
     */
    public Skill skill(int number) {
        return first(skills, skill -> skill.number() == number)
                .orElseThrow(() -> new IllegalArgumentException("no skill of " + edition + " has number " + number));
    }

    /**
     * Tells whether a skill is in this framework.
     *
     * @param id the skill
     * @return true if it is
     */
    public boolean has(SkillId id) {
        return layout.has(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds a skill by what a person types.
     *
     * @param text the identifier, a name, former name or printed name, or the key alone
     * @return the skill, or empty if none is so called
     */
    public Optional<Skill> findSkill(String text) {
        return find(skills, Objects.requireNonNull(text, "text"));
    }

    /**
     * {@return a family of indicators}
     *
     * @param id the family
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public IndicatorFamily family(IndicatorFamilyId id) {
        Objects.requireNonNull(id, "id");
        return known(id, first(families, family -> family.id().equals(id)).orElse(null));
    }

    /**
     * Returns the family of indicators that a skill belongs to.
     *
     * @param id the skill
     * @return the family that has the scale on which the skill is judged, or empty if none has it
     * @throws UnknownIdentifierException if the skill is not in this framework
     */
    public Optional<IndicatorFamily> familyOf(SkillId id) {
        ScaleId scale = skill(Objects.requireNonNull(id, "id")).scale();
        return first(families, family -> family.scale().filter(scale::equals).isPresent());
    }

    /**
     * {@return a group of job types}
     *
     * @param id the group
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public JobTypeGroup jobTypeGroup(JobTypeGroupId id) {
        Objects.requireNonNull(id, "id");
        return known(id, first(jobTypeGroups, group -> group.id().equals(id)).orElse(null));
    }

    /**
     * {@return a job type}
     *
     * @param id the job type
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public JobType jobType(JobTypeId id) {
        Objects.requireNonNull(id, "id");
        return known(id, jobTypeById.get(id));
    }

    /**
     * Finds a job type by what a person types.
     *
     * @param text the identifier, the name, or the key alone
     * @return the job type, or empty if none is so called
     */
    public Optional<JobType> findJobType(String text) {
        return find(jobTypes, Objects.requireNonNull(text, "text"));
    }

    /**
     * {@return a role}
     *
     * @param id the role
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public Role role(RoleId id) {
        Objects.requireNonNull(id, "id");
        return known(id, first(roles, role -> role.id().equals(id)).orElse(null));
    }

    /**
     * Finds a role by what a person types.
     *
     * @param text the identifier, the name, or the key alone
     * @return the role, or empty if none is so called
     */
    public Optional<Role> findRole(String text) {
        return find(roles, Objects.requireNonNull(text, "text"));
    }

    /**
     * {@return a judgement}
     *
     * @param id the judgement
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public Judgement judgement(JudgementId id) {
        Objects.requireNonNull(id, "id");
        return known(
                id, first(judgements, judgement -> judgement.id().equals(id)).orElse(null));
    }

    /**
     * Finds a judgement by what a person types.
     *
     * @param text the identifier or its key alone
     * @return the judgement, or empty if none is so called
     */
    public Optional<Judgement> findJudgement(String text) {
        return findById(judgements, Objects.requireNonNull(text, "text"));
    }

    /**
     * {@return a quotient}
     *
     * @param id the quotient
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public Quotient quotient(QuotientId id) {
        Objects.requireNonNull(id, "id");
        return known(id, first(quotients, quotient -> quotient.id().equals(id)).orElse(null));
    }

    /**
     * Returns the rank above another.
     *
     * @param id the rank
     * @return the next higher rank, or empty for the highest
     * @throws UnknownIdentifierException if the rank is not in this framework
     */
    public Optional<Rank> rankAbove(RankId id) {
        int above = ranks.indexOf(rank(Objects.requireNonNull(id, "id"))) + 1;
        return above < ranks.size() ? Optional.of(ranks.get(above)) : Optional.empty();
    }

    /**
     * {@return a rank}
     *
     * @param id the rank
     * @throws UnknownIdentifierException if it is not in this framework
     */
    public Rank rank(RankId id) {
        Objects.requireNonNull(id, "id");
        return known(id, first(ranks, rank -> rank.id().equals(id)).orElse(null));
    }

    /**
     * Finds a rank by what a person types.
     *
     * @param text the identifier, the name, or the key alone
     * @return the rank, or empty if none is so called
     */
    public Optional<Rank> findRank(String text) {
        return find(ranks, Objects.requireNonNull(text, "text"));
    }

    /**
     * Finds a level of the scale on which a skill is judged, by what a person types.
     *
     * @param skill the skill
     * @param text the level's identifier, its label, or its code alone
     * @return the level, or empty if the scale has none so called
     * @throws UnknownIdentifierException if the skill is not in this framework
     * @see LevelScale#find(String)
     */
    public Optional<Level> findLevel(SkillId skill, String text) {
        return scaleOf(Objects.requireNonNull(skill, "skill")).find(text);
    }

    /**
     * Returns how many steps of a skill are held at a level.
     *
     * @param skill the skill
     * @param level a level of its scale
     * @return the number of steps
     * @throws UnknownIdentifierException if the skill is not in this framework
     * @throws IllegalArgumentException if the level is not on the scale of the skill
     */
    public int stepCount(SkillId skill, LevelId level) {
        return scaleOf(Objects.requireNonNull(skill, "skill")).stepCount(Objects.requireNonNull(level, "level"));
    }

    /**
     * Returns the exams that this framework names: catalogues that go with it must have each of them.
     *
     * @return the exams of its requirements and links, each once
     */
    public Set<ExamId> examsNamed() {
        Set<ExamId> exams = new LinkedHashSet<>(required().exams());
        examLinks.forEach(link -> exams.add(link.exam()));
        return Collections.unmodifiableSet(exams);
    }

    /**
     * Returns the levels of exams that this framework names: catalogues that go with it must have each of them.
     *
     * @return the levels of its requirements, each once
     */
    public Set<ExamLevelId> examLevelsNamed() {
        return Collections.unmodifiableSet(required().levels());
    }

    private ExamsNamed required() {
        ExamsNamed named = new ExamsNamed();
        jobTypes.forEach(
                jobType -> jobType.items().forEach(item -> item.requirement().accept(named)));
        for (Rank rank : ranks) {
            rank.targets().forEach(target -> target.requirement().accept(named));
            rank.guides()
                    .forEach(guide -> guide.figure()
                            .value()
                            .ifPresent(figure -> figure.requirement().accept(named)));
        }
        return named;
    }

    /**
     * Lists everything that this framework states, with where it comes from.
     *
     * @return the facts: scales with their levels, categories, skills with what each level of them means, families of
     *     indicators with their items, groups of job types, job types with their requirements, exam links, roles,
     *     judgements, quotients, ranks with their targets and guides
     */
    public List<Fact> facts() {
        return new FactSheet(this).all();
    }

    /**
     * Lists what this framework states at a standing.
     *
     * @param standing the standing
     * @return the facts of exactly that standing, in the order of {@link #facts()}
     */
    public List<Fact> facts(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return facts().stream().filter(fact -> fact.standing() == standing).toList();
    }

    /**
     * Lists the facts that a score against a job type rests on.
     *
     * @param id the job type
     * @return the facts: the job type, its requirements, the judgements, categories and skills they speak of and the
     *     scales these are judged on; what is said of exams stands in their catalogues
     * @throws UnknownIdentifierException if the job type is not in this framework
     */
    public List<Fact> factsBehind(JobTypeId id) {
        return new FactSheet(this).behind(jobType(Objects.requireNonNull(id, "id")));
    }

    /**
     * Lists the facts that a score against a rank rests on. Guides are not among them: they decide nothing.
     *
     * @param id the rank
     * @return the facts: the rank, its targets and how they are read, the judgements, categories and skills they speak
     *     of and the scales these are judged on
     * @throws UnknownIdentifierException if the rank is not in this framework
     */
    public List<Fact> factsBehind(RankId id) {
        return new FactSheet(this).behind(rank(Objects.requireNonNull(id, "id")));
    }

    private <T> T known(Identifier id, @Nullable T part) {
        if (part == null) {
            throw NearestIdentifiers.unknown(id, edition, ofSameKind(id));
        }
        return part;
    }

    private List<? extends Identified> ofSameKind(Identifier id) {
        return Stream.of(
                        scales,
                        categories,
                        skills,
                        families,
                        jobTypeGroups,
                        jobTypes,
                        roles,
                        judgements,
                        quotients,
                        ranks)
                .flatMap(List::stream)
                .filter(other -> other.id().getClass().equals(id.getClass()))
                .toList();
    }

    private static <T> Optional<T> first(List<T> parts, Predicate<T> wanted) {
        return parts.stream().filter(wanted).findFirst();
    }

    private static <T extends Identified> Optional<T> findById(List<T> parts, String text) {
        return first(parts, part -> part.id().toString().equals(text))
                .or(() -> first(parts, part -> part.id().key().equals(text)));
    }

    private static <T extends Named> Optional<T> find(List<T> parts, String text) {
        Spelling spelling = Spelling.of(text);
        return first(parts, part -> part.id().toString().equals(text))
                .or(() -> first(parts, part -> part.spellings().contains(spelling)))
                .or(() -> first(parts, part -> part.id().key().equals(text)));
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a framework of the same edition with the same parts
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Framework that
                        && edition.equals(that.edition)
                        && name.equals(that.name)
                        && scales.equals(that.scales)
                        && categories.equals(that.categories)
                        && skills.equals(that.skills)
                        && families.equals(that.families)
                        && jobTypeGroups.equals(that.jobTypeGroups)
                        && jobTypes.equals(that.jobTypes)
                        && examLinks.equals(that.examLinks)
                        && roles.equals(that.roles)
                        && judgements.equals(that.judgements)
                        && quotients.equals(that.quotients)
                        && ranks.equals(that.ranks)
                        && examCatalogues.equals(that.examCatalogues));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return edition.hashCode();
    }

    /** {@return the text form of the edition} */
    @Override
    public String toString() {
        return edition.toString();
    }

    /**
     * Builds a framework.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds a scale.
         *
         * @param scale the scale
         * @return this builder
         */
        Builder addScale(LevelScale scale);

        /**
         * Adds a category.
         *
         * @param category the category
         * @return this builder
         */
        Builder addCategory(SkillCategory category);

        /**
         * Adds a skill.
         *
         * @param skill the skill
         * @return this builder
         */
        Builder addSkill(Skill skill);

        /**
         * Adds a family of indicators.
         *
         * @param family the family; it has either a scale of its own or items
         * @return this builder
         */
        Builder addFamily(IndicatorFamily family);

        /**
         * Adds a group of job types.
         *
         * @param group the group; a wider one that it stands in was added before
         * @return this builder
         */
        Builder addJobTypeGroup(JobTypeGroup group);

        /**
         * Adds a job type.
         *
         * @param jobType the job type
         * @return this builder
         */
        Builder addJobType(JobType jobType);

        /**
         * Adds a link from a skill to an exam.
         *
         * @param link the link
         * @return this builder
         */
        Builder addExamLink(ExamLink link);

        /**
         * Adds a role that judges people.
         *
         * @param role the role
         * @return this builder
         */
        Builder addRole(Role role);

        /**
         * Adds something that is judged of people.
         *
         * @param judgement the judgement
         * @return this builder
         */
        Builder addJudgement(Judgement judgement);

        /**
         * Adds a side of ability for which the ladder sets targets.
         *
         * @param quotient the quotient
         * @return this builder
         */
        Builder addQuotient(Quotient quotient);

        /**
         * Adds the next higher rank.
         *
         * @param rank the rank, higher than those added before
         * @return this builder
         */
        Builder addRank(Rank rank);

        /**
         * Names an exam catalogue that the links and requirements speak of.
         *
         * @param edition the edition of the catalogue
         * @return this builder
         */
        Builder addExamCatalogue(Edition edition);

        /**
         * Checks that what was added is consistent.
         *
         * @return the framework with what is to be noted of it, or every fault found
         */
        Checked<Framework> check();

        /**
         * {@return the framework}
         *
         * @throws InvalidDataException if there are faults, or anything to be noted; it carries all of them
         */
        default Framework build() {
            Checked<Framework> checked = check();
            if (!checked.problems().isEmpty()) {
                throw new InvalidDataException(checked.problems());
            }
            return checked.orElseThrow();
        }
    }
}
