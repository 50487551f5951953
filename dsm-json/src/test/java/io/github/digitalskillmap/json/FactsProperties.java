package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.CycleStage;
import io.github.digitalskillmap.career.BalanceGoal;
import io.github.digitalskillmap.career.CareerModel;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRoute;
import io.github.digitalskillmap.career.Gate;
import io.github.digitalskillmap.career.HeadCount;
import io.github.digitalskillmap.career.WorkArea;
import io.github.digitalskillmap.career.Workplace;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.talent.AppliedIndicator;
import io.github.digitalskillmap.talent.Indicator;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTarget;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoSources;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import io.github.digitalskillmap.training.Audience;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.Programme;
import io.github.digitalskillmap.training.Tier;
import io.github.digitalskillmap.training.TrainingForm;
import io.github.digitalskillmap.training.TrainingLink;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The facts of what stands beside a framework are those that its document cites, wherever each part of it comes from. */
class FactsProperties {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    /** Gives each part another origin, so that none can be left out unseen. */
    private static final class Origins {

        private final Random random;
        private int given;

        private Origins(Random random) {
            this.random = random;
        }

        private Provenance next() {
            given++;
            Wording note = Wording.supplied(Locale.JAPANESE, "出典 " + given);
            return switch (Standing.values()[random.nextInt(Standing.values().length)]) {
                case PUBLISHED -> Provenance.published(Citation.of(TokyoSources.POLICY, given));
                case INFERRED -> Provenance.inferred(note, Citation.of(TokyoSources.POLICY, given));
                case SAMPLE -> Provenance.sample(note);
            };
        }
    }

    @Property(tries = 50)
    void careers_fromAnywhere_stateWhatTheirDocumentCites(@ForAll Random random) throws JsonProcessingException {
        Origins origins = new Origins(random);
        CareerSystem tokyo = TokyoCareers.system();
        CareerSystem.Builder builder = CareerSystem.builder(tokyo.framework(), tokyo.edition(), tokyo.name());
        tokyo.goals().forEach(goal -> builder.addGoal(BalanceGoal.of(goal.quotient(), goal.parts(), origins.next())));
        tokyo.workplaces().forEach(workplace -> builder.addWorkplace(of(workplace, origins)));
        tokyo.routes()
                .forEach(route -> builder.addRoute(
                        EntryRoute.of(route.id(), route.name(), route.startsAt(), origins.next(), origins.next())));
        tokyo.models()
                .forEach(model -> builder.addModel(CareerModel.of(
                        model.id(),
                        model.name(),
                        model.gates().stream()
                                .map(gate -> Gate.of(gate.id(), gate.name(), gate.leadsTo(), origins.next()))
                                .toList(),
                        origins.next())));
        tokyo.headCounts()
                .forEach(count -> builder.addHeadCount(HeadCount.builder()
                        .id(count.id())
                        .group(count.group())
                        .month(count.month())
                        .people(count.people())
                        .provenance(origins.next())
                        .build()));
        CareerSystem system = builder.build();

        assertStated(
                DsmJson.of(TokyoFramework.policyVersion2()).careerSystems().write(system),
                origins,
                system.facts(),
                system::facts);
    }

    private static Workplace of(Workplace workplace, Origins origins) {
        Workplace.Builder builder = Workplace.builder()
                .id(workplace.id())
                .name(workplace.name())
                .grows(workplace.grows())
                .reading(origins.next())
                .provenance(origins.next());
        workplace.work().forEach(area -> builder.addWork(WorkArea.of(area.name(), area.examples(), origins.next())));
        return builder.build();
    }

    @Property(tries = 50)
    void talents_fromAnywhere_stateWhatTheirDocumentCites(@ForAll Random random) throws JsonProcessingException {
        Origins origins = new Origins(random);
        TalentSystem tokyo = TokyoTalents.system();
        TalentSystem.Builder builder = TalentSystem.builder(tokyo.framework(), tokyo.edition(), tokyo.name());
        tokyo.indicators().forEach(each -> builder.addIndicator(Indicator.of(each.id(), each.name(), origins.next())));
        tokyo.types().forEach(type -> builder.addType(of(type, origins)));
        TalentSystem system = builder.build();

        assertStated(
                DsmJson.of(TokyoFramework.policyVersion2()).talentSystems().write(system),
                origins,
                system.facts(),
                system::facts);
    }

