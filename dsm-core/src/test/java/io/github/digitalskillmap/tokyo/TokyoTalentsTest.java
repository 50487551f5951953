package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.talent.AppliedIndicator;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTarget;
import io.github.digitalskillmap.talent.TalentType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokyoTalentsTest {

    private static final TalentSystem TALENTS = TokyoTalents.system();

    private static List<Object> indicators(TalentType type) {
        return List.copyOf(
                type.indicators().stream().map(AppliedIndicator::indicator).toList());
    }

    @Test
    void types_ofThePolicy_haveTheIndicatorsThatItNames() {
        assertThat(TALENTS.types())
                .extracting(TalentType::id, TokyoTalentsTest::indicators)
                .containsExactly(
                        tuple(
                                TokyoTalents.ICT_STAFF,
                                List.of(
                                        TokyoTalents.DIGITAL_SKILLS,
                                        TokyoTalents.JOB_TYPES,
                                        TokyoTalents.DIGITAL_TOOLS,
                                        TokyoTalents.CAREER_LADDER)),
                        tuple(TokyoTalents.IT_EXPERT, List.of(TokyoTalents.DIGITAL_TOOLS)),
                        tuple(TokyoTalents.PARTNER, List.of()),
                        tuple(TokyoTalents.RESKILLING, List.of()),
                        tuple(TokyoTalents.DX_AMBASSADOR, List.of(TokyoTalents.DIGITAL_TOOLS)),
                        tuple(TokyoTalents.MUNICIPAL_EXPERT, List.of()),
                        tuple(TokyoTalents.MUNICIPAL_SYSTEM_STAFF, List.of()),
                        tuple(TokyoTalents.MUNICIPAL_STAFF, List.of()));
        assertThat(TALENTS.types())
                .flatExtracting(TalentType::indicators)
                .allSatisfy(applied -> assertThat(applied.standing())
                        .isEqualTo(
                                applied.indicator().equals(TokyoTalents.DIGITAL_TOOLS)
                                        ? Standing.INFERRED
                                        : Standing.PUBLISHED));
    }

    @Test
    void targets_ofThePolicy_areReadAndThoseOfMunicipalitiesAreJoinedByTheDrawing() {
        assertThat(TALENTS.types())
                .flatExtracting(TalentType::targets)
                .extracting(
                        TalentTarget::id,
                        TalentTarget::standing,
                        target -> target.reading().standing())
                .containsExactly(
                        tuple(TokyoTalents.IT_PASSPORT_KNOWLEDGE, Standing.PUBLISHED, Standing.INFERRED),
                        tuple(TokyoTalents.MUNICIPAL_LEADS_CHANGE, Standing.INFERRED, Standing.INFERRED),
                        tuple(TokyoTalents.MUNICIPAL_USES_SERVICE_DESIGN, Standing.INFERRED, Standing.INFERRED),
                        tuple(TokyoTalents.MUNICIPAL_USES_TOOLS, Standing.INFERRED, Standing.INFERRED),
                        tuple(TokyoTalents.MUNICIPAL_UNDERSTANDS_DX, Standing.INFERRED, Standing.INFERRED),
                        tuple(TokyoTalents.MUNICIPAL_HAS_LITERACY, Standing.INFERRED, Standing.INFERRED));
    }

    @Test
    void facts_ofThePolicy_areCountedByStandingAndQuoteIt() {
        assertThat(TALENTS.facts(Standing.PUBLISHED)).hasSize(4 + 8 + 11 + 3 + 1);
        assertThat(TALENTS.facts(Standing.INFERRED)).hasSize(3 + 1 + 10);
        assertThat(TALENTS.facts()).hasSize(27 + 14).doesNotHaveDuplicates();
        assertThat(TALENTS.facts())
                .filteredOn(fact -> fact.subject().equals(TokyoTalents.IT_PASSPORT_KNOWLEDGE))
                .extracting(
                        fact -> fact.wording().text(Locale.JAPANESE),
                        fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(
                        tuple(
                                "人材像「リスキリング人材」の目標「ITパスポート相当の知識を習得」",
                                "Target of talent type \"Staff who reskill\": \"Acquire knowledge equal to the IT Passport\""),
                        tuple(
                                "目標「ITパスポート相当の知識を習得」は次のいずれか（試験 ipa:ip の合格、「ITパスポート相当の知識を習得」の判断）と読む",
                                "The target \"Acquire knowledge equal to the IT Passport\" is read as any of (a pass of exam ipa:ip, the judgement \"has acquired knowledge equal to the IT Passport\")"));
    }
}
