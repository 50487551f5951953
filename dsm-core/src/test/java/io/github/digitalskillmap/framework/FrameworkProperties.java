package io.github.digitalskillmap.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(GeneratedFrameworks.class)
@Domain(DomainContext.Global.class)
class FrameworkProperties {

    @Property(tries = 200)
    void skill_anyWayOfAsking_givesTheSameSkill(@ForAll Framework framework) {
        for (Skill skill : framework.skills()) {
            assertThat(framework.has(skill.id())).isTrue();
            assertThat(framework.skill(skill.id())).isSameAs(skill);
            assertThat(framework.skill(skill.number())).isSameAs(skill);
            assertThat(framework.skills().get(SkillLayout.of(framework).lane(skill.id())))
                    .isSameAs(skill);
            skill.category()
                    .ifPresent(
                            category -> assertThat(framework.skills(category)).contains(skill));
            assertThat(framework.findSkill(skill.id().toString())).containsSame(skill);
            assertThat(framework.findSkill(skill.id().key())).containsSame(skill);
            for (Phrase phrase : skill.name().phrases()) {
                assertThat(framework.findSkill(phrase.text())).containsSame(skill);
            }
        }
    }

    @Property(tries = 200)
    void findLevel_idOrLabel_givesTheLevel(@ForAll Framework framework) {
        for (Skill skill : framework.skills()) {
            for (Level level : framework.scaleOf(skill.id()).levels()) {
                assertThat(framework.findLevel(skill.id(), level.id().toString()))
                        .containsSame(level);
                for (Phrase phrase : level.label().phrases()) {
                    assertThat(framework.findLevel(skill.id(), phrase.text())).containsSame(level);
                    assertThat(framework.findLevel(
                                    skill.id(), " " + phrase.text().toUpperCase(Locale.ROOT)))
                            .containsSame(level);
                }
            }
        }
    }

    @Property(tries = 200)
    void findLevel_code_givesTheLevelThatIsCalledSoOrElseTheOneOfThatCode(@ForAll Framework framework) {
        for (Skill skill : framework.skills()) {
            LevelScale scale = framework.scaleOf(skill.id());
            for (Level level : scale.levels()) {
                String code = level.id().code();
                Level expected = scale.levels().stream()
                        .filter(each -> Stream.of(code, "Lv." + code, "レベル" + code)
                                .map(Spelling::of)
                                .anyMatch(each.label().spellings()::contains))
                        .findFirst()
                        .orElse(level);
                assertThat(framework.findLevel(skill.id(), code)).containsSame(expected);
                assertThat(framework.findLevel(skill.id(), "レベル" + code)).containsSame(expected);
            }
        }
    }

    @Property(tries = 200)
    void scales_anyFramework_countStepsFromTheLowestLevel(@ForAll Framework framework) {
        for (LevelScale scale : framework.scales()) {
            int nothing = scale.lowest() == LowestLevel.NOTHING ? 1 : 0;
            assertThat(scale.stepCount())
                    .isEqualTo(scale.levels().size() - nothing)
                    .isBetween(1, 62);
            for (int position = 0; position < scale.levels().size(); position++) {
                Level level = scale.levels().get(position);
                assertThat(scale.stepCount(level.id())).isEqualTo(position + 1 - nothing);
                assertThat(scale.atSteps(scale.stepCount(level.id()))).containsSame(level);
            }
        }
    }

    @Property(tries = 200)
    void stepLayout_anyFramework_hasALanePerSkillWithTheStepsOfItsScale(@ForAll Framework framework) {
        assertThat(SkillLayout.of(framework).steps().lanes())
                .isEqualTo(framework.skills().size());
        for (Skill skill : framework.skills()) {
            assertThat(SkillLayout.of(framework)
                            .steps()
                            .stepCount(SkillLayout.of(framework).lane(skill.id())))
                    .isEqualTo(framework.scaleOf(skill.id()).stepCount());
        }
    }

    @Property(tries = 200)
    void facts_byStanding_partitionAllFacts(@ForAll Framework framework) {
        List<Fact> byStanding = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            assertThat(framework.facts(standing)).allMatch(fact -> fact.standing() == standing);
            byStanding.addAll(framework.facts(standing));
        }

