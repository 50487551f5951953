package io.github.digitalskillmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.framework.GeneratedFrameworks.ProfileCase;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.workforce.Population;
import io.github.digitalskillmap.workforce.SkillRanking;
import io.github.digitalskillmap.workforce.TieRule;
import io.github.digitalskillmap.workforce.UnassessedRule;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is added and assessed in a family of its own changes no answer about the others. */
class FamiliesProperties {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final ScaleId SCALE = ScaleId.of("tools", "level");
    private static final int TOOLS = 5;

    @Provide
    Arbitrary<ProfileCase> cases() {
        return GeneratedFrameworks.profileCases();
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        return Arbitraries.of("steps", "requirements-met", "all-or-nothing", "weighted", "normalised")
                .map(ScoringRule::named);
    }

    private static SkillId tool(int index) {
        return SkillId.of("tools", "tool-" + index);
    }

    /** Returns the same framework with a family of tools on a scale of its own, its skills before all others. */
    private static Framework withTools(Framework framework) {
        Framework.Builder more = Framework.builder(framework.edition(), framework.name());
        LevelScale.Builder scale =
                LevelScale.builder().id(SCALE).lowest(LowestLevel.FIRST_STEP).provenance(Invented.sample());
        for (int level = 1; level <= 9; level++) {
            scale.addLevel(Level.of(LevelId.of(SCALE, "" + level), Invented.wording("T" + level), Invented.sample()));
        }
        more.addScale(scale.build());
        more.addFamily(IndicatorFamily.builder()
                .id(IndicatorFamilyId.of("tools", "tools"))
                .name(Invented.wording("道具"))
                .scale(SCALE)
                .provenance(Invented.sample())
                .build());
        for (int i = 0; i < TOOLS; i++) {
            more.addSkill(Skill.builder()
                    .id(tool(i))
                    .number(1_000 + i)
                    .name(Invented.wording("道具" + i))
                    .scale(SCALE)
                    .provenance(Invented.sample())
                    .build());
        }
        framework.scales().forEach(more::addScale);
        framework.categories().forEach(more::addCategory);
        framework.skills().forEach(more::addSkill);
        framework.families().forEach(more::addFamily);
        framework.jobTypeGroups().forEach(more::addJobTypeGroup);
        framework.jobTypes().forEach(more::addJobType);
        framework.examLinks().forEach(more::addExamLink);
        framework.roles().forEach(more::addRole);
        framework.judgements().forEach(more::addJudgement);
        framework.quotients().forEach(more::addQuotient);
        framework.ranks().forEach(more::addRank);
        framework.examCatalogues().forEach(more::addExamCatalogue);
        return more.check().orElseThrow();
    }

    /** Returns the same profile, in which the first tools are held at the highest level as well. */
    private static SkillProfile withTools(SkillProfile profile, Framework framework, int held) {
        SkillProfile.Builder more = SkillProfile.builder(framework);
        for (Skill skill : profile.framework().skills()) {
            Attainment attainment = profile.attainment(skill.id());
            attainment.level().ifPresentOrElse(level -> more.level(skill.id(), level.id()), () -> {
                if (attainment.isAssessed()) {
                    more.none(skill.id());
                }
            });
        }
        for (int i = 0; i < held; i++) {
            more.level(tool(i), LevelId.of(SCALE, "9"));
        }
        profile.passes().forEach(more::pass);
        profile.attestations().forEach(more::attested);
        return more.build();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void score_anotherFamilyAddedAndAssessed_isTheSame(
            @ForAll("cases") ProfileCase each, @ForAll("rules") ScoringRule rule) {
        Framework framework = withTools(each.framework());
        SkillProfile profile = withTools(each.profile(), framework, TOOLS);
        JobTypeScorer before =
                JobTypeScorer.of(each.framework(), each.catalogue()).by(rule);
        JobTypeScorer after = JobTypeScorer.of(framework, each.catalogue()).by(rule);
        RankScorer ranksBefore =
                RankScorer.of(each.framework(), each.catalogue()).by(rule);
        RankScorer ranksAfter = RankScorer.of(framework, each.catalogue()).by(rule);

        for (JobType jobType : framework.jobTypes()) {
            if (jobType.skillsAtUnstatedLevels().isEmpty()) {
                JobTypeFulfilment one = before.score(each.profile(), jobType.id(), DAY);
                JobTypeFulfilment other = after.score(profile, jobType.id(), DAY);
                assertThat(other.tally()).isEqualTo(one.tally());
                assertThat(other.gaps()).isEqualTo(one.gaps());
            }
        }
        for (Rank rank : framework.ranks()) {
            assertThat(ranksAfter.score(profile, rank.id(), DAY).tally())
                    .isEqualTo(ranksBefore.score(each.profile(), rank.id(), DAY).tally());
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void supply_anotherFamilyAddedAndAssessed_hasTheSameMeansAndRanks(
            @ForAll("cases") ProfileCase each, @ForAll TieRule ties, @ForAll UnassessedRule unassessed) {
        Framework framework = withTools(each.framework());
        Population before = Population.builder(JobTypeScorer.of(each.framework(), each.catalogue()), DAY)
                .add(each.profile())
                .add(SkillProfile.builder(each.framework()).build())
                .build();
        Population after = Population.builder(JobTypeScorer.of(framework, each.catalogue()), DAY)
                .add(withTools(each.profile(), framework, TOOLS))
                .add(withTools(SkillProfile.builder(each.framework()).build(), framework, 3))
                .build();

        assertThat(after.supply().jobTypes()).isEqualTo(before.supply().jobTypes());
        SkillRanking one = before.supply().ranking(ties, unassessed);
        SkillRanking other = after.supply().ranking(ties, unassessed);
        for (Skill skill : each.framework().skills()) {
            assertThat(other.rank(skill.id())).isEqualTo(one.rank(skill.id()));
        }
        for (int i = 0; i < TOOLS; i++) {
            assertThat(other.rank(tool(i)).worst()).isLessThanOrEqualTo(TOOLS);
        }
    }
}
