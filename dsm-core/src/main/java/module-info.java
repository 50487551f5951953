/**
 * Digital skill frameworks and career ladders as immutable values, scored exactly. It needs nothing at run time.
 */
module io.github.digitalskillmap.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.digitalskillmap.adaptation;
    exports io.github.digitalskillmap.assessment;
    exports io.github.digitalskillmap.career;
    exports io.github.digitalskillmap.credential;
    exports io.github.digitalskillmap.exam;
    exports io.github.digitalskillmap.framework;
    exports io.github.digitalskillmap.identity;
    exports io.github.digitalskillmap.ipa;
    exports io.github.digitalskillmap.jobtype;
    exports io.github.digitalskillmap.ladder;
    exports io.github.digitalskillmap.migration;
    exports io.github.digitalskillmap.planning;
    exports io.github.digitalskillmap.policy;
    exports io.github.digitalskillmap.problem;
    exports io.github.digitalskillmap.profile;
    exports io.github.digitalskillmap.provenance;
    exports io.github.digitalskillmap.requirement;
    exports io.github.digitalskillmap.scoring;
    exports io.github.digitalskillmap.skill;
    exports io.github.digitalskillmap.step;
    exports io.github.digitalskillmap.talent;
    exports io.github.digitalskillmap.tokyo;
    exports io.github.digitalskillmap.training;
    exports io.github.digitalskillmap.wording;
    exports io.github.digitalskillmap.workforce;
}