        assertThat(byStanding).containsExactlyInAnyOrderElementsOf(framework.facts());
    }

    @Property(tries = 200)
    void factsBehind_anyJobType_areAmongTheFactsAndHoldItsRequirements(@ForAll Framework framework) {
        for (JobType jobType : framework.jobTypes()) {
            List<Fact> behind = framework.factsBehind(jobType.id());

            assertThat(framework.facts()).containsAll(behind);
            assertThat(behind)
                    .filteredOn(fact -> fact.subject().equals(jobType.id()))
                    .hasSize(1 + jobType.items().size());
            assertThat(behind)
                    .extracting(Fact::subject)
                    .containsAll(named(jobType.items().stream().map(JobTypeItem::requirement)));
        }
    }

    @Property(tries = 200)
    void factsBehind_anyRank_areAmongTheFactsAndHoldItsTargets(@ForAll Framework framework) {
        for (Rank rank : framework.ranks()) {
            List<Fact> behind = framework.factsBehind(rank.id());

            assertThat(framework.facts()).containsAll(behind);
            assertThat(behind)
                    .filteredOn(fact -> fact.subject().equals(rank.id()))
                    .hasSize(1);
            assertThat(behind)
                    .filteredOn(fact -> fact.subject() instanceof TargetId)
                    .hasSize(2 * rank.targets().size());
            assertThat(behind)
                    .extracting(Fact::subject)
                    .containsAll(named(rank.targets().stream().map(RankTarget::requirement)));
        }
    }

    /** The skills and judgements that requirements name by themselves, at any depth. */
    private static Set<Identifier> named(Stream<Requirement> requirements) {
        return requirements
                .flatMap(FrameworkProperties::withParts)
                .flatMap(part -> namedBy(part).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Identifier> namedBy(Requirement requirement) {
        if (requirement instanceof SkillRequirement skill) {
            return Optional.of(skill.skill());
        }
        if (requirement instanceof UnstatedLevelRequirement unstated) {
            return Optional.of(unstated.skill());
        }
        return requirement instanceof JudgementRequirement judgement
                ? Optional.of(judgement.judgement())
                : Optional.empty();
    }

    private static Stream<Requirement> requirements(Framework framework) {
        return Stream.of(
                        framework.jobTypes().stream()
                                .flatMap(type -> type.items().stream())
                                .map(JobTypeItem::requirement),
                        framework.ranks().stream()
                                .flatMap(rank -> rank.targets().stream())
                                .map(RankTarget::requirement),
                        framework.ranks().stream()
                                .flatMap(rank -> rank.guides().stream())
                                .flatMap(guide -> guide.figure().value().stream())
                                .map(Guide.Figure::requirement))
                .flatMap(Function.identity());
    }

    @Property(tries = 200)
    void wording_anyRequirement_saysItInBothLanguages(@ForAll Framework framework) {
        assertThat(requirements(framework).map(framework::wording))
                .allSatisfy(said -> assertThat(said.phrases())
                        .extracting(Phrase::language)
                        .containsExactly(Locale.JAPANESE, Locale.ENGLISH))
                .allSatisfy(said -> assertThat(said.phrases())
                        .extracting(Phrase::text)
                        .noneMatch(text -> text.isBlank() || text.contains("%")));
    }

    @Property(tries = 200)
    void skillsOfAGroup_any_areInScopeOnItsScaleAndEnough(@ForAll Framework framework) {
        requirements(framework)
                .flatMap(FrameworkProperties::withParts)
                .filter(GroupRequirement.class::isInstance)
                .map(GroupRequirement.class::cast)
                .forEach(group -> {
                    List<Skill> expected = framework.skills().stream()
                            .filter(skill -> skill.scale().equals(group.level().scale()))
                            .filter(skill -> isIn(group.scope(), skill))
                            .toList();

                    assertThat(framework.skills(group))
                            .isEqualTo(expected)
                            .hasSizeGreaterThanOrEqualTo(group.count())
                            .isUnmodifiable();
                });
    }

    private static boolean isIn(SkillScope scope, Skill skill) {
        if (scope instanceof SkillScope.OfCategories listed) {
            return skill.category().filter(listed.categories()::contains).isPresent();
        }
        return !(scope instanceof SkillScope.OfSkills listed) || listed.skills().contains(skill.id());
    }

    @Property(tries = 200)
    void rankAbove_anyRank_isTheNextInOrder(@ForAll Framework framework) {
        for (int i = 0; i < framework.ranks().size(); i++) {
            Optional<Rank> above = i + 1 < framework.ranks().size()
                    ? Optional.of(framework.ranks().get(i + 1))
                    : Optional.empty();

            assertThat(framework.rankAbove(framework.ranks().get(i).id())).isEqualTo(above);
        }
    }

    @Property(tries = 200)
    void roleJudgementAndQuotient_anyWayOfAsking_giveTheSame(@ForAll Framework framework) {
        for (Role role : framework.roles()) {
            assertThat(framework.role(role.id())).isSameAs(role);
            assertThat(framework.findRole(role.id().toString())).containsSame(role);
            assertThat(framework.findRole(role.id().key())).containsSame(role);
            assertThat(framework.findRole(role.name().toString())).containsSame(role);
        }
        for (Judgement judgement : framework.judgements()) {
            assertThat(framework.judgement(judgement.id())).isSameAs(judgement);
            assertThat(framework.findJudgement(judgement.id().toString())).containsSame(judgement);
            assertThat(framework.findJudgement(judgement.id().key())).containsSame(judgement);
        }
        for (Quotient quotient : framework.quotients()) {
            assertThat(framework.quotient(quotient.id())).isSameAs(quotient);
        }
    }

    @Property(tries = 200)
    void check_anyFrameworkRebuilt_findsNoFault(@ForAll Framework framework) {
        assertThat(rebuilt(framework).check().problems())
                .extracting(Problem::code)
                .allMatch(FrameworkProblem.NAME_IS_OTHER_KEY::equals);
    }

    @Property(tries = 200)
    void build_fromTheSameParts_givesAnEqualFramework(@ForAll Framework framework) {
        assertThat(rebuilt(framework).check().orElseThrow())
                .isEqualTo(framework)
                .hasSameHashCodeAs(framework);
    }

    private static Framework.Builder rebuilt(Framework framework) {
        Framework.Builder again = Framework.builder(framework.edition(), framework.name());
        framework.scales().forEach(again::addScale);
        framework.categories().forEach(again::addCategory);
        framework.skills().forEach(again::addSkill);
        framework.families().forEach(again::addFamily);
        framework.jobTypeGroups().forEach(again::addJobTypeGroup);
        framework.jobTypes().forEach(again::addJobType);
        framework.examLinks().forEach(again::addExamLink);
        framework.roles().forEach(again::addRole);
        framework.judgements().forEach(again::addJudgement);
        framework.quotients().forEach(again::addQuotient);
        framework.ranks().forEach(again::addRank);
        framework.examCatalogues().forEach(again::addExamCatalogue);
        return again;
    }

    private static Stream<Requirement> withParts(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement), requirement.parts().stream().flatMap(FrameworkProperties::withParts));
    }
}
