package io.github.digitalskillmap.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.step.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShareDistributionTest implements ValueContract<ShareDistribution> {

    @Override
    public ShareDistribution value() {
        return ShareDistribution.of(Map.of(Share.of(1, 3), 3L, Share.ONE, 1L, Share.of(1, 2), 2L));
    }

    @Override
    public List<ShareDistribution> others() {
        return List.of(
                ShareDistribution.of(Map.of()),
                ShareDistribution.of(Map.of(Share.of(1, 3), 3L, Share.ONE, 1L)),
                ShareDistribution.of(Map.of(Share.of(1, 3), 3L, Share.ONE, 2L, Share.of(1, 2), 2L)));
    }

    @Test
    void counts_anyOrder_standFromLowToHigh() {
        assertThat(value().counts().keySet()).containsExactly(Share.of(1, 3), Share.of(1, 2), Share.ONE);
        assertThat(value()).hasToString("{1/3=3, 1/2=2, 1/1=1}");
    }

    @Test
    void mean_ofSome_isExact() {
        assertThat(value().people()).isEqualTo(6);
        assertThat(value().mean()).contains(Share.of(1, 2));
    }

    @Test
    void mean_ofNobody_isEmpty() {
        assertThat(ShareDistribution.of(Map.of()).mean()).isEmpty();
        assertThat(ShareDistribution.of(Map.of()).people()).isZero();
    }

    @Test
    void atLeast_aShare_countsThatAndGreater() {
        assertThat(value().atLeast(Share.ZERO)).isEqualTo(6);
        assertThat(value().atLeast(Share.of(1, 2))).isEqualTo(3);
        assertThat(value().atLeast(Share.of(2, 3))).isEqualTo(1);
    }

    @Test
    void of_nobodyWithAShare_isRefused() {
        assertThatThrownBy(() -> ShareDistribution.of(Map.of(Share.ONE, 0L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but was 0");
    }
}
