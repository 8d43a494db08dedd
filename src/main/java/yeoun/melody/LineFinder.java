package yeoun.melody;

import java.util.ArrayList;
import java.util.List;
import yeoun.analysis.KeyFinder;
import yeoun.craft.Tables;
import yeoun.format.ScoreReader;
import yeoun.format.UnreadableMusic;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;

/**
 * Finds the tune in a file of music: which part sings it, its key and meter, and where its barlines lie.
 *
 * <p>The part is the one that is named; otherwise the one that moves most like a tune: one note at a time, high, and not
 * drums. The key is the file's where the melody keeps to it; otherwise it is heard from how long each tone sounds (Krumhansl
 * and Kessler 1982).
 */
final class LineFinder {

    /** What was played by hand is moved to this grid. */
    private static final Rational GRID = Rational.of(1, 16);

    /** Places of written music are multiples of this: triplets of 32nds, and quintuplets are taken for played by hand. */
    private static final Rational WRITTEN = Rational.of(1, 96);

    private static final double IN_KEY = 0.85;

    private final Tables tables;
    private final MelodyWishes wishes;
    private final List<String> decisions = new ArrayList<>();

    LineFinder(Tables tables, MelodyWishes wishes) {
        this.tables = tables;
        this.wishes = wishes;
    }

    /** What was found and taken where nobody said it, so far. */
    List<String> decisions() {
        return decisions;
    }

    FoundLine find(byte[] bytes) {
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
        return new FoundLine(score, part, line, key, meter, origin(score, line, meter));
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
}
