package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.wording.Wording;

/** One requirement as a rule sees it: how far it is met, and how much it matters and weighs. */
record Counted(RequirementFulfilment fulfilment, Importance importance, int weight) {

    boolean counts() {
        return importance.counts();
    }

    private boolean isMandatory() {
        return importance == Importance.MANDATORY;
    }

    boolean vetoes(Outcome outcome) {
        return isMandatory() && fulfilment.outcome() == outcome;
    }

    /** Explains the requirement as the rule counts it; a desirable one is told and not counted. */
    Explanation explain(ScoringRule rule, Identifier subject, Provenance provenance) {
        Explanation inSteps = fulfilment.explain();
        if (!counts()) {
            return Explanation.builder()
                    .subject(subject)
                    .wording(Wording.sentence("%s（算入しない）", "%s (not counted)", importance.wording()))
                    .provenance(provenance)
                    .addPart(inSteps)
                    .build();
        }
        Tally tally = rule.part(this);
        if (tally.equals(fulfilment.tally()) && !isMandatory()) {
            return fulfilment.explanation().provenance(provenance).build();
        }
        return Explanation.builder()
                .subject(subject)
                .wording(Wording.sentence(
                        "%2$s のうち %1$s を算入（%3$s）",
                        "counted as %1$s of %2$s (%3$s)", tally.held(), tally.required(), importance.wording()))
                .tally(tally)
                .combination(
                        tally.certainShare().equals(fulfilment.certainShare())
                                        && tally.possibleShare().equals(fulfilment.possibleShare())
                                ? Explanation.Combination.SHARE
                                : Explanation.Combination.ALL)
                .provenance(provenance)
                .addPart(inSteps)
                .build();
    }
}
