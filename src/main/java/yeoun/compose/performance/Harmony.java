package yeoun.compose.performance;

import java.util.List;
import yeoun.music.Chord;
import yeoun.music.PitchClass;
import yeoun.score.Mark;
import yeoun.score.Score;

/** The chords of a score and the pull they have on players. */
final class Harmony {

    /** How long before a remote chord the crescendo into it begins, in seconds (MUSIC 8.2, harmonic charge). */
    private static final double LEAD = 1.9;

    /** The level of a chord of charge 1, in dB (MUSIC 8.2). */
    private static final double LEVEL = 1.5;

    private static final int NO_ROOT = -1;

    private final double[] onsets;
    private final int[] roots;
    private final double[] pulls;
    private final double[] times;

    Harmony(Score score, Clock clock) {
        List<Mark.ChordMark> chords = score.marks(Mark.ChordMark.class);
        List<Mark.KeyMark> keys = score.marks(Mark.KeyMark.class);
        double[] keyPlaces = keys.stream().mapToDouble(k -> k.at().toDouble()).toArray();
        onsets = chords.stream().mapToDouble(c -> c.at().toDouble()).toArray();
        roots = chords.stream().mapToInt(c -> c.chord().root().semitone()).toArray();
        times = new double[onsets.length];
        pulls = new double[onsets.length];
        for (int i = 0; i < onsets.length; i++) {
            int key = Math.max(0, Places.last(keyPlaces, onsets[i]));
            times[i] = clock.seconds(onsets[i]);
            pulls[i] = pull(chords.get(i).chord(), keys.get(key).key().tonic());
        }
    }

    private static double pull(Chord chord, PitchClass tonic) {
        return Math.sqrt(Charges.ofChord(chord.root(), chord.quality(), tonic));
    }

    /** The melodic charge of a note at a position; 0 where no chord is known. */
    double charge(double position, int midi) {
        int chord = Places.last(onsets, position);
        int root = chord < 0 ? NO_ROOT : roots[chord];
        return root == NO_ROOT ? 0 : Charges.ofNote(midi, root);
    }

    /** The square root of the charge of the chord that begins between two positions; 0 where none does. */
    double arrival(double from, double to) {
        int chord = Places.last(onsets, to - 1e-9);
        return chord >= 0 && onsets[chord] >= from - 1e-9 ? pulls[chord] : 0;
    }

    /** How much louder the harmony makes players at a time in seconds, in dB: up to each remote chord and down after it. */
    double level(double time) {
        int chord = Places.last(times, time);
        double swell = chord + 1 < times.length ? swell(chord + 1, time) : 0;
        double ebb = chord >= 0 ? ebb(chord, time) : 0;
        return LEVEL * Math.max(swell, ebb);
    }

    private double swell(int chord, double time) {
        double share = 1 - (times[chord] - time) / LEAD;
        return share <= 0 ? 0 : pulls[chord] * share;
    }

    private double ebb(int chord, double time) {
        double until = chord + 1 < times.length ? times[chord + 1] : times[chord] + LEAD;
        double share = 1 - (time - times[chord]) / Math.max(1e-3, until - times[chord]);
        return share <= 0 ? 0 : pulls[chord] * share;
    }
}
