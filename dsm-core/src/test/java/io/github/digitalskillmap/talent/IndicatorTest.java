package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import java.util.List;

class IndicatorTest implements ValueContract<Indicator> {

    @Override
    public Indicator value() {
        return Grove.rings();
    }

    @Override
    public List<Indicator> others() {
        return List.of(
                Indicator.of(IndicatorId.of("mori", "leaves"), Invented.wording("年輪"), Invented.published(9)),
                Indicator.of(Grove.RINGS, Invented.wording("葉"), Invented.published(9)),
                Grove.rings().withFamily(IndicatorFamilyId.of("mori", "work")));
    }
}
