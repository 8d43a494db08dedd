package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;

/** A player who reads a part before playing it: what is before and after each note, voice by voice. */
final class Reader {

    private final Rehearsal rehearsal;
    private final Part part;
    private final Spot.Desk desk;
    private final List<Spot> spots = new ArrayList<>();

    private Reader(Part part, Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        this.part = part;
        double sum = 0;
        for (Note note : part.notes()) {
            sum += note.pitch().midi();
        }
        desk = new Spot.Desk(part, sum / Math.max(1, part.notes().size()));
    }

    /** Every note of the part but grace notes, voice by voice, in order. */
    static List<Spot> read(Part part, Rehearsal rehearsal) {
        Reader reader = new Reader(part, rehearsal);
        Map<Integer, List<List<Note>>> voices = new TreeMap<>();
        for (Note note : part.notes()) {
            if (!note.isGrace()) {
                add(voices.computeIfAbsent(note.voice(), v -> new ArrayList<>()), note);
            }
        }
        voices.values().forEach(reader::readVoice);
        return reader.spots;
    }

    private static void add(List<List<Note>> chords, Note note) {
        List<Note> last = chords.isEmpty() ? List.of() : chords.get(chords.size() - 1);
        if (last.isEmpty() || !last.get(0).onset().equals(note.onset())) {
            chords.add(new ArrayList<>(List.of(note)));
        } else {
            last.add(note);
        }
    }

    private void readVoice(List<List<Note>> chords) {
        int voice = chords.get(0).get(0).voice();
        Slurs slurs = new Slurs(part, voice);
        double[] intervals = new double[chords.size()];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = interval(chords, i);
        }
        for (int i = 0; i < intervals.length; i++) {
            readChord(chords, i, intervals, slurs.at(chords.get(i).get(0).onset()));
        }
    }

    private double interval(List<List<Note>> chords, int index) {
        double from = chords.get(index).get(0).onset().toDouble();
        Rational until = follows(chords, index) ? chords.get(index + 1).get(0).onset() : end(chords.get(index));
        return rehearsal.clock().milliseconds(from, until.toDouble());
    }

    private static Rational end(List<Note> chord) {
        Rational end = chord.get(0).end();
        for (Note note : chord) {
            end = end.max(note.end());
        }
        return end;
    }

    private static boolean follows(List<List<Note>> chords, int index) {
        return index + 1 < chords.size() && chords.get(index + 1).get(0).onset().compareTo(end(chords.get(index))) <= 0;
    }

    private void readChord(List<List<Note>> chords, int index, double[] intervals, Spot.Slurred slurred) {
        List<Note> chord = chords.get(index);
        Spot.Moment moment = rehearsal.moment(chord.get(0).onset());
        double next = index + 1 == chords.size()
                ? Double.POSITIVE_INFINITY
                : chords.get(index + 1).get(0).onset().toDouble();
        for (int rank = 0; rank < chord.size(); rank++) {
            Note note = chord.get(rank);
            Spot.Line line = line(chords, index, intervals, slurred, rank);
            spots.add(new Spot(note, desk, line, moment, rehearsal.place(note, next)));
        }
    }

    private static Spot.Line line(
            List<List<Note>> chords, int index, double[] intervals, Spot.Slurred slurred, int rank) {
        List<Note> chord = chords.get(index);
        boolean follows = follows(chords, index);
        List<Note> next = follows ? chords.get(index + 1) : List.of();
        return new Spot.Line(
                index == 0 ? 0 : intervals[index - 1],
                intervals[index],
                index + 1 == intervals.length ? 0 : intervals[index + 1],
                follows ? top(next) - top(chord) : 0,
                follows,
                repeats(chord.get(rank), next),
                slurred,
                rank,
                chord.size());
    }

    private static int top(List<Note> chord) {
        return chord.get(chord.size() - 1).pitch().midi();
    }

    private static boolean repeats(Note note, List<Note> next) {
        for (Note other : next) {
            if (other.pitch().midi() == note.pitch().midi()) {
                return true;
            }
        }
        return false;
    }

    /** The slurs over a voice, looked up from left to right. */
    private static final class Slurs {

        private final List<PartMark.Slur> slurs = new ArrayList<>();
        private int at;

        Slurs(Part part, int voice) {
            for (PartMark mark : part.marks()) {
                if (mark instanceof PartMark.Slur slur && slur.voice() == voice) {
                    slurs.add(slur);
                }
            }
        }

        Spot.Slurred at(Rational onset) {
            while (at < slurs.size() && slurs.get(at).to().isLessThan(onset)) {
                at++;
            }
            if (at == slurs.size() || onset.isLessThan(slurs.get(at).at())) {
                return Spot.Slurred.NO;
            }
            PartMark.Slur slur = slurs.get(at);
            boolean last = onset.equals(slur.to());
            return last ? Spot.Slurred.LAST : onset.equals(slur.at()) ? Spot.Slurred.FIRST : Spot.Slurred.WITHIN;
        }
    }
}
