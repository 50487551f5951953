package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.adaptation.MoriFramework.CHAINSAW;
import static io.github.digitalskillmap.adaptation.MoriFramework.SAWS;
import static io.github.digitalskillmap.adaptation.MoriFramework.TOOLS;
import static io.github.digitalskillmap.adaptation.MoriFramework.WORK;
import static io.github.digitalskillmap.adaptation.MoriFramework.item;
import static io.github.digitalskillmap.adaptation.MoriFramework.mori;
import static io.github.digitalskillmap.adaptation.MoriFramework.overlay;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.FrameworkProblem;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFamilies;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTools;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Families of indicators and their items, adapted like all else. */
class FamiliesTest {

    private static final PartId SAWS_OF_TOOLS = PartId.of(TOOLS, SAWS);
    private static final PartId CHAINSAW_OF_TOOLS = PartId.of(TOOLS, CHAINSAW);
    private static final ScaleId USE = ScaleId.of("yama", "use");
    private static final IndicatorItem AXE =
            item(IndicatorItemId.of("yama", "axe"), "斧", "Axe").build();

    private static LevelScale use() {
        return LevelScale.builder()
                .id(USE)
                .addLevel(Level.of(LevelId.of(USE, "able"), Invented.wording("使える"), Invented.sample()))
                .lowest(LowestLevel.FIRST_STEP)
                .provenance(Invented.sample())
                .build();
    }

    private static Framework ours(Change... changes) {
        return overlay(changes).applyTo(mori()).orElseThrow();
    }

    private static List<Problem> faults(Change... changes) {
        return overlay(changes).applyTo(mori()).problems();
    }

    private static List<String> told(Change... changes) {
        return Difference.between(mori(), ours(changes)).entries().stream()
                .filter(entry -> entry.change()
                        .filter(change -> !(change instanceof Change.Amend<?> amend)
                                || !amend.aspect().isProvenance())
                        .isPresent())
                .flatMap(entry -> Stream.of(
                        entry.impact() + " " + entry.wording().text(JAPANESE),
                        entry.wording().text(ENGLISH)))
                .toList();
    }

    @Test
    void applyTo_familiesAndItemsRenamedAddedAndRetired_givesTheFamiliesOfTheBodyAndKeepsTheRest() {
        IndicatorFamily machines = IndicatorFamily.builder()
                .id(IndicatorFamilyId.of("yama", "machines"))
                .name(Invented.wording("機械"))
                .addItem(item(IndicatorItemId.of("yama", "harvester"), "ハーベスタ", "Harvester")
                        .build())
                .provenance(Invented.sample())
                .build();

        Framework ours = ours(
                Change.set(PartId.of(TOOLS), Aspect.FAMILY_NAME, Invented.wording("山の道具")),
                Change.set(PartId.of(TOOLS), Aspect.FAMILY_OPEN_ENDED, false),
                Change.set(SAWS_OF_TOOLS, Aspect.FAMILY_ITEM_NAME, Invented.wording("刃物")),
                Change.retire(CHAINSAW_OF_TOOLS),
                Change.add(TOOLS, AXE).behind(SAWS_OF_TOOLS),
                Change.add(machines));

        assertThat(ours.families()).extracting(IndicatorFamily::id).containsExactly(WORK, TOOLS, machines.id());
        assertThat(ours.family(WORK)).isEqualTo(mori().family(WORK));
        assertThat(ours.family(TOOLS).name()).hasToString("山の道具");
        assertThat(ours.family(TOOLS).openEnded()).isFalse();
        assertThat(ours.family(TOOLS).items())
                .extracting(item -> item.name().toString())
                .containsExactly("刃物", "斧");
        assertThat(ours.family(TOOLS).provenance().adaptedBy()).contains(MoriFramework.OURS);
    }

    @Test
    void applyTo_familyGivenAScale_isJudgedOnItOnceItsItemsAreSkills() {
        Skill sawing = Skill.builder()
                .id(SkillId.of("yama", "sawing"))
                .number(9)
                .name(Invented.wording("鋸を使う"))
                .scale(USE)
                .provenance(Invented.sample())
                .build();

        Framework ours = ours(
                Change.add(use()),
                Change.add(sawing),
                Change.set(PartId.of(TOOLS), Aspect.FAMILY_SCALE, USE),
                Change.retire(SAWS_OF_TOOLS),
                Change.retire(CHAINSAW_OF_TOOLS));

        assertThat(ours.skills(TOOLS)).extracting(Skill::id).containsExactly(sawing.id());
        assertThat(ours.familyOf(sawing.id()).map(IndicatorFamily::id)).contains(TOOLS);
        assertThat(ours.skills(WORK)).hasSize(3);
    }

    @Test
    void applyTo_scaleReplaced_isThatOfTheFamilyToo() {
        LevelMap map = LevelMap.builder(Invented.scale(), use())
                .none(Invented.NONE)
                .to(Invented.LOW, LevelId.of(USE, "able"))
                .to(Invented.HIGH, LevelId.of(USE, "able"))
                .build();

        Framework ours = ours(Change.replaceScale(map, Invented.published(9)));

        assertThat(ours.family(WORK).scale()).contains(USE);
        assertThat(ours.family(WORK).provenance().adaptedBy()).contains(MoriFramework.OURS);
        assertThat(ours.skills(WORK)).hasSize(3);
    }

