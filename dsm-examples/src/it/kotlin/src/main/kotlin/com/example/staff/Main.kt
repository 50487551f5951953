package com.example.staff

import io.github.digitalskillmap.ipa.IpaCatalogue
import io.github.digitalskillmap.ipa.IpaExams
import io.github.digitalskillmap.json.DsmJson
import io.github.digitalskillmap.problem.Checked
import io.github.digitalskillmap.profile.Person
import io.github.digitalskillmap.profile.SkillProfile
import io.github.digitalskillmap.scoring.JobTypeFulfilment
import io.github.digitalskillmap.scoring.JobTypeScorer
import io.github.digitalskillmap.tokyo.TokyoFramework
import io.github.digitalskillmap.tokyo.TokyoJobTypes
import io.github.digitalskillmap.tokyo.TokyoLevels
import io.github.digitalskillmap.tokyo.TokyoSkills
import java.io.PrintStream
import java.nio.file.Path
import java.time.LocalDate
import java.util.Locale
import kotlin.jvm.optionals.getOrNull

/** Scores a person, and tells what is wrong with a file of people. */
fun main(arguments: Array<String>) {
    val out = PrintStream(System.out, true, Charsets.UTF_8)
    val tokyo = TokyoFramework.policyVersion2()

    val person: SkillProfile = SkillProfile.builder(tokyo)
        .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
        .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV3)
        .level(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV0)
        .passed(IpaExams.AP, LocalDate.of(2025, 6, 26))
        .build()

    val fulfilment: JobTypeFulfilment = JobTypeScorer.of(tokyo).score(person, TokyoJobTypes.UI_UX_DESIGNER)
    out.println("${fulfilment.certainShare()} to ${fulfilment.possibleShare()}, ${fulfilment.outcome()}")
    fulfilment.gaps().forEach { out.println(it.wording().text(Locale.JAPANESE)) }

    val json = DsmJson.of(tokyo, IpaCatalogue.fiscalYear2026())
    val people: Checked<List<Person>> = json.people().read(Path.of(arguments[0]))
    val found: List<Person>? = people.value().getOrNull()
    out.println(if (found != null) "no faults" else "${people.problems().size} faults")
    people.problems().forEach { out.println(it.text(Locale.JAPANESE)) }
    people.problems().forEach { out.println(it) }
}
