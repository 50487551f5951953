package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.examples.call.WrongValue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.ScoringRule;
import io.github.digitalskillmap.wording.Wording;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The rule by which job types are scored. */
public final class RuleOption {

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            defaultValue = "steps",
            completionCandidates = Names.class,
            converter = Names.class,
            description = "採点の規則。重みは weighted、必須は …-with-veto で数える / rule of scoring; weighted counts weights, and"
                    + " …-with-veto mandatory lines: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private ScoringRule rule;

    /** Returns the rule. */
    public ScoringRule rule() {
        return rule;
    }

    /** Returns a scorer by the rule. */
    public JobTypeScorer of(JobTypeScorer scorer) {
        return scorer.by(rule);
    }

    /** Says what a framework states that the rule does not count, if there is any. */
    public Optional<Wording> notCounted(Framework framework) {
        boolean weights =
                !rule.name().startsWith(ScoringRule.WEIGHTED.name()) && has(framework, item -> item.weight() != 1);
        boolean mandatory = !rule.vetoes() && has(framework, item -> item.importance() == Importance.MANDATORY);
        if (!weights && !mandatory) {
            return Optional.empty();
        }
        Wording what = weights && mandatory
                ? Wording.sentence("重みと必須の指定", "weights and mandatory lines")
                : weights ? Wording.sentence("重み", "weights") : Wording.sentence("必須の指定", "mandatory lines");
        return Optional.of(Wording.sentence(
                "この枠組みには%sがありますが、規則 %s では数えません。--rule で規則を選べます",
                "this framework has %s, which rule %s does not count; choose another with --rule", what, rule.name()));
    }

    private static boolean has(Framework framework, Predicate<JobTypeItem> what) {
        return framework.jobTypes().stream()
                .flatMap(jobType -> jobType.items().stream())
                .filter(item -> item.importance().counts())
                .anyMatch(what);
    }

    /** The rules by their names. */
    private static final class Names implements Iterable<String>, ITypeConverter<ScoringRule> {

        @Override
        public Iterator<String> iterator() {
            return ScoringRule.all().stream().map(ScoringRule::name).iterator();
        }

        @Override
        public ScoringRule convert(String name) {
            return ScoringRule.all().stream()
                    .filter(rule -> rule.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new WrongValue("%s のどれかを書いてください", "write one of %s", String.join(", ", this)));
        }
    }
}
