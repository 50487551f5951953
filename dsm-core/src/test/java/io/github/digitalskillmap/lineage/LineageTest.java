package io.github.digitalskillmap.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.career.BalanceGoal;
import io.github.digitalskillmap.career.CareerModel;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.Gate;
import io.github.digitalskillmap.career.GateId;
import io.github.digitalskillmap.career.WorkArea;
import io.github.digitalskillmap.career.Workplace;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.Programme;
import io.github.digitalskillmap.training.ProgrammeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A city that goes by Tokyo but for what it states itself. */
class LineageTest {

    private static final Edition HOSHIMI = Edition.of("hoshimi", "1.0.0");

    static Programme renamed(Programme programme) {
        Programme.Builder renamed = Programme.builder()
                .id(programme.id())
                .name(Invented.wording("星見の名前"))
                .provenance(Invented.published(4));
        programme.tier().ifPresent(renamed::tier);
        programme.form().ifPresent(renamed::form);
        programme.audiences().forEach(renamed::addAudience);
        programme.mandatoryFor().forEach(renamed::addMandatoryFor);
        programme.links().forEach(renamed::addLink);
        return renamed.build();
    }

    private static Optional<Edition> adapted(Sourced part) {
        return part.provenance().adaptedBy();
    }

    @Test
    void curriculum_ownProgrammes_standBesideThoseTakenOver() {
        Curriculum tokyo = TokyoTraining.fiscalYear2024();
        Programme linked = tokyo.programmes().stream()
                .filter(programme -> !programme.links().isEmpty())
                .findFirst()
                .orElseThrow();
        Programme gone = tokyo.programmes().get(0);
        Programme own = Programme.builder()
                .id(ProgrammeId.of("hoshimi", "stars"))
                .name(Invented.wording("星の見方"))
                .addAudience(tokyo.audiences().get(0).id())
                .provenance(Invented.sample())
                .build();

        Curriculum ours = Curriculum.builder(
                        HOSHIMI,
                        Invented.wording("星見の研修"),
                        2025,
                        TokyoFramework.policyVersion2(),
                        Invented.published(1))
                .basedOn(tokyo)
                .retire(gone.id())
                .addProgramme(own)
                .addProgramme(renamed(linked))
                .build(IpaCatalogue.fiscalYear2026());

        List<ProgrammeId> expected =
                new ArrayList<>(tokyo.programmes().stream().map(Programme::id).toList());
        expected.remove(gone.id());
        expected.add(own.id());
        assertThat(ours.programmes()).extracting(Programme::id).containsExactlyElementsOf(expected);
        assertThat(adapted(ours.programme(own.id()))).contains(HOSHIMI);
        assertThat(adapted(ours.programme(linked.id()))).contains(HOSHIMI);
        assertThat(ours.programme(linked.id()).links()).isEqualTo(linked.links());
        assertThat(ours.programmes())
                .filteredOn(each -> adapted(each).isEmpty())
                .hasSize(expected.size() - 2);
        assertThat(ours.tiers()).isEqualTo(tokyo.tiers());
        assertThat(ours.year()).isEqualTo(2025);
    }

    @Test
    void careers_gateAddedToAModel_isTheOnlyGateMarked() {
        CareerSystem tokyo = TokyoCareers.system();
        CareerModel model = tokyo.models().get(0);
        List<Rank> ranks = tokyo.framework().ranks();
        Gate last = Gate.of(
                GateId.of("hoshimi", "star"),
                Invented.wording("星の試験"),
                ranks.get(ranks.size() - 1).id(),
                Invented.published(2));
        List<Gate> gates = new ArrayList<>(model.gates());
        gates.removeIf(gate -> gate.leadsTo().equals(last.leadsTo()));
        gates.add(last);

        CareerSystem ours = CareerSystem.builder(tokyo.framework(), HOSHIMI, Invented.wording("星見の歩み"))
                .basedOn(tokyo)
                .addModel(CareerModel.of(model.id(), model.name(), gates, Invented.published(2)))
                .retire(tokyo.headCounts().get(0).id())
                .build();

        assertThat(ours.models().get(0).gates())
                .filteredOn(gate -> adapted(gate).isPresent())
                .extracting(Gate::id)
                .containsExactly(last.id());
        assertThat(adapted(ours.models().get(0))).contains(HOSHIMI);
        assertThat(ours.models().subList(1, ours.models().size()))
                .isEqualTo(tokyo.models().subList(1, tokyo.models().size()));
        assertThat(ours.headCounts())
                .isEqualTo(tokyo.headCounts().subList(1, tokyo.headCounts().size()));
    }

