package yeoun.analysis;

import java.util.List;
import java.util.stream.Collectors;
import yeoun.music.ChordQuality;
import yeoun.music.Pitch;
import yeoun.score.Note;

/** What sounds at once. */
final class Sonority {

    private Sonority() {}

    /** The pitches from the lowest up, each once. */
    static String names(List<Note> notes) {
        return notes.stream()
                .map(Note::pitch)
                .sorted()
                .map(Pitch::toString)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    static boolean isPartOfAChord(int bits) {
        for (ChordQuality quality : ChordQuality.values()) {
            int chord = 0;
            for (var interval : quality.intervals()) {
                chord |= 1 << interval.semitones() % 12;
            }
            for (int root = 0; root < 12; root++) {
                int turned = (chord << root | chord >> 12 - root) & 0xFFF;
                if ((bits & ~turned) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
