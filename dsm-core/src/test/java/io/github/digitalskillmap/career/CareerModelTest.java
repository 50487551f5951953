package io.github.digitalskillmap.career;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;

class CareerModelTest implements ValueContract<CareerModel> {

    @Override
    public CareerModel value() {
        return Forest.model(Forest.TALL, Forest.gate(Forest.TO_TREE, Forest.TREE));
    }

    @Override
    public List<CareerModel> others() {
        return List.of(Forest.model(Forest.WIDE, Forest.gate(Forest.TO_TREE, Forest.TREE)), Forest.model(Forest.TALL));
    }
}
