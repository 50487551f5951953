package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.Impact;
import io.github.digitalskillmap.adaptation.JobTypeEffect;
import io.github.digitalskillmap.adaptation.PersonEffect;
import io.github.digitalskillmap.adaptation.RankEffect;
import io.github.digitalskillmap.examples.output.ReportForm;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The difference between two frameworks for a reader: the changes by their impact, and who is affected. */
final class DifferenceReport {

    private final Difference difference;
    private final Optional<PeopleEffects> effects;
    private final Locale language;

    DifferenceReport(Difference difference, Optional<PeopleEffects> effects, Locale language) {
        this.difference = difference;
        this.effects = effects;
        this.language = language;
    }

    String in(ReportForm form) {
        ReportForm.Writer report = form.begin();
        report.title(say(
                "枠組みの差分 %s → %s",
                "Difference between frameworks %s → %s",
                difference.before().edition(),
                difference.after().edition()));
        report.paragraph(summary());
        for (Impact impact : Impact.values()) {
            write(impact, report);
        }
        effects.ifPresent(people -> write(people, report));
        return report.toString();
    }

    private String summary() {
        return difference
                .impact()
                .map(impact -> say(
                        "違い %d 件。最も大きい影響は「%s」。変更前の次の版とするなら %s",
                        "Differences: %d. Gravest impact: %s. As the next edition of the one before: %s",
                        difference.entries().size(),
                        impact.wording(),
                        difference.nextEdition()))
                .orElseGet(() -> say("版のほかに違いはない", "Nothing but the edition is different"));
    }

    private void write(Impact impact, ReportForm.Writer report) {
        List<Difference.Entry> entries = difference.entries().stream()
                .filter(entry -> entry.impact() == impact)
                .toList();
        if (!entries.isEmpty()) {
            report.section(say("%s（%d 件）", "%s (%d)", impact.wording(), entries.size()));
            entries.forEach(entry -> report.item(text(entry.wording())));
        }
    }

    private void write(PeopleEffects people, ReportForm.Writer report) {
        report.section(say("影響を受ける職員", "People affected"));
        report.paragraph(say(
                "職員 %d 名（基準日 %s）: 結果が変わる %d 名、移せない記録がある %d 名",
                "People: %d, as of %s. Of them with another result: %d, with records not carried: %d",
                people.people(),
                people.asOf(),
                people.changed(),
                people.incomplete()));
        people.notCarried()
                .forEach(
                        (what, count) -> report.item(say("移せない: %s %d 名", "not carried: %s, people: %d", what, count)));
        people.affected().forEach(person -> write(person, report));
    }

    private void write(PersonEffect person, ReportForm.Writer report) {
        report.group(person.person().text());
        Stream<Wording> results = Stream.concat(
                person.jobTypes().stream().map(JobTypeEffect::wording),
                person.ranks().stream().map(RankEffect::wording));
        results.forEach(result -> report.itemOfGroup(text(result)));
        person.notCarried().forEach(what -> report.itemOfGroup(say("移せない: %s", "not carried: %s", what)));
    }

    private String say(String japanese, String english, Object... parts) {
        return text(Wording.sentence(japanese, english, parts));
    }

    private String text(Wording wording) {
        return wording.text(language);
    }
}
