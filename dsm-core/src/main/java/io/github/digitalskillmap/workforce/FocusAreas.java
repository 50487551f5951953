package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * In which skills a body is to train people first: for every skill whether it is a focus area, is none, or cannot be told.
 *
 * <p>For example, by Tokyo's published lists:
 *
 * <pre>{@code
 * FocusAreas areas = FocusAreas.of(TokyoFocus.demand(), TokyoFocus.supply(), TokyoFocus.rule());
 * areas.in(FocusState.FOCUS); // クラウドサービス活用, UXデザイン, UIデザイン
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class FocusAreas {

    FocusAreas() {}

    /**
     * Decides for every skill whether it is a focus area.
     *
     * @param demand the ranks of demand
     * @param supply the ranks of supply in the same framework
     * @param rule the rule
     * @return the answer for every skill
     * @throws IllegalArgumentException if the two are of different frameworks
     */
    public static FocusAreas of(SkillRanking demand, SkillRanking supply, FocusRule rule) {
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(supply, "supply");
        demand.framework().requireSame(supply.framework());
        return ImmutableFocusAreas.builder()
                .demand(demand)
                .supply(supply)
                .rule(rule)
                .build();
    }

    /** {@return the ranks of demand} */
    public abstract SkillRanking demand();

    /** {@return the ranks of supply} */
    public abstract SkillRanking supply();

    /** {@return the rule} */
    public abstract FocusRule rule();

    /**
     * Returns the answer for every skill.
     *
     * @return the answers, in framework order
     */
    public final List<SkillFocus> skills() {
        return framework().skills().stream().map(this::skill).toList();
    }

    private SkillFocus skill(Skill skill) {
        return SkillFocus.of(skill, demand().rank(skill.id()), supply().rank(skill.id()), rule());
    }

    /**
     * {@return the answer for a skill}
     *
     * @param skill the skill
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public final SkillFocus skill(SkillId skill) {
        Objects.requireNonNull(skill, "skill");
        return skill(framework().skill(skill));
    }

    /**
     * Returns the skills of a state.
     *
     * @param state the state
     * @return the answers of that state, in framework order
     */
    public final List<SkillFocus> in(FocusState state) {
        Objects.requireNonNull(state, "state");
        return skills().stream().filter(each -> each.state() == state).toList();
    }

    /**
     * Returns how certain the answers are.
     *
     * @return the lowest standing of the rule and of lists that were not counted
     */
    public final Standing standing() {
        return Stream.of(Stream.of(rule().provenance()), demand().provenance().stream(), supply().provenance().stream())
                .flatMap(provenances -> provenances)
                .map(Provenance::standing)
                .reduce(Standing::weaker)
                .orElseThrow();
    }

    private Framework framework() {
        return demand().framework();
    }

    /** {@return the rule and the focus areas} */
    @Override
    public final String toString() {
        return rule() + ": "
                + in(FocusState.FOCUS).stream().map(each -> each.skill().name()).toList();
    }
}
