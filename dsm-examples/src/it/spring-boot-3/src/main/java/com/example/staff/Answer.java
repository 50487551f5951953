package com.example.staff;

import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.step.Share;
import java.util.List;
import java.util.Locale;

/**
 * What an applicant is told.
 *
 * @param jobType the job type
 * @param outcome whether it is met
 * @param certain the share that is certain
 * @param possible the share that is possible
 * @param standing what the answer rests on
 * @param gaps what is missing, in Japanese
 */
record Answer(JobTypeId jobType, Outcome outcome, Share certain, Share possible, Standing standing, List<String> gaps) {

    static Answer of(JobTypeFulfilment fulfilment) {
        return new Answer(
                fulfilment.jobType().id(),
                fulfilment.outcome(),
                fulfilment.certainShare(),
                fulfilment.possibleShare(),
                fulfilment.standing(),
                fulfilment.gaps().stream()
                        .map(gap -> gap.wording().text(Locale.JAPANESE))
                        .toList());
    }
}
