package io.github.digitalskillmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.framework.GeneratedFrameworks.ProfileCase;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The packed form of scoring against a plain reference, and the laws that follow from steps. */
class JobTypeScoringProperties {

    @Provide
    Arbitrary<ProfileCase> plainCases() {
        return GeneratedFrameworks.plainProfileCases();
    }

    private static JobTypeFulfilment score(SkillProfile profile, JobType jobType) {
        return JobTypeScorer.of(profile.framework()).score(profile, jobType.id());
    }

    @Property(tries = 300)
    void score_anyProfile_agreesWithTheReference(@ForAll("plainCases") ProfileCase each) {
        for (JobType jobType : each.framework().jobTypes()) {
            ReferenceScore expected = ReferenceScore.of(each.framework(), jobType, each.profile());
            JobTypeFulfilment fulfilment = score(each.profile(), jobType);

            assertThat(fulfilment.tally())
                    .isEqualTo(Tally.of(expected.certain, expected.possible - expected.certain, expected.required));
            assertThat(fulfilment.outcome()).isEqualTo(expected.outcome());
            assertThat(fulfilment.certainShare()).isEqualTo(fulfilment.tally().certainShare());
            assertThat(fulfilment.possibleShare()).isEqualTo(fulfilment.tally().possibleShare());
        }
    }

    @Property(tries = 300)
    void items_anyProfile_addUpAndGapsAreWhatIsNotMet(@ForAll("plainCases") ProfileCase each) {
        for (JobType jobType : each.framework().jobTypes()) {
            JobTypeFulfilment fulfilment = score(each.profile(), jobType);

            assertThat(fulfilment.items().stream()
                            .flatMap(item -> item.counted().stream())
                            .reduce(Tally::plus))
                    .contains(fulfilment.tally());
            assertThat(fulfilment.explain().tally()).contains(fulfilment.tally());
            assertThat(fulfilment.gaps().isEmpty()).isEqualTo(fulfilment.outcome() == Outcome.MET);
        }
    }

    @Property(tries = 200)
    void score_surplusTakenAway_isTheSame(@ForAll("plainCases") ProfileCase each) {
        for (JobType jobType : each.framework().jobTypes()) {
            SkillProfile capped = each.profile();
            JobTypeFulfilment fulfilment = score(each.profile(), jobType);
            for (SkillFulfilment surplus : fulfilment.surplus()) {
                capped = capped.withLevel(surplus.skill().id(), surplus.needed().id());
            }

            assertThat(score(capped, jobType).tally()).isEqualTo(fulfilment.tally());
            assertThat(score(capped, jobType).surplus()).isEmpty();
        }
    }

    @Property(tries = 200)
    void score_levelRaised_isNeverLower(
            @ForAll("plainCases") ProfileCase each,
            @ForAll @IntRange(max = 1000) int any,
            @ForAll @IntRange(max = 1000) int by) {
        List<Skill> assessed = each.profile().assessedSkills();
        if (assessed.isEmpty()) {
            return;
        }
        SkillProfile raised =
                raised(each.profile(), assessed.get(any % assessed.size()).id(), by);
        for (JobType jobType : each.framework().jobTypes()) {
            JobTypeFulfilment before = score(each.profile(), jobType);
            JobTypeFulfilment after = score(raised, jobType);

            assertThat(after.certainShare()).isGreaterThanOrEqualTo(before.certainShare());
            assertThat(after.possibleShare()).isGreaterThanOrEqualTo(before.possibleShare());
            assertThat(rank(after.outcome())).isGreaterThanOrEqualTo(rank(before.outcome()));
        }
    }

    private static SkillProfile raised(SkillProfile profile, SkillId skill, int by) {
        LevelScale scale = profile.framework().scaleOf(skill);
        int held = profile.steps().stepCount(SkillLayout.of(profile.framework()).lane(skill));
        int higher = held + by % (scale.stepCount() - held + 1);
        return scale.atSteps(higher)
                .map(level -> profile.withLevel(skill, level.id()))
                .orElse(profile);
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 0;
            case OPEN -> 1;
            case MET -> 2;
        };
    }

    @Property(tries = 200)
    void score_openSkillAssessed_onlyNarrows(
            @ForAll("plainCases") ProfileCase each, @ForAll @IntRange(max = 1000) int any) {
        Framework framework = each.framework();
        for (JobType jobType : framework.jobTypes()) {
            JobTypeFulfilment before = score(each.profile(), jobType);
            before.gaps().stream()
                    .filter(gap -> gap.outcome() == Outcome.OPEN)
                    .map(SkillFulfilment.class::cast)
                    .forEach(open -> {
                        List<Level> levels =
                                framework.scaleOf(open.skill().id()).levels();
                        Level judged = levels.get(any % levels.size());
                        JobTypeFulfilment after =
                                score(each.profile().withLevel(open.skill().id(), judged.id()), jobType);

                        assertThat(after.certainShare()).isBetween(before.certainShare(), before.possibleShare());
                        assertThat(after.possibleShare()).isBetween(after.certainShare(), before.possibleShare());
                    });
        }
    }

    @Property(tries = 200)
    void rank_anyProfile_isAStableSortByTheCertainShare(@ForAll("plainCases") ProfileCase each) {
        JobTypeScorer scorer = JobTypeScorer.of(each.framework());
        List<JobTypeFulfilment> expected = new ArrayList<>();
        each.framework().jobTypes().forEach(jobType -> expected.add(scorer.score(each.profile(), jobType.id())));
        expected.sort(Comparator.comparing(JobTypeFulfilment::certainShare).reversed());

        assertThat(scorer.ranking(each.profile()).asList()).isEqualTo(expected);
    }

    @Property(tries = 200)
    void standing_anyJobType_isTheWeakestOfTheFactsBehindIt(@ForAll("plainCases") ProfileCase each) {
        for (JobType jobType : each.framework().jobTypes()) {
            assertThat(score(each.profile(), jobType).standing())
                    .isEqualTo(each.framework().factsBehind(jobType.id()).stream()
                            .map(fact -> fact.standing())
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
        }
    }
}
