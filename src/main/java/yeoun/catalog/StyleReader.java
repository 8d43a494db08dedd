package yeoun.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import yeoun.chance.Weights;
import yeoun.craft.BarPlay;
import yeoun.craft.Style;
import yeoun.craft.Table;
import yeoun.music.PitchClass;

/** Reads styles: each part is in the file, or comes from the style that the file builds on. */
final class StyleReader {

    private StyleReader() {}

    static Style read(Reading reading, Document document) {
        Known known = reading.known();
        Style style = read(
                new Fields(document.root(), reading.problems()),
                document.id(),
                known.tables().styles());
        new References(reading.problems()).style(document.root(), known.tables(), known.rules());
        return style;
    }

    /**
     * The style of a file.
     *
     * @param styles the styles that it may build on
     */
    static Style read(Fields file, String id, Table<Style> styles) {
        Optional<Style> base = file.nameIf("base", "a style", styles.ids()).flatMap(styles::find);
        Style style = new Style(
                id(file, id),
                file.lineIf("name").orElse(id),
                part(file, "harmony", base.map(Style::harmony), StyleReader::harmony),
                part(file, "texture", base.map(Style::texture), StyleReader::texture),
                part(file, "rhythm", base.map(Style::rhythm), StyleReader::rhythm),
                part(file, "ensemble", base.map(Style::ensemble), StyleReader::ensemble),
                part(file, "performance", base.map(Style::performance), StyleReader::playing),
                base.map(Style::rules).orElse(Weights.OWN).overriddenBy(weights(file)),
                file.textIf("says").or(() -> base.map(Style::says)).orElse(""));
        file.done();
        return style;
    }

    /** The id of what is called like its file: the file may say it, but not another. */
    static String id(Fields file, String id) {
        file.find("id").flatMap(node -> file.values().text(node)).ifPresent(said -> {
            if (!said.equals(id)) {
                file.problems().add(file.require("id", ""), "\"" + id + "\", as the file is called");
            }
        });
        return id;
    }

    private static <T> T part(Fields file, String name, Optional<T> inherited, Function<Fields, T> reader) {
        if (inherited.isPresent() && !file.has(name)) {
            file.find(name);
            return inherited.get();
        }
        Fields part = file.object(name);
        T value = reader.apply(part);
        part.done();
        return value;
    }

    private static Style.Harmony harmony(Fields row) {
        return new Style.Harmony(
                row.text("majorMatrix"),
                row.text("minorMatrix"),
                row.parsedList("major", HarmonyReader::numeral),
                row.parsedList("minor", HarmonyReader::numeral),
                new TreeMap<>(row.object("progressions").allNumbers(0, 10)),
                new TreeMap<>(row.objectIf("cadences")
                        .map(liked -> liked.allNumbers(0, 10))
                        .orElse(Map.of())),
                row.number("chordsPerBar", 0.25, 4),
                row.parsedList("tonics", name -> PitchClass.parse(name).toString()));
    }

    private static Style.Texture texture(Fields row) {
        return new Style.Texture(
                row.texts("figures"),
                row.texts("basses"),
                row.texts("grooves"),
                row.whole("voices", 1, 4),
                row.text("voicing"),
                row.parsedList("answers", name -> BarPlay.named(name, BarPlay.Kind.ANSWER)),
                row.parsedList("endings", name -> BarPlay.named(name, BarPlay.Kind.ENDING)));
    }

    private static Style.Rhythm rhythm(Fields row) {
        return new Style.Rhythm(
                row.number("swing", 0.5, 0.75),
                row.flag("sixteenths"),
                row.number("syncopation", -0.3, 0.5),
                row.number("density", 0.25, 4));
    }

    private static Style.Ensemble ensemble(Fields row) {
        return new Style.Ensemble(
                row.texts("melody"),
                row.texts("chords"),
                row.texts("pad"),
                row.texts("bass"),
                row.texts("counter"),
                row.texts("percussion"),
                row.texts("doubles"),
                row.find("doubleOctave")
                        .flatMap(node -> row.values().whole(node, -1, 1))
                        .orElse(0));
    }

    private static Style.Playing playing(Fields row) {
        return new Style.Playing(
                row.number("rubato", 0, 0.4), row.number("looseness", 0, 4), row.number("layBack", -50, 80));
    }

    /** Rule weights, if the file gives any. */
    static Weights weights(Fields file) {
        return file.objectIf("rules")
                .map(rules -> Weights.of(rules.allNumbers(0, 100)))
                .orElse(Weights.OWN);
    }

    /** Whether a style takes parts from another. */
    static boolean buildsOn(Node file) {
        return file.has("base");
    }
}
