package io.github.digitalskillmap.requirement;

import io.github.digitalskillmap.contract.IdentifierContract;

class RoleIdTest implements IdentifierContract<RoleId> {

    @Override
    public RoleId of(String namespace, String key) {
        return RoleId.of(namespace, key);
    }

    @Override
    public RoleId parse(String text) {
        return RoleId.parse(text);
    }
}
