package yeoun.compose.performance;

import java.util.List;
import yeoun.music.Key;

/** The tones of the scale next to a pitch. */
final class Neighbours {

    private Neighbours() {}

    /** Semitones up to the next tone of the key. */
    static int above(int midi, Key key) {
        return distance(midi, key, 1);
    }

    /** Semitones down to the next tone of the key. */
    static int below(int midi, Key key) {
        return distance(midi, key, -1);
    }

    private static int distance(int midi, Key key, int direction) {
        List<Integer> scale = key.mode().semitones();
        int away = 1;
        while (away < 12
                && !scale.contains(
                        Math.floorMod(midi + direction * away - key.tonic().semitone(), 12))) {
            away++;
        }
        return away;
    }
}
