package io.github.digitalskillmap.examples.scoring;

import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.step.Share;

/** A bar of twenty ASCII cells, which look the same on every terminal: held, open and missing. */
final class ShareBar {

    private static final int CELLS = 20;

    private ShareBar() {}

    static String of(JobTypeFulfilment fulfilment) {
        int certain = cells(fulfilment.certainShare());
        int possible = cells(fulfilment.possibleShare());
        return "[" + "#".repeat(certain) + "?".repeat(possible - certain) + ".".repeat(CELLS - possible) + "]";
    }

    private static int cells(Share share) {
        return share.percent() * CELLS / 100;
    }
}
