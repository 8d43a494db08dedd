package yeoun.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import yeoun.ComposedTheme;
import yeoun.ComposedVariation;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.compose.scene.Telling;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.palette.Expression;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.story.Feeling;
import yeoun.theme.Likeness;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/**
 * Measures varied themes: whether they are known among all themes, how literal they are, and whether tempo, mode, register,
 * density and dissonance move the way a feeling asks.
 *
 * <pre>
 * mvn -q -B test-compile org.codehaus.mojo:exec-maven-plugin:3.6.3:java \
 *     -Dexec.classpathScope=test -Dexec.mainClass=yeoun.survey.VariationSurvey -Dexec.args="3"
 * </pre>
 *
 * The argument is the number of seeds (1): the preset characters' themes of each are varied over {@link Yeoun#TWELVE} feelings and
 * by every operator that changes the line. What does not move as asked is printed after the table.
 */
public final class VariationSurvey {

    /** Operators of these kinds leave the line as it is. */
    private static final Set<String> VERBATIM_KINDS = Set.of("register", "harmony", "setting");

    /** So much of a theme at its place is the theme verbatim. */
    private static final double VERBATIM = 0.95;

    private final Yeoun yeoun;
    private final List<ComposedTheme> themes;
    private final Map<String, int[]> signs = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private int known;
    private int told;
    private int alludedKnown;
    private int alluded;
    private int verbatim;
    private int count;
    private double literal;

    /** A survey of variations of these themes. */
    public VariationSurvey(Yeoun yeoun, List<ComposedTheme> themes) {
        this.yeoun = yeoun;
        this.themes = themes;
    }

    /** Runs the survey and prints it. */
    public static void main(String[] args) {
        Yeoun yeoun = Yeoun.standard();
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        for (long seed = 1; seed <= seeds; seed++) {
            long own = seed;
            List<ComposedTheme> themes = yeoun.catalog().characters().stream()
                    .map(id -> yeoun.theme(yeoun.catalog().character(id), own))
                    .toList();
            VariationSurvey survey = new VariationSurvey(yeoun, themes);
            for (ComposedTheme theme : themes) {
                survey.feelings(theme, Yeoun.TWELVE, seed);
                survey.operators(theme, 1, seed);
            }
            System.out.print(survey.text());
            survey.misses.forEach(System.out::println);
        }
    }

    /** Varies a theme towards each of some feelings, and measures what comes. */
    public void feelings(ComposedTheme theme, List<String> feelings, long seed) {
        for (String feeling : feelings) {
            ComposedVariation variation = yeoun.vary(theme, yeoun.feeling(feeling), 0.45, seed);
            signs(theme, variation);
            count(theme, variation);
        }
    }

    /** Varies a theme by every so-manieth operator that changes the line, and measures what comes. */
    public void operators(ComposedTheme theme, int every, long seed) {
        Feeling own = theme.character().emotions().orElse(Feeling.NEUTRAL);
        List<String> ids = yeoun.operators().all().stream()
                .filter(operator -> !VERBATIM_KINDS.contains(operator.about().kind()))
                .map(operator -> operator.about().id())
                .toList();
        for (int i = 0; i < ids.size(); i += every) {
            count(theme, yeoun.vary(theme, yeoun.variation(ids.get(i)), own, seed));
        }
    }

    private void count(ComposedTheme theme, ComposedVariation variation) {
        double own = Likeness.of(theme.theme(), variation.statement());
        boolean first = themes.stream()
                .filter(other -> other != theme)
                .noneMatch(other -> Likeness.of(other.theme(), variation.statement()) >= own);
        boolean tells = own >= Telling.VARIATION;
        told += tells ? 1 : 0;
        known += tells && first ? 1 : 0;
        boolean alludes = !tells && own >= Telling.ALLUSION;
        alluded += alludes ? 1 : 0;
        alludedKnown += alludes && first ? 1 : 0;
        double same = literal(theme.theme().melody(), theme.theme().key(), variation);
        literal += same;
        verbatim += same >= VERBATIM ? 1 : 0;
        count++;
    }

    /** The share of tones that stand at the same place on the same step above the tonic, octaves aside. */
    private static double literal(Melody theme, Key key, ComposedVariation variation) {
        Set<String> own = places(theme, key);
        Set<String> varied =
                places(variation.statement().melody(), variation.statement().key());
        Set<String> both = new TreeSet<>(own);
        both.retainAll(varied);
        return (double) both.size() / Math.max(own.size(), varied.size());
    }

    private static Set<String> places(Melody melody, Key key) {
        Set<String> places = new TreeSet<>();
        for (Event<Tone> event : melody.events()) {
            int step = Math.floorMod(key.mode().semitones(event.value().degree()), 12);
            places.add(event.onset().minus(melody.pickup()) + " " + step);
        }
        return places;
    }

