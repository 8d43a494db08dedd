package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import yeoun.craft.Instrument;
import yeoun.music.Interval;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/** Holds the harmony: every voice above the bass for as long as it stays. */
public final class PadPlayer {

    /** A voice is struck anew after this many whole notes, as bows and breaths are not endless. */
    private static final Rational LONGEST = Rational.of(2);

    private final Instrument instrument;

    /** A player of held harmony on an instrument. */
    public PadPlayer(Instrument instrument) {
        this.instrument = instrument;
    }

    /** The notes: a voice that keeps its pitch over a change of chord is held on. */
    public List<Note> play(List<ChordSpan> chords) {
        List<Note> notes = new ArrayList<>();
        List<Note> sounding = new ArrayList<>();
        for (ChordSpan chord : chords) {
            List<Note> now = new ArrayList<>();
            for (Pitch voice : fitted(chord.voices().subList(1, chord.voices().size()))) {
                now.add(held(sounding, voice, chord));
            }
            for (Note note : sounding) {
                boolean goesOn = now.stream()
                        .anyMatch(
                                n -> n.onset().equals(note.onset()) && n.pitch().equals(note.pitch()));
                if (!goesOn) {
                    notes.add(note);
                }
            }
            sounding = now.stream().distinct().toList();
        }
        notes.addAll(sounding);
        return notes;
    }

    private static Note held(List<Note> sounding, Pitch pitch, ChordSpan chord) {
        for (Note note : sounding) {
            boolean reaches = note.end().equals(chord.onset()) && note.pitch().equals(pitch);
            boolean brief = chord.end().minus(note.onset()).compareTo(LONGEST) <= 0;
            if (reaches && brief) {
                return note.moved(note.onset(), chord.end().minus(note.onset()));
            }
        }
        return Note.of(chord.onset(), chord.end().minus(chord.onset()), pitch);
    }

    /** The voices in the instrument's range, moved by octaves together; only what is still too high comes down alone. */
    private List<Pitch> fitted(List<Pitch> voices) {
        int octaves = 0;
        while (voices.get(0).midi() + 12 * octaves < instrument.comfortLow()) {
            octaves++;
        }
        List<Pitch> fitted = new ArrayList<>();
        for (Pitch voice : voices) {
            Pitch moved = voice;
            for (int i = 0; i < octaves; i++) {
                moved = moved.plus(Interval.OCTAVE);
            }
            while (moved.midi() > instrument.comfortHigh()) {
                moved = moved.minus(Interval.OCTAVE);
            }
            fitted.add(moved);
        }
        return fitted;
    }
}
