package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yeoun.music.Degree;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Mode;
import yeoun.music.Pitch;
import yeoun.support.Any;
import yeoun.support.Modes;

/** In every key and mode, degrees and pitches are two names of the same thing. */
class KeyLawsTest {

    private static final int SEEDS = 2000;

    @Test
    void degreesAndPitchesAreInverses() {
        Any.times(SEEDS, any -> {
            Key key = any.key();
            Degree d = any.degree();
            Pitch p = any.pitch();
            assertEquals(d, key.degree(key.pitch(d)));
            assertEquals(p, key.pitch(key.degree(p)));
        });
    }

    @Test
    void anOctaveOfDegreesIsAnOctaveOfPitch() {
        Any.times(SEEDS, any -> {
            Key key = any.key();
            Degree d = any.degree();
            assertEquals(key.pitch(d).plus(Interval.OCTAVE), key.pitch(d.transposed(7)));
        });
    }

    @Test
    void eachDegreeHasALetterOfItsOwn() {
        Any.times(SEEDS, any -> {
            Key key = any.key();
            Degree d = any.degree();
            int letter = Math.floorMod(key.tonic().letter() + d.steps(), 7);
            assertEquals(letter, key.pitch(d).pitchClass().letter());
        });
    }

    @Test
    void transposingTheKeyTransposesEveryNote() {
        Any.times(SEEDS, any -> {
            Key key = any.key();
            Interval interval = any.interval();
            Degree d = any.degree();
            assertEquals(
                    key.pitch(d).plus(interval).pitchClass(),
                    key.transposed(interval).pitch(d).pitchClass());
            assertEquals(
                    key.signature() + interval.fifths(),
                    key.transposed(interval).signature());
        });
    }

    @Test
    void theSimplySpelledKeySoundsTheSame() {
        Any.times(SEEDS, any -> {
            Key key = any.key();
            Key simple = key.simplySpelled();
            assertTrue(simple.tonic().soundsLike(key.tonic()));
            assertEquals(key.mode(), simple.mode());
            assertEquals(Math.abs(key.signature()) <= 6, simple.equals(key));
            assertTrue(Math.abs(simple.signature()) <= 6 || Math.abs(key.signature()) > 18);
        });
    }

    @Test
    void soundIsTheSoundOfTheSpelling() {
        Any.times(SEEDS, any -> {
            Mode mode = any.of(Modes.ALL);
            Degree d = any.degree();
            assertEquals(mode.interval(d).semitones(), mode.semitones(d));
        });
    }

    @Test
    void theNearestMemberIsAMemberAndNoneIsNearer() {
        Any.times(SEEDS, any -> {
            Mode mode = any.of(Modes.ALL);
            Degree d = any.degree();
            Degree nearest = mode.nearestMember(d);
            assertTrue(mode.contains(nearest));
            int distance = Math.abs(mode.semitones(nearest) - mode.semitones(d));
            for (int octave = -4; octave <= 4; octave++) {
                for (Degree member : mode.members()) {
                    int other = mode.semitones(member.transposed(7 * octave));
                    assertTrue(Math.abs(other - mode.semitones(d)) >= distance);
                }
            }
        });
    }

    @Test
    void aMemberIsItsOwnNearest() {
        Any.times(SEEDS, any -> {
            Mode mode = any.of(Modes.ALL);
            Degree member = any.of(mode.members()).transposed(7 * any.between(-3, 3));
            assertTrue(mode.contains(member));
            assertEquals(member, mode.nearestMember(member));
        });
    }
}
