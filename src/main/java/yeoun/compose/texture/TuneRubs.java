package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import yeoun.craft.Fretboard;
import yeoun.craft.Instrument;
import yeoun.music.Pitch;
import yeoun.score.Note;

/**
 * Where an accompaniment rubs with a tune: on a tone that is a semitone, in this octave or another, below a note that the tune
 * holds, or a semitone or a minor ninth above it.
 */
public final class TuneRubs {

    /** A note of the tune that sounds for a quarter over a chord weighs; a shorter one passes. */
    private static final double WEIGHTY = 0.25;

    /** A minor ninth in semitones. */
    private static final int NINTH = 13;

    /** Neighbours of a tone that replaces another are this many semitones away. */
    private static final int ROOM = 3;

    /** A chord with more voices than these, the bass among them, can spare one. */
    private static final int FEW = 3;

    /** For how many quarters each MIDI note rubs. */
    private final double[] quarters = new double[128];

    /** Where one would rub with a tune while a chord sounds. */
    TuneRubs(ChordSpan chord, Sounding tune) {
        double[] held = tune.weights(chord.onset(), chord.end(), WEIGHTY);
        for (int note = 0; note < held.length; note++) {
            if (held[note] > 0) {
                rub(note, held[note] / WEIGHTY);
            }
        }
    }

    private void rub(int tune, double length) {
        for (int below = tune - 1; below >= 0; below -= 12) {
            quarters[below] += length;
        }
        for (int above = tune + 1; above < Math.min(quarters.length, tune + NINTH + 1); above += 12) {
            quarters[above] += length;
        }
    }

    /** For how many quarters a MIDI note rubs. */
    double quarters(int midi) {
        return quarters[midi];
    }

    /** The chords without upper voices that rub for half of their time and more: another tone stands there, or none. */
    public static List<ChordSpan> avoid(List<ChordSpan> chords, List<Note> tune, Instrument player) {
        Sounding sounding = new Sounding(tune);
        return chords.stream()
                .map(chord -> new TuneRubs(chord, sounding).avoid(chord, player))
                .toList();
    }

    private ChordSpan avoid(ChordSpan chord, Instrument player) {
        double half = chord.end().minus(chord.onset()).toDouble() / WEIGHTY / 2;
        List<Pitch> voices = new ArrayList<>(chord.voices());
        for (int voice = voices.size() - 1; voice > 0; voice--) {
            if (quarters[voices.get(voice).midi()] >= half) {
                List<Pitch> others = replaced(chord, voices, voice);
                boolean playable = !player.isGuitar()
                        || Fretboard.canHold(
                                others.stream().skip(1).map(Pitch::midi).toList());
                voices = playable ? others : voices;
            }
        }
        return new ChordSpan(chord.onset(), chord.end(), chord.chord(), voices);
    }

    /** The voices with the nearest tone of the chord that does not rub in place of one; without it where there is none. */
    private List<Pitch> replaced(ChordSpan chord, List<Pitch> voices, int voice) {
        int midi = voices.get(voice).midi();
        int low = voices.get(voice - 1).midi() + ROOM;
        int high = voice + 1 < voices.size() ? voices.get(voice + 1).midi() - ROOM : midi;
        int best = -1;
        for (int tone = low; tone <= high; tone++) {
            boolean free = chord.chord().contains(tone % 12) && quarters[tone] <= 0;
            best = free && (best < 0 || Math.abs(tone - midi) < Math.abs(best - midi)) ? tone : best;
        }
        List<Pitch> others = new ArrayList<>(voices);
        if (best >= 0) {
            others.set(voice, chord.chord().spelled(best));
        } else if (voices.size() > FEW) {
            others.remove(voice);
        }
        return others;
    }
}
