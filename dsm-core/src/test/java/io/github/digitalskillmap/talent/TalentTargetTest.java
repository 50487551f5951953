package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.requirement.Requirement;
import java.util.List;

class TalentTargetTest implements ValueContract<TalentTarget> {

    @Override
    public TalentTarget value() {
        return Grove.target(Requirement.judgement(Invented.CAREFUL));
    }

    @Override
    public List<TalentTarget> others() {
        return List.of(Grove.target(Requirement.skill(Invented.PRUNING, Invented.LOW)));
    }
}
