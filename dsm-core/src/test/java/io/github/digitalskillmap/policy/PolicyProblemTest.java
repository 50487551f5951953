package io.github.digitalskillmap.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyProblemTest {

    private static final PolicyStatement KEEP = PolicyStatementTest.statement("keep");

    /** A policy with one fault, and what the check says of it. */
    private record Expected(Policy.Builder bad, String path, String japanese, String english) {}

    private static Policy.Builder of(PolicyTopic... topics) {
        Policy.Builder policy = Policy.builder(Edition.of("mori-policy", "1.0.0"), Invented.wording("森の方針"));
        for (PolicyTopic topic : topics) {
            policy.addTopic(topic);
        }
        return policy;
    }

    private static Expected expected(PolicyProblem problem) {
        return switch (problem) {
            case DUPLICATE_ID ->
                new Expected(
                        of(PolicyTopicTest.topic("trees", KEEP), PolicyTopicTest.topic("paths", KEEP)),
                        "/topics/1/statements/0/id",
                        "'mori:keep' が二つあります。どちらかを除くか、別の識別子を付けてください。",
                        "'mori:keep' is there twice; remove one of the two or give it another identifier");
            case NO_TOPIC ->
                new Expected(of(), "/topics", "方針に項目がありません。一つ以上加えてください。", "the policy has no topic; add at least one");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_oneFault_isToldAloneInBothLanguages(PolicyProblem code) {
        Expected expected = expected(code);

        Checked<Policy> checked = expected.bad.check();

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems()).hasSize(1);
        Problem told = checked.problems().get(0);
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.path()).hasToString(expected.path);
        assertThat(told.message(Locale.JAPANESE)).isEqualTo(expected.japanese);
        assertThat(told.message(Locale.ENGLISH)).isEqualTo(expected.english);
    }

    @Test
    void check_twoTopicsOfOneIdentifier_isTold() {
        assertThat(of(
                                PolicyTopicTest.topic("trees", KEEP),
                                PolicyTopicTest.topic("trees", PolicyStatementTest.statement("watch")))
                        .check()
                        .problems())
                .singleElement()
                .satisfies(told -> assertThat(told.path()).hasToString("/topics/1/id"));
    }
}
