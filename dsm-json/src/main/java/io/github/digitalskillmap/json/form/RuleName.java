package io.github.digitalskillmap.json.form;

import io.github.digitalskillmap.scoring.ScoringRule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * Marks a text that names a rule of scoring. It is told to readers of the schema; whoever reads it looks the rule up.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RuleName {

    /** The names that there are. */
    List<String> ALL = ScoringRule.all().stream().map(ScoringRule::name).toList();
}
