package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.policy.Policy;
import io.github.digitalskillmap.policy.PolicyStatement;
import io.github.digitalskillmap.policy.PolicyTopic;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.WordingMark;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokyoPolicyTest {

    private static final Policy POLICY = TokyoPolicy.version2();

    @Test
    void version2_hasTheTopicsOfThePolicyInItsOrder() {
        assertThat(POLICY.topics())
                .extracting(PolicyTopic::id)
                .containsExactly(
                        TokyoPolicy.ORGANISATIONS,
                        TokyoPolicy.DIGITAL_TALENT,
                        TokyoPolicy.TEAMS,
                        TokyoPolicy.PURPOSES,
                        TokyoPolicy.CYCLE,
                        TokyoPolicy.FOCUS,
                        TokyoPolicy.EXTENSION,
                        TokyoPolicy.JUDGING,
                        TokyoPolicy.LADDER,
                        TokyoPolicy.PLACEMENT,
                        TokyoPolicy.TRAINING,
                        TokyoPolicy.WAYS_ONWARD);
        assertThat(TokyoPolicy.version2()).isSameAs(POLICY);
    }

    @Test
    void statements_all_quoteThePolicyInItsTopicsPagesAndAreTranslated() {
        assertThat(POLICY.topics()).allSatisfy(topic -> {
            List<Integer> pages = topic.provenance().citations().get(0).pages();
            assertThat(topic.statements()).allSatisfy(statement -> {
                assertThat(statement.wording().original().mark()).isEqualTo(WordingMark.OFFICIAL);
                assertThat(statement.wording().phrase(Locale.ENGLISH)).isPresent();
                assertThat(pages)
                        .containsAll(statement.provenance().citations().get(0).pages());
            });
        });
    }

    @Test
    void statements_joinedToASubjectByTheDrawing_areInferred() {
        assertThat(POLICY.topic(TokyoPolicy.ORGANISATIONS).statements())
                .allSatisfy(statement -> assertThat(statement.standing())
                        .isEqualTo(statement.subject().isPresent() ? Standing.INFERRED : Standing.PUBLISHED));
        assertThat(POLICY.topic(TokyoPolicy.PLACEMENT).statements())
                .extracting(PolicyStatement::standing)
                .containsOnly(Standing.PUBLISHED);
    }

    @Test
    void definition_ofDigitalTalent_isAskedForByItsTopic() {
        assertThat(POLICY.topic(TokyoPolicy.DIGITAL_TALENT).statements())
                .first()
                .satisfies(first -> assertThat(first.wording().text(Locale.JAPANESE))
                        .isEqualTo("デジタルの力でオール東京の行政課題の解決を図る意思と能力を有する人材"));
    }

    @Test
    void facts_areCountedByStanding() {
        assertThat(POLICY.facts(Standing.PUBLISHED)).hasSize(78);
        assertThat(POLICY.facts(Standing.INFERRED)).hasSize(35);
        assertThat(POLICY.facts(Standing.SAMPLE)).isEmpty();
    }
}
