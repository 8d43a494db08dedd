package yeoun.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yeoun.chance.Rule;
import yeoun.chance.Seed;
import yeoun.compose.harmony.HarmonyPlanner;
import yeoun.compose.harmony.HarmonyWriter;
import yeoun.compose.performance.PerformanceBrief;
import yeoun.compose.performance.Performer;
import yeoun.compose.scene.ExposurePlan;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.TempoWriter;
import yeoun.compose.scene.VariationChoice;
import yeoun.compose.texture.CourseWriter;
import yeoun.compose.theme.ThemePlanner;
import yeoun.compose.theme.ThemeWriter;
import yeoun.compose.voicing.VoicingWriter;
import yeoun.craft.Figure;
import yeoun.craft.Phrase;
import yeoun.craft.Table;
import yeoun.craft.Tables;
import yeoun.music.Rational;
import yeoun.palette.Portrait;
import yeoun.score.Mark;
import yeoun.score.Performance;
import yeoun.score.Reason;
import yeoun.score.Score;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.Emotion;
import yeoun.story.Feeling;
import yeoun.story.HouseStyle;
import yeoun.story.Scene;
import yeoun.story.StyleMix;
import yeoun.theme.Judgement;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;
import yeoun.theme.Operators;
import yeoun.theme.SeedMotif;
import yeoun.theme.Theme;
import yeoun.theme.Variation;

/** Composes: the rooms of the house, in order. Immutable and safe for any number of threads. */
public final class Composer {

    private final ThemeComposer themes;
    private final CastComposer casts;
    private final ThemeArranger arranger;
    private final SceneComposer scenes;
    private final VariationComposer variations;
    private final DuetComposer duets;

    /** A composer with these tables, seed motifs and the operators of variation that come with Yeoun. */
    public Composer(Tables tables, Table<SeedMotif> motifs) {
        this(tables, motifs, Operators.of(tables.operators(), tables.modes()));
    }

    /** A composer with these tables, seed motifs and operators of variation. */
    public Composer(Tables tables, Table<SeedMotif> motifs, Operators operators) {
        ThemePlanner planner = new ThemePlanner(tables, motifs);
        HarmonyPlanner harmonyPlanner = new HarmonyPlanner(tables);
        HarmonyWriter harmonies = new HarmonyWriter(tables.harmony());
        this.themes = new ThemeComposer(tables, planner, harmonyPlanner, harmonies);
        this.casts = new CastComposer(themes);
        this.arranger = new ThemeArranger(tables);
        SectionWriter sections = new SectionWriter(harmonyPlanner, harmonies, planner, tables.instruments());
        this.scenes = new SceneComposer(tables, operators, sections);
        this.variations = new VariationComposer(tables, operators, sections);
        this.duets = new DuetComposer(tables, sections, variations);
    }

    /** Every rule that weighs a choice, by writer: rhythm and melody, harmony, voices, tempo map. */
    public static List<Rule> rules() {
        return rulesByWriter().values().stream().flatMap(List::stream).toList();
    }

    /** Every rule that weighs a choice, by what is written with it, in the order of the writers. */
    public static Map<String, List<Rule>> rulesByWriter() {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        rules.put("rhythm", ThemeWriter.rhythmRules());
        rules.put("melody", ThemeWriter.melodyRules());
        rules.put("harmony", HarmonyWriter.rules());
        rules.put("voices", VoicingWriter.rules());
        rules.put("accompaniment", CourseWriter.rules());
        rules.put("tempo map", TempoWriter.rules());
        return Collections.unmodifiableMap(rules);
    }

    /** Composes the theme of one character. */
    public ThemeTake theme(CharacterProfile profile, StyleMix fallback, HouseStyle house, Seed seed) {
        return themes.theme(profile, fallback, house, Surroundings.none(), seed);
    }

    /**
     * Composes a theme anew, except for what the locks keep; who speaks stays, as the character does. With everything locked
     * it is the theme as it is written.
     *
     * @throws IllegalArgumentException if the locks name bars that there are not, or conflict
     * @throws yeoun.chance.Unsatisfiable if what is kept leaves nothing to choose
     */
    public ThemeTake retake(Manuscript manuscript, Locks locks, Seed seed) {
        return themes.retake(manuscript, locks, Surroundings.none(), seed);
    }

