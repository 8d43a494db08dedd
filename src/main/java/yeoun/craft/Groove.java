package yeoun.craft;

import java.util.List;
import java.util.Optional;
import yeoun.music.Meter;
import yeoun.music.Rational;

/**
 * A pattern of drum strokes over a cycle: a jangdan, a beat.
 *
 * @param id the name used in files
 * @param name the name in a score or a list
 * @param korean the name in Hangul
 * @param meter the meter it is written in
 * @param bars how many bars a cycle takes
 * @param strokes the strokes, by onset
 * @param slowest the slowest tempo, in beats of the meter a minute
 * @param usual the usual tempo
 * @param fastest the fastest tempo
 * @param instrument what plays it, by name
 * @param says it in a few words
 */
public record Groove(
        String id,
        String name,
        Optional<String> korean,
        Meter meter,
        int bars,
        List<Stroke> strokes,
        double slowest,
        double usual,
        double fastest,
        String instrument,
        String says) {

    public Groove {
        strokes = List.copyOf(strokes);
        for (Stroke stroke : strokes) {
            if (stroke.onset().compareTo(meter.bar().times(bars)) >= 0) {
                throw new IllegalArgumentException(
                        "a stroke of " + id + " at " + stroke.onset() + " is outside its cycle");
            }
        }
    }

    /**
     * A stroke.
     *
     * @param onset where in the cycle, in whole notes
     * @param duration how long it is written
     * @param key General MIDI drum key
     * @param accented whether it is brought out
     */
    public record Stroke(Rational onset, Rational duration, int key, boolean accented) {

        /** The same stroke at another time. */
        public Stroke at(Rational time) {
            return new Stroke(time, duration, key, accented);
        }
    }
}
