package io.github.digitalskillmap.career;

import io.github.digitalskillmap.contract.IdentifierContract;

class WorkplaceIdTest implements IdentifierContract<WorkplaceId> {

    @Override
    public WorkplaceId of(String namespace, String key) {
        return WorkplaceId.of(namespace, key);
    }

    @Override
    public WorkplaceId parse(String text) {
        return WorkplaceId.parse(text);
    }
}
