package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamCatalogues;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells exactly how a person stands to a rank of the career ladder.
 *
 * <p>For example:
 *
 * <pre>{@code
 * RankScorer ranks = RankScorer.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
 * RankFulfilment next = ranks.score(person, TokyoRanks.SHUNIN, LocalDate.of(2026, 4, 1));
 * next.missing(); // the targets that are not met, not judged or not assessed
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RankScorer {

    private final Framework framework;
    private final ExamCatalogues exams;
    private final RequirementEvaluator evaluator;
    private final ScoringRule rule;
    private final Standing demanded;

    /** Found when first asked for, since it takes all facts behind a rank. */
    private final Map<RankId, Standing> standings = new ConcurrentHashMap<>();

    private RankScorer(Framework framework, ExamCatalogues exams, ScoringRule rule, Standing demanded) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.exams = Objects.requireNonNull(exams, "exams");
        this.evaluator = new RequirementEvaluator(framework, exams);
        this.rule = Objects.requireNonNull(rule, "rule");
        this.demanded = Objects.requireNonNull(demanded, "demanded");
    }

    /**
     * {@return a scorer for the ranks of a framework, by the rule {@link ScoringRule#STEPS}, which takes facts of any standing}
     *
     * @param framework the framework
     * @param catalogues where exams are looked up; none is needed if no rank speaks of exams
     * @throws UnknownIdentifierException if a target or guide speaks of an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static RankScorer of(Framework framework, ExamCatalogue... catalogues) {
        return of(framework, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * {@return a scorer for the ranks of a framework, by the rule {@link ScoringRule#STEPS}, which takes facts of any standing}
     *
     * @param framework the framework
     * @param catalogues where exams are looked up; none is needed if no rank speaks of exams
     * @throws UnknownIdentifierException if a target or guide speaks of an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static RankScorer of(Framework framework, List<ExamCatalogue> catalogues) {
        Objects.requireNonNull(framework, "framework");
        RankScorer scorer =
                new RankScorer(framework, ExamCatalogues.of(catalogues), ScoringRule.STEPS, Standing.SAMPLE);
        framework.ranks().forEach(scorer::requireKnownExams);
        return scorer;
    }

    private void requireKnownExams(Rank rank) {
        rank.targets().forEach(target -> evaluator.requireKnownExams(target.requirement()));
        rank.guides()
                .forEach(guide ->
                        guide.figure().value().ifPresent(figure -> evaluator.requireKnownExams(figure.requirement())));
    }

    /**
     * Returns a scorer that counts by another rule.
     *
     * @param other the rule; every target weighs 1
     * @return the scorer for that rule
     */
    public RankScorer by(ScoringRule other) {
        Objects.requireNonNull(other, "other");
        return new RankScorer(framework, exams, other, demanded);
    }

    /**
     * Returns a scorer that refuses a result that rests on a weaker fact than demanded.
     *
     * @param weakest the weakest standing that will do
     * @return a scorer that throws {@link UnmetStandingException} where that is not reached
     */
    public RankScorer demanding(Standing weakest) {
        Objects.requireNonNull(weakest, "weakest");
        return new RankScorer(framework, exams, rule, weakest);
    }

    /** {@return the framework whose ranks are scored} */
    public Framework framework() {
        return framework;
    }

    /** {@return the rule that is counted by} */
    public ScoringRule rule() {
        return rule;
    }

    /**
     * Holds a person against a rank as of a date.
     *
     * @param profile what the person holds, in the same framework
     * @param rank the rank
     * @param asOf the date: later passes and attestations do not count yet
     * @return how the person stands to the rank
     * @throws UnknownIdentifierException if the rank is not in the framework, or the person passed an exam that no
     *     catalogue has
     * @throws IllegalArgumentException if the profile is of another framework
     * @throws UnmetStandingException if a standing is demanded and the result would rest on a weaker fact
     */
    public RankFulfilment score(SkillProfile profile, RankId rank, LocalDate asOf) {
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(asOf, "asOf");
        framework.requireSame(profile.framework());
        Rank scored = framework.rank(rank);
        return ImmutableRankFulfilment.builder()
                .framework(framework)
                .rank(scored)
                .asOf(asOf)
                .rule(rule)
                .standing(demandedStanding(scored))
                .addAllCatalogues(exams.editions())
                .addAllTargets(scored.targets().stream()
                        .map(target -> target(target, profile, asOf))
                        .toList())
                .addAllGuides(scored.guides().stream()
                        .map(guide -> guide(guide, profile, asOf))
                        .toList())
                .build();
    }

    private Standing demandedStanding(Rank rank) {
        Standing standing = standings.computeIfAbsent(
                rank.id(), id -> facts(rank).map(Fact::standing).reduce(Standing.PUBLISHED, Standing::weaker));
        if (!standing.reaches(demanded)) {
            throw UnmetStandingException.of(rank.id(), demanded, facts(rank));
        }
        return standing;
    }

    private Stream<Fact> facts(Rank rank) {
        return Stream.concat(
                framework.factsBehind(rank.id()).stream(),
                rank.targets().stream().map(RankTarget::requirement).flatMap(evaluator::examFacts));
    }

    private TargetFulfilment target(RankTarget target, SkillProfile profile, LocalDate asOf) {
        return ImmutableTargetFulfilment.builder()
                .target(target)
                .quotient(framework.quotient(target.quotient()))
                .fulfilment(evaluator.evaluate(target.requirement(), profile, asOf))
                .build();
    }

    private GuideComparison guide(Guide guide, SkillProfile profile, LocalDate asOf) {
        return ImmutableGuideComparison.builder()
                .guide(guide)
                .held(held(guide.kind(), profile, asOf))
                .fulfilment(
                        guide.figure().value().map(figure -> evaluator.evaluate(figure.requirement(), profile, asOf)))
                .build();
    }

    private Wording held(GuideKind kind, SkillProfile profile, LocalDate asOf) {
        List<Exam> passed = ReportedPass.of(profile, exams, asOf).stream()
                .filter(pass -> pass.state() == PassState.VALID)
                .map(ReportedPass::exam)
                .toList();
        return switch (kind) {
            case SKILL_LEVEL -> joined(framework.scales().stream().flatMap(scale -> highest(scale, profile)));
            case EXAM_LEVEL -> joined(exams.scales().stream().flatMap(scale -> highest(scale, passed)));
            case EXAM -> joined(passed.stream().map(Exam::name));
        };
    }

    private static Stream<Wording> highest(ExamScale scale, List<Exam> passed) {
        return passed.stream().mapToInt(scale::positionOf).filter(position -> position > 0).max().stream()
                .mapToObj(position -> scale.levels().get(position - 1).label());
    }

    private Stream<Wording> highest(LevelScale scale, SkillProfile profile) {
        int highest = framework.skills().stream()
                .filter(skill -> skill.scale().equals(scale.id()))
                .map(Skill::id)
                .mapToInt(skill ->
                        profile.steps().stepCount(SkillLayout.of(framework).lane(skill)))
                .max()
                .orElse(0);
        return highest == 0 ? Stream.empty() : scale.atSteps(highest).stream().map(level -> level.label());
    }

    private static Wording joined(Stream<Wording> parts) {
        List<Wording> listed = parts.toList();
        return listed.isEmpty() ? Wording.sentence("なし", "none") : Wording.list(listed);
    }

    /**
     * Returns what is scored, by which rule and on which facts.
     *
     * @return such as {@code rank scorer for tokyo-dsm@2.0.0 by steps, demanding SAMPLE}
     */
    @Override
    public String toString() {
        return "rank scorer for " + framework + " by " + rule + ", demanding " + demanded;
    }
}
