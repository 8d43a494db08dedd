package yeoun.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yeoun.craft.Cadence;
import yeoun.craft.Cell;
import yeoun.craft.Contour;
import yeoun.craft.Figure;
import yeoun.craft.Form;
import yeoun.craft.Gesture;
import yeoun.craft.Groove;
import yeoun.craft.Idiom;
import yeoun.craft.Instrument;
import yeoun.craft.IntervalRow;
import yeoun.craft.Mood;
import yeoun.craft.Operator;
import yeoun.craft.Progression;
import yeoun.craft.Recipe;
import yeoun.craft.Style;
import yeoun.craft.Table;
import yeoun.craft.Tables;
import yeoun.craft.Trait;
import yeoun.music.Mode;
import yeoun.theme.SeedMotif;

/** Reads every table of a shelf, file by file; what is wrong with any of them is said at the end, all at once. */
final class ShelfReader {

    private final Shelf shelf;
    private final Problems problems = new Problems();
    private final Opener opener = new Opener(problems);
    private final TableReader read = new TableReader(problems);
    private final HarmonyReader chords = new HarmonyReader(read);
    private final SoundReader sound = new SoundReader(read);
    private final Map<String, Fields> files = new HashMap<>();

    ShelfReader(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Everything that the shelf's tables, styles and motifs name.
     *
     * @param rules the names of the rules, if they are known
     * @throws BadInput if something is wrong with any of them
     */
    Known read(Set<String> rules) {
        Tables bare = tables();
        files.values().forEach(Fields::done);
        problems.throwIfAny();
        checkReferences(bare);
        problems.throwIfAny();
        Known known = new Known(withStyles(bare, rules), motifs(bare), rules);
        problems.throwIfAny();
        return known;
    }

    Opener opener() {
        return opener;
    }

    private Tables tables() {
        return new Tables(
                read.lexicon(file("emotions")),
                read.table(file("emotions"), "moods", "mood", read::mood, Mood::id),
                read.table(file("modes"), "modes", "mode", read::mode, Mode::id),
                read.table(file("traits"), "traits", "trait", read::trait, Trait::id),
                read.table(file("traits"), "intervals", "interval row", read::intervalRow, IntervalRow::id),
                cells(file("rhythms")),
                read.table(file("rhythms"), "gestures", "gesture", read::gesture, Gesture::id),
                read.table(file("forms"), "contours", "contour", read::contour, Contour::id),
                read.table(file("forms"), "forms", "form", read::form, Form::id),
                read.table(file("cadences"), "cadences", "cadence", chords::cadence, Cadence::id),
                read.rows(file("cadences"), "habits", chords::habit),
                read.table(file("progressions"), "progressions", "progression", chords::progression, Progression::id),
                chords.harmony(file("harmony")),
                read.table(file("instruments"), "instruments", "instrument", sound::instrument, Instrument::id),
                read.table(file("figures"), "figures", "figure", sound::figure, Figure::id),
                read.table(file("figures"), "idioms", "idiom", sound::idiom, Idiom::id),
                read.table(file("grooves"), "grooves", "groove", sound::groove, Groove::id),
                new Table<>("style", List.<Style>of(), Style::id),
                read.table(file("operators"), "operators", "operator", read::operator, Operator::id),
                read.table(file("recipes"), "recipes", "recipe", read::recipe, Recipe::id));
    }

    private List<Cell> cells(Fields rhythms) {
        List<Cell> cells = new ArrayList<>(read.rows(rhythms, "simple", row -> read.cell(row, false)));
        cells.addAll(read.rows(rhythms, "compound", row -> read.cell(row, true)));
        return cells;
    }

    private Fields file(String name) {
        return files.computeIfAbsent(name, any -> {
            Optional<Shelf.Entry> entry = shelf.find("presets/" + name);
            Document document = opener.open(entry.orElseThrow(
                    () -> new IllegalStateException("presets/" + name + " is missing from the program")));
            return new Fields(document.root(), problems);
        });
    }

    private void checkReferences(Tables tables) {
        References references = new References(problems);
        references.emotions(file("emotions").node(), tables);
        references.traits(file("traits").node(), tables);
        references.cadences(file("cadences").node(), tables);
        references.harmony(file("harmony").node(), tables);
        references.grooves(file("grooves").node(), tables);
    }

    /** The styles: first those that stand alone, then those that build on them. */
    private Tables withStyles(Tables bare, Set<String> rules) {
        List<Document> documents = openAll("presets/styles");
        References references = new References(problems);
        documents.forEach(document -> references.style(document.root(), bare, rules));
        List<Style> styles = new ArrayList<>();
        for (boolean builds : new boolean[] {false, true}) {
            Table<Style> before = new Table<>("style", styles, Style::id);
            documents.stream()
                    .filter(document -> StyleReader.buildsOn(document.root()) == builds)
                    .forEach(document -> build(document, fields -> StyleReader.read(fields, document.id(), before))
                            .ifPresent(styles::add));
        }
        return bare.with(new Table<>("style", styles, Style::id));
    }

    private Table<SeedMotif> motifs(Tables tables) {
        List<SeedMotif> motifs = new ArrayList<>();
        for (Document document : openAll("motifs")) {
            new References(problems).motif(document.root(), tables);
            build(document, fields -> MotifReader.read(fields, document.id(), tables.modes()))
                    .ifPresent(motifs::add);
        }
        return new Table<>("motif", motifs, seed -> seed.motif().id());
    }

    private List<Document> openAll(String folder) {
        return shelf.list(folder).stream().map(opener::open).toList();
    }

    private <T> Optional<T> build(Document document, Function<Fields, T> reader) {
        Fields fields = new Fields(document.root(), problems);
        return problems.build(document.root(), fields.before(), () -> reader.apply(fields));
    }
}