    /**
     * Composes a theme anew, except for what the locks keep, apart from the themes of others, and near to those of kin.
     *
     * @param others the themes of the rest of the cast; who is called like the theme's own character is left out
     */
    public ThemeTake retake(Manuscript manuscript, Locks locks, List<Manuscript> others, Seed seed) {
        List<Manuscript> rest = others.stream()
                .filter(m -> !m.profile().name().equals(manuscript.profile().name()))
                .toList();
        return casts.retake(manuscript, locks, rest, seed);
    }

    /** Composes the themes of a cast together, in the order of the cast. */
    public List<ThemeTake> cast(Cast cast, StyleMix fallback, HouseStyle house, Seed seed) {
        return cast(cast, List.of(), fallback, house, seed);
    }

    /**
     * Composes the themes of a cast together, in the order of the cast.
     *
     * @param written the themes that some of them already have
     */
    public List<ThemeTake> cast(Cast cast, List<Manuscript> written, StyleMix fallback, HouseStyle house, Seed seed) {
        return casts.compose(cast, written, fallback, house, seed);
    }

    /** The theme with its parts: tune, accompaniment, bass. */
    public ArrangedTheme arrange(ThemeTake take) {
        return arranger.arrange(take);
    }

    /**
     * Different themes for one character, the best first: no two of them are more alike than {@link #ALIKE}.
     *
     * <p>The first is the one that {@link #theme} composes, before they are ranked. Fewer are found only where four draws for
     * each did not bring enough that differ.
     */
    public List<RankedTake> takes(CharacterProfile profile, StyleMix fallback, HouseStyle house, int count, Seed seed) {
        DifferentTakes takes = new DifferentTakes(ALIKE);
        for (int draw = 0; takes.size() < count && draw < 4 * count + 16; draw++) {
            takes.add(theme(
                    profile, fallback, house, draw == 0 ? seed : seed.at("take").at(draw)));
        }
        return RankedTake.rank(takes.all());
    }

    /** The most that two takes of one character may be alike, 0 to 1. */
    public static final double ALIKE = 0.8;

    /** How good a theme is, by named criteria. */
    public Judgement judge(ThemeTake take) {
        return ThemeCritic.judge(take);
    }

    /** A theme as it is played on its own, with a ritard at its end. */
    public Performance perform(ThemeTake take, Score score) {
        Portrait portrait = take.portrait();
        List<Rational> phrases = new ArrayList<>();
        Theme theme = take.theme();
        for (Phrase phrase : take.plan().form().phrases()) {
            phrases.add(take.offset()
                    .plus(theme.melody().pickup())
                    .plus(theme.melody().meter().bar().times(phrase.firstBar())));
        }
        PerformanceBrief brief = PerformanceBrief.of(
                        portrait.style().rhythm(), portrait.style().performance())
                .feeling(portrait.emotion())
                .phrasedAt(phrases)
                .endingFreely();
        return Performer.perform(score, brief, take.seed().at("performance"));
    }

    /** A cue as it is played: every hit exactly where it is. */
    public Performance perform(Cue cue) {
        return Performer.perform(cue.score(), cue.playing(), cue.seed().at("performance"));
    }

    /** A variation as it is played on its own. */
    public Performance perform(VariedTheme varied, Seed seed) {
        return Performer.perform(varied.score(), varied.playing(), seed.at("performance"));
    }

    /** Why the tempi, chords and notes of a cue are what they are. */
    public List<Reason> explain(Cue cue) {
        return Reasons.of(cue.music(), cue.courses(), cue.tempo());
    }

    /** Why the chords and notes of a variation are what they are. */
    public List<Reason> explain(VariedTheme varied) {
        return Reasons.of(varied.sections());
    }

    /** Why the notes, chords and bars of a theme are what they are. */
    public List<Reason> explain(ThemeTake take, ArrangedTheme arranged) {
        return Reasons.of(take, arranged.course());
    }

