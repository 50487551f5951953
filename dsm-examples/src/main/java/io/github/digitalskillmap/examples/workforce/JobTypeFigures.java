package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.JobTypeSupply;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report tells of how far people have met job types.
 *
 * @param language the language of the report
 */
record JobTypeFigures(Locale language) {

    private static final String SAMPLE_MARK = " *";

    /** Returns the cells of a job type; its name is marked if it rests on samples. */
    String[] cells(JobTypeSupply jobType) {
        return new String[] {
            jobType.jobType().name().text(language) + (isSample(jobType) ? SAMPLE_MARK : ""),
            say("確実 %s", "certain %s", mean(jobType.certainMean())),
            say("可能 %s", "possible %s", mean(jobType.possibleMean())),
            say("達成 %d", "met %d", jobType.met()),
            say("未確定 %d", "open %d", jobType.open()),
            say("未達 %d", "not met %d", jobType.notMet())
        };
    }

    static boolean isSample(JobTypeSupply jobType) {
        return jobType.standing() == Standing.SAMPLE;
    }

    /** Says what the mark means. */
    String sampleNotice() {
        return say(
                "%s 印はサンプル値に基づく。公式の値ではない。", "%s rests on sample values, which are not official.", SAMPLE_MARK.strip());
    }

    private static String mean(Optional<Share> mean) {
        return mean.map(share -> share.percent() + "% (" + share + ")").orElse("-");
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