    @Test
    void careers_workplaceOfTheSameGrowth_keepsWhereThatComesFrom() {
        CareerSystem tokyo = TokyoCareers.system();
        Workplace before = tokyo.workplaces().get(0);
        WorkArea own = WorkArea.of(Invented.wording("星見課"), List.of(Invented.wording("星を数える")), Invented.published(3));
        Workplace.Builder stated = Workplace.builder()
                .id(before.id())
                .name(before.name())
                .grows(before.grows())
                .reading(before.reading())
                .provenance(before.provenance());
        before.work().forEach(stated::addWork);

        Workplace ours = CareerSystem.builder(tokyo.framework(), HOSHIMI, Invented.wording("星見の歩み"))
                .basedOn(tokyo)
                .addWorkplace(stated.addWork(own).build())
                .build()
                .workplaces()
                .get(0);

        assertThat(ours.reading()).isEqualTo(before.reading());
        assertThat(ours.work())
                .startsWith(before.work().toArray(WorkArea[]::new))
                .hasSize(before.work().size() + 1);
        assertThat(adapted(ours.work().get(before.work().size()))).contains(HOSHIMI);
        assertThat(adapted(ours)).contains(HOSHIMI);
    }

    /** A share is one of all goals: under the citation of Tokyo stands no share that Tokyo does not state. */
    @Test
    void careers_goalStated_takesThePlaceOfAllThoseOfTheBase() {
        CareerSystem tokyo = TokyoCareers.system();
        BalanceGoal gq = tokyo.goals().get(0);
        BalanceGoal own = BalanceGoal.of(gq.quotient(), 3, Invented.published(6));

        CareerSystem ours = CareerSystem.builder(tokyo.framework(), HOSHIMI, Invented.wording("星見の歩み"))
                .basedOn(tokyo)
                .addGoal(own)
                .build();

        assertThat(ours.goals())
                .containsExactly(
                        BalanceGoal.of(gq.quotient(), 3, Invented.published(6).adaptedBy(HOSHIMI)));
        assertThat(CareerSystem.builder(tokyo.framework(), HOSHIMI, Invented.wording("星見の歩み"))
                        .basedOn(tokyo)
                        .addGoal(gq)
                        .addGoal(tokyo.goals().get(1))
                        .check()
                        .problems())
                .hasToString(
                        "[/goals: 'goals' is just so in tokyo-dsm-careers@2.0.0; leave it out, or state what is to differ [no-effect]]");
    }

    @Test
    void talents_typeStatedAnew_marksWhatDiffers() {
        TalentSystem tokyo = TokyoTalents.system();
        TalentType before = tokyo.types().stream()
                .filter(type -> !type.targets().isEmpty())
                .findFirst()
                .orElseThrow();
        Provenance ordinance = Invented.published(5);
        TalentType.Builder stated = TalentType.builder()
                .id(before.id())
                .name(Invented.wording("星見の人"))
                .provenance(ordinance);
        before.targets().forEach(stated::addTarget);

        TalentSystem ours = TalentSystem.builder(tokyo.framework(), HOSHIMI, Invented.wording("星見の人材"))
                .basedOn(tokyo)
                .addType(stated.build())
                .build();

        TalentType now = ours.types().get(tokyo.types().indexOf(before));
        assertThat(now.provenance()).isEqualTo(ordinance.adaptedBy(HOSHIMI));
        assertThat(now.targets()).isEqualTo(before.targets());
        assertThat(now.indicators()).isEmpty();
        assertThat(ours.indicators()).isEqualTo(tokyo.indicators());
    }
}
