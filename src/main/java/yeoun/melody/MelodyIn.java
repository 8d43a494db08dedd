package yeoun.melody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.analysis.KeyFinder;
import yeoun.craft.Tables;
import yeoun.format.ScoreReader;
import yeoun.format.UnreadableMusic;
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
import yeoun.story.OwnMotif;

/**
 * Finds a melody in a file of music: which part sings it, its key and meter, where it begins, and the chords under it.
 *
 * <p>The part is the one that is named; otherwise the one that moves most like a tune: one note at a time, high, and not
 * drums. The key is the file's where the melody keeps to it; otherwise it is heard from how long each tone sounds (Krumhansl
 * and Kessler 1982). A motif is the melody's first breath: up to its first long note or rest, at most two bars.
 */
public final class MelodyIn {

    /** What was played by hand is moved to this grid. */
    private static final Rational GRID = Rational.of(1, 16);

    /** Places of written music are multiples of this: triplets of 32nds, and quintuplets are taken for played by hand. */
    private static final Rational WRITTEN = Rational.of(1, 96);

    private static final double IN_KEY = 0.85;
    private static final int MOST_BARS = 2;
    private static final int FEWEST_NOTES = 3;

    private final Tables tables;
    private final MelodyWishes wishes;
    private final List<String> decisions = new ArrayList<>();

    private MelodyIn(Tables tables, MelodyWishes wishes) {
        this.tables = tables;
        this.wishes = wishes;
    }

    /**
     * Finds the melody in a file.
     *
     * @param name what the motif is called
     * @param bytes the file: MusicXML, plain or compressed, MIDI, or JFugue's notation
     * @throws UnreadableMusic if the file cannot be read, or has no such melody
     */
    public static FoundMelody read(Tables tables, String name, byte[] bytes, MelodyWishes wishes) {
        return new MelodyIn(tables, wishes).find(name, bytes);
    }

    private FoundMelody find(String name, byte[] bytes) {
        ScoreReader reader = new ScoreReader(tables.instruments(), tables.modes());
        Score score = reader.read(bytes);
        Part part = part(score);
        if (isPlayedByHand(part)) {
            score = reader.read(bytes, GRID);
            part = named(score, part.name());
            decisions.add("the melody was played by hand: its notes are moved to sixteenths");
        }
        List<Note> line = line(part);
        Key key = key(score, line);
        Meter meter = meter(score, downbeat(score, line));
        return melody(name, score, line, key, meter);
    }

    private Part part(Score score) {
        if (wishes.part().isPresent()) {
            return named(score, wishes.part().get());
        }
        Part best = score.parts().get(0);
        for (Part part : score.parts()) {
            best = tunefulness(part) > tunefulness(best) ? part : best;
        }
        if (best.notes().size() < 2 || best.instrument().isPercussion()) {
            throw new UnreadableMusic("no part that is a melody; the parts are " + names(score));
        }
        if (score.parts().size() > 1) {
            decisions.add("the melody is taken to be in " + best.name());
        }
        return best;
    }

    private static Part named(Score score, String name) {
        return score.parts().stream()
                .filter(p -> p.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableMusic("no part \"" + name + "\"; the parts are " + names(score)));
    }

    private static String names(Score score) {
        return String.join(", ", score.parts().stream().map(Part::name).toList());
    }

    /** How much a part is like a tune: alone with its notes, high, moving, and called one. */
    private static double tunefulness(Part part) {
        if (part.instrument().isPercussion() || part.notes().size() < 2) {
            return -1;
        }
        long alone = 0;
        double height = 0;
        for (int i = 0; i < part.notes().size(); i++) {
            Note note = part.notes().get(i);
            boolean overlaps = i > 0 && part.notes().get(i - 1).end().isMoreThan(note.onset());
            alone += overlaps ? 0 : 1;
            height += note.pitch().midi();
        }
        double share = (double) alone / part.notes().size();
        boolean called = part.name().matches("(?i).*(melod|vocal|voice|lead|tune|멜로디|선율).*");
        return 2 * share
                + height / part.notes().size() / 60
                + Math.min(1, part.notes().size() / 16.0)
                + (called ? 2 : 0);
    }

