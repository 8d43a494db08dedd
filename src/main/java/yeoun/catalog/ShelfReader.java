package yeoun.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import yeoun.craft.Cadence;
import yeoun.craft.Cell;
import yeoun.craft.Contour;
import yeoun.craft.Figure;
import yeoun.craft.Form;
import yeoun.craft.Gesture;
import yeoun.craft.Groove;
import yeoun.craft.Instrument;
import yeoun.craft.IntervalRow;
import yeoun.craft.Mood;
import yeoun.craft.Operator;
import yeoun.craft.Progression;
import yeoun.craft.Style;
import yeoun.craft.Table;
import yeoun.craft.Tables;
import yeoun.craft.Trait;
import yeoun.music.Mode;
import yeoun.story.Lexicon;
import yeoun.theme.SeedMotif;

/** Reads every table of a shelf, file by file; what is wrong with any of them is said at the end, all at once. */
final class ShelfReader {

    private final Shelf shelf;
    private final List<OpenFile> opened = new ArrayList<>();

    ShelfReader(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A file being read. */
    private record OpenFile(Fields fields, TableReader read, SoundReader sound, Problems problems) {

        <T> Table<T> table(String kind, String list, Function<Fields, T> reader, Function<T, String> id) {
            return new Table<>(kind, read.rows(fields, list, reader), id);
        }
    }

    Tables tables() {
        OpenFile emotions = open("presets/emotions.json");
        OpenFile modes = open("presets/modes.json");
        OpenFile traits = open("presets/traits.json");
        OpenFile rhythms = open("presets/rhythms.json");
        OpenFile forms = open("presets/forms.json");
        OpenFile cadences = open("presets/cadences.json");
        OpenFile progressions = open("presets/progressions.json");
        OpenFile harmony = open("presets/harmony.json");
        OpenFile instruments = open("presets/instruments.json");
        OpenFile figures = open("presets/figures.json");
        OpenFile grooves = open("presets/grooves.json");
        OpenFile operators = open("presets/operators.json");
        Tables tables = new Tables(
                new Lexicon(emotions.read.rows(emotions.fields, "words", emotions.read::word)),
                emotions.table("mood", "moods", emotions.read::mood, Mood::id),
                modes.table("mode", "modes", modes.read::mode, Mode::id),
                traits.table("trait", "traits", traits.read::trait, Trait::id),
                traits.table("interval row", "intervals", traits.read::intervalRow, IntervalRow::id),
                cells(rhythms),
                rhythms.table("gesture", "gestures", rhythms.read::gesture, Gesture::id),
                forms.table("contour", "contours", forms.read::contour, Contour::id),
                forms.table("form", "forms", forms.read::form, Form::id),
                cadences.table("cadence", "cadences", cadences.read::cadence, Cadence::id),
                cadences.read.rows(cadences.fields, "habits", cadences.read::habit),
                progressions.table("progression", "progressions", progressions.read::progression, Progression::id),
                harmony.read.harmony(harmony.fields),
                instruments.table("instrument", "instruments", instruments.sound::instrument, Instrument::id),
                figures.table("figure", "figures", figures.sound::figure, Figure::id),
                grooves.table("groove", "grooves", grooves.sound::groove, Groove::id),
                styles(),
                operators.table("operator", "operators", operators.read::operator, Operator::id));
        finish();
        return tables;
    }

    private static List<Cell> cells(OpenFile rhythms) {
        List<Cell> cells =
                new ArrayList<>(rhythms.read.rows(rhythms.fields, "simple", row -> rhythms.read.cell(row, false)));
        cells.addAll(rhythms.read.rows(rhythms.fields, "compound", row -> rhythms.read.cell(row, true)));
        return cells;
    }

    private Table<Style> styles() {
        return eachOf("presets/styles", "style", file -> file.sound.style(file.fields), Style::id);
    }

    Table<SeedMotif> motifs(Tables tables) {
        Table<SeedMotif> motifs = eachOf(
                "motifs",
                "motif",
                file -> file.sound.motif(file.fields, tables.modes()),
                seed -> seed.motif().id());
        finish();
        return motifs;
    }

    /** One thing from each file of a folder; files with problems are left out. */
    private <T> Table<T> eachOf(String folder, String kind, Function<OpenFile, T> reader, Function<T, String> id) {
        List<T> things = new ArrayList<>();
        for (String name : shelf.list(folder)) {
            OpenFile file = open(folder + "/" + name);
            file.problems.build(file.fields.node(), 0, () -> reader.apply(file)).ifPresent(things::add);
        }
        return new Table<>(kind, things, id);
    }

    private OpenFile open(String path) {
        Shelf.Found found =
                shelf.find(path).orElseThrow(() -> new IllegalStateException(path + " is missing from the program"));
        Problems problems = new Problems(found.name());
        Node root = new DocumentReader(problems).read(found.bytes()).orElseThrow(() -> new BadInput(problems.all()));
        TableReader read = new TableReader(problems);
        OpenFile file = new OpenFile(new Fields(root, problems), read, new SoundReader(read), problems);
        opened.add(file);
        return file;
    }

    private void finish() {
        List<Problem> all = new ArrayList<>();
        for (OpenFile file : opened) {
            file.fields.done();
            all.addAll(file.problems.all());
        }
        opened.clear();
        if (!all.isEmpty()) {
            throw new BadInput(all);
        }
    }
}
