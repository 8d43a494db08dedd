package yeoun.chance;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How states follow one another, whatever rules make of it: what is the same for many of them is found out, and judged, once.
 *
 * @param ending how a state ends, by value; what can follow a state depends on that alone
 * @param afresh whether a state begins afresh: it can follow any other, and rules judge a move to it by how the state before
 *     ends and by nothing else of it
 * @param follows whether the second state, which does not begin afresh, can follow the first
 * @param <S> the kind of state
 */
public record Chain<S>(
        Function<? super S, ?> ending, Predicate<? super S> afresh, BiPredicate<? super S, ? super S> follows) {

    /** Every state can follow every other, and each ends in its own way. */
    public static <S> Chain<S> free() {
        return new Chain<>(state -> state, state -> false, (from, to) -> true);
    }

    /** Each state ends in its own way, and these can follow one another. */
    public static <S> Chain<S> of(BiPredicate<? super S, ? super S> follows) {
        return new Chain<>(state -> state, state -> false, follows);
    }

    /** These can follow one another, which is the same for all states that end alike. */
    public static <S> Chain<S> of(Function<? super S, ?> ending, BiPredicate<? super S, ? super S> follows) {
        return new Chain<>(ending, state -> false, follows);
    }

    /** The same where these states begin afresh. */
    public Chain<S> afresh(Predicate<? super S> begins) {
        return new Chain<>(ending, begins, follows);
    }
}
