package yeoun.craft;

import java.util.List;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.story.Emotion;

/**
 * A trait of character as a grammar of gestures: how such a person's theme opens, moves and sounds (MUSIC 2.11).
 *
 * @param id the name used in files
 * @param emotion where the trait lies in emotional space
 * @param openings intervals that open the head; negative is downwards
 * @param gestures rhythmic gestures, by name
 * @param modes modes that suit, best first, by name
 * @param progressions progressions that suit, by name
 * @param contours phrase contours that suit, by name
 * @param intervals the row of the interval table
 * @param instruments instruments that suit, by name
 * @param meters meters that suit; empty is any
 * @param motifs seed motifs that the trait suggests, by name
 * @param register semitones that the melody lies higher (or lower) than the emotion alone asks
 * @param pickup probability of a pickup
 * @param appoggiaturas how much appoggiaturas are wanted, 0 to 1
 * @param chromaticism how much chromatic neighbours are wanted, 0 to 1
 * @param repeats most notes on one pitch in a row
 * @param awkward whether tritones and sevenths are allowed in the melody
 * @param diction how such a person's theme is spoken
 * @param restAtEnd beats of silence that end each phrase, broken off
 * @param says the trait in a few words
 */
public record Trait(
        String id,
        Emotion emotion,
        List<Interval> openings,
        List<String> gestures,
        List<String> modes,
        List<String> progressions,
        List<String> contours,
        String intervals,
        List<String> instruments,
        List<Meter> meters,
        List<String> motifs,
        int register,
        double pickup,
        double appoggiaturas,
        double chromaticism,
        int repeats,
        boolean awkward,
        Diction diction,
        double restAtEnd,
        String says) {

    public Trait {
        openings = List.copyOf(openings);
        gestures = List.copyOf(gestures);
        modes = List.copyOf(modes);
        progressions = List.copyOf(progressions);
        contours = List.copyOf(contours);
        instruments = List.copyOf(instruments);
        meters = List.copyOf(meters);
        motifs = List.copyOf(motifs);
    }
}
