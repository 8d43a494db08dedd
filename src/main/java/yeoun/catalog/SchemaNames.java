package yeoun.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import yeoun.craft.Progression;
import yeoun.craft.Tables;
import yeoun.craft.Trait;
import yeoun.story.EmotionWord;
import yeoun.story.FrameRate;
import yeoun.story.Kinship;
import yeoun.story.SceneEvent;

/** The names that schemas offer, by what they are names of, each with what it says. */
final class SchemaNames {

    private final Map<String, Map<String, String>> byKind = new LinkedHashMap<>();

    SchemaNames(Known known, Shelf shelf) {
        Tables tables = known.tables();
        byKind.put("emotions", emotions(tables));
        put("traits", tables.traits().all().stream().map(Trait::id).toList());
        tables.traits().all().forEach(trait -> say("traits", trait.id(), trait.says()));
        put(
                "progressions",
                tables.progressions().all().stream().map(Progression::id).toList());
        tables.progressions().all().forEach(p -> say("progressions", p.id(), p.says()));
        put("modes", tables.modes().ids());
        put("voices", known.voiceNames());
        put("instruments", tables.instruments().ids());
        put("styles", tables.styles().ids());
        put("motifs", known.motifs().ids());
        put("forms", tables.forms().ids());
        put("cadences", tables.cadences().ids());
        put("figures", tables.figures().ids());
        put("grooves", tables.grooves().ids());
        put("idioms", tables.idioms().ids());
        tables.idioms().all().forEach(idiom -> say("idioms", idiom.id(), idiom.says()));
        put("matrices", tables.harmony().transitions().keySet());
        put("forbidden", known.forbidden());
        put("rules", known.rules().stream().sorted().toList());
        putPresets(shelf);
        putWords();
    }

    private void putPresets(Shelf shelf) {
        for (Kind<?> kind : List.of(Kind.CHARACTER, Kind.SCENE, Kind.HOUSE)) {
            List<Shelf.Entry> entries = shelf.list(kind.folder().orElseThrow());
            put(kind.word() + "s", entries.stream().map(Shelf.Entry::id).toList());
        }
    }

    private void putWords() {
        put("rates", Arrays.stream(FrameRate.values()).map(FrameRate::label).toList());
        put("kinships", words(Kinship.values()));
        put("hits", words(SceneEvent.Hit.values()));
        put("roles", words(SceneEvent.Role.values()));
        put("events", words(SceneEvent.Kind.values()));
        put(
                "lasting",
                words(Arrays.stream(SceneEvent.Kind.values())
                        .filter(SceneEvent.Kind::isLasting)
                        .toArray(SceneEvent.Kind[]::new)));
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Values::word).toList();
    }

    private void say(String kind, String name, String says) {
        Objects.requireNonNull(byKind.get(kind)).put(name, says);
    }

    private void put(String kind, Iterable<String> names) {
        Map<String, String> said = new LinkedHashMap<>();
        names.forEach(name -> said.put(name, ""));
        byKind.put(kind, said);
    }

    private static Map<String, String> emotions(Tables tables) {
        Map<String, String> said = new LinkedHashMap<>();
        for (EmotionWord word : tables.lexicon().words()) {
            said.put(word.word(), gloss(word));
            word.hangul().ifPresent(hangul -> said.put(hangul, gloss(word)));
        }
        return said;
    }

    private static String gloss(EmotionWord word) {
        if (!word.gloss().isEmpty()) {
            return word.gloss();
        }
        return "valence " + Values.plain(word.emotion().valence()) + ", arousal "
                + Values.plain(word.emotion().arousal()) + ", tension "
                + Values.plain(word.emotion().tension()) + ", dominance "
                + Values.plain(word.emotion().dominance());
    }

    /** The names of a kind. */
    List<String> names(String kind) {
        return new ArrayList<>(said(kind).keySet());
    }

    /** The names of a kind with what each says; empty text where there is nothing to say. */
    Map<String, String> said(String kind) {
        if (!byKind.containsKey(kind)) {
            throw new IllegalArgumentException("a template names a kind of name, got \"" + kind + "\"");
        }
        return byKind.get(kind);
    }
}
