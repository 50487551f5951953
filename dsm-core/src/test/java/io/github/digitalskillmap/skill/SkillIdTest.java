package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.contract.IdentifierContract;

class SkillIdTest implements IdentifierContract<SkillId> {

    @Override
    public SkillId of(String namespace, String key) {
        return SkillId.of(namespace, key);
    }

    @Override
    public SkillId parse(String text) {
        return SkillId.parse(text);
    }
}
