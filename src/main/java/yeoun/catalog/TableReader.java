package yeoun.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import yeoun.craft.Cadence;
import yeoun.craft.CadenceHabit;
import yeoun.craft.Cell;
import yeoun.craft.Contour;
import yeoun.craft.Form;
import yeoun.craft.Gesture;
import yeoun.craft.HarmonyTable;
import yeoun.craft.IntervalRow;
import yeoun.craft.Mood;
import yeoun.craft.Operator;
import yeoun.craft.Progression;
import yeoun.craft.Trait;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.Degree;
import yeoun.music.FunctionalTone;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.story.Emotion;
import yeoun.story.EmotionWord;

/** Reads the rows of the tables of emotion, mode, theme and harmony, each from its object in a file. */
final class TableReader {

    private final Problems problems;

    TableReader(Problems problems) {
        this.problems = problems;
    }

    /** Every row of a list, read; rows with problems are left out. */
    <T> List<T> rows(Fields file, String list, Function<Fields, T> reader) {
        List<T> rows = new ArrayList<>();
        for (Node node : file.list(list)) {
            row(node, reader).ifPresent(rows::add);
        }
        return rows;
    }

    private <T> Optional<T> row(Node node, Function<Fields, T> reader) {
        int before = problems.count();
        Fields fields = new Fields(node, problems);
        return problems.build(node, before, () -> {
            T value = reader.apply(fields);
            fields.done();
            return value;
        });
    }

    static Emotion emotion(Fields row) {
        return new Emotion(
                row.numberOr("valence", -1, 1, 0),
                row.numberOr("arousal", -1, 1, 0),
                row.numberOr("tension", 0, 1, 0.15),
                row.numberOr("dominance", -1, 1, 0));
    }

    Mood mood(Fields row) {
        double[] core = row.numbers("core", 20, 300);
        double[] range = row.numbers("range", 20, 300);
        return new Mood(row.text("id"), core[0], core[1], range[0], range[1], row.parsedList("meters", Meter::parse));
    }

    EmotionWord word(Fields row) {
        return new EmotionWord(
                row.text("word"),
                row.textIf("hangul"),
                emotion(row),
                row.textIf("mood"),
                row.textIf("gloss").orElse(""),
                row.textIf("idiom").orElse(""));
    }

    Mode mode(Fields row) {
        TreeMap<Degree, FunctionalTone> functions = new TreeMap<>();
        row.objectIf("functions")
                .ifPresent(fields -> fields.all(Node::text)
                        .forEach((degree, function) -> functions.put(
                                Degree.parse(degree), FunctionalTone.valueOf(function.toUpperCase(Locale.ROOT)))));
        Optional<Double> brightness = row.numberIf("brightness", -1, 1);
        return new Mode(
                row.text("id"),
                row.parsedList("form", Interval::parse),
                row.parsedList("members", Degree::parse),
                brightness.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                row.number("valence", -1, 1),
                row.number("tension", -1, 1),
                row.whole("signature", -7, 7),
                functions,
                row.text("character"));
    }

    IntervalRow intervalRow(Fields row) {
        return new IntervalRow(row.text("id"), row.numbers("shares", 0, 1));
    }

    Trait trait(Fields row) {
        return new Trait(
                row.text("id"),
                emotion(row),
                row.parsedList("openings", Interval::parse),
                row.texts("gestures"),
                row.texts("modes"),
                row.texts("progressions"),
                row.texts("contours"),
                row.text("intervals"),
                row.texts("instruments"),
                row.parsedList("meters", Meter::parse),
                row.texts("motifs"),
                row.whole("register", -24, 24),
                row.number("pickup", 0, 1),
                row.number("appoggiaturas", 0, 1),
                row.number("chromaticism", 0, 1),
                row.whole("repeats", 1, 16),
                row.flag("awkward"),
                row.number("restAtEnd", 0, 4),
                row.text("says"));
    }

    Cell cell(Fields row, boolean compound) {
        return new Cell(row.text("pattern"), compound, row.number("weight", 0, 100));
    }

