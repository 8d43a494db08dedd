package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import yeoun.score.Articulation;
import yeoun.score.Performance.Tone;

/** A tremolo: one written note struck again and again, eight to twelve times a second (MUSIC 8.7). */
final class Tremolo {

    private static final long STROKE = 100_000;
    private static final int WEAKER = 6;
    private static final double SOUNDING = 0.85;

    /** The General MIDI program that trembles by itself. */
    private static final int TREMOLO_STRINGS = 44;

    private Tremolo() {}

    /** The strokes of a note, or the note itself if it is not marked or its sound trembles anyway. */
    static List<Tone> of(Tone tone, Spot spot) {
        boolean trembles = spot.note().has(Articulation.TREMOLO)
                && spot.desk().instrument().program() != TREMOLO_STRINGS;
        int count = trembles ? (int) ((tone.end() - tone.onset()) / STROKE) : 1;
        if (count < 2) {
            return List.of(tone);
        }
        List<Tone> strokes = new ArrayList<>();
        long length = (tone.end() - tone.onset()) / count;
        for (int i = 0; i < count; i++) {
            long onset = tone.onset() + i * length;
            int velocity = Math.max(1, tone.velocity() - (i % 2) * WEAKER);
            strokes.add(new Tone(onset, onset + (long) (length * SOUNDING), tone.key(), velocity));
        }
        return strokes;
    }
}
