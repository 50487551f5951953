package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;

/** What a rule counts of each requirement, and how it puts the counts together. */
enum Counting {
    STEPS("steps", "段階数: 必要な段階のうち保有する段階の割合", "steps: the steps held out of the steps required") {
        @Override
        Tally part(Counted counted) {
            return counted.fulfilment().tally();
        }
    },

    REQUIREMENTS_MET(
            "requirements-met", "要件数: 満たした要件の割合", "requirements met: the requirements that are met out of all") {
        @Override
        Tally part(Counted counted) {
            return Tally.one(counted.fulfilment().outcome());
        }
    },

    ALL_OR_NOTHING("all-or-nothing", "全か無か: すべての要件を満たすか否か", "all or nothing: whether every requirement is met") {
        @Override
        Tally part(Counted counted) {
            return Tally.one(counted.fulfilment().outcome());
        }

        @Override
        Tally whole(List<Tally> parts) {
            return Tally.one(super.whole(parts).outcome());
        }
    },

    WEIGHTED("weighted", "重み付き: 要件ごとの割合を重みで平均", "weighted: the mean share of the requirements by weight") {
        @Override
        Tally part(Counted counted) {
            return rated(Amount.of(counted.weight()), counted.fulfilment());
        }
    },

    NORMALISED("normalised", "要件ごとに均等: 要件ごとの割合の平均", "normalised: the mean share of the requirements, each alike") {
        @Override
        Tally part(Counted counted) {
            return rated(Amount.of(1), counted.fulfilment());
        }
    };

    private final String key;
    private final Wording wording;

    Counting(String key, String japanese, String english) {
        this.key = key;
        this.wording = Wording.sentence(japanese, english);
    }

    abstract Tally part(Counted counted);

    Tally whole(List<Tally> parts) {
        return parts.stream().reduce(Tally::plus).orElseThrow();
    }

    private static Tally rated(Amount weight, RequirementFulfilment fulfilment) {
        return Tally.of(weight, fulfilment.certainShare(), fulfilment.possibleShare());
    }

    String key() {
        return key;
    }

    Wording wording() {
        return wording;
    }
}
