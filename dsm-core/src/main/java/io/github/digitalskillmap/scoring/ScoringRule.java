package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.wording.Wording;

/**
 * How fulfilment is counted. Every result names its rule. No body has published a formula for attainment, so none of
 * them is anybody's official rule.
 *
 * @since 0.1.0
 */
public enum ScoringRule {
    /** The steps that are both required and held, out of the steps required. */
    STEPS("段階数: 必要な段階のうち保有する段階の割合", "steps: the steps held out of the steps required");

    private final Wording label;

    ScoringRule(String japanese, String english) {
        this.label = Wording.sentence(japanese, english);
    }

    /**
     * Returns the name of the rule and what it counts, in Japanese and English.
     *
     * @return the label
     */
    public Wording label() {
        return label;
    }
}
