package yeoun.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.craft.Style;
import yeoun.craft.Table;
import yeoun.craft.Tables;
import yeoun.format.UnreadableMusic;
import yeoun.melody.MelodyIn;
import yeoun.melody.MelodyWishes;
import yeoun.melody.OwnTheme;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.score.Provenance;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.Nearest;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.theme.Manuscript;
import yeoun.theme.SeedMotif;
import yeoun.theme.Theme;

/**
 * All that Yeoun knows from files: the tables of the craft, the seed motifs and the presets; and the reader of what users
 * write, in JSON and, where a name ends in {@code .yaml} or {@code .yml}, in YAML 1.2. Immutable.
 *
 * <p>Files are UTF-8 and at most 8 MiB large. Every reading method throws {@link BadInput} with all problems of all files
 * involved.
 */
public final class Catalog {

    private final Shelf shelf;
    private final Known known;
    private final Opener opener;

    private Catalog(Shelf shelf, Set<String> rules) {
        this.shelf = shelf;
        ShelfReader reader = new ShelfReader(shelf);
        this.known = reader.read(rules);
        this.opener = reader.opener();
    }

    /** What is packed with the program, and nothing else; rule names are not checked. */
    public static Catalog standard() {
        return with(List.of());
    }

    /**
     * What is packed with the program, where these folders' {@code presets/} and {@code motifs/} do not replace it; rule
     * names are not checked.
     *
     * @throws BadInput if one of their files is wrong
     */
    public static Catalog with(List<Path> folders) {
        return with(folders, Set.of());
    }

    /**
     * What is packed with the program, where these folders' {@code presets/} and {@code motifs/} do not replace it.
     *
     * @param folders folders to look in, the first found first
     * @param rules the names of all rules, which files may give weights to; empty if any name will do
     * @throws BadInput if one of their files is wrong
     */
    public static Catalog with(List<Path> folders, Set<String> rules) {
        return new Catalog(new Shelf(folders), Set.copyOf(rules));
    }

    /** The tables of the craft. */
    public Tables tables() {
        return known.tables();
    }

    /** The seed motifs. */
    public Table<SeedMotif> motifs() {
        return known.motifs();
    }

    /** The files that tables, styles and motifs were read from, for the provenance of what is composed with them. */
    public List<Provenance.Source> sources() {
        return opener.sources();
    }

    /** Which files are not read because others, which say something else, stand before them. */
    public List<Replacement> overrides() {
        return shelf.replacements();
    }

    /** Reads a file of a kind, and the files it refers to. */
    public <T> Brief<T> read(Kind<T> kind, Path file) {
        Reading reading = new Reading(known, shelf);
        return finish(kind, reading, reading.opener().open(file));
    }

    /**
     * Reads bytes of a kind, which may refer to presets but to no files.
     *
     * @param name what messages call it; YAML if it ends in {@code .yaml} or {@code .yml}
     */
    public <T> Brief<T> read(Kind<T> kind, String name, byte[] bytes) {
        Reading reading = new Reading(known, shelf);
        return finish(kind, reading, reading.opener().open(name, bytes));
    }

    /** The preset of that name; what is wrong includes that there is none. */
    public <T> Brief<T> preset(Kind<T> kind, String id) {
        Reading reading = new Reading(known, shelf);
        Optional<Shelf.Entry> entry = kind.folder().flatMap(folder -> shelf.find(folder + "/" + id));
        if (entry.isEmpty()) {
            reading.values().isKnown(Place.whole(kind.word()), id, "a preset", presets(kind));
            reading.problems().throwIfAny();
        }
        return finish(kind, reading, reading.opener().open(entry.orElseThrow()));
    }

    /**
     * Takes the melody in a file of music as a theme, note for note: MusicXML, plain or compressed, MIDI, or JFugue's notation.
     *
     * @param whose whose theme it is; by default somebody of that name of whom the melody is all that is known
     * @param wishes which part and bars of the file, its key and meter, where they are not to be found
     */
    public Brief<Manuscript> melody(Path file, Optional<CharacterProfile> whose, MelodyWishes wishes) {
        Problems problems = new Problems();
        Opener own = new Opener(problems);
        Place place = Place.whole(file.toString());
        Optional<byte[]> bytes = own.raw(file, String.valueOf(file.getFileName()), place);
        problems.throwIfAny();
        try {
            OwnTheme theme = whose.isPresent()
                    ? MelodyIn.theme(tables(), whose.get(), bytes.orElseThrow(), wishes)
                    : MelodyIn.theme(tables(), Opener.id(file), bytes.orElseThrow(), wishes);
            return new Brief<>(theme.manuscript(), own.sources(), theme.decisions());
        } catch (UnreadableMusic e) {
            String found = String.valueOf(e.getMessage());
            String expected = "a melody in MusicXML, MIDI or JFugue's notation";
            throw new BadInput(List.of(new Problem(file.toString(), 0, 0, "$", found, expected, Optional.empty())));
        }
    }

