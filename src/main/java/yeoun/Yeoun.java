package yeoun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yeoun.catalog.Catalog;
import yeoun.chance.Rule;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.compose.Composer;
import yeoun.compose.Duet;
import yeoun.compose.ThemeTake;
import yeoun.compose.VariedTheme;
import yeoun.compose.scene.Player;
import yeoun.format.ScoreReader;
import yeoun.melody.MelodyIn;
import yeoun.melody.MelodyWishes;
import yeoun.score.Score;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.Feeling;
import yeoun.story.HouseStyle;
import yeoun.story.Nearest;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.story.StyleMix;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;
import yeoun.theme.Operators;
import yeoun.theme.Variation;
import yeoun.theme.VariationOperator;

/**
 * The composer of leitmotifs, ready to compose. Immutable and safe for any number of threads; make one and keep it.
 *
 * <p>All seeds are any {@code long}; the same arguments always give the same music.
 */
public final class Yeoun {

    /** The style of those who name none. */
    public static final StyleMix DEFAULT_STYLE = Manuscript.DEFAULT_STYLE;

    private final Catalog catalog;
    private final Operators operators;
    private final Composer composer;
    private final Weights silenced;

    private Yeoun(Catalog catalog, Operators operators, Weights silenced) {
        this.catalog = catalog;
        this.operators = operators;
        this.composer = new Composer(catalog.tables(), catalog.motifs(), operators);
        this.silenced = silenced;
    }

    /** Yeoun with what is packed with it. */
    public static Yeoun standard() {
        return with(List.of());
    }

    /**
     * Yeoun with folders whose {@code presets/} and {@code motifs/} come before what is packed with it.
     *
     * @throws yeoun.catalog.BadInput if one of their files is wrong
     */
    public static Yeoun with(List<Path> folders) {
        Set<String> rules = rules().stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
        Catalog catalog = Catalog.with(folders, rules);
        Operators operators =
                Operators.of(catalog.tables().operators(), catalog.tables().modes());
        return new Yeoun(catalog, operators, Weights.OWN);
    }

    /** The same, knowing an operator of variation of your own: it can be named and is chosen where it suits. */
    public Yeoun knowing(VariationOperator own) {
        return new Yeoun(catalog, operators.with(own), silenced);
    }

    /** The operators of variation. */
    public Operators operators() {
        return operators;
    }

    /**
     * The variation that a text asks for: {@code augmentation 2, mode darker}.
     *
     * @throws IllegalArgumentException if anything in it is wrong; the message says all that is
     */
    public Variation variation(String text) {
        return operators.parse(text);
    }

