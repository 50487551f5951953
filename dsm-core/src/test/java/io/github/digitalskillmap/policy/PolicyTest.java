package io.github.digitalskillmap.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PolicyTest implements ValueContract<Policy> {

    private static final PolicyTopic TREES = PolicyTopicTest.topic(
            "trees",
            PolicyStatementTest.statement("keep"),
            PolicyStatementTest.statement("watch").withSubject(Invented.wording("番人", "warden")));

    private static Policy.Builder policy(String version) {
        return Policy.builder(Edition.of("mori-policy", version), Invented.wording("森の方針"));
    }

    @Override
    public Policy value() {
        return policy("1.0.0").addTopic(TREES).build();
    }

    @Override
    public List<Policy> others() {
        return List.of(
                policy("1.1.0").addTopic(TREES).build(),
                Policy.builder(Edition.of("mori-policy", "1.0.0"), Invented.wording("林の方針"))
                        .addTopic(TREES)
                        .build(),
                policy("1.0.0")
                        .addTopic(PolicyTopicTest.topic("trees", PolicyStatementTest.statement("keep")))
                        .build());
    }

    @Test
    void topic_unknown_throwsWithWhatIsNear() {
        assertThat(value().topic(PolicyTopicId.of("mori", "trees"))).isEqualTo(TREES);
        assertThatThrownBy(() -> value().topic(PolicyTopicId.of("mori", "tree")))
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessageContaining("mori:trees");
    }

    @Test
    void facts_areTheTopicAndItsStatementsOfTheirSubjects() {
        assertThat(value().facts())
                .extracting(fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly("Topic \"trees\"", "keeps trees", "\"warden\": keeps trees");
        assertThat(value().facts(Standing.PUBLISHED)).isEqualTo(value().facts());
        assertThat(value().facts(Standing.SAMPLE)).isEmpty();
    }

    @Test
    void toString_isTheEdition() {
        assertThat(value()).hasToString("mori-policy@1.0.0");
    }
}
