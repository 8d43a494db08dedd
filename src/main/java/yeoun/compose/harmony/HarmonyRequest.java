package yeoun.compose.harmony;

import java.util.List;
import java.util.SortedMap;
import yeoun.chance.Weights;
import yeoun.craft.Phrase;
import yeoun.craft.Style;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.story.Emotion;

/**
 * What harmony is wanted for.
 *
 * @param key the key
 * @param meter the meter
 * @param bars where each bar begins, in whole notes from the start, and at last where the last one ends
 * @param phrases the phrases, which together fill the bars
 * @param tune notes of the melody that are known, in time
 * @param given chords that are wished for where they are known, in time: those of a theme that comes back
 * @param kept chords that stay exactly as they are, in time; where there is none, one is written
 * @param emotion the emotion the tune speaks
 * @param beneath the emotion beneath it, the concealed included
 * @param chordsPerBar wanted chords in a bar of four
 * @param roughness wanted roughness, 0 to 1
 * @param chromaticism probability that a chord is chromatic
 * @param style chords and transitions of the style
 * @param liked progressions that the traits like, with how much
 * @param signature the progression of the house, as Roman numerals; empty for none
 * @param closing the cadence that must end the last phrase; empty for one that suits
 * @param weights rule weights that replace the rules' own
 */
public record HarmonyRequest(
        Key key,
        Meter meter,
        List<Rational> bars,
        List<Phrase> phrases,
        List<TuneEvent> tune,
        Passage<Chord> given,
        Passage<Chord> kept,
        Emotion emotion,
        Emotion beneath,
        double chordsPerBar,
        double roughness,
        double chromaticism,
        Style.Harmony style,
        SortedMap<String, Double> liked,
        List<String> signature,
        String closing,
        Weights weights) {

    public HarmonyRequest {
        bars = List.copyOf(bars);
        phrases = List.copyOf(phrases);
        tune = List.copyOf(tune);
        signature = List.copyOf(signature);
    }

    /**
     * A known note of the melody.
     *
     * @param onset when it begins, in whole notes from the start
     * @param duration how long it is
     * @param strength metrical strength, 0 to 1
     * @param semitone sounding pitch class, 0 for C
     */
    public record TuneEvent(Rational onset, Rational duration, double strength, int semitone) {

        /** From this metrical strength on a note of a beat rests on its chord; from so many beats on any note does. */
        private static final double STRONG = 0.5;

        private static final double LONG = 1.5;

        /** Whether it rests on a chord that it has so much time over. */
        boolean stands(Rational within, Meter meter) {
            double beats = within.dividedBy(meter.beat(0)).toDouble();
            return strength >= STRONG && beats >= 1 || strength > 0 && beats >= LONG;
        }
    }
}
