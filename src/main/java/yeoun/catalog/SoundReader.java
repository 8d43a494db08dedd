package yeoun.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yeoun.craft.Figure;
import yeoun.craft.Groove;
import yeoun.craft.Idiom;
import yeoun.craft.Instrument;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Rational;

/** Reads the rows of the tables of sound: instruments, accompaniment figures and drum patterns. */
final class SoundReader {

    /** What a step of a figure may say: see {@link Figure}. */
    private static final String STEP = "[*^.fta-]|[1-9]o?(?:\\+[1-9]o?)*";

    private final TableReader tables;

    SoundReader(TableReader tables) {
        this.tables = tables;
    }

    Instrument instrument(Fields row) {
        int[] range = row.wholes("range", 2, 0, 127);
        int[] comfort = row.wholes("comfort", 2, 0, 127);
        int[] keys = row.has("keys") ? row.wholes("keys", 2, 0, 7) : new int[] {5, 5};
        return new Instrument(
                row.text("id"),
                row.text("name"),
                row.textIf("korean"),
                row.choice("family", "a family of instruments", Instrument.Family.class),
                row.whole("program", 0, 127),
                range[0],
                range[1],
                comfort[0],
                comfort[1],
                row.number("brightness", 0, 1),
                row.number("warmth", 0, 1),
                row.number("attack", 0, 1),
                row.choice("sustain", "how a note goes on", Instrument.Sustain.class),
                row.whole("pan", 0, 127),
                row.text("sound"),
                row.parsedIf("written", Interval::parse).orElse(Interval.UNISON),
                new Instrument.Signatures(keys[0], keys[1]),
                row.numberOr("breath", 0, 60, 0),
                row.numberOr("fastest", 0, 40, 0),
                row.texts("tags"),
                row.texts("aliases"));
    }

    Idiom idiom(Fields row) {
        return new Idiom(
                row.text("id"),
                row.whole("gap", 1, 12),
                row.number("strictness", 0, 4),
                row.whole("tenor", 0, 24),
                row.flag("rootless"),
                row.text("says"));
    }

    Figure figure(Fields row) {
        double[] arousal = row.numbers("arousal", 2, -1, 1);
        return new Figure(
                row.text("id"),
                row.text("name"),
                row.flag("compound"),
                row.parsed("step", SoundReader::length).orElse(Rational.ONE),
                row.parsed("steps", SoundReader::steps).orElse(List.of()),
                row.flag("rings"),
                arousal[0],
                arousal[1],
                row.text("says"));
    }

    private static List<String> steps(String text) {
        List<String> steps = List.of(text.strip().split("\\s+"));
        for (String step : steps) {
            if (!step.matches(STEP)) {
                throw new IllegalArgumentException("not a pattern: \"" + text + "\"; \"" + step
                        + "\" is neither 1, 1+3, 3o, *, ^, f, t, a, - nor .");
            }
        }
        return steps;
    }

    /** A length in whole notes, above 0. */
    static Rational length(String text) {
        Rational length = Rational.parse(text);
        if (!length.isPositive()) {
            throw new IllegalArgumentException("a length is above 0, got " + length);
        }
        return length;
    }

    Groove groove(Fields row) {
        Rational step = row.parsed("step", SoundReader::length).orElse(Rational.ONE);
        List<Groove.Stroke> strokes = new ArrayList<>();
        tables.rows(row, "rows", line -> strokes.addAll(strokes(line, step)));
        strokes.sort(Comparator.comparing(Groove.Stroke::onset).thenComparing(Groove.Stroke::key));
        double[] tempo = row.numbers("tempo", 3, 20, 300);
        return new Groove(
                row.text("id"),
                row.text("name"),
                row.textIf("korean"),
                row.parsed("meter", Meter::parse).orElse(Meter.COMMON),
                row.whole("bars", 1, 8),
                strokes,
                tempo[0],
                tempo[1],
                tempo[2],
                row.text("instrument"),
                row.text("says"));
    }

    private static List<Groove.Stroke> strokes(Fields line, Rational step) {
        int key = line.whole("key", 27, 87);
        String steps = line.parsed("steps", SoundReader::beats).orElse("");
        List<Groove.Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < steps.length(); i++) {
            if (steps.charAt(i) != '.') {
                strokes.add(new Groove.Stroke(step.times(i), step, key, steps.charAt(i) == 'X'));
            }
        }
        return strokes;
    }

    private static String beats(String text) {
        if (!text.matches("[Xx.]+")) {
            throw new IllegalArgumentException("not a row of strokes: \"" + text + "\"; write X, x and .");
        }
        return text;
    }
}
