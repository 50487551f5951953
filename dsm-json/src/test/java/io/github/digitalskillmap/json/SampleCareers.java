package io.github.digitalskillmap.json;

import io.github.digitalskillmap.career.BalanceGoal;
import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerModel;
import io.github.digitalskillmap.career.CareerModelId;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRoute;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.career.Gate;
import io.github.digitalskillmap.career.GateId;
import io.github.digitalskillmap.career.GatePass;
import io.github.digitalskillmap.career.HeadCount;
import io.github.digitalskillmap.career.HeadCountId;
import io.github.digitalskillmap.career.Placement;
import io.github.digitalskillmap.career.WorkArea;
import io.github.digitalskillmap.career.Workplace;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoQuotients;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSources;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** A small system of careers that does not exist, with all that a system can have, and two careers that go by Tokyo's. */
public final class SampleCareers {

    /** Tokyo's framework. */
    public static final Framework TOKYO = TokyoFramework.policyVersion2();

    /** Reads careers that go by Tokyo's system. */
    public static final DocumentFormat<List<Career>> READER = DsmJson.of(TokyoFramework.policyVersion2())
            .withCareerSystems(TokyoCareers.system())
            .careers();

    /** Writes careers that go by Tokyo's system. */
    public static final DocumentFormat<List<Career>> WRITER = DsmJson.of(TokyoFramework.policyVersion2())
            .withCareerSystems(TokyoCareers.system())
            .careers();

    static final Provenance PUBLISHED = Provenance.published(Citation.of(TokyoSources.POLICY, 22));
    static final Provenance SAMPLE = Provenance.sample(words("見本"));

    static final CareerSystem SYSTEM = CareerSystem.builder(TOKYO, Edition.of("park-careers", "1.0.0"), words("公園の歩み"))
            .addGoal(BalanceGoal.of(TokyoQuotients.GQ, 3, SAMPLE))
            .addGoal(BalanceGoal.of(TokyoQuotients.DQ, 2, PUBLISHED))
            .addWorkplace(workplace("lawn", Knowledge.known(List.of(TokyoQuotients.GQ, TokyoQuotients.DQ)))
                    .addWork(WorkArea.of(words("芝"), List.of(words("刈る"), words("植える")), SAMPLE))
                    .build())
            .addWorkplace(workplace("pond", Knowledge.unknown(words("分からない"))).build())
            .addWorkplace(workplace("leave", Knowledge.none()).build())
            .addRoute(EntryRoute.of(EntryRouteId.of("park", "gate"), words("門"), TokyoRanks.SHUJI, SAMPLE, PUBLISHED))
            .addModel(CareerModel.of(
                    CareerModelId.of("park", "keeper"),
                    words("番人"),
                    List.of(gate("first", TokyoRanks.SHUNIN), gate("second", TokyoRanks.KACHO)),
                    PUBLISHED))
            .addModel(CareerModel.of(CareerModelId.of("park", "guest"), words("客"), List.of(), PUBLISHED))
            .addHeadCount(HeadCount.builder()
                    .id(HeadCountId.of("park", "staff"))
                    .group(words("職員"))
                    .month(YearMonth.of(2024, 4))
                    .people(12)
                    .isOrMore(true)
                    .provenance(PUBLISHED)
                    .build())
            .build();

    static final List<Career> CAREERS = List.of(
            Career.builder(TokyoCareers.system(), PersonId.of("P001"), TokyoCareers.SPECIALIST, TokyoCareers.CLASS_1B)
                    .addPlacement(stay(TokyoCareers.BUREAUS, true, 2024, 2028))
                    .addPlacement(stay(TokyoCareers.GOVTECH_TOKYO, false, 2028, 2032))
                    .addPass(new GatePass(TokyoCareers.SHUNIN_SELECTION, LocalDate.of(2027, 11, 15)))
                    .build(),
            Career.builder(
                            TokyoCareers.system(),
                            PersonId.of("P002"),
                            TokyoCareers.MANAGEMENT,
                            TokyoCareers.EXPERIENCED_SHUNIN)
                    .addPlacement(stay(TokyoCareers.DIGITAL_SERVICES_BUREAU, false, 2024, 2026))
                    .build());

    private SampleCareers() {}

    private static Wording words(String japanese) {
        return Wording.supplied(Locale.JAPANESE, japanese);
    }

    private static Workplace.Builder workplace(String key, Knowledge<List<QuotientId>> grows) {
        return Workplace.builder()
                .id(WorkplaceId.of("park", key))
                .name(words(key))
                .grows(grows)
                .reading(SAMPLE)
                .provenance(PUBLISHED);
    }

    private static Gate gate(String key, RankId rank) {
        return Gate.of(GateId.of("park", key), words(key), rank, PUBLISHED);
    }

    private static Placement stay(WorkplaceId workplace, boolean isFirst, int from, int until) {
        return new Placement(
                workplace,
                isFirst ? TokyoRanks.SHUJI : TokyoRanks.SHUNIN,
                LocalDate.of(from, 4, 1),
                LocalDate.of(until, 3, 31));
    }
}
