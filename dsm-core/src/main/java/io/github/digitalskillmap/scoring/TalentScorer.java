package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamCatalogues;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTarget;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.talent.TalentTypeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Holds people against the targets of talent types, as of a date.
 *
 * <p>For example, whoever has passed the IT Passport has what the policy asks of those who reskill (policy, p.8), and of whoever
 * has not it awaits a judgement:
 *
 * <pre>{@code
 * TalentScorer scorer = TalentScorer.of(TokyoTalents.system(), IpaCatalogue.fiscalYear2026());
 * TalentFulfilment fulfilment = scorer.score(person, TokyoTalents.RESKILLING, LocalDate.of(2026, 4, 1));
 * fulfilment.targets().get(0).state(); // AWAITING_JUDGEMENT
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TalentScorer {

    private final TalentSystem system;
    private final ExamCatalogues exams;
    private final RequirementEvaluator evaluator;
    private final Standing demanded;

    private TalentScorer(TalentSystem system, ExamCatalogues exams, Standing demanded) {
        this.system = Objects.requireNonNull(system, "system");
        this.exams = Objects.requireNonNull(exams, "exams");
        this.evaluator = new RequirementEvaluator(system.framework(), exams);
        this.demanded = Objects.requireNonNull(demanded, "demanded");
    }

    /**
     * {@return a scorer that takes facts of any standing}
     *
     * @param system the talent types
     * @param catalogues the exam catalogues, of which no two have the same exam
     * @throws UnknownIdentifierException if a target speaks of an exam that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static TalentScorer of(TalentSystem system, ExamCatalogue... catalogues) {
        return of(system, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * {@return a scorer that takes facts of any standing}
     *
     * @param system the talent types
     * @param catalogues the exam catalogues, of which no two have the same exam
     * @throws UnknownIdentifierException if a target speaks of an exam that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static TalentScorer of(TalentSystem system, List<ExamCatalogue> catalogues) {
        Objects.requireNonNull(system, "system");
        TalentScorer scorer = new TalentScorer(system, ExamCatalogues.of(catalogues), Standing.SAMPLE);
        system.types().stream()
                .flatMap(type -> type.targets().stream())
                .forEach(target -> scorer.evaluator.requireKnownExams(target.requirement()));
        return scorer;
    }

    /**
     * {@return a scorer that refuses results resting on weaker facts}
     *
     * @param weakest the weakest standing that is taken
     */
    public TalentScorer demanding(Standing weakest) {
        return new TalentScorer(system, exams, Objects.requireNonNull(weakest, "weakest"));
    }

    /** {@return the talent types} */
    public TalentSystem system() {
        return system;
    }

    /**
     * Holds a person against the targets of a talent type.
     *
     * @param profile what the person holds
     * @param type the talent type
     * @param asOf the day as of which exams and attestations count
     * @return how the person stands to each target
     * @throws UnknownIdentifierException if the system has no such type
     * @throws IllegalArgumentException if the profile is of another framework
     * @throws UnmetStandingException if the targets rest on facts weaker than demanded; it carries them
     */
    public TalentFulfilment score(SkillProfile profile, TalentTypeId type, LocalDate asOf) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(asOf, "asOf");
        system.framework().requireSame(profile.framework());
        TalentType scored = system.type(type);
        return ImmutableTalentFulfilment.builder()
                .system(system)
                .addAllCatalogues(exams.editions())
                .type(scored)
                .asOf(asOf)
                .standing(demandedStanding(scored))
                .addAllTargets(scored.targets().stream()
                        .map(target -> target(target, profile, asOf))
                        .toList())
                .build();
    }

    private TalentTargetFulfilment target(TalentTarget target, SkillProfile profile, LocalDate asOf) {
        return ImmutableTalentTargetFulfilment.builder()
                .target(target)
                .fulfilment(evaluator.evaluate(target.requirement(), profile, asOf))
                .build();
    }

    private Standing demandedStanding(TalentType type) {
        List<Fact> facts = facts(type).toList();
        Standing standing = facts.stream().map(Fact::standing).reduce(Standing.PUBLISHED, Standing::weaker);
        if (!standing.reaches(demanded)) {
            throw UnmetStandingException.of(type.id(), demanded, facts.stream());
        }
        return standing;
    }

    private Stream<Fact> facts(TalentType type) {
        return Stream.concat(
                Stream.of(Fact.of(type.id(), type.name(), type.provenance())),
                type.targets().stream().flatMap(this::facts));
    }

    private Stream<Fact> facts(TalentTarget target) {
        return Stream.of(
                        Stream.of(
                                Fact.of(target.id(), target.wording(), target.provenance()),
                                Fact.of(
                                        target.id(),
                                        system.framework().wording(target.requirement()),
                                        target.reading())),
                        judgements(target.requirement())
                                .map(each -> Fact.of(each.id(), each.statement(), each.provenance())),
                        evaluator.examFacts(target.requirement()))
                .flatMap(facts -> facts);
    }

    private Stream<Judgement> judgements(Requirement requirement) {
        return requirement instanceof JudgementRequirement judged
                ? Stream.of(system.framework().judgement(judged.judgement()))
                : requirement.parts().stream().flatMap(this::judgements);
    }

    /**
     * Returns a text for a developer.
     *
     * @return the system and the standing demanded
     */
    @Override
    public String toString() {
        return "talent scorer for " + system + ", demanding " + demanded;
    }
}
