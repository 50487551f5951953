package io.github.digitalskillmap;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeRanking;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.RequirementFulfilment;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.util.List;
import java.util.Locale;

/** The code that the README shows. */
final class ReadmeExample {

    private ReadmeExample() {}

    static List<Object> run() {
        // README
        Framework tokyo = TokyoFramework.policyVersion2();
        SkillProfile person = SkillProfile.builder(tokyo)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV3)
                .level(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV0)
                .build();
        JobTypeFulfilment fulfilment = JobTypeScorer.of(tokyo).score(person, TokyoJobTypes.UI_UX_DESIGNER);
        Share certain = fulfilment.certainShare(); // 5/7, an exact fraction
        Share possible = fulfilment.possibleShare(); // 6/7, as marketing was not assessed
        List<RequirementFulfilment> gaps = fulfilment.gaps(); // service design Lv.0 → Lv.1, marketing → Lv.1
        String why = fulfilment.explain().text(Locale.JAPANESE);
        JobTypeRanking all = JobTypeScorer.of(tokyo).ranking(person); // the best-fitting job types first
        // README
        return List.of(certain, possible, gaps.size(), why, all);
    }
}
