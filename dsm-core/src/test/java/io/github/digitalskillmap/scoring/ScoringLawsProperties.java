package io.github.digitalskillmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.credential.ExamReport;
import io.github.digitalskillmap.credential.ExamScorer;
import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogues;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.framework.GeneratedFrameworks.ProfileCase;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.step.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of scoring, for requirements of every kind, job types and ranks, by every rule. */
class ScoringLawsProperties {

    @Provide
    Arbitrary<ProfileCase> groupedCases() {
        return GeneratedFrameworks.groupedProfileCases();
    }

    @Provide
    Arbitrary<ProfileCase> cases() {
        return GeneratedFrameworks.profileCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return GeneratedFrameworks.days();
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        return Arbitraries.of("steps", "requirements-met", "all-or-nothing", "weighted", "normalised")
                .flatMap(name -> Arbitraries.of(name, name + "-with-veto"))
                .map(ScoringRule::named);
    }

    /** Every job type and rank of a case, scored: what the laws speak of, whichever of the two it is. */
    private record Scored(List<Tally> tallies, List<Explanation> explanations) {

        static Scored of(ProfileCase each, SkillProfile profile, ScoringRule rule, LocalDate asOf) {
            JobTypeScorer jobTypes =
                    JobTypeScorer.of(each.framework(), each.catalogue()).by(rule);
            RankScorer ranks = RankScorer.of(each.framework(), each.catalogue()).by(rule);
            Scored scored = new Scored(new ArrayList<>(), new ArrayList<>());
            for (JobType jobType : scored(each.framework())) {
                JobTypeFulfilment fulfilment = jobTypes.score(profile, jobType.id(), asOf);
                scored.tallies.add(fulfilment.tally());
                scored.explanations.add(fulfilment.explain());
            }
            for (Rank rank : each.framework().ranks()) {
                RankFulfilment fulfilment = ranks.score(profile, rank.id(), asOf);
                fulfilment.tally().ifPresent(scored.tallies::add);
                if (fulfilment.tally().isPresent()) {
                    scored.explanations.add(fulfilment.explain());
                }
            }
            return scored;
        }
    }

