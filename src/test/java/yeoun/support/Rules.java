package yeoun.support;

import java.util.function.ToDoubleBiFunction;
import yeoun.chance.MoveRule;
import yeoun.chance.PlaceRule;

/** Rules that are nothing but a name, a weight and a judgement. */
public final class Rules {

    private Rules() {}

    /** A rule that judges two neighbouring states. */
    public static <S> MoveRule<S> move(String name, double weight, ToDoubleBiFunction<S, S> judgement) {
        return new Move<>(name, weight, true, judgement);
    }

    /** A rule that judges a state at a place. */
    public static <P, S> PlaceRule<P, S> place(String name, double weight, ToDoubleBiFunction<P, S> judgement) {
        return new Place<>(name, weight, true, judgement);
    }

    /** A rule that judges two neighbouring states, and of the first perhaps no more than how it ends. */
    public static <S> MoveRule<S> move(
            String name, double weight, boolean looksBack, ToDoubleBiFunction<S, S> judgement) {
        return new Move<>(name, weight, looksBack, judgement);
    }

    /** A rule that judges a state at a place, perhaps by no more than how it ends. */
    public static <P, S> PlaceRule<P, S> place(
            String name, double weight, boolean looksBack, ToDoubleBiFunction<P, S> judgement) {
        return new Place<>(name, weight, looksBack, judgement);
    }

    private record Move<S>(String name, double weight, boolean looksBack, ToDoubleBiFunction<S, S> judgement)
            implements MoveRule<S> {

        @Override
        public String says() {
            return name + ".";
        }

        @Override
        public String because() {
            return "A test wants it.";
        }

        @Override
        public double fit(S from, S to) {
            return judgement.applyAsDouble(from, to);
        }
    }

    private record Place<P, S>(String name, double weight, boolean looksBack, ToDoubleBiFunction<P, S> judgement)
            implements PlaceRule<P, S> {

        @Override
        public String says() {
            return name + ".";
        }

        @Override
        public String because() {
            return "A test wants it.";
        }

        @Override
        public double fit(P place, S state) {
            return judgement.applyAsDouble(place, state);
        }
    }
}