    Gesture gesture(Fields row) {
        return new Gesture(
                row.text("id"),
                rows(row, "simple", this::rhythm),
                rows(row, "compound", this::rhythm),
                row.flag("detached"));
    }

    private Gesture.Rhythm rhythm(Fields row) {
        return new Gesture.Rhythm(row.textIf("pickup").orElse(""), row.texts("beats"));
    }

    Contour contour(Fields row) {
        return new Contour(row.text("id"), row.number("share", 0, 1), row.numbers("x", 0, 1), row.numbers("y", 0, 1));
    }

    Form form(Fields row) {
        return new Form(
                row.text("id"),
                rows(row, "units", this::unit),
                row.number("valence", -1, 1),
                row.number("arousal", -1, 1),
                row.number("weight", 0, 10),
                row.text("says"));
    }

    private Form.Unit unit(Fields row) {
        return new Form.Unit(
                row.text("name"),
                row.whole("bars", 1, 16),
                constant(Form.Function.class, row.text("as")),
                row.textIf("of"),
                constant(Form.Ending.class, row.textIf("ending").orElse("none")),
                row.flag("climax"));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Cadence cadence(Fields row) {
        Cadence cadence = new Cadence(
                row.text("id"),
                row.text("name"),
                constant(Form.Ending.class, row.text("ending")),
                row.number("closure", 0, 1),
                lists(row, "major"),
                lists(row, "minor"),
                row.list("finals").stream().map(n -> (int) row.number(n, 1, 7)).toList(),
                row.text("says"));
        cadence.major().forEach(TableReader::requireNumerals);
        cadence.minor().forEach(TableReader::requireNumerals);
        return cadence;
    }

    private static List<List<String>> lists(Fields row, String name) {
        return row.list(name).stream()
                .map(list -> list.items().stream().map(Node::text).toList())
                .toList();
    }

    static List<String> requireNumerals(List<String> numerals) {
        numerals.forEach(numeral -> Chord.numeral(numeral, PitchClass.C));
        return numerals;
    }

    CadenceHabit habit(Fields row) {
        return new CadenceHabit(emotion(row), row.object("shares").allNumbers(0, 10));
    }

    Progression progression(Fields row) {
        return new Progression(
                row.text("id"),
                requireNumerals(row.texts("chords")),
                row.text("in").equals("major"),
                emotion(row),
                row.texts("tags"),
                row.text("says"));
    }

    Operator operator(Fields row) {
        return new Operator(
                row.text("id"),
                row.text("name"),
                row.number("recognisability", 0, 1),
                row.number("valence", -1, 1),
                row.number("arousal", -1, 1),
                row.number("tension", -1, 1),
                row.texts("keeps"),
                row.text("says"));
    }

    HarmonyTable harmony(Fields file) {
        Map<String, Map<String, Map<String, Double>>> transitions = new LinkedHashMap<>();
        file.object("transitions").all(Function.identity()).forEach((matrix, node) -> {
            Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
            new Fields(node, problems)
                    .all(Function.identity())
                    .forEach((from, row) -> rows.put(from, new Fields(row, problems).allNumbers(0, 1)));
            transitions.put(matrix, rows);
        });
        Map<ChordQuality, HarmonyTable.Affect> affects = new EnumMap<>(ChordQuality.class);
        for (var entry : rows(file, "qualities", this::affect)) {
            affects.put(entry.getKey(), entry.getValue());
        }
        Map<String, List<String>> modal = new LinkedHashMap<>();
        rows(file, "modal", row -> Map.entry(row.text("mode"), requireNumerals(row.texts("chords"))))
                .forEach(entry -> modal.put(entry.getKey(), entry.getValue()));
        return new HarmonyTable(transitions, affects, modal);
    }

    private Map.Entry<ChordQuality, HarmonyTable.Affect> affect(Fields row) {
        return Map.entry(
                ChordQuality.ofSymbol(row.text("quality")),
                new HarmonyTable.Affect(
                        row.number("valence", -1, 1),
                        row.number("arousal", -1, 1),
                        row.number("tension", 0, 1),
                        row.number("roughness", 0, 1)));
    }
}