    private static TalentType of(TalentType type, Origins origins) {
        TalentType.Builder builder =
                TalentType.builder().id(type.id()).name(type.name()).provenance(origins.next());
        type.statements().forEach(builder::addStatement);
        type.indicators().forEach(each -> builder.addIndicator(new AppliedIndicator(each.indicator(), origins.next())));
        type.targets()
                .forEach(each -> builder.addTarget(TalentTarget.of(
                        each.id(), each.wording(), each.requirement(), origins.next(), origins.next())));
        return builder.build();
    }

    @Property(tries = 50)
    void curriculum_fromAnywhere_statesWhatItsDocumentCites(@ForAll Random random) throws JsonProcessingException {
        Origins origins = new Origins(random);
        Curriculum tokyo = TokyoTraining.fiscalYear2024();
        Curriculum.Builder builder =
                Curriculum.builder(tokyo.edition(), tokyo.name(), tokyo.year(), tokyo.framework(), origins.next());
        tokyo.audiences().forEach(each -> builder.addAudience(Audience.of(each.id(), each.name(), origins.next())));
        tokyo.tiers()
                .forEach(each -> builder.addTier(
                        Tier.of(each.id(), each.name(), each.audience(), origins.next(), origins.next())));
        tokyo.forms().forEach(each -> builder.addForm(TrainingForm.of(each.id(), each.name(), origins.next())));
        tokyo.programmes().forEach(each -> builder.addProgramme(of(each, origins)));
        Curriculum curriculum = builder.build(IpaCatalogue.fiscalYear2026());

        assertStated(
                DsmJson.of(TokyoFramework.policyVersion2()).curricula().write(curriculum),
                origins,
                curriculum.facts(),
                curriculum::facts);
    }

    private static Programme of(Programme programme, Origins origins) {
        Programme.Builder builder =
                Programme.builder().id(programme.id()).name(programme.name()).provenance(origins.next());
        programme.tier().ifPresent(builder::tier);
        programme.form().ifPresent(builder::form);
        programme.description().ifPresent(builder::description);
        programme.audiences().forEach(builder::addAudience);
        programme.mandatoryFor().forEach(builder::addMandatoryFor);
        programme.links().forEach(link -> builder.addLink(TrainingLink.of(link.topic(), origins.next())));
        return builder.build();
    }

    @Property(tries = 50)
    void cycle_fromAnywhere_statesWhatItsDocumentCites(@ForAll Random random) throws JsonProcessingException {
        Origins origins = new Origins(random);
        AssessmentCycle tokyo = TokyoAssessment.cycle();
        AssessmentCycle.Builder builder =
                AssessmentCycle.builder(tokyo.edition(), tokyo.name(), tokyo.ownRole(), origins.next());
        tokyo.roles().forEach(role -> builder.addRole(Role.of(role.id(), role.name(), origins.next())));
        tokyo.stages()
                .forEach(stage -> builder.addStage(
                        CycleStage.of(stage.id(), stage.name(), stage.activity(), stage.sides(), origins.next())));
        AssessmentCycle cycle = builder.build();

        assertStated(DocumentFormat.assessmentCycles().write(cycle), origins, cycle.facts(), cycle::facts);
    }

    private static void assertStated(
            String document, Origins origins, List<Fact> facts, Function<Standing, List<Fact>> ofStanding)
            throws JsonProcessingException {
        JsonNode root = MAPPER.readTree(document);
        List<JsonNode> cited = Stream.of("provenance", "reading")
                .flatMap(key -> root.findParents(key).stream().map(part -> part.get(key)))
                .toList();

        assertThat(cited).hasSize(origins.given);
        assertThat(facts.stream()
                        .map(fact -> MAPPER.<JsonNode>valueToTree(ProvenanceEntry.from(fact.provenance())))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(cited);
        assertThat(facts).doesNotHaveDuplicates();
        assertThat(Stream.of(Standing.values()).flatMap(standing -> ofStanding.apply(standing).stream()))
                .containsExactlyInAnyOrderElementsOf(facts);
        for (Standing standing : Standing.values()) {
            assertThat(ofStanding.apply(standing)).allMatch(fact -> fact.standing() == standing);
        }
    }
}