    /**
     * A composer that knows everything but these rules: what it composes with the same seed lets the ear hear what they do. A
     * rule that is silenced forbids nothing either.
     *
     * @param rules names of rules, as {@link #rules()} has them
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Yeoun without(String... rules) {
        List<String> known = rules().stream().map(Rule::name).distinct().toList();
        Weights weights = silenced;
        for (String rule : rules) {
            if (!known.contains(rule)) {
                throw new IllegalArgumentException("unknown rule \"" + rule + "\"" + Nearest.hint(rule, known));
            }
            weights = weights.with(rule, 0);
        }
        return new Yeoun(catalog, operators, weights);
    }

    private CharacterProfile heard(CharacterProfile profile) {
        return silenced.equals(Weights.OWN)
                ? profile
                : profile.toBuilder()
                        .rules(profile.rules().overriddenBy(silenced))
                        .build();
    }

    private Cast heard(Cast cast) {
        return new Cast(cast.characters().stream().map(this::heard).toList());
    }

    private Manuscript heard(Manuscript manuscript) {
        return manuscript.of(heard(manuscript.profile()));
    }

    private HouseStyle heard(HouseStyle house) {
        return silenced.equals(Weights.OWN)
                ? house
                : new HouseStyle(
                        house.name(),
                        house.signatureInterval(),
                        house.signatureProgression(),
                        house.homeKeys(),
                        house.tempo(),
                        house.instruments(),
                        house.colours(),
                        house.ending(),
                        house.forbidden(),
                        house.rules().overriddenBy(silenced));
    }

    /** The version of this engine, which the same music needs besides the same profile and seed. */
    public static String version() {
        try (InputStream stream = Yeoun.class.getResourceAsStream("/META-INF/yeoun/version.txt")) {
            return stream == null ? "unknown" : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every rule that weighs a choice, with what it says and why. */
    public static List<Rule> rules() {
        return Composer.rules();
    }

    /** Reads characters, scenes and productions from files, and lists what there is to choose from. */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Reads music that somebody wrote: MusicXML, plain or compressed, a standard MIDI file, or JFugue's notation.
     *
     * @throws yeoun.format.UnreadableMusic if the bytes are none of these, or not to be trusted
     */
    public Score readScore(byte[] bytes) {
        return new ScoreReader(catalog.tables().instruments(), catalog.tables().modes()).read(bytes);
    }

    /**
     * The feeling of one word in full, in English, romanised Korean or Hangul.
     *
     * @throws IllegalArgumentException if the word is unknown; the message names the nearest
     */
    public Feeling feeling(String word) {
        return catalog.tables().lexicon().feeling(word);
    }

    /**
     * The feeling that mixes words by share.
     *
     * @throws IllegalArgumentException if a word is unknown or a share is not in (0, 1]
     */
    public Feeling feeling(Map<String, Double> shares) {
        return catalog.tables().lexicon().feeling(shares);
    }

    /**
     * Composes a character's theme.
     *
     * @throws IllegalArgumentException if the profile names something unknown
     */
    public ComposedTheme theme(CharacterProfile character, long seed) {
        return new ComposedTheme(
                composer, composer.theme(heard(character), DEFAULT_STYLE, HouseStyle.NONE, new Seed(seed)));
    }

    /**
     * Composes different themes for one character to choose from, the best first: {@link ComposedTheme#judgement} says why
     * each ranks where it does. No two are more alike than .8 ({@link yeoun.theme.Likeness}).
     *
     * @param count how many, 1 to 100
     * @throws IllegalArgumentException if there are to be more or fewer, or the profile names something unknown
     */
    public List<ComposedTheme> takes(CharacterProfile character, int count, long seed) {
        Bounds.count(count);
        return composer.takes(heard(character), DEFAULT_STYLE, HouseStyle.NONE, count, new Seed(seed)).stream()
                .map(take -> new ComposedTheme(composer, take))
                .toList();
    }

    /** A theme as it was written down and perhaps changed by hand: every note and chord of it, arranged as it was. */
    public ComposedTheme theme(Manuscript manuscript) {
        return new ComposedTheme(composer, composer.retake(heard(manuscript), Locks.ALL, manuscript.seed()));
    }

    /**
     * Takes a melody that somebody wrote as their theme, note for note: {@link #theme(Manuscript)} sets it, with chords of its own
     * where the file has none, and then it is varied, combined and stated in scenes as any other.
     *
     * <pre>{@code
     * ComposedTheme mine = yeoun.theme(yeoun.melody(seoYeon, Files.readAllBytes(file), MelodyWishes.NONE));
     * ComposedVariation grief = yeoun.vary(mine, yeoun.feeling("grief"), 0.55, 7);
     * }</pre>
     *
     * @param whose whose theme it is
     * @param file MusicXML, plain or compressed, a standard MIDI file, or JFugue's notation
     * @param wishes which part and bars of it, its key and meter, where they are not to be found
     * @throws yeoun.format.UnreadableMusic if it cannot be read, has no such melody, or one of more than 64 bars
     */
    public Manuscript melody(CharacterProfile whose, byte[] file, MelodyWishes wishes) {
        return MelodyIn.theme(catalog.tables(), whose, file, wishes).manuscript();
    }

    /**
     * Takes a melody that somebody wrote as the theme of somebody of whom nothing else is known: what they feel is heard from its
     * mode and tempo.
     *
     * @param name what they are called
     * @param file MusicXML, plain or compressed, a standard MIDI file, or JFugue's notation
     * @param wishes which part and bars of it, its key and meter, where they are not to be found
     * @throws yeoun.format.UnreadableMusic if it cannot be read, has no such melody, or one of more than 64 bars
     */
    public Manuscript melody(String name, byte[] file, MelodyWishes wishes) {
        return MelodyIn.theme(catalog.tables(), name, file, wishes).manuscript();
    }

    /**
     * Composes a theme anew from where it was written down, keeping what is locked, identical to the note.
     *
     * @throws IllegalArgumentException if the locks name bars that there are not, or conflict
     * @throws yeoun.chance.Unsatisfiable if what is kept leaves nothing to choose
     */
    public ComposedTheme retake(Manuscript manuscript, Locks locks, long seed) {
        return new ComposedTheme(composer, composer.retake(heard(manuscript), locks, new Seed(seed)));
    }

    /**
     * Composes a theme anew within a cast: it keeps its distance to the themes of strangers and its nearness to those of kin, as
     * far as what is locked lets it. {@link yeoun.analysis.CastReport} says how far they are apart.
     *
     * @param others the themes of the rest of the cast
     * @throws IllegalArgumentException if the locks name bars that there are not, or conflict, or two others are one
     * @throws yeoun.chance.Unsatisfiable if what is kept leaves nothing to choose
     */
    public ComposedTheme retake(Manuscript manuscript, Locks locks, List<Manuscript> others, long seed) {
        List<Manuscript> rest = others.stream().map(this::heard).toList();
        return new ComposedTheme(composer, composer.retake(heard(manuscript), locks, rest, new Seed(seed)));
    }

    /** Composes the themes of a cast together: strangers apart, kin alike. */
    public List<ComposedTheme> cast(Cast cast, long seed) {
        return cast(cast, List.of(), seed);
    }

    /**
     * Composes the themes of a cast together, where some have a theme already: it stays as it is written.
     *
     * @param written those themes, {@link yeoun.catalog.Brief#written()}
     */
    public List<ComposedTheme> cast(Cast cast, List<Manuscript> written, long seed) {
        return themes(composer.cast(heard(cast), written, DEFAULT_STYLE, HouseStyle.NONE, new Seed(seed)));
    }

    private List<ComposedTheme> themes(List<ThemeTake> takes) {
        return takes.stream().map(take -> new ComposedTheme(composer, take)).toList();
    }

    /** Scores a scene with the themes of its cast. */
    public ComposedCue cue(Scene scene, List<ComposedTheme> cast, long seed) {
        List<ThemeTake> takes = cast.stream().map(ComposedTheme::take).toList();
        return new ComposedCue(
                composer,
                composer.cue(scene, takes, DEFAULT_STYLE, heard(HouseStyle.NONE), new HashMap<>(), new Seed(seed)));
    }

    /** Composes a whole production: its cast together, then its scenes in order. */
    public ComposedProduction compose(Production production, long seed) {
        return compose(production, List.of(), seed);
    }

    /**
     * Composes a whole production in which some of the cast have a theme already: it stays as it is written.
     *
     * @param written those themes, {@link yeoun.catalog.Brief#written()}
     */
    public ComposedProduction compose(Production production, List<Manuscript> written, long seed) {
        StyleMix style = production.style().orElse(DEFAULT_STYLE);
        HouseStyle house = heard(production.house());
        Seed root = new Seed(seed);
        List<ThemeTake> takes = composer.cast(heard(production.cast()), written, style, house, root);
        List<ComposedCue> cues = composer.cues(production.scenes(), takes, style, house, root).stream()
                .map(cue -> new ComposedCue(composer, cue))
                .toList();
        return new ComposedProduction(production, themes(takes), cues, seed);
    }

    /**
     * Varies a theme towards a feeling.
     *
     * @param floor how recognisable it must stay, 0 to 1
     */
    public ComposedVariation vary(ComposedTheme theme, Feeling feeling, double floor, long seed) {
        return vary(theme, feeling, floor, List.of(), 1, seed).get(0);
    }

    /**
     * Different variations of a theme towards a feeling, the best first.
     *
     * @param floor how recognisable they must stay, 0 to 1
     * @param others the other themes of the cast: a variation is nearer to its own than to any of these
     * @param count how many at most, 1 to 100
     * @throws IllegalArgumentException if the floor or the count is out of range
     */
    public List<ComposedVariation> vary(
            ComposedTheme theme, Feeling feeling, double floor, List<ComposedTheme> others, int count, long seed) {
        Bounds.floorAndCount(floor, count);
        Seed root = new Seed(seed);
        Player player = composer.player(theme.take());
        var themes = others.stream().map(ComposedTheme::theme).toList();
        return composer.chooseVariations(player, feeling, floor, themes, count, root).stream()
                .map(way -> new ComposedVariation(composer, composer.vary(player, way, feeling, floor, root), root))
                .toList();
    }

    /** Varies a theme in a way of your own, in a feeling. */
    public ComposedVariation vary(ComposedTheme theme, Variation variation, Feeling feeling, long seed) {
        Seed root = new Seed(seed);
        Player player = composer.player(theme.take());
        VariedTheme varied = composer.vary(player, composer.variation(player, variation), feeling, 0, root);
        return new ComposedVariation(composer, varied, root);
    }

    /** The feelings of a full set of variations, from tenderness to terror. */
    public static final List<String> TWELVE = List.of(
            "tenderness",
            "joy",
            "longing",
            "hope",
            "nostalgia",
            "sadness",
            "grief",
            "mystery",
            "determination",
            "triumph",
            "menace",
            "terror");

    /**
     * A theme and a variation for each of some feelings as one score with rehearsal marks.
     *
     * @param feelings the feelings, in order, such as {@link #TWELVE}
     * @param floor how recognisable each must stay, 0 to 1
     * @throws IllegalArgumentException if a feeling is unknown or the floor is out of range
     */
    public ComposedVariations variations(ComposedTheme theme, List<String> feelings, double floor, long seed) {
        List<ComposedVariation> variations = new ArrayList<>();
        for (String word : feelings) {
            variations.add(vary(theme, feeling(word), floor, seed));
        }
        return new ComposedVariations(composer, theme, variations, new Seed(seed));
    }

    /** Brings two themes together in one piece: at once where they can sound at once, else in turns. */
    public ComposedDuet combine(ComposedTheme first, ComposedTheme second, Feeling feeling, long seed) {
        Seed root = new Seed(seed);
        Duet duet = composer.combine(composer.player(first.take()), composer.player(second.take()), feeling, root);
        return new ComposedDuet(composer, duet, root);
    }
}
