package io.github.digitalskillmap.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyStatementTest implements ValueContract<PolicyStatement> {

    static PolicyStatement statement(String key) {
        return PolicyStatement.of(
                PolicyStatementId.of("mori", key), Invented.wording("木を守る", "keeps trees"), Invented.published(2));
    }

    @Override
    public PolicyStatement value() {
        return statement("keep");
    }

    @Override
    public List<PolicyStatement> others() {
        return List.of(
                statement("other"),
                PolicyStatement.of(value().id(), Invented.wording("木を植える"), Invented.published(2)),
                PolicyStatement.of(value().id(), value().wording(), Invented.published(3)),
                value().withSubject(Invented.wording("森の番人")));
    }

    @Test
    void withSubject_statementOfNobody_isOfTheSubject() {
        assertThat(value().subject()).isEmpty();
        assertThat(value().withSubject(Invented.wording("森の番人")).subject()).contains(Invented.wording("森の番人"));
    }
}
