package io.github.digitalskillmap.career;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.skill.SkillCategory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The careers of {@code mori}: three ranks, two quotients, and a workplace of each kind. */
final class Forest {

    static final QuotientId WOOD = Invented.WOOD;
    static final QuotientId WATER = QuotientId.of("mori", "water");
    static final RankId SEED = RankId.of("mori", "seed");
    static final RankId TREE = RankId.of("mori", "tree");
    static final RankId CROWN = RankId.of("mori", "crown");

    static final WorkplaceId GROVE = WorkplaceId.of("mori", "grove");
    static final WorkplaceId RIVER = WorkplaceId.of("mori", "river");
    static final WorkplaceId SHORE = WorkplaceId.of("mori", "shore");
    static final WorkplaceId MIST = WorkplaceId.of("mori", "mist");
    static final WorkplaceId LEAVE = WorkplaceId.of("mori", "leave");

    static final EntryRouteId BY_SEED = EntryRouteId.of("mori", "by-seed");
    static final EntryRouteId BY_TREE = EntryRouteId.of("mori", "by-tree");
    static final CareerModelId TALL = CareerModelId.of("mori", "tall");
    static final CareerModelId WIDE = CareerModelId.of("mori", "wide");
    static final GateId TO_TREE = GateId.of("mori", "to-tree");
    static final GateId TO_CROWN = GateId.of("mori", "to-crown");
    static final GateId ASIDE = GateId.of("mori", "aside");

    static final HeadCountId STAFF = HeadCountId.of("mori", "staff");

    static final Edition EDITION = Edition.of("mori-careers", "1.0.0");
    static final PersonId PERSON = PersonId.of("secret person");
    static final LocalDate DAY = LocalDate.of(2020, 4, 1);

    static final Framework FRAMEWORK = Framework.builder(Edition.of("mori", "1.0.0"), Invented.wording("森"))
            .addScale(Invented.scale())
            .addCategory(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.published(4)))
            .addSkill(Invented.skill(Invented.PRUNING, 1, "枝打ち").build())
            .addQuotient(Invented.quotient())
            .addQuotient(
                    Quotient.of(WATER, "AQ", Invented.wording("水の力"), Invented.wording("水を見る力"), Invented.published(7)))
            .addRank(Rank.of(SEED, Invented.wording("種"), Invented.published(7)))
            .addRank(Rank.of(TREE, Invented.wording("木"), Invented.published(7)))
            .addRank(Rank.of(CROWN, Invented.wording("冠"), Invented.published(7)))
            .build();

    static final CareerSystem SYSTEM = withoutModels()
            .addModel(model(TALL, gate(TO_TREE, TREE), gate(TO_CROWN, CROWN)))
            .addModel(model(WIDE, gate(ASIDE, TREE)))
            .build();

    private Forest() {}

    static CareerSystem.Builder empty() {
        return CareerSystem.builder(FRAMEWORK, EDITION, Invented.wording("森の歩み", "Ways of the forest"));
    }

    static CareerSystem.Builder withoutModels() {
        return empty().addGoal(BalanceGoal.of(WOOD, 1, Invented.published(8)))
                .addGoal(BalanceGoal.of(WATER, 1, Invented.published(8)))
                .addWorkplace(workplace(GROVE, Knowledge.known(List.of(WOOD))))
                .addWorkplace(workplace(RIVER, Knowledge.known(List.of(WATER))))
                .addWorkplace(workplace(SHORE, Knowledge.known(List.of(WOOD, WATER))))
                .addWorkplace(workplace(MIST, Knowledge.unknown(Invented.wording("見えない", "not seen"))))
                .addWorkplace(workplace(LEAVE, Knowledge.none()))
                .addRoute(route(BY_SEED, SEED))
                .addRoute(route(BY_TREE, TREE));
    }

    static Workplace workplace(WorkplaceId id, Knowledge<List<QuotientId>> grows) {
        return Workplace.builder()
                .id(id)
                .name(Invented.wording(id.key()))
                .grows(grows)
                .reading(Invented.published(9))
                .provenance(Invented.published(9))
                .build();
    }

    static HeadCount staff(int people) {
        return HeadCount.builder()
                .id(STAFF)
                .group(Invented.wording("森の番", "Keepers of the forest"))
                .month(YearMonth.of(2021, 4))
                .people(people)
                .provenance(Invented.sample())
                .build();
    }

    static EntryRoute route(EntryRouteId id, RankId rank) {
        return EntryRoute.of(id, Invented.wording(id.key()), rank, Invented.sample(), Invented.published(9));
    }

    static Gate gate(GateId id, RankId rank) {
        return Gate.of(id, Invented.wording(id.key()), rank, Invented.published(9));
    }

    static CareerModel model(CareerModelId id, Gate... gates) {
        return CareerModel.of(id, Invented.wording(id.key()), List.of(gates), Invented.published(9));
    }

    /** A stay of some days that begins so many days after the first of all. */
    static Placement stay(WorkplaceId workplace, RankId rank, int after, int days) {
        LocalDate first = DAY.plusDays(after);
        return new Placement(workplace, rank, first, first.plusDays(days - 1));
    }

    static GatePass pass(GateId gate, int after) {
        return new GatePass(gate, DAY.plusDays(after));
    }

    static Career.Builder career(CareerModelId model, EntryRouteId route, Placement... placements) {
        Career.Builder career = Career.builder(SYSTEM, PERSON, model, route);
        List.of(placements).forEach(career::addPlacement);
        return career;
    }
}
