package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.Interval;
import yeoun.music.PitchClass;
import yeoun.support.Any;

/** Every chord reads back what it prints, as a symbol and as a numeral on every tonic, and moves as a whole. */
class ChordLawsTest {

    private static final int SEEDS = 2000;

    /** Every quality on every root from Fb to B#, over every bass in that range. */
    private static void everyChord(Consumer<Chord> law) {
        for (ChordQuality quality : ChordQuality.values()) {
            for (int root = -8; root <= 12; root++) {
                for (int bass = -8; bass <= 12; bass++) {
                    law.accept(new Chord(new PitchClass(root), quality, new PitchClass(bass)));
                }
            }
        }
    }

    @Test
    void everySymbolIsReadBack() {
        everyChord(chord -> assertEquals(chord, Chord.parse(chord.toString())));
    }

    @Test
    void everyNumeralOnEFlatIsReadBack() {
        PitchClass tonic = PitchClass.parse("Eb");
        everyChord(chord -> assertEquals(chord, Chord.numeral(chord.numeralOn(tonic), tonic)));
    }

    @Test
    void numeralsAreReadBackOnAnyTonic() {
        Any.times(SEEDS, any -> {
            Chord chord = any.chord();
            PitchClass tonic = any.noteName();
            assertEquals(chord, Chord.numeral(chord.numeralOn(tonic), tonic));
        });
    }

    @Test
    void aNumeralMovesWithItsTonic() {
        Any.times(SEEDS, any -> {
            Chord chord = any.chord();
            PitchClass tonic = any.noteName();
            Interval interval = any.interval();
            assertEquals(chord.numeralOn(tonic), chord.transposed(interval).numeralOn(tonic.plus(interval)));
        });
    }

    @Test
    void aSimplySpelledChordSoundsTheSameOnAnEasyRoot() {
        for (ChordQuality quality : ChordQuality.values()) {
            for (int root = -15; root <= 19; root++) {
                Chord chord = Chord.of(new PitchClass(root), quality);
                Chord simple = chord.simplySpelled();
                assertEquals(chord.bits(), simple.bits());
                assertEquals(simple, simple.simplySpelled());
                assertEquals(1, Math.max(1, Math.abs(simple.root().alteration())), chord + " is spelled " + simple);
            }
        }
    }

    @Test
    void transpositionMovesEveryTone() {
        Any.times(SEEDS, any -> {
            Chord chord = any.chord();
            Interval interval = any.interval();
            assertEquals(
                    chord.tones().stream().map(tone -> tone.plus(interval)).toList(),
                    chord.transposed(interval).tones());
        });
    }

    @Test
    void theBitsAreTheSoundingTones() {
        Any.times(SEEDS, any -> {
            Chord chord = any.chord();
            int bits = 0;
            for (PitchClass tone : chord.tones()) {
                bits |= 1 << tone.semitone();
            }
            assertEquals(bits, chord.bits());
            int semitone = any.between(0, 11);
            assertEquals((bits & 1 << semitone) != 0, chord.contains(semitone));
            assertEquals(chord.contains(semitone), chord.contains(semitone - 12));
        });
    }

    @Test
    void orderIsTotalAndAgreesWithEquality() {
        Any.times(SEEDS, any -> {
            Chord a = any.chord();
            Chord b = any.of(any.chord(), a.over(any.noteName()), a.with(any.of(ChordQuality.values())));
            assertEquals(a.equals(b), a.compareTo(b) == 0);
            assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        });
    }
}
