package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.career.BalanceGoal;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRoute;
import io.github.digitalskillmap.career.Gate;
import io.github.digitalskillmap.career.HeadCount;
import io.github.digitalskillmap.career.Workplace;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Standing;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokyoCareersTest {

    private static final CareerSystem CAREERS = TokyoCareers.system();

    @Test
    void workplaces_ofThePolicy_growWhatItSaysAndNoMore() {
        assertThat(CAREERS.workplaces())
                .extracting(
                        Workplace::id,
                        each -> each.grows().value().orElse(List.of()),
                        each -> each.reading().standing())
                .containsExactly(
                        tuple(TokyoCareers.DIGITAL_SERVICES_BUREAU, List.of(), Standing.INFERRED),
                        tuple(TokyoCareers.BUREAUS, List.of(TokyoQuotients.GQ), Standing.PUBLISHED),
                        tuple(TokyoCareers.GOVTECH_TOKYO, List.of(TokyoQuotients.DQ), Standing.PUBLISHED),
                        tuple(TokyoCareers.COMPANIES, List.of(TokyoQuotients.DQ), Standing.INFERRED),
                        tuple(TokyoCareers.DIGITAL_AGENCY, List.of(), Standing.INFERRED),
                        tuple(TokyoCareers.MUNICIPALITIES, List.of(), Standing.INFERRED));
        assertThat(CAREERS.workplaces())
                .filteredOn(each -> each.grows().value().isEmpty())
                .allMatch(each -> each.grows() instanceof Knowledge.Unknown<?>);
    }

    @Test
    void routes_ofThePolicy_startAtARankOfWhichOnlyTheFirstIsInferred() {
        assertThat(CAREERS.routes())
                .extracting(
                        EntryRoute::startsAt,
                        EntryRoute::standing,
                        each -> each.reading().standing())
                .containsExactly(
                        tuple(TokyoRanks.SHUJI, Standing.PUBLISHED, Standing.INFERRED),
                        tuple(TokyoRanks.SHUNIN, Standing.PUBLISHED, Standing.PUBLISHED),
                        tuple(TokyoRanks.KACHO_DAIRI, Standing.PUBLISHED, Standing.PUBLISHED));
    }

    @Test
    void models_ofThePolicy_haveGatesOfTheirOwnWhosePairingIsInferred() {
        assertThat(CAREERS.model(TokyoCareers.MANAGEMENT).gates())
                .extracting(Gate::id, Gate::leadsTo, Gate::standing)
                .containsExactly(
                        tuple(TokyoCareers.SHUNIN_SELECTION, TokyoRanks.SHUNIN, Standing.INFERRED),
                        tuple(TokyoCareers.MANAGER_SELECTION, TokyoRanks.KACHO, Standing.INFERRED));
        assertThat(CAREERS.model(TokyoCareers.SPECIALIST).gates())
                .extracting(Gate::id, Gate::leadsTo)
                .containsExactly(
                        tuple(TokyoCareers.SHUNIN_SELECTION, TokyoRanks.SHUNIN),
                        tuple(TokyoCareers.KACHO_DAIRI_SELECTION, TokyoRanks.KACHO_DAIRI));
    }

    @Test
    void headCounts_ofThePolicy_areFourOfWhichTheLastIsAForecast() {
        assertThat(CAREERS.headCounts())
                .extracting(HeadCount::month, HeadCount::people, HeadCount::isOrMore, HeadCount::isForecast)
                .containsExactly(
                        tuple(YearMonth.of(2021, 4), 59, false, false),
                        tuple(YearMonth.of(2022, 4), 97, false, false),
                        tuple(YearMonth.of(2023, 4), 148, false, false),
                        tuple(YearMonth.of(2024, 4), 180, true, true));
    }

    @Test
    void goals_ofThePolicy_areHalfEach() {
        assertThat(CAREERS.goals())
                .extracting(BalanceGoal::quotient, BalanceGoal::parts, BalanceGoal::standing)
                .containsExactly(
                        tuple(TokyoQuotients.GQ, 50, Standing.PUBLISHED),
                        tuple(TokyoQuotients.DQ, 50, Standing.PUBLISHED));
    }

    @Test
    void facts_ofThePolicy_areCountedByStandingAndQuoteIt() {
        assertThat(CAREERS.facts(Standing.PUBLISHED)).hasSize(2 + 6 + 2 + 25 + 3 + 2 + 2 + 4);
        assertThat(CAREERS.facts(Standing.INFERRED)).hasSize(4 + 3 + 1 + 4);
        assertThat(CAREERS.facts()).hasSize(46 + 12).doesNotHaveDuplicates();
        assertThat(CAREERS.facts())
                .filteredOn(fact -> fact.subject().equals(TokyoCareers.COMPANIES))
                .extracting(
                        fact -> fact.wording().text(Locale.JAPANESE),
                        fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        tuple("職場「民間企業等」", "Workplace \"Companies\""),
                        tuple(
                                "職場「民間企業等」が主に伸ばす力: DQ「デジタル力」",
                                "Workplace \"Companies\" mainly grows DQ \"Digital Intelligence Quotient\""));
    }
}
