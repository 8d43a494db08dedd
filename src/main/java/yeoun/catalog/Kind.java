package yeoun.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.craft.Style;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.theme.Manuscript;
import yeoun.theme.SeedMotif;

/**
 * A kind of thing that users write.
 *
 * @param <T> its type
 */
public final class Kind<T> {

    /** A character profile. */
    public static final Kind<CharacterProfile> CHARACTER = new Kind<>(
            "character", Optional.of("presets/characters"), "traits emotions kin heart", CharacterReader::read);

    /** A scene. */
    public static final Kind<Scene> SCENE =
            new Kind<>("scene", Optional.of("presets/scenes"), "length present events", SceneReader::read);

    /** A production: its cast and its scenes. */
    public static final Kind<Production> PRODUCTION =
            new Kind<>("production", Optional.of("presets/productions"), "scenes cast", ProductionReader::read);

    /** A house style. */
    public static final Kind<HouseStyle> HOUSE = new Kind<>(
            "house",
            Optional.of("presets/houses"),
            "signatureInterval signatureProgression homeKeys",
            HouseReader::read);

    /** A style. */
    public static final Kind<Style> STYLE =
            new Kind<>("style", Optional.of("presets/styles"), "texture ensemble base", StyleReader::read);

    /** A seed motif. */
    public static final Kind<SeedMotif> MOTIF = new Kind<>("motif", Optional.of("motifs"), "notes", MotifReader::read);

    /** A composed theme, to be edited by hand and carried on from. */
    public static final Kind<Manuscript> THEME =
            new Kind<>("theme", Optional.empty(), "melody character", ThemeReader::read);

    /** A cast: a list of characters. */
    public static final Kind<Cast> CAST = new Kind<>("cast", Optional.empty(), "", CastReader::read);

    /** Every kind, productions first. */
    public static final List<Kind<?>> ALL = List.of(PRODUCTION, SCENE, THEME, STYLE, HOUSE, MOTIF, CHARACTER, CAST);

    private final String word;
    private final Optional<String> folder;
    private final List<String> signs;
    private final Reader<T> reader;

    /** How a document becomes a value. */
    interface Reader<T> {

        /**
         * Reads it.
         *
         * @throws Told if it cannot be built because of problems that were told
         */
        T read(Reading reading, Document document);
    }

    private Kind(String word, Optional<String> folder, String signs, Reader<T> reader) {
        this.word = word;
        this.folder = folder;
        this.signs = List.of(signs.split(" "));
        this.reader = reader;
    }

    /** A scene of this cast. */
    static Kind<Scene> sceneWith(Cast cast) {
        Set<String> names = new LinkedHashSet<>(cast.names());
        return new Kind<>(
                SCENE.word,
                SCENE.folder,
                "",
                (reading, document) -> SceneReader.read(reading, document, Optional.of(names), "Scene"));
    }

    /** The word for it: {@code character}. */
    public String word() {
        return word;
    }

    /** The folder its presets stand in, if there are presets of this kind. */
    Optional<String> folder() {
        return folder;
    }

    Optional<T> read(Reading reading, Document document) {
        Problems problems = reading.problems();
        return problems.build(document.root(), problems.count(), () -> reader.read(reading, document));
    }

    /** The kind that a document seems to be of, by the fields that only this kind has. */
    static Optional<Kind<?>> of(Node root) {
        if (root.is(Node.Kind.LIST)) {
            return Optional.of(CAST);
        }
        for (Kind<?> kind : ALL) {
            if (kind.signs.stream().anyMatch(root::has)) {
                return Optional.of(kind);
            }
        }
        return root.has("name") ? Optional.of(CHARACTER) : Optional.empty();
    }

    @Override
    public String toString() {
        return word;
    }
}
