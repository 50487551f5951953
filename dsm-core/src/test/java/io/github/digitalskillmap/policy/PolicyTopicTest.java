package io.github.digitalskillmap.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTopicTest implements ValueContract<PolicyTopic> {

    private static final PolicyTopicId TREES = PolicyTopicId.of("mori", "trees");

    static PolicyTopic topic(String key, PolicyStatement... statements) {
        return PolicyTopic.of(
                PolicyTopicId.of("mori", key),
                Invented.wording("木", "trees"),
                List.of(statements),
                Invented.published(1));
    }

    @Override
    public PolicyTopic value() {
        return topic("trees", PolicyStatementTest.statement("keep"));
    }

    @Override
    public List<PolicyTopic> others() {
        return List.of(
                topic("other", PolicyStatementTest.statement("keep")),
                topic("trees", PolicyStatementTest.statement("other")),
                PolicyTopic.of(TREES, Invented.wording("森"), value().statements(), Invented.published(1)),
                PolicyTopic.of(TREES, value().name(), value().statements(), Invented.published(9)));
    }

    @Test
    void of_withoutStatement_throws() {
        assertThatThrownBy(() -> topic("trees"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("topic 'mori:trees' must have at least one statement");
    }
}
