package yeoun.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import yeoun.chance.Weights;
import yeoun.craft.Figure;
import yeoun.craft.Groove;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.craft.Table;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.theme.Motif;
import yeoun.theme.NoteText;
import yeoun.theme.SeedMotif;

/** Reads the rows of the tables of sound and style, and seed motifs, each from its object in a file. */
final class SoundReader {

    private final TableReader tables;

    SoundReader(TableReader tables) {
        this.tables = tables;
    }

    Instrument instrument(Fields row) {
        double[] range = row.numbers("range", 0, 127);
        double[] comfort = row.numbers("comfort", 0, 127);
        return new Instrument(
                row.text("id"),
                row.text("name"),
                row.textIf("korean"),
                TableReader.constant(Instrument.Family.class, row.text("family")),
                row.whole("program", 0, 127),
                (int) range[0],
                (int) range[1],
                (int) comfort[0],
                (int) comfort[1],
                row.number("brightness", 0, 1),
                row.number("warmth", 0, 1),
                row.number("attack", 0, 1),
                TableReader.constant(Instrument.Sustain.class, row.text("sustain")),
                row.whole("pan", 0, 127),
                row.text("sound"),
                row.parsedIf("written", Interval::parse).orElse(Interval.UNISON),
                row.numberOr("breath", 0, 60, 0),
                row.texts("tags"));
    }

    Figure figure(Fields row) {
        double[] arousal = row.numbers("arousal", -1, 1);
        return new Figure(
                row.text("id"),
                row.text("name"),
                row.flag("compound"),
                row.parsed("step", Rational::parse).orElse(Rational.ONE),
                List.of(row.text("steps").split(" +")),
                row.flag("rings"),
                arousal[0],
                arousal[1],
                row.text("says"));
    }

    Groove groove(Fields row) {
        Rational step = row.parsed("step", Rational::parse).orElse(Rational.ONE);
        List<Groove.Stroke> strokes = new ArrayList<>();
        tables.rows(row, "rows", line -> strokes.addAll(strokes(line, step)));
        strokes.sort(java.util.Comparator.comparing(Groove.Stroke::onset).thenComparing(Groove.Stroke::key));
        double[] tempo = row.numbers("tempo", 20, 300);
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
        String steps = line.text("steps");
        List<Groove.Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < steps.length(); i++) {
            if (steps.charAt(i) != '.') {
                strokes.add(new Groove.Stroke(step.times(i), step, key, steps.charAt(i) == 'X'));
            }
        }
        return strokes;
    }

    Style style(Fields file) {
        Fields harmony = file.object("harmony");
        Fields texture = file.object("texture");
        Fields rhythm = file.object("rhythm");
        Fields ensemble = file.object("ensemble");
        Fields performance = file.object("performance");
        Style style = new Style(
                file.text("id"),
                file.text("name"),
                harmony(harmony),
                new Style.Texture(
                        texture.texts("figures"),
                        texture.texts("basses"),
                        texture.texts("grooves"),
                        texture.whole("voices", 1, 4),
                        texture.flag("open")),
                new Style.Rhythm(
                        rhythm.number("swing", 0.5, 0.75),
                        rhythm.flag("sixteenths"),
                        rhythm.number("syncopation", -0.3, 0.5),
                        rhythm.number("density", 0.25, 4)),
                new Style.Ensemble(
                        ensemble.texts("melody"),
                        ensemble.texts("chords"),
                        ensemble.texts("pad"),
                        ensemble.texts("bass"),
                        ensemble.texts("counter"),
                        ensemble.texts("percussion")),
                new Style.Playing(
                        performance.number("rubato", 0, 0.4),
                        performance.number("looseness", 0, 4),
                        performance.number("layBack", -50, 80)),
                weights(file),
                file.text("says"));
        for (Fields part : List.of(harmony, texture, rhythm, ensemble, performance)) {
            part.done();
        }
        return style;
    }

    private static Style.Harmony harmony(Fields row) {
        return new Style.Harmony(
                row.text("majorMatrix"),
                row.text("minorMatrix"),
                TableReader.requireNumerals(row.texts("major")),
                TableReader.requireNumerals(row.texts("minor")),
                new TreeMap<>(row.object("progressions").allNumbers(0, 10)),
                row.number("chordsPerBar", 0.25, 4),
                row.parsedList("tonics", name -> PitchClass.parse(name).toString()));
    }

    static Weights weights(Fields file) {
        return file.objectIf("rules")
                .map(rules -> Weights.of(rules.allNumbers(0, 100)))
                .orElse(Weights.OWN);
    }

    SeedMotif motif(Fields file, Table<Mode> modes) {
        String[] key = file.text("key").split(" ");
        Key home = new Key(PitchClass.parse(key[0]), modes.get(key.length > 1 ? key[1] : "ionian"));
        Meter meter = file.parsed("meter", Meter::parse).orElse(Meter.COMMON);
        Rational pickup = file.parsedIf("pickup", Rational::parse).orElse(Rational.ZERO);
        return new SeedMotif(
                new Motif(file.text("id"), NoteText.parse(file.text("notes"), home, meter, pickup)),
                file.texts("traits"),
                file.text("says"));
    }
}
