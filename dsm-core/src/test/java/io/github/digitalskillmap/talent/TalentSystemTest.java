package io.github.digitalskillmap.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.tokyo.TokyoFamilies;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TalentSystemTest implements ValueContract<TalentSystem> {

    @Override
    public TalentSystem value() {
        return Grove.empty().build();
    }

    @Override
    public List<TalentSystem> others() {
        return List.of(
                Grove.empty().addIndicator(Grove.rings()).build(),
                Grove.asking(Requirement.judgement(Invented.CAREFUL)).build(),
                TalentSystem.builder(Grove.FRAMEWORK, Edition.of("mori-talents", "2.0.0"), Invented.wording("森の人"))
                        .build());
    }

    @Test
    void lookUp_knownPart_isFoundAndUnknownThrowsWithTheEdition() {
        TalentSystem system = Grove.asking(Requirement.judgement(Invented.CAREFUL))
                .addIndicator(Grove.rings())
                .build();

        assertThat(system.type(Grove.KEEPER).targets()).hasSize(1);
        assertThat(system.indicator(Grove.RINGS)).isEqualTo(Grove.rings());
        assertThat(system).hasToString("mori-talents@1.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> system.type(Grove.GUEST))
                .withMessageContainingAll("mori:guest", "mori-talents@1.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> system.indicator(IndicatorId.of("mori", "leaves")));
    }

    @Test
    void check_indicatorOfAFamily_wantsAFamilyOfTheFramework() {
        assertThat(TokyoTalents.system().indicator(TokyoTalents.DIGITAL_TOOLS).family())
                .contains(TokyoFamilies.DIGITAL_TOOLS);
        assertThat(TokyoTalents.system().indicator(TokyoTalents.JOB_TYPES).family())
                .isEmpty();
        assertThat(Grove.empty()
                        .addIndicator(Grove.rings().withFamily(TokyoFamilies.DIGITAL_TOOLS))
                        .check()
                        .problems())
                .containsExactly(TalentProblem.NOT_IN_FRAMEWORK.at(
                        DataPath.parse("/indicators/0/family"), TokyoFamilies.DIGITAL_TOOLS, Grove.FRAMEWORK));
    }

    @Test
    void facts_anySystem_areStatedInBothLanguagesInOrder() {
        List<Fact> facts = TalentSystem.builder(TokyoFramework.policyVersion2(), Grove.EDITION, Invented.wording("森の人"))
                .addIndicator(Grove.rings())
                .addIndicator(Indicator.of(
                                IndicatorId.of("mori", "tools"), Invented.wording("道具", "Tools"), Invented.sample())
                        .withFamily(TokyoFamilies.DIGITAL_TOOLS))
                .addType(TalentType.builder()
                        .id(Grove.KEEPER)
                        .name(Invented.wording("番人", "Keeper"))
                        .addStatement(Invented.wording("森を守る", "Keeps the forest"))
                        .addIndicator(new AppliedIndicator(Grove.RINGS, Invented.of(Standing.INFERRED)))
                        .addTarget(Grove.target(Requirement.exam(IpaExams.IP)))
                        .provenance(Invented.published(9))
                        .build())
                .build()
                .facts();

        assertThat(facts)
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly(
                        "指標「年輪」",
                        "指標「道具」は指標群「デジタルツール」である",
                        "人材像「番人」",
                        "人材像「番人」: 森を守る",
                        "人材像「番人」には指標「年輪」を当てる",
                        "人材像「番人」の目標「木を大切にする」",
                        "目標「木を大切にする」は試験 ipa:ip の合格と読む");
        assertThat(facts)
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        "Indicator \"年輪\"",
                        "Indicator \"Tools\" is the family of indicators \"Digital tools\"",
                        "Talent type \"Keeper\"",
                        "Talent type \"Keeper\": Keeps the forest",
                        "Talent type \"Keeper\" is measured by indicator \"年輪\"",
                        "Target of talent type \"Keeper\": \"木を大切にする\"",
                        "The target \"木を大切にする\" is read as a pass of exam ipa:ip");
        assertThat(facts)
                .extracting(Fact::subject, Fact::standing)
                .containsExactly(
                        tuple(Grove.RINGS, Standing.PUBLISHED),
                        tuple(IndicatorId.of("mori", "tools"), Standing.SAMPLE),
                        tuple(Grove.KEEPER, Standing.PUBLISHED),
                        tuple(Grove.KEEPER, Standing.PUBLISHED),
                        tuple(Grove.KEEPER, Standing.INFERRED),
                        tuple(Grove.CARE, Standing.PUBLISHED),
                        tuple(Grove.CARE, Standing.SAMPLE));
        assertThat(facts).isUnmodifiable();
    }

    @Test
    void facts_ofAStanding_areThoseOfExactlyThat() {
        TalentSystem system =
                Grove.asking(Requirement.judgement(Invented.CAREFUL)).build();

        assertThat(system.facts(Standing.SAMPLE))
                .isUnmodifiable()
                .extracting(fact -> fact.wording().text(Locale.JAPANESE))
                .containsExactly("目標「木を大切にする」は「木を大切にする」の判断と読む");
        assertThat(system.facts(Standing.INFERRED)).isEmpty();
    }
}
