package yeoun.story;

import java.util.List;
import java.util.Optional;
import yeoun.chance.Weights;
import yeoun.music.Interval;

/**
 * What makes the music of a production one show.
 *
 * @param name what the house style is called
 * @param signatureInterval the interval that heads should contain
 * @param signatureProgression the chords, as Roman numerals, that cues should come back to
 * @param homeKeys tonics that themes prefer
 * @param tempo the show's tempo; cues prefer it and its 1/2, 3/4 and 4/3
 * @param instruments the core instruments; empty is any
 * @param colours instruments kept for this show
 * @param ending the cadence that cues prefer to end with
 * @param forbidden instruments, cadences or progressions that never occur
 * @param rules rule weights that replace the rules' own
 */
public record HouseStyle(
        String name,
        Optional<Interval> signatureInterval,
        List<String> signatureProgression,
        List<String> homeKeys,
        Optional<Double> tempo,
        List<String> instruments,
        List<String> colours,
        Optional<String> ending,
        List<String> forbidden,
        Weights rules) {

    /** No house style: everything is allowed, nothing preferred. */
    public static final HouseStyle NONE = new HouseStyle(
            "none",
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Weights.OWN);

    public HouseStyle {
        signatureProgression = List.copyOf(signatureProgression);
        homeKeys = List.copyOf(homeKeys);
        instruments = List.copyOf(instruments);
        colours = List.copyOf(colours);
        forbidden = List.copyOf(forbidden);
        tempo.ifPresent(bpm -> {
            if (!(bpm >= 30 && bpm <= 240)) {
                throw new IllegalArgumentException("a tempo is from 30 to 240, got " + bpm);
            }
        });
    }
}
