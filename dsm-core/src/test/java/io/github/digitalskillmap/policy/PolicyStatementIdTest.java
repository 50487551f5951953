package io.github.digitalskillmap.policy;

import io.github.digitalskillmap.contract.IdentifierContract;

class PolicyStatementIdTest implements IdentifierContract<PolicyStatementId> {

    @Override
    public PolicyStatementId of(String namespace, String key) {
        return PolicyStatementId.of(namespace, key);
    }

    @Override
    public PolicyStatementId parse(String text) {
        return PolicyStatementId.parse(text);
    }
}