    /**
     * Scores a scene with the themes of its cast.
     *
     * @param heard how often each character's theme was heard before in the production; counted on
     */
    public Cue cue(
            Scene scene,
            List<ThemeTake> cast,
            StyleMix fallback,
            HouseStyle house,
            Map<String, Integer> heard,
            Seed seed) {
        return scenes.compose(
                scene,
                cast,
                fallback,
                house,
                heard,
                ExposurePlan.NONE,
                0,
                seed.at("scene").at(scene.title()));
    }

    /** Scores the scenes of a production in order: themes are hinted at before they are heard whole. */
    public List<Cue> cues(
            List<Scene> production, List<ThemeTake> cast, StyleMix fallback, HouseStyle house, Seed seed) {
        Map<String, Emotion> characters = new TreeMap<>();
        cast.forEach(take ->
                characters.put(take.portrait().profile().name(), take.portrait().emotion()));
        ExposurePlan exposure = ExposurePlan.of(production, characters);
        Map<String, Integer> heard = new TreeMap<>();
        List<Cue> cues = new ArrayList<>();
        for (Scene scene : production) {
            Seed own = seed.at("scene").at(scene.title());
            cues.add(scenes.compose(scene, cast, fallback, house, heard, exposure, cues.size(), own));
        }
        return cues;
    }

    /** Two themes in one piece: at once where they can sound at once, else in turns. */
    public Duet combine(Player first, Player second, Feeling feeling, Seed seed) {
        return duets.compose(first, second, feeling, seed.at("combine"));
    }

    /** Two themes as they are played together. */
    public Performance perform(Duet duet, Seed seed) {
        return Performer.perform(duet.score(), duet.playing(), seed.at("performance"));
    }

    /** Why the chords and notes of two themes together are what they are. */
    public List<Reason> explain(Duet duet) {
        return Reasons.of(duet.sections());
    }

    /**
     * A theme and its variations as they are played in a row.
     *
     * @param score the theme and the variations, each a section
     */
    public Performance perform(ThemeTake take, List<VariedTheme> varied, Score score, Seed seed) {
        Portrait portrait = take.portrait();
        List<Mark.SectionMark> sections = score.marks(Mark.SectionMark.class);
        List<PerformanceBrief.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Rational to = i + 1 < sections.size() ? sections.get(i + 1).at() : score.length();
            Optional<PerformanceBrief> own =
                    i == 0 ? Optional.empty() : Optional.of(varied.get(i - 1).playing());
            stretches.add(new PerformanceBrief.Stretch(
                    sections.get(i).at(),
                    to,
                    own.map(b -> b.stretches().get(0).emotion()).orElse(portrait.emotion()),
                    own.map(PerformanceBrief::feel)));
        }
        PerformanceBrief brief = PerformanceBrief.of(
                        portrait.style().rhythm(), portrait.style().performance())
                .feeling(stretches)
                .endingFreely();
        return Performer.perform(score, brief, seed.at("performance"));
    }

    /** A character with their theme, ready to be varied. */
    public Player player(ThemeTake take) {
        Figure figure = arranger.band(take).figure();
        return new Player(take.portrait(), take.theme(), take.plan().form().phrases(), Optional.of(figure));
    }

    /**
     * The chains of variations that bring a theme nearest to a feeling, the best first.
     *
     * @param floor the least recognisability, 0 to 1
     * @param others the other themes of the cast: a variation is nearer to its own than to any of these
     * @param count how many at most, at least 1
     */
    public List<VariationChoice> chooseVariations(
            Player player, Feeling feeling, double floor, List<Theme> others, int count, Seed seed) {
        return variations.choose(player, feeling, floor, others, count, seed.at("choose"));
    }

    /** A chain of somebody's own choosing, with what each operator brings. */
    public VariationChoice variation(Player player, Variation variation) {
        return variations.chosen(player, variation);
    }

    /**
     * Composes a variation of a theme as a piece of its own, in a feeling.
     *
     * @param floor the least recognisability; below it the line is fitted more faithfully, 0 for none
     */
    public VariedTheme vary(Player player, VariationChoice choice, Feeling feeling, double floor, Seed seed) {
        return variations.compose(player, choice, feeling, floor, seed.at("vary"));
    }
}