    private static boolean isPlayedByHand(Part part) {
        long off = part.notes().stream()
                .filter(n -> !n.onset().isMultipleOf(WRITTEN))
                .count();
        return off * 4 > part.notes().size();
    }

    /** The upper line: of notes that begin together the highest, each ending where the next begins at the latest. */
    private static List<Note> line(Part part) {
        List<Note> line = new ArrayList<>();
        for (Note note : part.notes()) {
            if (note.isGrace()) {
                continue;
            }
            Note last = line.isEmpty() ? null : line.get(line.size() - 1);
            if (last != null && last.onset().equals(note.onset())) {
                boolean higher = note.pitch().midi() > last.pitch().midi();
                line.set(line.size() - 1, higher ? note : last);
                continue;
            }
            if (last != null && last.end().isMoreThan(note.onset())) {
                line.set(line.size() - 1, last.moved(last.onset(), note.onset().minus(last.onset())));
            }
            line.add(note);
        }
        if (line.size() < 2) {
            throw new UnreadableMusic("fewer than two notes in " + part.name());
        }
        return line;
    }

    private Key key(Score score, List<Note> line) {
        if (wishes.key().isPresent()) {
            return wishes.key().get();
        }
        Key written = score.keyAt(line.get(0).onset());
        double[] weights = new double[12];
        double inside = 0;
        double total = 0;
        for (Note note : line) {
            double length = note.duration().toDouble();
            weights[note.pitch().midi() % 12] += length;
            Degree degree = written.degree(note.pitch());
            inside += written.mode().contains(degree) ? length : 0;
            total += length;
        }
        KeyFinder.Found found = KeyFinder.find(weights);
        Key heard = new Key(found.name(), tables.modes().get(found.major() ? "ionian" : "aeolian"));
        boolean keeps = inside >= IN_KEY * total;
        boolean plain =
                written.mode().id().equals("ionian") || written.mode().id().equals("aeolian");
        boolean relative = plain && Math.floorMod(heard.signature() - written.signature(), 12) == 0;
        Key key = keeps && !(relative && written.signature() == 0) ? written : heard;
        if (!key.equals(written)) {
            decisions.add("the melody is heard in " + key + ", not in the file's " + written);
        }
        return key;
    }

    /** Where the melody's meter is told: at its first note, or after it where the upbeat stands in a short bar of its own. */
    private static Rational downbeat(Score score, List<Note> line) {
        Rational at = line.get(0).onset();
        List<Mark.MeterMark> marks = score.marks(Mark.MeterMark.class);
        for (int i = 0; i + 1 < marks.size(); i++) {
            Rational next = marks.get(i + 1).at();
            Rational length = next.minus(marks.get(i).at());
            boolean oneShortBar = length.compareTo(marks.get(i).meter().bar()) <= 0
                    && length.isLessThan(marks.get(i + 1).meter().bar());
            if (oneShortBar && marks.get(i).at().compareTo(at) <= 0 && next.isMoreThan(at)) {
                return next;
            }
        }
        return at;
    }

    private Meter meter(Score score, Rational at) {
        Meter meter = score.marks(Mark.MeterMark.class).get(0).meter();
        for (Mark.MeterMark mark : score.marks(Mark.MeterMark.class)) {
            meter = mark.at().compareTo(at) <= 0 ? mark.meter() : meter;
        }
        return wishes.meter().orElse(meter);
    }

    private FoundMelody melody(String name, Score score, List<Note> line, Key key, Meter meter) {
        Rational origin = origin(score, line, meter);
        Rational first = line.get(0).onset();
        Rational from = first;
        Rational to = line.get(line.size() - 1).end();
        if (wishes.bars().isPresent()) {
            from = origin.plus(meter.bar().times(wishes.bars().get().first() - 1));
            to = origin.plus(meter.bar().times(wishes.bars().get().last()));
            from = wishes.bars().get().first() == 1 ? from.min(first) : from;
        } else if (isLong(line, meter)) {
            to = breath(line, origin, meter);
            decisions.add("the motif is the melody's first breath; name its bars to take others");
        }
        List<Event<Degree>> events = events(line, key, from, to);
        if (events.size() < 2) {
            throw new UnreadableMusic("fewer than two notes in the bars that were asked for");
        }
        Rational begins = events.get(0).onset();
        Rational barline = origin.plus(
                meter.bar().times(begins.minus(origin).dividedBy(meter.bar()).ceil()));
        Rational pickup = barline.minus(begins);
        boolean upbeat = pickup.times(2).compareTo(meter.bar()) <= 0;
        Rational start = upbeat ? begins : barline.minus(meter.bar());
        Rational end = events.get(events.size() - 1).end();
        List<Event<Degree>> moved = new ArrayList<>();
        events.forEach(event -> moved.add(event.at(event.onset().minus(start))));
        OwnMotif motif =
                new OwnMotif(name, key, meter, upbeat ? pickup : Rational.ZERO, new Passage<>(end.minus(start), moved));
        return new FoundMelody(motif, chords(score, upbeat ? barline : start, meter), decisions);
    }

