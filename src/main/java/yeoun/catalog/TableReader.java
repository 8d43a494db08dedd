package yeoun.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import yeoun.craft.Cell;
import yeoun.craft.Contour;
import yeoun.craft.Diction;
import yeoun.craft.Effect;
import yeoun.craft.Form;
import yeoun.craft.Gesture;
import yeoun.craft.IntervalRow;
import yeoun.craft.Mood;
import yeoun.craft.Operator;
import yeoun.craft.Recipe;
import yeoun.craft.Table;
import yeoun.craft.Trait;
import yeoun.music.Degree;
import yeoun.music.FunctionalTone;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.story.Emotion;
import yeoun.story.EmotionWord;
import yeoun.story.Lexicon;

/** Reads the rows of the tables of emotion, mode and theme, each from its object in a file. */
final class TableReader {

    private final Problems problems;

    TableReader(Problems problems) {
        this.problems = problems;
    }

    /** Every row of a list, read; rows with problems are left out. */
    <T> List<T> rows(Fields file, String list, Function<Fields, T> reader) {
        return read(file.list(list), reader);
    }

    /** Every row of a list of named things, read; a second one of the same name is a problem. */
    <T> Table<T> table(Fields file, String list, String kind, Function<Fields, T> reader, Function<T, String> id) {
        return new Table<>(kind, read(distinct(file.list(list), "id"), reader), id);
    }

    /** The emotion words. */
    Lexicon lexicon(Fields file) {
        int before = problems.count();
        List<EmotionWord> words = read(distinct(file.list("words"), "word"), this::word);
        return problems.build(file.node(), before, () -> new Lexicon(words)).orElse(new Lexicon(List.of()));
    }

    private <T> List<T> read(List<Node> nodes, Function<Fields, T> reader) {
        List<T> rows = new ArrayList<>();
        for (Node node : nodes) {
            row(node, reader).ifPresent(rows::add);
        }
        return rows;
    }

    private <T> Optional<T> row(Node node, Function<Fields, T> reader) {
        Fields fields = new Fields(node, problems);
        return problems.build(node, fields.before(), () -> {
            T value = reader.apply(fields);
            fields.done();
            return value;
        });
    }

    private List<Node> distinct(List<Node> nodes, String name) {
        Set<String> names = new HashSet<>();
        List<Node> distinct = new ArrayList<>();
        for (Node node : nodes) {
            if (node.has(name) && !names.add(node.field(name).text())) {
                Node second = node.field(name);
                problems.add(second, second.describe() + " a second time", "each name once");
            } else {
                distinct.add(node);
            }
        }
        return distinct;
    }

    static Emotion emotion(Fields row) {
        return new Emotion(
                row.numberOr("valence", -1, 1, 0),
                row.numberOr("arousal", -1, 1, 0),
                row.numberOr("tension", 0, 1, 0.15),
                row.numberOr("dominance", -1, 1, 0));
    }

    Mood mood(Fields row) {
        double[] core = row.numbers("core", 2, 20, 300);
        double[] range = row.numbers("range", 2, 20, 300);
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
        Optional<Double> brightness = row.numberIf("brightness", -1, 1);
        return new Mode(
                row.text("id"),
                row.parsedList("form", Interval::parse),
                row.parsedList("members", Degree::parse),
                brightness.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                row.number("valence", -1, 1),
                row.number("tension", -1, 1),
                row.whole("signature", -7, 7),
                functions(row),
                row.text("character"));
    }

    private static TreeMap<Degree, FunctionalTone> functions(Fields row) {
        TreeMap<Degree, FunctionalTone> functions = new TreeMap<>();
        Values values = row.values();
        row.objectIf("functions")
                .ifPresent(fields -> fields.all(Function.identity())
                        .forEach((degree, tone) -> values.choice(tone, "what the tone does", FunctionalTone.class)
                                .ifPresent(function -> functions.put(Degree.parse(degree), function))));
        return functions;
    }

    IntervalRow intervalRow(Fields row) {
        return new IntervalRow(row.text("id"), row.numbers("shares", 13, 0, 1));
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
                row.choice("diction", "a diction", Diction.class),
                row.number("restAtEnd", 0, 4),
                row.text("says"));
    }

    Cell cell(Fields row, boolean compound) {
        return new Cell(row.text("pattern"), compound, row.number("weight", 0, 100));
    }

    Gesture gesture(Fields row) {
        return new Gesture(row.text("id"), rows(row, "simple", this::rhythm), rows(row, "compound", this::rhythm));
    }

    private Gesture.Rhythm rhythm(Fields row) {
        return new Gesture.Rhythm(row.textIf("pickup").orElse(""), row.texts("beats"));
    }

    Contour contour(Fields row) {
        int points = row.find("x").map(x -> x.items().size()).orElse(0);
        return new Contour(
                row.text("id"),
                row.number("share", 0, 1),
                row.numbers("x", points, 0, 1),
                row.numbers("y", points, 0, 1));
    }

    Form form(Fields row) {
        return new Form(
                row.text("id"),
                rows(row, "units", this::unit),
                row.has("intro") ? row.whole("intro", 1, 16) : 0,
                row.number("valence", -1, 1),
                row.number("arousal", -1, 1),
                row.number("weight", 0, 10),
                row.text("says"));
    }

    private Form.Unit unit(Fields row) {
        return new Form.Unit(
                row.text("name"),
                row.whole("bars", 1, 16),
                row.choice("as", "what the unit does", Form.Function.class),
                row.textIf("of"),
                row.choiceIf("ending", "an ending", Form.Ending.class).orElse(Form.Ending.NONE),
                row.flag("climax"));
    }

    Operator operator(Fields row) {
        return new Operator(
                row.text("id"),
                row.text("name"),
                row.values()
                        .name(row.require("kind", "a kind of change"), "a kind of change", Operator.KINDS)
                        .orElse("form"),
                effect(row),
                row.namesIf("keeps", "what an operator keeps", Operator.KEEPS),
                row.text("says"),
                row.listIf("strengths").stream()
                        .map(node -> strength(new Fields(node, row.problems())))
                        .toList());
    }

    private static Operator.Strength strength(Fields row) {
        Operator.Strength strength = new Operator.Strength(row.number("amount", 0, 24), effect(row));
        row.done();
        return strength;
    }

    private static Effect effect(Fields row) {
        return new Effect(
                row.number("recognisability", 0, 1),
                row.number("valence", -1, 1),
                row.number("arousal", -1, 1),
                row.number("tension", -1, 1));
    }

    Recipe recipe(Fields row) {
        return new Recipe(
                row.text("id"),
                row.text("chain"),
                row.texts("feelings"),
                row.number("recognisability", 0, 1),
                row.text("says"));
    }
}