    @Test
    void applyTo_scaleGivenToAFamilyThatKeepsItsItems_isToldAtThatChange() {
        assertThat(faults(Change.add(use()), Change.set(PartId.of(TOOLS), Aspect.FAMILY_SCALE, USE)))
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(tuple(FrameworkProblem.ITEMS_BESIDE_SCALE, "/families/change/0/scale"));
    }

    @Test
    void applyTo_itemAddedToAFamilyWithAScale_isToldAtThatChange() {
        assertThat(faults(Change.add(WORK, AXE)))
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(tuple(FrameworkProblem.ITEMS_BESIDE_SCALE, "/familyItems/add/0"));
    }

    @Test
    void applyTo_scaleOfAnotherFamily_isToldAtThatChangeWhicheverStandsFirst() {
        assertThat(faults(
                        Change.set(PartId.of(TOOLS), Aspect.FAMILY_SCALE, Invented.SCALE),
                        Change.retire(SAWS_OF_TOOLS),
                        Change.retire(CHAINSAW_OF_TOOLS),
                        Change.order(PartKind.FAMILY, List.of(PartId.of(TOOLS), PartId.of(WORK)))))
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(tuple(FrameworkProblem.SHARED_FAMILY_SCALE, "/families/change/0/scale"));
    }

    @Test
    void applyTo_allItemsRetired_isToldAtTheLastOfThem() {
        assertThat(faults(Change.retire(SAWS_OF_TOOLS), Change.retire(CHAINSAW_OF_TOOLS)))
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(tuple(FrameworkProblem.EMPTY_FAMILY, "/familyItems/retire/1"));
        assertThat(faults(Change.clear(PartId.of(WORK), Aspect.FAMILY_SCALE)))
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(tuple(FrameworkProblem.EMPTY_FAMILY, "/families/change/0/without"));
    }

    @Test
    void applyTo_widerItemRetiredMovedOrUnknown_isToldAtThatChange() {
        assertThat(faults(Change.retire(SAWS_OF_TOOLS)))
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(tuple(OverlayProblem.STILL_NAMED, "/familyItems/retire/0"));
        assertThat(faults(new Change.Order(
                        PartKind.FAMILY_ITEM,
                        Optional.of(PartId.of(TOOLS)),
                        List.of(CHAINSAW_OF_TOOLS, SAWS_OF_TOOLS))))
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(tuple(FrameworkProblem.UNKNOWN_INDICATOR_ITEM, "/familyItems/order/0"));
        assertThat(faults(Change.set(SAWS_OF_TOOLS, Aspect.FAMILY_ITEM_WITHIN, AXE.id())))
                .extracting(Problem::code, problem -> problem.path().toString())
                .containsExactly(tuple(FrameworkProblem.UNKNOWN_INDICATOR_ITEM, "/familyItems/change/0/within"));
    }

    @Test
    void applyTo_scaleOfAFamilyRetired_isToldAtThatChange() {
        assertThat(faults(Change.retire(PartId.of(Invented.SCALE))))
                .extracting(Problem::code)
                .contains(OverlayProblem.STILL_NAMED);
        assertThat(overlay(Change.retire(PartId.of(Invented.SCALE)))
                        .applyTo(mori())
                        .problems())
                .anySatisfy(problem -> assertThat(problem.arguments()).contains("mori:work"));
    }

    @Test
    void between_families_tellsOfThemInWords() {
        assertThat(told(Change.add(TOOLS, AXE)))
                .containsExactly("MINOR 指標群「道具」の項目「斧」を追加", "item \"Axe\" of family of indicators \"Tools\" added");
        assertThat(told(Change.retire(CHAINSAW_OF_TOOLS)))
                .containsExactly(
                        "MINOR 指標群「道具」の項目「チェーンソー」を廃止", "item \"Chainsaw\" of family of indicators \"Tools\" retired");
        assertThat(told(Change.set(PartId.of(TOOLS), Aspect.FAMILY_OPEN_ENDED, false)))
                .containsExactly(
                        "PATCH 指標群「道具」のほかにもあるか: はい → いいえ",
                        "whether there are more of family of indicators \"Tools\": yes → no");
        assertThat(told(Change.clear(CHAINSAW_OF_TOOLS, Aspect.FAMILY_ITEM_WITHIN)))
                .containsExactly(
                        "PATCH 指標群「道具」の項目「チェーンソー」の属する項目: 鋸 → なし",
                        "wider item of item \"Chainsaw\" of family of indicators \"Tools\": Saws → none");
        assertThat(told(Change.retire(PartId.of(WORK)))).first().isEqualTo("MINOR 指標群「仕事」を廃止");
    }

    @Test
    void applyTo_tokyo_keepsBothFamiliesAndRenamesATool() {
        Framework tokyo = TokyoFramework.policyVersion2();
        Framework ours = Overlay.builder(tokyo.edition(), Edition.of("yama", "1.0.0"), Invented.published(9))
                .change(Change.set(
                        PartId.of(TokyoFamilies.DIGITAL_TOOLS, TokyoTools.TEAMS),
                        Aspect.FAMILY_ITEM_NAME,
                        Invented.wording("Slack")))
                .build()
                .applyTo(tokyo)
                .orElseThrow();

        assertThat(ours.family(TokyoFamilies.DIGITAL_SKILLS)).isEqualTo(tokyo.family(TokyoFamilies.DIGITAL_SKILLS));
        assertThat(ours.family(TokyoFamilies.DIGITAL_TOOLS).items())
                .hasSize(9)
                .filteredOn(item -> item.id().equals(TokyoTools.TEAMS))
                .singleElement()
                .satisfies(item -> assertThat(item.name()).hasToString("Slack"));
    }
}
