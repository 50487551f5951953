package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.Work;
import java.util.List;
import java.util.Locale;

/** A survey of work to begin with: sound as it is and named as a sample, for somebody to replace by their own. */
final class StartingDemand {

    private final Framework framework;
    private final Locale language;

    StartingDemand(Framework framework, Locale language) {
        this.framework = framework;
        this.language = language;
    }

    DemandSurvey survey() {
        Wording name = Wording.sentence("業務の例（SAMPLE）", "Example of a work (SAMPLE)");
        return DemandSurvey.of(
                framework,
                List.of(Work.of(
                        UnitId.of("our-dsm", "unit-1"),
                        name.text(language),
                        1,
                        new StartingSkills(framework).asked())));
    }
}
