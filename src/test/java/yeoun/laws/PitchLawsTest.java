package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yeoun.music.Interval;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.support.Any;

/** Pitches differ by intervals, note names are their places on the line of fifths, and both read back what they print. */
class PitchLawsTest {

    private static final int SEEDS = 2000;

    @Test
    void theIntervalBetweenTwoPitchesLeadsFromOneToTheOther() {
        Any.times(SEEDS, any -> {
            Pitch p = any.pitch();
            Pitch q = any.pitch();
            assertEquals(q, p.plus(q.minus(p)));
            assertEquals(p, q.minus(q.minus(p)));
            assertEquals(q.minus(p).negate(), p.minus(q));
        });
    }

    @Test
    void intervalsActOnPitches() {
        Any.times(SEEDS, any -> {
            Pitch p = any.pitch();
            Interval a = any.interval();
            Interval b = any.interval();
            assertEquals(p, p.plus(Interval.UNISON));
            assertEquals(p.plus(a).plus(b), p.plus(a.plus(b)));
            assertEquals(p.midi() + a.semitones(), p.plus(a).midi());
        });
    }

    @Test
    void orderAgreesWithEqualityAndSound() {
        Any.times(SEEDS, any -> {
            Pitch p = any.pitch();
            Pitch q = any.pitch();
            assertEquals(p.equals(q), p.compareTo(q) == 0);
            assertEquals(Integer.signum(p.compareTo(q)), -Integer.signum(q.compareTo(p)));
            assertTrue(p.midi() == q.midi() || (p.compareTo(q) < 0) == (p.midi() < q.midi()));
        });
    }

    @Test
    void pitchesReadBackWhatTheyPrint() {
        Any.times(SEEDS, any -> {
            Pitch p = any.pitch();
            assertEquals(p, Pitch.parse(p.toString()));
        });
    }

    @Test
    void aPitchIsItsNameInItsOctave() {
        Any.times(SEEDS, any -> {
            PitchClass name = any.noteName();
            int octave = any.between(-1, 9);
            Pitch p = name.inOctave(octave);
            assertEquals(name, p.pitchClass());
            assertEquals(octave, p.octave());
            assertEquals(name.semitone(), Math.floorMod(p.midi(), 12));
        });
    }

    @Test
    void theNearestSpellingSoundsTheNumberWithinATritoneOfTheTonic() {
        Any.times(SEEDS, any -> {
            PitchClass tonic = any.noteName();
            int midi = any.between(0, 127);
            Pitch p = Pitch.ofMidi(midi, tonic);
            assertEquals(midi, p.midi());
            int fifths = p.pitchClass().fifths() - tonic.fifths();
            assertTrue(fifths >= -5 && fifths <= 6, () -> p + " is " + fifths + " fifths from " + tonic);
        });
    }

    @Test
    void theIntervalBetweenTwoNamesLeadsFromOneToTheOther() {
        Any.times(SEEDS, any -> {
            PitchClass p = any.noteName();
            PitchClass q = any.noteName();
            assertEquals(q, p.plus(q.minus(p)));
            assertEquals(p, q.minus(q.minus(p)));
            assertEquals(q.minus(p), q.minus(p).simple());
        });
    }

    @Test
    void intervalsActOnNamesAsOnPitches() {
        Any.times(SEEDS, any -> {
            Pitch p = any.pitch();
            Interval a = any.interval();
            assertEquals(p.plus(a).pitchClass(), p.pitchClass().plus(a));
            assertEquals(p.minus(a).pitchClass(), p.pitchClass().minus(a));
        });
    }

    @Test
    void namesReadBackWhatTheyPrint() {
        Any.times(SEEDS, any -> {
            PitchClass name = any.noteName();
            assertEquals(name, PitchClass.parse(name.toString()));
        });
    }

    @Test
    void namesSoundAlikeWhenTheyAreTheSameKeyOfTheKeyboard() {
        Any.times(SEEDS, any -> {
            PitchClass p = any.noteName();
            PitchClass q = any.noteName();
            assertEquals(p.semitone() == q.semitone(), p.soundsLike(q));
            assertEquals(p.equals(q), p.compareTo(q) == 0);
        });
    }
}
