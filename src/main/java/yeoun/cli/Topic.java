package yeoun.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import yeoun.Yeoun;
import yeoun.catalog.Catalog;
import yeoun.chance.Rule;
import yeoun.craft.Instrument;
import yeoun.craft.Operator;
import yeoun.craft.Progression;
import yeoun.craft.Tables;
import yeoun.story.CharacterProfile;
import yeoun.story.EmotionWord;
import yeoun.story.Production;
import yeoun.story.Scene;

/**
 * Something that can be listed.
 *
 * @param name the word for it on the command line
 * @param says what it is
 * @param lister its rows
 */
record Topic(String name, String says, Function<Yeoun, List<Topic.Row>> lister) {

    /** Everything that can be listed. */
    static final List<Topic> ALL = List.of(
            new Topic("presets", "characters, scenes, productions and house styles", Topic::presets),
            of("characters", "preset characters", catalog -> rows(catalog.characters(), id -> character(catalog, id))),
            of("scenes", "preset scenes", catalog -> rows(catalog.scenes(), id -> scene(catalog, id))),
            of(
                    "productions",
                    "preset productions",
                    catalog -> rows(catalog.productions(), id -> production(catalog, id))),
            of("houses", "preset house styles", catalog -> rows(catalog.houses(), id -> Row.of(id, ""))),
            ofTables(
                    "styles",
                    "styles of characters, scenes and productions",
                    tables -> tables.styles().all().stream().map(style -> Row.of(style.id(), style.says()))),
            of("motifs", "seed motifs that a theme can grow from", Topic::motifs),
            ofTables(
                    "emotions",
                    "emotion words, in English, romanised Korean and Hangul",
                    tables -> tables.lexicon().words().stream().map(Topic::emotion)),
            ofTables(
                    "traits",
                    "what a character can be",
                    tables -> tables.traits().all().stream()
                            .map(trait -> Row.of(trait.id(), "motifs: " + String.join(", ", trait.motifs())))),
            ofTables(
                    "variations",
                    "operators of variation",
                    tables -> tables.operators().all().stream().map(Topic::variation)),
            ofTables(
                    "recipes",
                    "chains of variations that scenes call for",
                    tables -> tables.recipes().all().stream()
                            .map(recipe -> Row.of(recipe.id(), recipe.says() + ": " + recipe.chain()))),
            ofTables(
                    "instruments",
                    "instruments and sounds",
                    tables -> tables.instruments().all().stream().map(Topic::instrument)),
            ofTables(
                    "modes",
                    "modes and tori",
                    tables -> tables.modes().all().stream().map(mode -> Row.of(mode.id(), mode.character()))),
            ofTables(
                    "forms",
                    "forms of a theme",
                    tables -> tables.forms().all().stream().map(form -> Row.of(form.id(), form.says()))),
            ofTables(
                    "progressions",
                    "chord progressions",
                    tables -> tables.progressions().all().stream().map(Topic::progression)),
            ofTables(
                    "cadences",
                    "how a phrase can end",
                    tables -> tables.cadences().all().stream().map(cadence -> Row.of(cadence.id(), cadence.says()))),
            ofTables(
                    "figures",
                    "accompaniment figures",
                    tables -> tables.figures().all().stream().map(figure -> Row.of(figure.id(), figure.says()))),
            ofTables(
                    "grooves",
                    "drum patterns and jangdan",
                    tables -> tables.grooves().all().stream().map(groove -> Row.of(groove.id(), groove.says()))),
            new Topic(
                    "rules",
                    "rules that weigh choices",
                    yeoun -> Yeoun.rules().stream().map(Topic::rule).toList()));

    /**
     * A line of a list.
     *
     * @param name the name used in files
     * @param says what it is
     * @param facts what programs may want to know besides
     */
    record Row(String name, String says, Map<String, Object> facts) {

        static Row of(String name, String says) {
            return new Row(name, says, Map.of());
        }

        Row with(String fact, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(facts);
            more.put(fact, value);
            return new Row(name, says, more);
        }
    }