    private void signs(ComposedTheme theme, ComposedVariation variation) {
        Feeling home = theme.character().emotions().orElse(Feeling.NEUTRAL);
        Expression from = expression(home);
        Expression to = expression(variation.feeling());
        String what = theme.character().name() + " as "
                + variation.feeling().words().keySet() + " (" + variation.variation() + ")";
        sign("tempo", what, to.tempo() / from.tempo() - 1, 0.08, tempo(variation) / tempo(theme) - 1);
        Key before = theme.theme().key();
        Key after = variation.statement().key();
        boolean ladder = before.mode().brightness().isPresent()
                && after.mode().brightness().isPresent();
        if (ladder) {
            double bright = before.mode().brightness().getAsDouble();
            double moved = after.mode().brightness().getAsDouble() - bright;
            sign("mode", what, to.brightness() - bright, 0.35, moved);
        }
        double asked = to.melodyCentre() - from.melodyCentre();
        sign("register", what, asked, 2, height(variation) - height(theme));
        double askedDensity = to.notesPerBeat() * to.tempo() / (from.notesPerBeat() * from.tempo()) - 1;
        sign("density", what, askedDensity, 0.25, density(variation) / density(theme) - 1);
        double askedRoughness = to.dissonance() - from.dissonance();
        sign("dissonance", what, askedRoughness, 0.1, roughness(variation) - roughness(theme));
    }

    private Expression expression(Feeling feeling) {
        return CueModel.expression(
                feeling,
                yeoun.catalog().tables().lexicon(),
                yeoun.catalog().tables().moods());
    }

    private void sign(String name, String what, double asked, double least, double measured) {
        if (Math.abs(asked) >= least) {
            int[] counts = signs.computeIfAbsent(name, any -> new int[2]);
            boolean right = Math.signum(asked) == Math.signum(measured);
            counts[0] += right ? 1 : 0;
            counts[1]++;
            if (!right) {
                misses.add(String.format(
                        Locale.ROOT, "%s of %s: asked %+.2f, measured %+.3f", name, what, asked, measured));
            }
        }
    }

    private static double tempo(Music music) {
        return music.score().tempo().quartersPerMinute(Rational.of(1, 8));
    }

    private static double height(Music music) {
        return music.score().parts().stream()
                .filter(part -> part.role() == Part.Role.MELODY)
                .flatMap(part -> part.notes().stream())
                .mapToInt(note -> note.pitch().midi())
                .average()
                .orElse(0);
    }

    /** Onsets a second. */
    private static double density(Music music) {
        Score score = music.score();
        Set<Rational> onsets = new TreeSet<>();
        for (Part part : score.parts()) {
            for (Note note : part.notes()) {
                onsets.add(note.onset());
            }
        }
        return onsets.size() / score.seconds().toDouble();
    }

    private double roughness(Music music) {
        double sum = 0;
        double length = 0;
        for (Mark.ChordMark mark : music.score().marks(Mark.ChordMark.class)) {
            double rough = yeoun.catalog()
                    .tables()
                    .harmony()
                    .affect(mark.chord().quality())
                    .roughness();
            sum += rough * mark.duration().toDouble();
            length += mark.duration().toDouble();
        }
        return sum / length;
    }

    /** The share of statements and variations of which the theme is found first among all themes. */
    public double known() {
        return (double) known / told;
    }

    /** The same of allusions. */
    public double alludedKnown() {
        return (double) alludedKnown / Math.max(1, alluded);
    }

    /** How much of a theme is at its place, on average. */
    public double literal() {
        return literal / count;
    }

    /** The share of variations that are verbatim. */
    public double verbatim() {
        return (double) verbatim / count;
    }

    /** Cue → the share of variations in which it moves as the feeling asks. */
    public Map<String, Double> movesAsAsked() {
        Map<String, Double> shares = new LinkedHashMap<>();
        signs.forEach((name, counts) -> shares.put(name, (double) counts[0] / counts[1]));
        return shares;
    }

    /** What does not move as asked, one line each. */
    public List<String> misses() {
        return misses;
    }

    /** The table. */
    public String text() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%d varied statements of %d themes%nfound first: %d of %d statements and variations (%.0f %%), %d of %d"
                        + " allusions (%.0f %%)%nliteral similarity %.2f, verbatim %.0f %%%n",
                count,
                themes.size(),
                known,
                told,
                100 * known(),
                alludedKnown,
                alluded,
                100 * alludedKnown(),
                literal(),
                100 * verbatim()));
        signs.forEach((name, counts) -> table.append(String.format(
                Locale.ROOT,
                "%s moves as asked: %d of %d (%.0f %%)%n",
                name,
                counts[0],
                counts[1],
                100.0 * counts[0] / counts[1])));
        return table.toString();
    }
}
