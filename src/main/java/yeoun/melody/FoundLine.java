package yeoun.melody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.format.UnreadableMusic;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;

/**
 * A tune that was found in a score.
 *
 * @param score the score
 * @param part the part that sings it
 * @param notes its notes, one after another
 * @param key its key
 * @param meter its meter
 * @param origin a barline of that meter; others lie whole bars away
 */
record FoundLine(Score score, Part part, List<Note> notes, Key key, Meter meter, Rational origin) {

    private static final int MOST_BARS = 2;
    private static final int FEWEST_NOTES = 3;

    /**
     * Some of the tune, with its barlines.
     *
     * @param start where it begins in the score: with its first note, or with the bar that this is late in
     * @param pickup the length of what comes before the first barline
     * @param degrees its scale degrees, times from the start on
     */
    record Stretch(Rational start, Rational pickup, List<Event<Degree>> degrees) {

        Rational end() {
            return degrees.get(degrees.size() - 1).end();
        }
    }

    Rational first() {
        return notes.get(0).onset();
    }

    Rational end() {
        return notes.get(notes.size() - 1).end();
    }

    /** Where the tune begins and ends, in the bars that were asked for; an upbeat belongs to the first bar. */
    Rational[] within(MelodyWishes wishes) {
        if (wishes.bars().isEmpty()) {
            return new Rational[] {first(), end()};
        }
        MelodyWishes.Bars bars = wishes.bars().get();
        Rational from = origin.plus(meter.bar().times(bars.first() - 1));
        Rational to = origin.plus(meter.bar().times(bars.last()));
        return new Rational[] {bars.first() == 1 ? from.min(first()) : from, to};
    }

    /** Whether it is longer than a motif. */
    boolean isLong() {
        return end().minus(first()).isMoreThan(meter.bar().times(MOST_BARS));
    }

    /**
     * What sounds between two times.
     *
     * @throws UnreadableMusic if that is fewer than two notes
     */
    Stretch between(Rational from, Rational to) {
        List<Event<Degree>> sounding = new ArrayList<>();
        for (Note note : notes) {
            Rational onset = note.onset().max(from);
            Rational end = note.end().min(to);
            if (onset.isLessThan(end)) {
                sounding.add(new Event<>(onset, end.minus(onset), key.degree(spelled(note.pitch()))));
            }
        }
        if (sounding.size() < 2) {
            throw new UnreadableMusic("fewer than two notes in the bars that were asked for");
        }
        Rational begins = sounding.get(0).onset();
        Rational barline = origin.plus(
                meter.bar().times(begins.minus(origin).dividedBy(meter.bar()).ceil()));
        Rational pickup = barline.minus(begins);
        boolean upbeat = pickup.times(2).compareTo(meter.bar()) <= 0;
        Rational start = upbeat ? begins : barline.minus(meter.bar());
        List<Event<Degree>> moved = new ArrayList<>();
        sounding.forEach(event -> moved.add(event.at(event.onset().minus(start))));
        return new Stretch(start, upbeat ? pickup : Rational.ZERO, moved);
    }

    /** The pitch as the key spells it where the key has it; as it is written otherwise. */
    private Pitch spelled(Pitch pitch) {
        for (Degree member : key.mode().members()) {
            if (key.pitch(member).pitchClass().soundsLike(pitch.pitchClass())) {
                return Pitch.ofMidi(pitch.midi(), key.pitch(member).pitchClass());
            }
        }
        return pitch;
    }

    /** Where the tune first comes to rest: after a note of half a bar, or before a rest; after two bars at the latest. */
    Rational breath() {
        Rational bars = first().minus(origin).dividedBy(meter.bar());
        Rational limit = origin.plus(meter.bar().times(bars.ceil() + MOST_BARS));
        Rational longNote = meter.bar().dividedBy(2);
        for (int i = FEWEST_NOTES - 1; i + 1 < notes.size(); i++) {
            Note note = notes.get(i);
            if (note.end().compareTo(limit) >= 0) {
                return limit;
            }
            boolean rests = notes.get(i + 1).onset().isMoreThan(note.end());
            if (rests || note.duration().compareTo(longNote) >= 0) {
                return note.end();
            }
        }
        return limit;
    }

    /** The score's chord symbols from a barline on as a row, if it has any. */
    Optional<String> symbols(Rational from) {
        return FileChords.row(score, from, meter);
    }

    /** The score's chords under a stretch of it, where it has any; times from its start on. */
    Passage<Chord> chords(Stretch stretch, Rational length) {
        List<Event<Chord>> events = new ArrayList<>();
        for (Mark.ChordMark mark : score.marks(Mark.ChordMark.class)) {
            Rational onset = mark.at().minus(stretch.start()).max(Rational.ZERO);
            Rational end =
                    mark.at().plus(mark.duration()).minus(stretch.start()).min(length);
            if (onset.isLessThan(end)) {
                events.add(new Event<>(onset, end.minus(onset), mark.chord()));
            }
        }
        return new Passage<>(length, events);
    }
}
