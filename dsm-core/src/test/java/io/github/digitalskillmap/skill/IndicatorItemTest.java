package io.github.digitalskillmap.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorItemTest implements ValueContract<IndicatorItem> {

    private static final IndicatorItemId SAWS = IndicatorItemId.of("mori", "saws");
    private static final IndicatorItemId CHAINSAW = IndicatorItemId.of("mori", "chainsaw");

    private static IndicatorItem.Builder chainsaw(String name, Provenance provenance) {
        return IndicatorItem.builder().id(CHAINSAW).name(Invented.wording(name)).provenance(provenance);
    }

    @Override
    public IndicatorItem value() {
        return chainsaw("チェーンソー", Invented.published(4)).build();
    }

    @Override
    public List<IndicatorItem> others() {
        return List.of(
                IndicatorItem.builder()
                        .id(SAWS)
                        .name(Invented.wording("チェーンソー"))
                        .provenance(Invented.published(4))
                        .build(),
                chainsaw("鋸", Invented.published(4)).build(),
                chainsaw("チェーンソー", Invented.sample()).build(),
                chainsaw("チェーンソー", Invented.published(4)).within(SAWS).build());
    }

    @Test
    void build_allSet_keepsThem() {
        IndicatorItem item =
                chainsaw("チェーンソー", Invented.published(4)).within(SAWS).build();

        assertThat(item.id()).isEqualTo(CHAINSAW);
        assertThat(item.name()).hasToString("チェーンソー");
        assertThat(item.within()).contains(SAWS);
        assertThat(item.standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void build_onlyTheRequiredParts_standsWithinNone() {
        assertThat(value().within()).isEmpty();
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> IndicatorItem.builder().build())
                .withMessage(
                        "Cannot build IndicatorItem, some of required attributes are not set [id, name, provenance]");
    }
}
