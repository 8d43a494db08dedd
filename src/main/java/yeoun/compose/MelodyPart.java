package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.craft.Instrument;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.FunctionalTone;
import yeoun.music.Key;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Note;
import yeoun.score.PartMark;
import yeoun.score.Sigimsae;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/**
 * A melody as a player reads it: notes in a key, slurred and articulated.
 *
 * @param notes the notes
 * @param slurs slurs over them
 */
record MelodyPart(List<Note> notes, List<PartMark> slurs) {

    /**
     * Writes a melody out.
     *
     * @param start where it begins, in whole notes from the start of the score
     * @param speech how it is spoken
     * @param phrases when its phrases begin, without their pickups, in whole notes from the start of the score; none where
     *     rests alone part it
     */
    static MelodyPart of(
            Melody melody, Key key, Instrument instrument, Rational start, Speech speech, List<Rational> phrases) {
        List<Note> notes = new ArrayList<>();
        for (Event<Tone> event : melody.events()) {
            Note note = Note.of(
                    start.plus(event.onset()),
                    event.duration(),
                    key.pitch(event.value().degree()));
            if (event.value().accented()) {
                note = note.with(Articulation.ACCENT);
            }
            notes.add(ornamented(note, event, key, instrument));
        }
        Rational barline = start.plus(melody.pickup());
        return new Articulator(notes, melody.meter(), barline, speech, instrument).write(phrases);
    }

    /** The functional tones of a tori are shaken, broken or let fall by the instruments that can bend. */
    private static Note ornamented(Note note, Event<Tone> event, Key key, Instrument instrument) {
        boolean bends = instrument.isGugak() && !instrument.isPercussion();
        boolean isLong = event.duration().compareTo(Rational.of(1, 4)) >= 0;
        if (!bends || !key.mode().isTori() || !isLong) {
            return note;
        }
        FunctionalTone function =
                key.mode().functions().get(Degree.of(event.value().degree().simple()));
        if (function == null) {
            return note;
        }
        return switch (function) {
            case VIBRATING -> note.with(Sigimsae.DEEP_VIBRATION);
            case BREAKING -> note.with(Sigimsae.BREAKING);
            case FALLING -> note.with(Sigimsae.FALL);
            case PUSHED -> note.with(Sigimsae.PUSH);
            default -> note;
        };
    }
}
