package com.example.staff

import io.github.digitalskillmap.json.DsmJson
import io.github.digitalskillmap.problem.Checked
import io.github.digitalskillmap.skill.SkillId
import io.github.digitalskillmap.tokyo.TokyoFramework

/** None of these compiles. */
fun nulls() {
    SkillId.parse(null)
    TokyoFramework.policyVersion2().skill(null)
    DsmJson.of(null)
    Checked.valid<String>(null, listOf())
}
