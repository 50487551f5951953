package io.github.digitalskillmap.training;

import static io.github.digitalskillmap.Invented.published;
import static io.github.digitalskillmap.Invented.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurriculumTest {

    private static Curriculum.Builder one() {
        return Curricula.empty().addProgramme(Curricula.programme("one").build());
    }

    @Test
    void parts_areFoundByWhatSomebodyTypes() {
        Curriculum curriculum = one().build();

        assertThat(curriculum.findAudience("番人").map(Audience::id)).contains(Curricula.WARDENS);
        assertThat(curriculum.findAudience("Guests").map(Audience::id)).contains(Curricula.GUESTS);
        assertThat(curriculum.findProgramme("one"))
                .contains(curriculum.programmes().get(0));
        assertThat(curriculum.findProgramme("mori:two")).isEmpty();
        assertThat(curriculum.tier(Curricula.LOW_TIER).audience()).isEqualTo(Curricula.WARDENS);
        assertThat(curriculum.form(Curricula.WALK)).isEqualTo(curriculum.forms().get(0));
        assertThat(curriculum).hasToString("mori-training@2030.0.0");
    }

    @Test
    void findProgramme_nameOfTwo_isNeither() {
        Curriculum curriculum = one().addProgramme(Programme.builder()
                        .id(ProgrammeId.of("mori", "another"))
                        .name(wording("研修 one"))
                        .addAudience(Curricula.WARDENS)
                        .provenance(published(3))
                        .build())
                .build();

        assertThat(curriculum.findProgramme("研修 one")).isEmpty();
    }

    @Test
    void findProgramme_keyOfOneAndNameOfAnother_givesTheOneSoNamed() {
        ProgrammeId named = ProgrammeId.of("mori", "another");
        Curriculum curriculum = one().addProgramme(Programme.builder()
                        .id(named)
                        .name(wording("One"))
                        .addAudience(Curricula.WARDENS)
                        .provenance(published(3))
                        .build())
                .build();

        assertThat(curriculum.findProgramme("one").map(Programme::id)).contains(named);
    }

    @Test
    void part_thatIsNotThere_isNamed() {
        Curriculum curriculum = one().build();

        assertThatThrownBy(() -> curriculum.tier(TierId.of("mori", "x")))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> curriculum.form(FormId.of("mori", "x")))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> curriculum.audience(AudienceId.of("mori", "x")))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> curriculum.programme(ProgrammeId.of("mori", "x")))
                .isInstanceOf(UnknownIdentifierException.class);
    }

    @Test
    void equals_sameParts_isEqual() {
        assertThat(one().build()).isEqualTo(one().build()).hasSameHashCodeAs(one().build());
        assertThat(one().build())
                .isNotEqualTo(
                        one().addProgramme(Curricula.programme("two").build()).build())
                .isNotEqualTo("mori-training@2030.0.0");
    }

    @Test
    void year_notPositive_isRefused() {
        assertThatThrownBy(() -> Curriculum.builder(
                        Edition.of("mori", "1.0.0"), wording("x"), 0, Curricula.FOREST, published(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year of a curriculum must be 1 or more, but was 0");
    }

    @Test
    void programme_withoutOrWithRepeatedAudience_isRefused() {
        assertThatThrownBy(() -> Programme.builder()
                        .id(ProgrammeId.of("mori", "one"))
                        .name(wording("x"))
                        .provenance(published(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("programme 'mori:one' must be for at least one audience");
        assertThatThrownBy(() -> Curricula.programme("one")
                        .addAudience(Curricula.WARDENS)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("programme 'mori:one' must have audience 'mori:wardens' only once");
    }

    @Test
    void facts_anyCurriculum_areStatedInBothLanguagesInOrder() {
        List<Fact> facts = Curricula.empty()
                .addTier(Tier.of(
                                TierId.of("mori", "high"),
                                wording("高み", "heights"),
                                Curricula.GUESTS,
                                published(3),
                                published(2))
                        .withReach(wording("年三人", "three a year")))
                .addProgramme(Curricula.programme("one").build())
                .addProgramme(Curricula.programme("two")
                        .addAudience(Curricula.GUESTS)
                        .addMandatoryFor(Curricula.WARDENS)
                        .tier(Curricula.LOW_TIER)
                        .form(Curricula.WALK)
                        .description(wording("歩く。", "Walk."))
                        .build())
                .build()
                .facts();

        assertThat(facts)
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly(
                        "カリキュラム「森の研修」（2030 年度）",
                        "研修の対象者「番人」",
                        "研修の対象者「客」",
                        "研修の層「初め」",
                        "研修の層「初め」の対象者: 「番人」",
                        "研修の層「高み」",
                        "研修の層「高み」の対象者: 「客」。人数: 年三人",
                        "研修の形式「散歩」",
                        "研修「研修 one」の対象者: 「番人」",
                        "研修「研修 two」の対象者: 「番人」、「客」。悉皆: 「番人」。形式: 「散歩」。歩く。",
                        "研修「研修 two」の層: 「初め」");
        assertThat(facts)
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "Curriculum \"森の研修\" of fiscal year 2030",
                        "Audience of training \"wardens\"",
                        "Audience of training \"guests\"",
                        "Tier of training \"初め\"",
                        "Tier of training \"初め\" for: \"wardens\"",
                        "Tier of training \"heights\"",
                        "Tier of training \"heights\" for: \"guests\"; reach: three a year",
                        "Form of training \"散歩\"",
                        "Programme \"研修 one\" for: \"wardens\"",
                        "Programme \"研修 two\" for: \"wardens\", \"guests\"; mandatory for: \"wardens\"; form: \"散歩\". Walk.",
                        "Programme \"研修 two\" is of the tier \"初め\"");
        assertThat(facts)
                .extracting(fact -> fact.subject().toString())
                .startsWith("mori-training@2030.0.0", "mori:wardens")
                .endsWith("mori:one", "mori:two", "mori:two");
        assertThat(facts).isUnmodifiable();
    }

    @Test
    void facts_ofLinks_nameWhatIsServedInBothLanguages() {
        Programme.Builder programme = Curricula.programme("all");
        Stream.of(
                        new Topic.SkillTopic(Invented.PRUNING),
                        new Topic.LevelTopic(Invented.FELLING, Invented.HIGH),
                        new Topic.CategoryTopic(Invented.CATEGORY),
                        new Topic.EverySkillTopic(),
                        new Topic.FocusAreasTopic(),
                        new Topic.JobTypeTopic(Invented.RANGER),
                        new Topic.EveryJobTypeTopic(),
                        new Topic.ExamTopic(Curricula.SAW))
                .map(topic -> TrainingLink.of(topic, Invented.sample()))
                .forEach(programme::addLink);
        Curriculum curriculum =
                Curricula.empty().addProgramme(programme.build()).build(Curricula.EXAMS);

        assertThat(curriculum.facts(Standing.SAMPLE))
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly(
                        "研修「研修 all」が対応するもの: スキル「剪定」",
                        "研修「研修 all」が対応するもの: スキル「伐採」の「Lv.2」",
                        "研修「研修 all」が対応するもの: 分類「林業」のスキル",
                        "研修「研修 all」が対応するもの: すべてのスキル",
                        "研修「研修 all」が対応するもの: 重点育成分野に選ばれるスキル",
                        "研修「研修 all」が対応するもの: ジョブタイプ「レンジャー」",
                        "研修「研修 all」が対応するもの: すべてのジョブタイプ",
                        "研修「研修 all」が対応するもの: 試験 mori:saw");
        assertThat(curriculum.facts(Standing.SAMPLE))
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "Programme \"研修 all\" serves skill \"剪定\"",
                        "Programme \"研修 all\" serves skill \"伐採\" at \"Lv.2\"",
                        "Programme \"研修 all\" serves the skills of \"forestry\"",
                        "Programme \"研修 all\" serves every skill",
                        "Programme \"研修 all\" serves the skills chosen as focus areas",
                        "Programme \"研修 all\" serves job type \"レンジャー\"",
                        "Programme \"研修 all\" serves every job type",
                        "Programme \"研修 all\" serves exam mori:saw");
        assertThat(curriculum.facts(Standing.SAMPLE))
                .isUnmodifiable()
                .extracting(Fact::subject)
                .containsOnly(ProgrammeId.of("mori", "all"));
    }
}
