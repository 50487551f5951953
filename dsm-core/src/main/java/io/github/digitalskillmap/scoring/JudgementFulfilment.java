package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.wording.Wording;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether somebody entitled has judged something to be so. It counts as one step, and is open until it is judged.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JudgementFulfilment extends RequirementFulfilment {

    JudgementFulfilment() {}

    @Override
    public abstract JudgementRequirement requirement();

    /** {@return what is judged, and who is entitled to} */
    public abstract Judgement judgement();

    /**
     * Returns the attestation that settles it.
     *
     * @return the latest attestation, or empty while there is none
     */
    public abstract Optional<Attestation> attestation();

    /**
     * Returns the role of whoever judged.
     *
     * @return the role, or empty while there is no attestation
     */
    public abstract Optional<Role> by();

    @Override
    public final <R> R accept(FulfilmentVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.judgement(this);
    }

    @Override
    public final Tally tally() {
        return Tally.one(attestation()
                .map(each -> each.verdict() == Attestation.Verdict.MET ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.OPEN));
    }

    @Override
    public final boolean isAwaitingJudgement() {
        return attestation().isEmpty();
    }

    @Override
    public final Wording wording() {
        Wording judged = attestation()
                .map(each -> Wording.sentence(
                        "%s（%s、%s）",
                        "%s (%s, %s)",
                        each.verdict().wording(),
                        by().map(Role::name).orElseThrow(),
                        each.on()))
                .orElseGet(() -> Wording.sentence("判断待ち", "awaiting judgement"));
        return Wording.sentence("「%s」: %s", "\"%s\": %s", judgement().statement(), judged);
    }

    @Override
    final Explanation.Builder explanation() {
        return super.explanation().subject(judgement().id());
    }
}
