package io.github.digitalskillmap.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
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
            assertThat(framework.skills().get(framework.lane(skill.id()))).isSameAs(skill);
            assertThat(framework.skills(skill.category())).contains(skill);
            assertThat(framework.findSkill(skill.id().toString())).containsSame(skill);
            assertThat(framework.findSkill(skill.id().key())).containsSame(skill);
            for (Phrase phrase : skill.name().phrases()) {
                assertThat(framework.findSkill(phrase.text())).containsSame(skill);
            }
        }
    }

    @Property(tries = 200)
    void findLevel_idCodeOrLabel_givesTheLevel(@ForAll Framework framework) {
        for (Skill skill : framework.skills()) {
            for (Level level : framework.scaleOf(skill.id()).levels()) {
                assertThat(framework.findLevel(skill.id(), level.id().toString()))
                        .containsSame(level);
                assertThat(framework.findLevel(skill.id(), level.id().code())).containsSame(level);
                assertThat(framework.findLevel(skill.id(), level.label().toString()))
                        .containsSame(level);
            }
        }
    }

    @Property(tries = 200)
    void scales_anyFramework_countStepsFromTheLowestLevel(@ForAll Framework framework) {
        for (LevelScale scale : framework.scales()) {
            int nothing = scale.lowest() == LowestLevel.NOTHING ? 1 : 0;
            assertThat(scale.steps()).isEqualTo(scale.levels().size() - nothing).isBetween(1, 62);
            for (int position = 0; position < scale.levels().size(); position++) {
                Level level = scale.levels().get(position);
                assertThat(scale.steps(level.id())).isEqualTo(position + 1 - nothing);
                assertThat(scale.atSteps(scale.steps(level.id()))).containsSame(level);
            }
        }
    }

    @Property(tries = 200)
    void stepLayout_anyFramework_hasALanePerSkillWithTheStepsOfItsScale(@ForAll Framework framework) {
        assertThat(framework.stepLayout().lanes()).isEqualTo(framework.skills().size());
        for (Skill skill : framework.skills()) {
            assertThat(framework.stepLayout().steps(framework.lane(skill.id())))
                    .isEqualTo(framework.scaleOf(skill.id()).steps());
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
                    .filteredOn(fact -> jobType.items().stream()
                            .anyMatch(item -> item.requirement().skill().equals(fact.subject())))
                    .hasSize(jobType.items().size());
        }
    }

    @Property(tries = 200)
    void build_fromTheSameParts_givesAnEqualFramework(@ForAll Framework framework) {
        Framework.Builder again = Framework.builder(framework.edition(), framework.name());
        framework.scales().forEach(again::addScale);
        framework.categories().forEach(again::addCategory);
        framework.skills().forEach(again::addSkill);
        framework.jobTypes().forEach(again::addJobType);
        framework.examLinks().forEach(again::addExamLink);
        framework.ranks().forEach(again::addRank);
        framework.examCatalogues().forEach(again::addExamCatalogue);

        assertThat(again.build()).isEqualTo(framework).hasSameHashCodeAs(framework);
    }
}
