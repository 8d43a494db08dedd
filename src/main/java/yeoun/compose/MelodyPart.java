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
     * @param detached whether short notes are played short
     */
    static MelodyPart of(Melody melody, Key key, Instrument instrument, Rational start, boolean detached) {
        List<Note> notes = new ArrayList<>();
        for (Event<Tone> event : melody.events()) {
            Note note = Note.of(
                    start.plus(event.onset()),
                    event.duration(),
                    key.pitch(event.value().degree()));
            if (event.value().accented()) {
                note = note.with(Articulation.ACCENT);
            }
            boolean isShort = event.duration().compareTo(melody.meter().beat(0)) <= 0;
            if (detached && isShort) {
                note = note.with(Articulation.STACCATO);
            }
            notes.add(ornamented(note, event, key, instrument));
        }
        boolean legato = instrument.sustain() == Instrument.Sustain.HELD && !detached;
        return new MelodyPart(notes, legato ? slurs(notes, melody, start) : List.of());
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

    /** One slur to a bar, broken by rests and repeated notes. */
    private static List<PartMark> slurs(List<Note> notes, Melody melody, Rational start) {
        List<PartMark> slurs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= notes.size(); i++) {
            boolean breaks = i == notes.size() || breaks(notes.get(i - 1), notes.get(i), melody, start);
            if (breaks) {
                if (i - from > 1) {
                    slurs.add(new PartMark.Slur(
                            notes.get(from).onset(), notes.get(i - 1).onset(), 1));
                }
                from = i;
            }
        }
        return slurs;
    }

    private static boolean breaks(Note before, Note note, Melody melody, Rational start) {
        Rational shift = start.plus(melody.pickup());
        Rational bar = melody.meter().bar();
        boolean sameBar = note.onset().minus(shift).dividedBy(bar).floor()
                == before.onset().minus(shift).dividedBy(bar).floor();
        return !sameBar
                || before.end().isLessThan(note.onset())
                || before.pitch().equals(note.pitch());
    }
}
