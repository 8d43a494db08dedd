package yeoun.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.score.TempoMap;

/** Pieces one after the other as one score, each under a rehearsal letter. */
public final class Suite {

    private static final long MICRO = 1_000_000;

    private Suite() {}

    /**
     * A piece of a suite.
     *
     * @param name what its rehearsal mark says
     * @param score its music; only the first may begin with a pickup
     */
    public record Movement(String name, Score score) {}

    /**
     * The pieces as one score. Whoever plays the same instrument in the same role has one part.
     *
     * @param title the title
     * @param movements at least one
     */
    public static Score of(String title, List<Movement> movements) {
        List<Mark> marks = new ArrayList<>();
        List<TempoMap.Anchor> anchors = new ArrayList<>();
        Map<String, Gathered> parts = new LinkedHashMap<>();
        Rational at = Rational.ZERO;
        Rational seconds = Rational.ZERO;
        int number = 0;
        Feels feels = new Feels();
        for (Movement movement : movements) {
            Score score = movement.score();
            marks.add(new Mark.SectionMark(at, letter(number++), movement.name()));
            feels.from(at, Feels.of(score.marks()));
            for (Mark mark : score.marks()) {
                if (mark instanceof Mark.FeelMark feel) {
                    feels.from(at.plus(feel.at()), feel.feel());
                } else if (!(mark instanceof Mark.SectionMark)) {
                    marks.add(moved(mark, at));
                }
            }
            for (TempoMap.Anchor anchor : score.tempo().anchors()) {
                boolean last = anchor.position().equals(score.length());
                if (!last) {
                    anchors.add(
                            new TempoMap.Anchor(at.plus(anchor.position()), rounded(seconds.plus(anchor.seconds()))));
                }
            }
            for (Part part : score.parts()) {
                parts.computeIfAbsent(
                                part.role() + " " + part.instrument().id(), key -> new Gathered(part, parts.size()))
                        .add(part, at);
            }
            seconds = rounded(seconds.plus(score.tempo().seconds(score.length())));
            at = at.plus(score.length());
            Rational rest = missing(score);
            seconds = rounded(seconds.plus(rest.times(score.tempo().secondsPerWhole(score.length()))));
            at = at.plus(rest);
        }
        anchors.add(new TempoMap.Anchor(at, seconds));
        marks.addAll(feels.marks());
        List<Part> all = new ArrayList<>();
        parts.values().stream()
                .sorted(Comparator.comparing((Gathered g) -> g.first.role().ordinal())
                        .thenComparing(g -> g.order))
                .forEach(gathered -> all.add(gathered.part(names(all))));
        Score opening = movements.get(0).score();
        return new Score(title, "", at, opening.pickup(), new TempoMap(anchors), marks, all);
    }

    /** To a microsecond: sums of unlike tempi would have ever longer fractions. */
    private static Rational rounded(Rational seconds) {
        return Rational.of(Math.round(seconds.toDouble() * MICRO), MICRO);
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    /** What the last bar lacks to be a whole one. */
    private static Rational missing(Score score) {
        List<Bar> bars = score.bars();
        Bar last = bars.get(bars.size() - 1);
        Meter meter = last.meter();
        return last.number() == 0 ? Rational.ZERO : meter.bar().minus(last.length());
    }

    private static String letter(int number) {
        String letter = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? letter : letter + letter;
    }

    private static Mark moved(Mark mark, Rational by) {
        if (mark instanceof Mark.MeterMark meter) {
            return new Mark.MeterMark(meter.at().plus(by), meter.meter());
        }
        if (mark instanceof Mark.KeyMark key) {
            return new Mark.KeyMark(key.at().plus(by), key.key());
        }
        if (mark instanceof Mark.TempoMark tempo) {
            return new Mark.TempoMark(tempo.at().plus(by), tempo.words(), tempo.beatsPerMinute());
        }
        if (mark instanceof Mark.HitMark hit) {
            return new Mark.HitMark(hit.at().plus(by), hit.label());
        }
        if (mark instanceof Mark.ChordMark chord) {
            return new Mark.ChordMark(chord.at().plus(by), chord.duration(), chord.chord());
        }
        return mark;
    }

    private static PartMark moved(PartMark mark, Rational by) {
        if (mark instanceof PartMark.Level level) {
            return new PartMark.Level(level.at().plus(by), level.dynamic());
        }
        if (mark instanceof PartMark.Hairpin hairpin) {
            return new PartMark.Hairpin(hairpin.at().plus(by), hairpin.to().plus(by), hairpin.growing());
        }
        if (mark instanceof PartMark.Pedal pedal) {
            return new PartMark.Pedal(pedal.at().plus(by), pedal.to().plus(by));
        }
        if (mark instanceof PartMark.Slur slur) {
            return new PartMark.Slur(slur.at().plus(by), slur.to().plus(by), slur.voice());
        }
        PartMark.Words words = (PartMark.Words) mark;
        return new PartMark.Words(words.at().plus(by), words.text());
    }

    /** A part as it grows from piece to piece. */
    private static final class Gathered {
        private final Part first;
        private final int order;
        private final List<Note> notes = new ArrayList<>();
        private final List<PartMark> marks = new ArrayList<>();

        Gathered(Part first, int order) {
            this.first = first;
            this.order = order;
        }

        void add(Part part, Rational at) {
            for (Note note : part.notes()) {
                notes.add(note.moved(note.onset().plus(at), note.duration()));
            }
            for (PartMark mark : part.marks()) {
                marks.add(moved(mark, at));
            }
        }

        Part part(List<String> taken) {
            String own = first.instrument().name();
            String name = own;
            for (int i = 2; taken.contains(name); i++) {
                name = own + " " + "I".repeat(i);
            }
            return new Part(name, first.instrument(), first.role(), notes, marks);
        }
    }
}