    /**
     * The key that a text names: {@code D dorian}, {@code Bb major}.
     *
     * @throws IllegalArgumentException if it names none; the message says what it may be
     */
    public Key key(String text) {
        return MotifReader.key(text, tables().modes());
    }

    /**
     * The meter that a text names: {@code 3/4}, {@code 7/8}.
     *
     * @throws IllegalArgumentException if it names none that can be played
     */
    public static Meter meter(String text) {
        return MotifReader.meter(text);
    }

    private static <T> Brief<T> finish(Kind<T> kind, Reading reading, Document document) {
        Optional<T> value = kind.read(reading, document);
        reading.problems().throwIfAny();
        return new Brief<>(value.orElseThrow(), reading.opener().sources(), reading.defaults(), reading.written());
    }

    /** The names of the presets of a kind, sorted. */
    public List<String> presets(Kind<?> kind) {
        return kind.folder().map(shelf::list).orElse(List.of()).stream()
                .map(Shelf.Entry::id)
                .toList();
    }

    /**
     * The kind that a file seems to be of, by the fields it has.
     *
     * @throws BadInput if it is neither JSON nor YAML
     */
    public Optional<Kind<?>> kindOf(Path file) {
        Problems problems = new Problems();
        Document document = new Opener(problems).open(file);
        problems.throwIfAny();
        return Kind.of(document.root());
    }

    /** Reads a character profile. */
    public CharacterProfile readCharacter(Path file) {
        return read(Kind.CHARACTER, file).value();
    }

    /** Reads a cast: a list of characters, of their files and of presets. */
    public Cast readCast(Path file) {
        return read(Kind.CAST, file).value();
    }

    /** Reads a scene, whoever is in it. */
    public Scene readScene(Path file) {
        return read(Kind.SCENE, file).value();
    }

    /** Reads a scene; everyone it names must be of the cast. */
    public Scene readScene(Path file, Cast cast) {
        return read(Kind.sceneWith(cast), file).value();
    }

    /** Reads a production, and the files of its cast, scenes and house style. */
    public Production readProduction(Path file) {
        return read(Kind.PRODUCTION, file).value();
    }

    /** Reads a house style. */
    public HouseStyle readHouse(Path file) {
        return read(Kind.HOUSE, file).value();
    }

    /** Reads a style. */
    public Style readStyle(Path file) {
        return read(Kind.STYLE, file).value();
    }

    /** Reads a seed motif. */
    public SeedMotif readMotif(Path file) {
        return read(Kind.MOTIF, file).value();
    }

    /** Reads a theme, as {@link JsonText#of(Theme)} wrote it or as somebody edited it. */
    public Theme readTheme(Path file) {
        return readManuscript(file).theme();
    }

    /** Reads a theme with all that is needed to carry on from it, as far as the file says it. */
    public Manuscript readManuscript(Path file) {
        return read(Kind.THEME, file).value();
    }

    /** The names of the preset characters, sorted. */
    public List<String> characters() {
        return presets(Kind.CHARACTER);
    }

    /** The names of the preset scenes, sorted. */
    public List<String> scenes() {
        return presets(Kind.SCENE);
    }

    /** The names of the preset productions, sorted. */
    public List<String> productions() {
        return presets(Kind.PRODUCTION);
    }

    /** The names of the preset house styles, sorted. */
    public List<String> houses() {
        return presets(Kind.HOUSE);
    }

    /** The preset character of that name. */
    public CharacterProfile character(String id) {
        return preset(Kind.CHARACTER, id).value();
    }

    /** The preset scene of that name. */
    public Scene scene(String id) {
        return preset(Kind.SCENE, id).value();
    }

    /** The preset production of that name. */
    public Production production(String id) {
        return preset(Kind.PRODUCTION, id).value();
    }

    /** The preset house style of that name. */
    public HouseStyle house(String id) {
        return preset(Kind.HOUSE, id).value();
    }

    /** What there are JSON Schemas of: {@code character}, {@code scene} … */
    public List<String> schemas() {
        return new Schemas(new SchemaNames(known, shelf)).all();
    }

    /**
     * The JSON Schema (draft 2020-12) of a kind of file, for editors: it offers the names that this catalog knows.
     *
     * @throws IllegalArgumentException if there is no such schema; the message names the nearest
     */
    public String schema(String name) {
        Schemas schemas = new Schemas(new SchemaNames(known, shelf));
        if (!schemas.all().contains(name)) {
            throw new IllegalArgumentException("unknown schema \"" + name + "\"" + Nearest.hint(name, schemas.all()));
        }
        return schemas.schema(name);
    }
}
