package yeoun.compose.theme;

import java.util.List;
import yeoun.music.Degree;

/**
 * The basic idea: two bars that everything grows out of.
 *
 * @param pickup the pattern of the beat before the first barline; empty without a pickup
 * @param beats the pattern of each beat
 * @param degrees the degree of each onset, the pickup's first
 * @param head how many of them are the head motif
 */
record Idea(String pickup, List<String> beats, List<Degree> degrees, int head) {

    Idea {
        beats = List.copyOf(beats);
        degrees = List.copyOf(degrees);
    }

    /** Onsets before the barline. */
    int pickupOnsets() {
        return onsets(pickup);
    }

    /** How many tones a head has, by the rhythm alone: those of the first bar, at least four and at most seven. */
    int headByRhythm(int beatsInBar) {
        int inFirstBar = pickupOnsets() + onsets(beats.subList(0, beatsInBar));
        int all = pickupOnsets() + onsets(beats);
        return Math.min(Math.min(7, all), Math.max(inFirstBar, Math.min(4, all)));
    }

    /** Writes the rhythm at the beginning of a grid, every onset standing for its own tone. */
    void layOn(Grid grid) {
        int source = 0;
        if (!pickup.isEmpty()) {
            grid.write(0, pickup, source);
            source += pickupOnsets();
        }
        for (int beat = 0; beat < beats.size(); beat++) {
            grid.write(beat + 1, beats.get(beat), source);
            source += onsets(beats.get(beat));
        }
    }

    private static int onsets(List<String> patterns) {
        return patterns.stream().mapToInt(Idea::onsets).sum();
    }

    /** How many notes begin in a pattern. */
    private static int onsets(String pattern) {
        return (int) pattern.chars().filter(c -> c == 'x').count();
    }
}
