package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.identity.Identifier;
import java.util.List;
import java.util.function.Function;

/** What must come true for a goal, as far as actions can bring it about. */
sealed interface Condition {

    /** Treats one thing, or some of several conditions. */
    <R> R match(Function<One, R> one, Function<Some, R> some);

    /**
     * One thing is held, up to a height.
     *
     * @param thing the skill, exam or judgement
     * @param height how many steps of a skill; 1 for the others
     */
    record One(Identifier thing, int height) implements Condition {

        @Override
        public <R> R match(Function<One, R> one, Function<Some, R> some) {
            return one.apply(this);
        }
    }

    /**
     * Some of several conditions.
     *
     * @param count how many, never more than there are
     * @param of the conditions
     */
    record Some(int count, List<Condition> of) implements Condition {

        static Some all(List<Condition> of) {
            return new Some(of.size(), of);
        }

        @Override
        public <R> R match(Function<One, R> one, Function<Some, R> some) {
            return some.apply(this);
        }
    }
}