    /** A barline: that of the file's first bar in which the melody's meter holds. */
    private static Rational origin(Score score, List<Note> line, Meter meter) {
        Rational origin = score.pickup();
        for (Mark.MeterMark mark : score.marks(Mark.MeterMark.class)) {
            boolean holds = mark.meter().equals(meter)
                    && mark.at().isPositive()
                    && mark.at().compareTo(downbeat(score, line)) <= 0;
            origin = holds ? mark.at() : origin;
        }
        return origin;
    }

    private static boolean isLong(List<Note> line, Meter meter) {
        Rational length = line.get(line.size() - 1).end().minus(line.get(0).onset());
        return length.isMoreThan(meter.bar().times(MOST_BARS));
    }

    /** Where the melody first comes to rest: after a note of half a bar, or before a rest; after two bars at the latest. */
    private static Rational breath(List<Note> line, Rational origin, Meter meter) {
        Rational bars = line.get(0).onset().minus(origin).dividedBy(meter.bar());
        Rational limit = origin.plus(meter.bar().times(bars.ceil() + MOST_BARS));
        Rational longNote = meter.bar().dividedBy(2);
        for (int i = FEWEST_NOTES - 1; i + 1 < line.size(); i++) {
            Note note = line.get(i);
            if (note.end().compareTo(limit) >= 0) {
                return limit;
            }
            boolean rests = line.get(i + 1).onset().isMoreThan(note.end());
            if (rests || note.duration().compareTo(longNote) >= 0) {
                return note.end();
            }
        }
        return limit;
    }

    private static List<Event<Degree>> events(List<Note> line, Key key, Rational from, Rational to) {
        List<Event<Degree>> events = new ArrayList<>();
        int octaves = 0;
        for (Note note : line) {
            Rational onset = note.onset().max(from);
            Rational end = note.end().min(to);
            if (onset.isLessThan(end)) {
                Degree degree = key.degree(spelled(note.pitch(), key));
                octaves = events.isEmpty() ? degree.octave() : octaves;
                events.add(new Event<>(onset, end.minus(onset), degree.transposed(-7 * octaves)));
            }
        }
        return events;
    }

    /** The pitch as the key spells it where the key has it; as it is written otherwise. */
    private static Pitch spelled(Pitch pitch, Key key) {
        for (Degree member : key.mode().members()) {
            if (key.pitch(member).pitchClass().soundsLike(pitch.pitchClass())) {
                return Pitch.ofMidi(pitch.midi(), key.pitch(member).pitchClass());
            }
        }
        return pitch;
    }

    private Optional<String> chords(Score score, Rational from, Meter meter) {
        List<Mark.ChordMark> all = score.marks(Mark.ChordMark.class);
        List<String> bars = new ArrayList<>();
        for (Rational bar = from; bar.isLessThan(score.length()); bar = bar.plus(meter.bar())) {
            Rational end = bar.plus(meter.bar());
            List<String> symbols = new ArrayList<>();
            for (Mark.ChordMark mark : all) {
                boolean sounds = mark.at().isLessThan(end)
                        && mark.at().plus(mark.duration()).isMoreThan(bar);
                if (sounds) {
                    symbols.add(mark.chord().toString());
                }
            }
            if (symbols.isEmpty()) {
                break;
            }
            bars.add(String.join(" ", symbols));
        }
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        decisions.add("the chords are those of the file");
        return Optional.of(String.join(" | ", bars));
    }
}
