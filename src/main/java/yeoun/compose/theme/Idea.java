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
        return IdeaWriter.onsets(pickup);
    }
}
