package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantTest implements ValueContract<Participant> {

    @Override
    public Participant value() {
        return Participant.of(Rounds.ANNA, Invented.ELDER);
    }

    @Override
    public List<Participant> others() {
        return List.of(Participant.of(Rounds.BERT, Invented.ELDER), Participant.of(Rounds.ANNA, Invented.WARDEN));
    }

    @Test
    void toString_any_tellsNobody() {
        assertThat(value()).hasToString("person as mori:elder");
    }
}
