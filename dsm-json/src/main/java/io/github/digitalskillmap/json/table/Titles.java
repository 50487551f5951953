package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.people.HeldLevel;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a table calls parts of a framework in one language: by name, or by identifier where the name would be read as another. */
final class Titles {

    private final Names names;
    private final Locale language;

    Titles(Names names, Locale language) {
        this.names = names;
        this.language = language;
    }

    String of(Skill skill) {
        return title(skill, name -> PeopleColumn.of(name).isPresent() ? Optional.empty() : names.skill(name));
    }

    String of(JobType jobType) {
        return title(jobType, names::jobType);
    }

    String of(Rank rank) {
        return title(rank, names::rank);
    }

    private <T extends Named> String title(T part, Function<String, Optional<T>> reading) {
        String name = part.name().text(language);
        return reading.apply(name).filter(part::equals).isPresent()
                ? name
                : part.id().toString();
    }

    String of(SkillId skill, Level level) {
        String label = level.label().text(language);
        return isRead(skill, label, new HeldLevel(level)) ? label : level.id().toString();
    }

    /** Returns what says that a skill is not held. */
    String none(SkillId skill) {
        String none = HeldLevel.NONE.text(language);
        return isRead(skill, none, new HeldLevel(null)) ? none : HeldLevel.NONE.text(Locale.ENGLISH);
    }

    private boolean isRead(SkillId skill, String text, HeldLevel meant) {
        return names.level(skill, text).filter(meant::equals).isPresent();
    }
}
