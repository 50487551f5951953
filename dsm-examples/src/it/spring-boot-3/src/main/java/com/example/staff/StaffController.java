package com.example.staff;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scores applicants, and takes files of people. */
@RestController
class StaffController {

    private final Framework tokyo;
    private final JobTypeScorer scorer;
    private final DsmJson documents;

    StaffController() {
        tokyo = TokyoFramework.policyVersion2();
        scorer = JobTypeScorer.of(tokyo, IpaCatalogue.fiscalYear2026());
        documents = DsmJson.of(tokyo, IpaCatalogue.fiscalYear2026());
    }

    @GetMapping("/skills/{skill}/levels")
    List<LevelId> levels(@PathVariable SkillId skill, @RequestParam Optional<LevelId> from) {
        return tokyo.scaleOf(skill).levels().stream()
                .map(Level::id)
                .dropWhile(level -> from.filter(first -> !first.equals(level)).isPresent())
                .toList();
    }

    @PostMapping("/applications")
    Answer apply(@Valid @RequestBody Application application) {
        return Answer.of(scorer.score(application.person().profile(), application.jobType()));
    }

    @PostMapping(path = "/people", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    List<PersonId> upload(InputStream file) {
        return documents.people().read(file).orElseThrow().stream()
                .map(Person::id)
                .toList();
    }
}
