package com.example.staff;

import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.constraint.KnownJobType;
import io.github.digitalskillmap.profile.Person;
import jakarta.validation.constraints.NotNull;

/**
 * Who would like to work as what.
 *
 * @param jobType the job type
 * @param person who applies
 */
record Application(
        @NotNull @KnownJobType JobTypeId jobType, @NotNull Person person) {}
