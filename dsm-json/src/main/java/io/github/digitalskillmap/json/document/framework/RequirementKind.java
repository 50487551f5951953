package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.json.form.Keyed;
import java.util.Set;

/** The kinds of requirement, and the keys that each has beside the kind. */
public enum RequirementKind implements Keyed {

    /** To hold a skill at a level or higher. */
    SKILL("skill", "level"),

    /** To hold a skill at a level that is not stated. */
    UNSTATED_LEVEL("skill"),

    /** To hold some skills of a scope at a level or higher. */
    GROUP("count", "scope", "level"),

    /** To have passed an exam or a successor of it. */
    EXAM("exam"),

    /** To have passed any exam of a level or higher. */
    EXAM_LEVEL("level"),

    /** To have been judged so by somebody entitled. */
    JUDGEMENT("judgement"),

    /** To meet all of several requirements. */
    ALL_OF("parts"),

    /** To meet any of several requirements. */
    ANY_OF("parts");

    private final Set<String> needed;

    RequirementKind(String... needed) {
        this.needed = Set.of(needed);
    }

    @Override
    public Set<String> needed() {
        return needed;
    }
}
