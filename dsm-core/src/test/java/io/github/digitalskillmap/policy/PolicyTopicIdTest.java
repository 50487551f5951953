package io.github.digitalskillmap.policy;

import io.github.digitalskillmap.contract.IdentifierContract;

class PolicyTopicIdTest implements IdentifierContract<PolicyTopicId> {

    @Override
    public PolicyTopicId of(String namespace, String key) {
        return PolicyTopicId.of(namespace, key);
    }

    @Override
    public PolicyTopicId parse(String text) {
        return PolicyTopicId.parse(text);
    }
}
