package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Passage;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.support.Any;

/** Passages are an algebra: after each other, at once, stretched, backwards and changed, in any order that sounds alike. */
class PassageLawsTest {

    private static final int SEEDS = 500;
    private static final Passage<Pitch> NOTHING = Passage.silence(Rational.ZERO);

    @Test
    void thenIsAssociativeWithSilenceOfNoLengthAsIdentity() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Passage<Pitch> b = any.passage();
            Passage<Pitch> c = any.passage();
            assertEquals(a.then(b).then(c), a.then(b.then(c)));
            assertEquals(a, a.then(NOTHING));
            assertEquals(a, NOTHING.then(a));
        });
    }

    @Test
    void thenAddsLengths() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Passage<Pitch> b = any.passage();
            assertEquals(a.length().plus(b.length()), a.then(b).length());
            assertEquals(
                    a.events().size() + b.events().size(), a.then(b).events().size());
        });
    }

    @Test
    void aTrailingSilenceIsKept() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Rational rest = any.positive();
            Passage<Pitch> longer = a.then(Passage.silence(rest));
            assertEquals(a.length().plus(rest), longer.length());
            assertEquals(a.events(), longer.events());
        });
    }

    @Test
    void withIsAssociativeAndCommutativeWithNothingAsIdentity() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Passage<Pitch> b = any.passage();
            Passage<Pitch> c = any.passage();
            assertEquals(a.with(b).with(c), a.with(b.with(c)));
            assertEquals(a.with(b), b.with(a));
            assertEquals(a, a.with(NOTHING));
            assertEquals(a.length().max(b.length()), a.with(b).length());
        });
    }

    @Test
    void togetherThenTogetherIsEachThenEachTogether() {
        Any.times(SEEDS, any -> {
            Rational length = any.duration();
            Passage<Pitch> a = any.passage(length);
            Passage<Pitch> b = any.passage(length);
            Passage<Pitch> c = any.passage();
            Passage<Pitch> d = any.passage();
            assertEquals(a.with(b).then(c.with(d)), a.then(c).with(b.then(d)));
        });
    }

    @Test
    void stretchIsAnAction() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Rational f = any.positive();
            Rational g = any.positive();
            assertEquals(a, a.stretch(Rational.ONE));
            assertEquals(a.stretch(f.times(g)), a.stretch(f).stretch(g));
            assertEquals(a.length().times(f), a.stretch(f).length());
        });
    }

    @Test
    void stretchDistributesOverThenAndWith() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Passage<Pitch> b = any.passage();
            Rational f = any.positive();
            assertEquals(a.stretch(f).then(b.stretch(f)), a.then(b).stretch(f));
            assertEquals(a.stretch(f).with(b.stretch(f)), a.with(b).stretch(f));
        });
    }

    @Test
    void retrogradeIsAnInvolutionThatReversesThen() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Passage<Pitch> b = any.passage();
            assertEquals(a, a.retrograde().retrograde());
            assertEquals(b.retrograde().then(a.retrograde()), a.then(b).retrograde());
            assertEquals(a.length(), a.retrograde().length());
        });
    }

    @Test
    void retrogradeDistributesOverWithAndCommutesWithStretch() {
        Any.times(SEEDS, any -> {
            Rational length = any.duration();
            Passage<Pitch> a = any.passage(length);
            Passage<Pitch> b = any.passage(length);
            Rational f = any.positive();
            assertEquals(a.retrograde().with(b.retrograde()), a.with(b).retrograde());
            assertEquals(a.retrograde().stretch(f), a.stretch(f).retrograde());
        });
    }

    @Test
    void mapIsAFunctor() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Interval interval = any.interval();
            Function<Pitch, Pitch> up = p -> p.plus(interval);
            Function<Pitch, Integer> number = Pitch::midi;
            assertEquals(a, a.map(Function.identity()));
            assertEquals(a.map(up.andThen(number)), a.map(up).map(number));
        });
    }

    @Test
    void mapCommutesWithEverythingInTime() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Passage<Pitch> b = any.passage();
            Rational f = any.positive();
            assertEquals(a.map(Pitch::midi).then(b.map(Pitch::midi)), a.then(b).map(Pitch::midi));
            assertEquals(a.map(Pitch::midi).with(b.map(Pitch::midi)), a.with(b).map(Pitch::midi));
            assertEquals(a.map(Pitch::midi).stretch(f), a.stretch(f).map(Pitch::midi));
            assertEquals(a.map(Pitch::midi).retrograde(), a.retrograde().map(Pitch::midi));
        });
    }

    @Test
    void theOrderInWhichEventsAreGivenDoesNotMatter() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = any.passage();
            Passage<Pitch> rebuilt = Passage.silence(a.length());
            for (Event<Pitch> event : a.retrograde().events()) {
                Event<Pitch> forward = event.at(a.length().minus(event.end()));
                rebuilt = rebuilt.with(new Passage<>(a.length(), List.of(forward)));
            }
            assertEquals(a, rebuilt);
        });
    }

    @Test
    void aSliceOfTwoPassagesInARowAtTheirJointIsEitherOfThem() {
        Any.times(SEEDS, any -> {
            Passage<Pitch> a = lasting(any.passage());
            Passage<Pitch> b = lasting(any.passage());
            Rational joint = a.length();
            assertEquals(a, a.then(b).slice(Rational.ZERO, joint));
            assertEquals(b, a.then(b).slice(joint, joint.plus(b.length())));
        });
    }

    /** The passage without what takes no time: nothing of that is in a slice. */
    private static Passage<Pitch> lasting(Passage<Pitch> passage) {
        return new Passage<>(
                passage.length(),
                passage.events().stream().filter(e -> e.duration().isPositive()).toList());
    }
}
