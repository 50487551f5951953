package com.example.staff;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.RequirementFulfilment;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Scores a person, and tells what is wrong with a file of people. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param arguments the file of people
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Framework tokyo = TokyoFramework.policyVersion2();

        SkillProfile person = SkillProfile.builder(tokyo)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV3)
                .level(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV0)
                .passed(IpaExams.AP, LocalDate.of(2025, 6, 26))
                .build();

        JobTypeFulfilment fulfilment = JobTypeScorer.of(tokyo).score(person, TokyoJobTypes.UI_UX_DESIGNER);
        out.println(fulfilment.certainShare() + " to " + fulfilment.possibleShare() + ", " + fulfilment.outcome());
        for (RequirementFulfilment gap : fulfilment.gaps()) {
            out.println(gap.wording().text(Locale.JAPANESE));
        }

        DsmJson json = DsmJson.of(tokyo, IpaCatalogue.fiscalYear2026());
        Checked<List<Person>> people = json.people().read(Path.of(arguments[0]));
        out.println(people.isValid() ? "no faults" : people.problems().size() + " faults");
        people.problems().forEach(problem -> out.println(problem.text(Locale.JAPANESE)));
        people.problems().forEach(out::println);
    }
}
