package io.github.digitalskillmap.career;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;

class GateTest implements ValueContract<Gate> {

    @Override
    public Gate value() {
        return Forest.gate(Forest.TO_TREE, Forest.TREE);
    }

    @Override
    public List<Gate> others() {
        return List.of(Forest.gate(Forest.TO_CROWN, Forest.TREE), Forest.gate(Forest.TO_TREE, Forest.CROWN));
    }
}