    /** The job types of which every level is stated. */
    private static List<JobType> scored(Framework framework) {
        return framework.jobTypes().stream()
                .filter(jobType -> jobType.skillsAtUnstatedLevels().isEmpty())
                .toList();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void ranking_anyFramework_leavesOutExactlyWhatIsRefused(
            @ForAll("cases") ProfileCase each, @ForAll("rules") ScoringRule rule, @ForAll("days") LocalDate asOf) {
        JobTypeScorer scorer =
                JobTypeScorer.of(each.framework(), each.catalogue()).by(rule);
        List<JobType> refused = new ArrayList<>(each.framework().jobTypes());
        refused.removeAll(scored(each.framework()));

        JobTypeRanking ranking = scorer.ranking(each.profile(), asOf);

        assertThat(ranking.asList())
                .extracting(JobTypeFulfilment::jobType)
                .containsExactlyInAnyOrderElementsOf(scored(each.framework()));
        assertThat(ranking.unscored()).isEqualTo(scorer.unscored());
        assertThat(ranking.unscored()).extracting(UnscoredJobType::jobType).isEqualTo(refused);
        assertThat(ranking.unscored())
                .allSatisfy(unscored -> assertThatThrownBy(() ->
                                scorer.score(each.profile(), unscored.jobType().id(), asOf))
                        .isInstanceOfSatisfying(
                                LevelNotStatedException.class,
                                refusal -> assertThat(refusal.unscored()).isEqualTo(unscored)));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void evaluate_anyRequirement_agreesWithTheReference(
            @ForAll("cases") ProfileCase each, @ForAll("days") LocalDate asOf) {
        Framework framework = each.framework();
        RequirementEvaluator evaluator =
                new RequirementEvaluator(framework, ExamCatalogues.of(List.of(each.catalogue())));
        ReferenceRequirement certain =
                new ReferenceRequirement(framework, each.catalogue(), each.profile(), asOf, false);
        ReferenceRequirement possible =
                new ReferenceRequirement(framework, each.catalogue(), each.profile(), asOf, true);
        scored(framework).stream().flatMap(jobType -> jobType.items().stream()).forEach(item -> {
            Requirement requirement = item.requirement();
            RequirementFulfilment fulfilment = evaluator.evaluate(requirement, each.profile(), asOf);

            assertThat(fulfilment.tally().required()).isEqualTo(Amount.of(certain.size(requirement)));
            assertThat(fulfilment.certainShare()).isEqualTo(certain.share(requirement));
            assertThat(fulfilment.possibleShare()).isEqualTo(possible.share(requirement));
            assertThat(fulfilment.explain().tally()).contains(fulfilment.tally());
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void score_ofSkillsAndGroups_agreesWithTheReference(@ForAll("groupedCases") ProfileCase each) {
        ReferenceRequirement certain =
                new ReferenceRequirement(each.framework(), each.catalogue(), each.profile(), LocalDate.EPOCH, false);
        ReferenceRequirement possible =
                new ReferenceRequirement(each.framework(), each.catalogue(), each.profile(), LocalDate.EPOCH, true);
        for (JobType jobType : each.framework().jobTypes()) {
            Amount required = Amount.ZERO;
            Amount held = Amount.ZERO;
            Amount atBest = Amount.ZERO;
            for (JobTypeItem item : jobType.items()) {
                if (item.importance().counts()) {
                    Amount size = Amount.of(certain.size(item.requirement()));
                    required = required.plus(size);
                    held = held.plus(size.times(certain.share(item.requirement())));
                    atBest = atBest.plus(size.times(possible.share(item.requirement())));
                }
            }

            JobTypeFulfilment fulfilment = JobTypeScorer.of(each.framework()).score(each.profile(), jobType.id());

            assertThat(fulfilment.tally()).isEqualTo(Tally.of(held, atBest.minus(held), required));
            assertThat(fulfilment.outcome()).isEqualTo(fulfilment.tally().outcome());
            assertThat(fulfilment.certainShare()).isEqualTo(fulfilment.tally().certainShare());
            assertThat(fulfilment.possibleShare()).isEqualTo(fulfilment.tally().possibleShare());
            assertThat(fulfilment.explain().tally()).contains(fulfilment.tally());
            assertThat(fulfilment.gaps().isEmpty()).isEqualTo(fulfilment.outcome() == Outcome.MET);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void score_byAnyRule_isWithinItsBoundsAndExplained(
            @ForAll("cases") ProfileCase each, @ForAll("rules") ScoringRule rule, @ForAll("days") LocalDate asOf) {
        Scored scored = Scored.of(each, each.profile(), rule, asOf);

        for (int i = 0; i < scored.tallies.size(); i++) {
            Tally tally = scored.tallies.get(i);
            assertThat(tally.certainShare()).isBetween(Share.ZERO, tally.possibleShare());
            assertThat(tally.outcome() == Outcome.MET)
                    .isEqualTo(tally.certainShare().isOne());
            assertThat(scored.explanations.get(i).tally()).contains(tally);
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void outcome_byAnyRule_isTheSame(
            @ForAll("cases") ProfileCase each, @ForAll("rules") ScoringRule rule, @ForAll("days") LocalDate asOf) {
        Scored bySteps = Scored.of(each, each.profile(), ScoringRule.STEPS, asOf);

        assertThat(Scored.of(each, each.profile(), rule, asOf).tallies)
                .extracting(Tally::outcome)
                .isEqualTo(bySteps.tallies.stream().map(Tally::outcome).toList());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void score_moreHeld_isNeverLower(
            @ForAll("cases") ProfileCase each,
            @ForAll("rules") ScoringRule rule,
            @ForAll("days") LocalDate asOf,
            @ForAll Random random) {
        Scored before = Scored.of(each, each.profile(), rule, asOf);
        Scored after = Scored.of(each, withMore(each, asOf, random), rule, asOf);

        for (int i = 0; i < before.tallies.size(); i++) {
            Tally less = before.tallies.get(i);
            Tally more = after.tallies.get(i);
            assertThat(more.certainShare()).isGreaterThanOrEqualTo(less.certainShare());
            assertThat(more.possibleShare()).isGreaterThanOrEqualTo(less.possibleShare());
            assertThat(height(more.outcome())).isGreaterThanOrEqualTo(height(less.outcome()));
        }
    }

    @Property(tries = 200)
    void score_asOfADate_dependsOnNothingAfterIt(
            @ForAll("cases") ProfileCase each, @ForAll("rules") ScoringRule rule, @ForAll("days") LocalDate asOf) {
        SkillProfile known = knownAt(asOf, each);

        assertThat(Scored.of(each, each.profile(), rule, asOf)).isEqualTo(Scored.of(each, known, rule, asOf));
        ExamScorer exams = ExamScorer.of(each.framework(), each.catalogue());
        ExamReport report = exams.score(each.profile(), asOf);
        assertThat(report.skills()).isEqualTo(exams.score(known, asOf).skills());
        assertThat(report.levels()).isEqualTo(exams.score(known, asOf).levels());
    }

    @Property(tries = 200)
    void score_passesRenewedLater_isAsBefore(@ForAll("cases") ProfileCase each, @ForAll("days") LocalDate asOf) {
        SkillProfile known = knownAt(asOf, each);
        SkillProfile renewed = copy(each, known, pass -> pass.withRegistration(asOf.plusDays(1)));

        ExamScorer exams = ExamScorer.of(each.framework(), each.catalogue());
        assertThat(exams.score(renewed, asOf)).isEqualTo(exams.score(known, asOf));
    }

    /** What had been passed, registered and attested by a date. */
    private static SkillProfile knownAt(LocalDate date, ProfileCase each) {
        return copy(each, each.profile(), pass -> pass.asOf(date), date);
    }

    private static SkillProfile copy(ProfileCase each, SkillProfile profile, UnaryOperator<ExamPass> change) {
        return copy(each, profile, change, LocalDate.MAX);
    }

    private static SkillProfile copy(
            ProfileCase each, SkillProfile profile, UnaryOperator<ExamPass> change, LocalDate until) {
        SkillProfile.Builder copy = SkillProfile.builder(each.framework());
        for (Skill skill : profile.assessedSkills()) {
            profile.attainment(skill.id())
                    .level()
                    .ifPresentOrElse(level -> copy.level(skill.id(), level.id()), () -> copy.none(skill.id()));
        }
        profile.passes().stream()
                .filter(pass -> pass.isPassed(until))
                .map(change)
                .forEach(copy::pass);
        profile.attestations().stream()
                .filter(attestation -> !attestation.on().isAfter(until))
                .forEach(copy::attested);
        return copy.build();
    }

    /** Raises an assessed level, passes an exam, or gains an attestation that something is so. */
    private static SkillProfile withMore(ProfileCase each, LocalDate asOf, Random random) {
        Framework framework = each.framework();
        SkillProfile profile = each.profile();
        List<Judgement> judgements = framework.judgements();
        int choice = random.nextInt(3);
        if (choice == 0 && !judgements.isEmpty()) {
            Judgement judgement = judgements.get(random.nextInt(judgements.size()));
            boolean judgedThatDay = profile.attestations().stream()
                    .anyMatch(old ->
                            old.judgement().equals(judgement.id()) && old.on().equals(asOf));
            return judgedThatDay
                    ? profile
                    : profile.withAttestation(
                            Attestation.met(judgement.id(), judgement.roles().get(0), asOf));
        }
        if (choice == 1) {
            List<Exam> exams = each.catalogue().exams();
            ExamPass pass = ExamPass.of(exams.get(random.nextInt(exams.size())).id(), asOf);
            return profile.passes().stream().anyMatch(pass::isSameSitting) ? profile : profile.withPass(pass);
        }
        List<Skill> assessed = profile.assessedSkills();
        if (assessed.isEmpty()) {
            return profile;
        }
        Skill skill = assessed.get(random.nextInt(assessed.size()));
        LevelScale scale = framework.scaleOf(skill.id());
        int held = profile.steps().stepCount(SkillLayout.of(framework).lane(skill.id()));
        return scale.atSteps(held + random.nextInt(scale.stepCount() - held + 1))
                .map(level -> profile.withLevel(skill.id(), level.id()))
                .orElse(profile);
    }

    private static int height(Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 0;
            case OPEN -> 1;
            case MET -> 2;
        };
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void score_openSkillAssessed_onlyNarrows(
            @ForAll("cases") ProfileCase each,
            @ForAll("rules") ScoringRule rule,
            @ForAll("days") LocalDate asOf,
            @ForAll Random random) {
        List<Skill> open = each.framework().skills().stream()
                .filter(skill -> !each.profile().attainment(skill.id()).isAssessed())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Skill skill = open.get(random.nextInt(open.size()));
        LevelScale scale = each.framework().scaleOf(skill.id());
        SkillProfile told = scale.atSteps(random.nextInt(scale.stepCount() + 1))
                .map(level -> each.profile().withLevel(skill.id(), level.id()))
                .orElseGet(() -> each.profile().withNone(skill.id()));
        Scored before = Scored.of(each, each.profile(), rule, asOf);
        Scored after = Scored.of(each, told, rule, asOf);

        for (int i = 0; i < before.tallies.size(); i++) {
            Tally wide = before.tallies.get(i);
            Tally narrow = after.tallies.get(i);
            assertThat(narrow.certainShare()).isBetween(wide.certainShare(), wide.possibleShare());
            assertThat(narrow.possibleShare()).isBetween(narrow.certainShare(), wide.possibleShare());
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void demanding_anyStanding_refusesExactlyWhatRestsOnWeakerFacts(
            @ForAll("cases") ProfileCase each, @ForAll Standing demanded, @ForAll("days") LocalDate asOf) {
        JobTypeScorer scorer = JobTypeScorer.of(each.framework(), each.catalogue());
        for (JobType jobType : scored(each.framework())) {
            Standing standing = scorer.score(each.profile(), jobType.id(), asOf).standing();
            boolean refused = false;
            try {
                scorer.demanding(demanded).score(each.profile(), jobType.id(), asOf);
            } catch (UnmetStandingException refusal) {
                refused = true;
                assertThat(refusal.facts())
                        .isNotEmpty()
                        .noneMatch(fact -> fact.standing().reaches(demanded));
            }
            assertThat(refused).isEqualTo(!standing.reaches(demanded));
        }
    }
}
