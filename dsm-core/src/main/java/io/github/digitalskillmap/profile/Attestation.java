package io.github.digitalskillmap.profile;

import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What somebody entitled has judged of a person, with the date. The latest on or before a date is the one that counts.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Attestation {

    Attestation() {}

    /**
     * {@return the attestation that something is so}
     *
     * @param judgement what was judged
     * @param by the role of whoever judged
     * @param on the day of the judgement
     */
    public static Attestation met(JudgementId judgement, RoleId by, LocalDate on) {
        return of(judgement, Verdict.MET, by, on);
    }

    /**
     * {@return the attestation that something is not so}
     *
     * @param judgement what was judged
     * @param by the role of whoever judged
     * @param on the day of the judgement
     */
    public static Attestation notMet(JudgementId judgement, RoleId by, LocalDate on) {
        return of(judgement, Verdict.NOT_MET, by, on);
    }

    /**
     * {@return an attestation}
     *
     * @param judgement what was judged
     * @param verdict whether it is so
     * @param by the role of whoever judged
     * @param on the day of the judgement
     */
    public static Attestation of(JudgementId judgement, Verdict verdict, RoleId by, LocalDate on) {
        return ImmutableAttestation.builder()
                .judgement(judgement)
                .verdict(verdict)
                .by(by)
                .on(on)
                .build();
    }

    /**
     * Returns what was judged.
     *
     * @return the identifier of the judgement
     */
    public abstract JudgementId judgement();

    /** {@return whether it is so} */
    public abstract Verdict verdict();

    /** {@return the role of whoever judged} */
    public abstract RoleId by();

    /** {@return the day of the judgement} */
    public abstract LocalDate on();

    /**
     * Returns a text that tells neither what was judged nor by whom nor when, so that it can stand in a log.
     *
     * @return always {@code attestation}
     */
    @Override
    public final String toString() {
        return "attestation";
    }

    /**
     * Whether something is judged to be so.
     *
     * @since 0.1.0
     */
    public enum Verdict {
        /** It is so. */
        MET("認める", "met"),

        /** It is not so, or not yet. */
        NOT_MET("認めない", "not met");

        private final Wording wording;

        Verdict(String japanese, String english) {
            this.wording = Wording.sentence(japanese, english);
        }

        /** {@return the word for this verdict in Japanese and English} */
        public Wording wording() {
            return wording;
        }
    }
}