    static Optional<Topic> find(String name) {
        return ALL.stream().filter(topic -> topic.name.equals(name)).findFirst();
    }

    List<Row> rows(Yeoun yeoun) {
        return lister.apply(yeoun);
    }

    private static Topic of(String name, String says, Function<Catalog, List<Row>> rows) {
        return new Topic(name, says, yeoun -> rows.apply(yeoun.catalog()));
    }

    private static Topic ofTables(String name, String says, Function<Tables, Stream<Row>> rows) {
        return of(name, says, catalog -> rows.apply(catalog.tables()).toList());
    }

    private static List<Row> rows(List<String> ids, Function<String, Row> row) {
        return ids.stream().map(row).toList();
    }

    private static List<Row> presets(Yeoun yeoun) {
        List<Row> all = new ArrayList<>();
        for (String kind : List.of("productions", "characters", "scenes", "houses")) {
            String one = kind.substring(0, kind.length() - 1);
            find(kind).orElseThrow().rows(yeoun).stream()
                    .map(row -> new Row(row.name, (one + " " + row.says).strip(), row.facts).with("kind", one))
                    .forEach(all::add);
        }
        return all;
    }

    private static Row character(Catalog catalog, String id) {
        CharacterProfile character = catalog.character(id);
        return titled(id, character.name(), character.korean());
    }

    private static Row scene(Catalog catalog, String id) {
        Scene scene = catalog.scene(id);
        return titled(id, scene.title(), Optional.empty())
                .with("seconds", scene.length().toDouble());
    }

    private static Row production(Catalog catalog, String id) {
        Production production = catalog.production(id);
        return titled(id, production.title(), production.korean())
                .with("cast", production.cast().names())
                .with("scenes", production.scenes().stream().map(Scene::title).toList());
    }

    private static Row titled(String id, String title, Optional<String> korean) {
        Row row = Row.of(id, title + korean.map(hangul -> " (" + hangul + ")").orElse(""));
        return korean.map(hangul -> row.with("korean", hangul)).orElse(row);
    }

    private static List<Row> motifs(Catalog catalog) {
        return catalog.motifs().all().stream()
                .map(seed -> Row.of(seed.motif().id(), seed.says()).with("traits", seed.traits()))
                .toList();
    }

    private static Row emotion(EmotionWord word) {
        String place = String.format(
                Locale.ROOT,
                "valence %+.2f, arousal %+.2f, tension %.2f",
                word.emotion().valence(),
                word.emotion().arousal(),
                word.emotion().tension());
        String gloss = word.gloss().isEmpty() ? "" : "; " + word.gloss();
        String hangul = word.hangul().map(form -> form + ": ").orElse("");
        Row row = Row.of(word.word(), hangul + place + gloss)
                .with("valence", word.emotion().valence())
                .with("arousal", word.emotion().arousal())
                .with("tension", word.emotion().tension())
                .with("dominance", word.emotion().dominance());
        return word.hangul().map(form -> row.with("hangul", form)).orElse(row);
    }

    private static Row variation(Operator operator) {
        return Row.of(operator.id(), operator.name() + ": " + operator.says())
                .with("recognisability", operator.recognisability())
                .with("valence", operator.valence())
                .with("arousal", operator.arousal())
                .with("tension", operator.tension())
                .with("keeps", operator.keeps());
    }

    private static Row instrument(Instrument instrument) {
        String korean = instrument.korean().map(hangul -> " (" + hangul + ")").orElse("");
        return Row.of(instrument.id(), instrument.name() + korean)
                .with("family", instrument.family().name().toLowerCase(Locale.ROOT))
                .with("program", instrument.program())
                .with("low", instrument.low())
                .with("high", instrument.high());
    }

    private static Row progression(Progression progression) {
        return Row.of(progression.id(), String.join(" ", progression.numerals()) + ": " + progression.says())
                .with("numerals", progression.numerals());
    }

    private static Row rule(Rule rule) {
        return Row.of(rule.name(), rule.says()).with("because", rule.because()).with("weight", rule.weight());
    }
}
