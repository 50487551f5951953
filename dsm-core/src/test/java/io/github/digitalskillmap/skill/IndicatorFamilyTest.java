package io.github.digitalskillmap.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorFamilyTest implements ValueContract<IndicatorFamily> {

    private static final IndicatorFamilyId TOOLS = IndicatorFamilyId.of("mori", "tools");
    private static final IndicatorItem CHAINSAW = IndicatorItem.builder()
            .id(IndicatorItemId.of("mori", "chainsaw"))
            .name(Invented.wording("チェーンソー"))
            .provenance(Invented.published(4))
            .build();

    private static IndicatorFamily.Builder tools(String name, Provenance provenance) {
        return IndicatorFamily.builder().id(TOOLS).name(Invented.wording(name)).provenance(provenance);
    }

    @Override
    public IndicatorFamily value() {
        return tools("道具", Invented.published(4)).build();
    }

    @Override
    public List<IndicatorFamily> others() {
        return List.of(
                IndicatorFamily.builder()
                        .id(IndicatorFamilyId.of("mori", "machines"))
                        .name(Invented.wording("道具"))
                        .provenance(Invented.published(4))
                        .build(),
                tools("機械", Invented.published(4)).build(),
                tools("道具", Invented.sample()).build(),
                tools("道具", Invented.published(4)).scale(Invented.SCALE).build(),
                tools("道具", Invented.published(4)).openEnded(true).build(),
                tools("道具", Invented.published(4)).addItem(CHAINSAW).build());
    }

    @Test
    void build_allSet_keepsThem() {
        IndicatorFamily family = tools("道具", Invented.published(4))
                .scale(Invented.SCALE)
                .openEnded(true)
                .addItem(CHAINSAW)
                .build();

        assertThat(family.id()).isEqualTo(TOOLS);
        assertThat(family.name()).hasToString("道具");
        assertThat(family.scale()).contains(Invented.SCALE);
        assertThat(family.openEnded()).isTrue();
        assertThat(family.items()).containsExactly(CHAINSAW).isUnmodifiable();
        assertThat(family.standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void build_onlyTheRequiredParts_leavesTheOthersEmpty() {
        assertThat(value().scale()).isEmpty();
        assertThat(value().openEnded()).isFalse();
        assertThat(value().items()).isEmpty();
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> IndicatorFamily.builder().build())
                .withMessage(
                        "Cannot build IndicatorFamily, some of required attributes are not set [id, name, provenance]");
    }
}
