package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Standing;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CareerSystemTest implements ValueContract<CareerSystem> {

    @Override
    public CareerSystem value() {
        return Forest.withoutModels().build();
    }

    @Override
    public List<CareerSystem> others() {
        return List.of(
                Forest.SYSTEM,
                Forest.empty().build(),
                CareerSystem.builder(Forest.FRAMEWORK, Edition.of("mori-careers", "2.0.0"), Forest.SYSTEM.name())
                        .build(),
                Forest.withoutModels().addHeadCount(Forest.staff(3)).build());
    }

    @Test
    void lookUp_knownPart_isFound() {
        assertThat(Forest.SYSTEM.workplace(Forest.SHORE).id()).isEqualTo(Forest.SHORE);
        assertThat(Forest.SYSTEM.route(Forest.BY_TREE).startsAt()).isEqualTo(Forest.TREE);
        assertThat(Forest.SYSTEM.model(Forest.WIDE).gates())
                .extracting(Gate::id)
                .containsExactly(Forest.ASIDE);
        assertThat(Forest.empty().addHeadCount(Forest.staff(3)).build().headCount(Forest.STAFF))
                .isEqualTo(Forest.staff(3));
        assertThat(Forest.SYSTEM).hasToString("mori-careers@1.0.0");
    }

    @Test
    void lookUp_unknownPart_throwsWithTheEdition() {
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> Forest.SYSTEM.workplace(WorkplaceId.of("mori", "moon")))
                .withMessageContainingAll("mori:moon", "mori-careers@1.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> Forest.SYSTEM.route(EntryRouteId.of("mori", "moon")));
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> Forest.SYSTEM.model(CareerModelId.of("mori", "moon")));
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> Forest.SYSTEM.headCount(Forest.STAFF));
    }

    @Test
    void facts_anySystem_areStatedInBothLanguagesInOrder() {
        List<Fact> facts = Forest.empty()
                .addGoal(BalanceGoal.of(Forest.WOOD, 3, Invented.published(8)))
                .addGoal(BalanceGoal.of(Forest.WATER, 1, Invented.sample()))
                .addWorkplace(Forest.workplace(Forest.SHORE, Knowledge.known(List.of(Forest.WOOD, Forest.WATER))))
                .addWorkplace(Forest.workplace(Forest.MIST, Knowledge.unknown(Invented.wording("見えない", "not seen"))))
                .addWorkplace(Workplace.builder()
                        .id(Forest.LEAVE)
                        .name(Invented.wording("休み", "leave"))
                        .grows(Knowledge.none())
                        .addWork(WorkArea.of(
                                Invented.wording("家", "home"),
                                List.of(Invented.wording("眠る", "sleeping"), Invented.wording("読む", "reading")),
                                Invented.sample()))
                        .reading(Invented.of(Standing.INFERRED))
                        .provenance(Invented.published(9))
                        .build())
                .addRoute(Forest.route(Forest.BY_TREE, Forest.TREE))
                .addModel(Forest.model(Forest.TALL, Forest.gate(Forest.TO_CROWN, Forest.CROWN)))
                .addHeadCount(Forest.staff(3))
                .addHeadCount(HeadCount.builder()
                        .id(HeadCountId.of("mori", "guests"))
                        .group(Invented.wording("客", "Guests"))
                        .month(YearMonth.of(2024, 10))
                        .people(40)
                        .isOrMore(true)
                        .isForecast(true)
                        .provenance(Invented.sample())
                        .build())
                .build()
                .facts();

        assertThat(facts)
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly(
                        "WQ を伸ばす割合の目標: 3（全体 4）",
                        "AQ を伸ばす割合の目標: 1（全体 4）",
                        "職場「shore」",
                        "職場「shore」が主に伸ばす力: WQ「森の力」、AQ「水の力」",
                        "職場「mist」",
                        "職場「mist」が主に伸ばす力は不明（見えない）",
                        "職場「休み」",
                        "職場「休み」はどの力も伸ばさない",
                        "職場「休み」の「家」での業務の例: 眠る",
                        "職場「休み」の「家」での業務の例: 読む",
                        "採用区分「by-tree」",
                        "採用区分「by-tree」は職層「木」から始まる",
                        "キャリアのモデル「tall」",
                        "モデル「tall」では、職層「冠」に就く前に「to-crown」が要る",
                        "職員数「森の番」2021年4月: 3 人",
                        "職員数「客」2024年10月: 40 人以上（見込み）");
        assertThat(facts)
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "Goal for the share of a career that grows WQ: 3 of 4",
                        "Goal for the share of a career that grows AQ: 1 of 4",
                        "Workplace \"shore\"",
                        "Workplace \"shore\" mainly grows WQ \"Wood quotient\", AQ \"水の力\"",
                        "Workplace \"mist\"",
                        "What workplace \"mist\" mainly grows is unknown (not seen)",
                        "Workplace \"leave\"",
                        "Workplace \"leave\" grows no quotient",
                        "Example of work in \"home\" of \"leave\": sleeping",
                        "Example of work in \"home\" of \"leave\": reading",
                        "Route \"by-tree\"",
                        "Route \"by-tree\" starts at rank \"木\"",
                        "Career model \"tall\"",
                        "In career model \"tall\", rank \"冠\" asks first for \"to-crown\"",
                        "Head count \"Keepers of the forest\", 2021-04: 3",
                        "Head count \"Guests\", 2024-10: 40 or more (forecast)");
        assertThat(facts)
                .extracting(Fact::subject)
                .startsWith(Forest.WOOD, Forest.WATER, Forest.SHORE)
                .endsWith(Forest.TO_CROWN, Forest.STAFF, HeadCountId.of("mori", "guests"));
        assertThat(facts).isUnmodifiable();
    }

    @Test
    void facts_ofAStanding_areThoseOfExactlyThat() {
        assertThat(Forest.SYSTEM.facts(Standing.SAMPLE))
                .isUnmodifiable()
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly("採用区分「by-seed」は職層「種」から始まる", "採用区分「by-tree」は職層「木」から始まる");
        assertThat(Forest.SYSTEM.facts(Standing.INFERRED)).isEmpty();
    }
}
