package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.requirement.Importance;

/** One requirement as a rule sees it: how far it is met, and how much it matters and weighs. */
record Counted(RequirementFulfilment fulfilment, Importance importance, int weight) {

    boolean counts() {
        return importance.counts();
    }

    boolean isMandatory() {
        return importance == Importance.MANDATORY;
    }

    boolean vetoes(Outcome outcome) {
        return isMandatory() && fulfilment.outcome() == outcome;
    }
}
