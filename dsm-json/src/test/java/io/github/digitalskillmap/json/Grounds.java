package io.github.digitalskillmap.json;

import io.github.digitalskillmap.career.BalanceGoal;
import io.github.digitalskillmap.career.CareerModel;
import io.github.digitalskillmap.career.CareerModelId;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRoute;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.career.HeadCount;
import io.github.digitalskillmap.career.HeadCountId;
import io.github.digitalskillmap.career.Workplace;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.talent.AppliedIndicator;
import io.github.digitalskillmap.talent.Indicator;
import io.github.digitalskillmap.talent.IndicatorId;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.talent.TalentTypeId;
import io.github.digitalskillmap.tokyo.TokyoQuotients;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.training.Audience;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.FormId;
import io.github.digitalskillmap.training.Programme;
import io.github.digitalskillmap.training.ProgrammeId;
import io.github.digitalskillmap.training.Tier;
import io.github.digitalskillmap.training.TierId;
import io.github.digitalskillmap.training.TrainingForm;
import io.github.digitalskillmap.wording.Wording;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** What other systems are based on: one part of each kind that stays, and one that they leave out. */
public final class Grounds {

    /** Careers, of which only the second of each kind is to stay. */
    public static final CareerSystem CAREERS = CareerSystem.builder(
                    SampleCareers.TOKYO, Edition.of("ground-careers", "1.0.0"), words("地の歩み"))
            .addGoal(BalanceGoal.of(TokyoQuotients.DQ, 1, origin()))
            .addWorkplace(workplace("sand"))
            .addWorkplace(workplace("clay"))
            .addRoute(route("sand", TokyoRanks.SHUJI))
            .addRoute(route("clay", TokyoRanks.SHUJI))
            .addModel(CareerModel.of(CareerModelId.of("ground", "sand"), words("砂"), List.of(), origin()))
            .addModel(CareerModel.of(CareerModelId.of("ground", "clay"), words("土"), List.of(), origin()))
            .addHeadCount(headCount("sand"))
            .addHeadCount(headCount("clay"))
            .build();

    /** Talent types, of which only the second of each kind is to stay. */
    public static final TalentSystem TALENTS = TalentSystem.builder(
                    SampleCareers.TOKYO, Edition.of("ground-talents", "1.0.0"), words("地の人"))
            .addIndicator(Indicator.of(IndicatorId.of("ground", "sand"), words("砂"), origin()))
            .addIndicator(Indicator.of(IndicatorId.of("ground", "clay"), words("土"), origin()))
            .addType(type("sand").build())
            .addType(type("clay")
                    .addIndicator(new AppliedIndicator(IndicatorId.of("ground", "clay"), origin()))
                    .build())
            .build();

    /** Training, of which only the second of each kind is to stay. */
    public static final Curriculum TRAINING = Curriculum.builder(
                    Edition.of("ground-training", "1.0.0"), words("地の研修"), 2024, SampleCareers.TOKYO, origin())
            .addAudience(audience("sand"))
            .addAudience(audience("clay"))
            .addTier(Tier.of(
                    TierId.of("ground", "sand"), words("砂"), AudienceId.of("ground", "sand"), origin(), origin()))
            .addTier(Tier.of(
                    TierId.of("ground", "clay"), words("土"), AudienceId.of("ground", "clay"), origin(), origin()))
            .addForm(TrainingForm.of(FormId.of("ground", "sand"), words("砂"), origin()))
            .addForm(TrainingForm.of(FormId.of("ground", "clay"), words("土"), origin()))
            .addProgramme(programme("sand"))
            .addProgramme(programme("clay"))
            .build();

    private Grounds() {}

    private static Wording words(String text) {
        return Wording.supplied(Locale.JAPANESE, text);
    }

    private static Provenance origin() {
        return Provenance.sample(words("見本"));
    }

    private static Workplace workplace(String key) {
        return Workplace.builder()
                .id(WorkplaceId.of("ground", key))
                .name(words(key))
                .grows(Knowledge.known(List.of(TokyoQuotients.GQ)))
                .reading(origin())
                .provenance(origin())
                .build();
    }

    private static EntryRoute route(String key, RankId rank) {
        return EntryRoute.of(EntryRouteId.of("ground", key), words(key), rank, origin(), origin());
    }

    private static HeadCount headCount(String key) {
        return HeadCount.builder()
                .id(HeadCountId.of("ground", key))
                .group(words(key))
                .month(YearMonth.of(2024, 4))
                .people(3)
                .provenance(origin())
                .build();
    }

    private static TalentType.Builder type(String key) {
        return TalentType.builder()
                .id(TalentTypeId.of("ground", key))
                .name(words(key))
                .provenance(origin());
    }

    private static Audience audience(String key) {
        return Audience.of(AudienceId.of("ground", key), words(key), origin());
    }

    private static Programme programme(String key) {
        return Programme.builder()
                .id(ProgrammeId.of("ground", key))
                .name(words(key))
                .tier(TierId.of("ground", key))
                .form(FormId.of("ground", key))
                .addAudience(AudienceId.of("ground", key))
                .provenance(origin())
                .build();
    }
}
