package yeoun.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.analysis.HumanBands;
import yeoun.analysis.KeyFinder;
import yeoun.analysis.ScoreCheck;
import yeoun.analysis.Tune;
import yeoun.analysis.TuneStatistics;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.theme.Likeness;
import yeoun.theme.Theme;

/**
 * Measures the themes of every preset character over many seeds: faults per hundred opportunities, keys, closes, and the
 * statistics of the tunes beside those of human melodies.
 *
 * <pre>
 * mvn -q -B test-compile org.codehaus.mojo:exec-maven-plugin:3.6.3:java \
 *     -Dexec.classpathScope=test -Dexec.mainClass=yeoun.survey.Survey -Dexec.args="100"
 * </pre>
 *
 * The first argument is the number of seeds for each character (20), the others are characters (all).
 */
public final class Survey {

    private final Map<String, List<double[]>> statistics = new LinkedHashMap<>();
    private final Map<ScoreCheck.Kind, int[]> faults = new EnumMap<>(ScoreCheck.Kind.class);
    private final Map<String, int[]> keys = new TreeMap<>();
    private int themes;
    private int keysFound;
    private int closesOnTonic;
    private int tonicInTheBass;

    /** Runs the survey and prints it. */
    public static void main(String[] args) {
        Yeoun yeoun = Yeoun.standard();
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        List<String> characters = args.length > 1
                ? List.of(args).subList(1, args.length)
                : yeoun.catalog().characters();
        Survey survey = new Survey();
        for (String id : characters) {
            for (long seed = 1; seed <= seeds; seed++) {
                survey.add(id, yeoun.theme(yeoun.catalog().character(id), seed));
            }
        }
        System.out.print(survey.text());
        System.out.print(nearestInACast(yeoun));
    }

    /** Counts a theme in. */
    public void add(String character, ComposedTheme composed) {
        Theme theme = composed.theme();
        Score score = composed.score();
        Key key = theme.key();
        Tune tune = Tune.of(theme.melody(), key);
        TuneStatistics.of(tune, key.tonic().semitone(), key.mode().isMajor())
                .forEach((name, value) -> statistics
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new double[] {value, tune.size()}));
        for (ScoreCheck.Count count : ScoreCheck.check(score).counts()) {
            int[] sums = faults.computeIfAbsent(count.kind(), k -> new int[2]);
            sums[0] += count.found();
            sums[1] += count.opportunities();
        }
        KeyFinder.Found found = KeyFinder.find(weights(score));
        boolean right = found.tonic() == key.tonic().semitone()
                && found.major() == key.mode().isMajor();
        int[] ofCharacter = keys.computeIfAbsent(character, c -> new int[2]);
        ofCharacter[0] += right ? 1 : 0;
        ofCharacter[1]++;
        keysFound += right ? 1 : 0;
        List<Event<Chord>> chords = theme.harmony().events();
        Chord last = chords.get(chords.size() - 1).value();
        closesOnTonic += last.root().soundsLike(key.tonic()) ? 1 : 0;
        tonicInTheBass += lowestAtTheEnd(score) % 12 == key.tonic().semitone() ? 1 : 0;
        themes++;
    }

    private static double[] weights(Score score) {
        double[] weights = new double[12];
        for (Part part : score.parts()) {
            if (!part.instrument().isPercussion()) {
                for (Note note : part.notes()) {
                    int twice = part.role() == Part.Role.MELODY ? 2 : 1;
                    weights[note.pitch().midi() % 12] += note.duration().toDouble() * twice;
                }
            }
        }
        return weights;
    }

    private static int lowestAtTheEnd(Score score) {
        Rational end = score.length().minus(Rational.of(1, 16));
        int lowest = Integer.MAX_VALUE;
        for (Part part : score.parts()) {
            for (Note note : part.notes()) {
                boolean sounds = note.onset().compareTo(end) <= 0 && note.end().isMoreThan(end);
                if (sounds && !part.instrument().isPercussion()) {
                    lowest = Math.min(lowest, note.pitch().midi());
                }
            }
        }
        return lowest;
    }

    /** How often a kind of fault was found in a hundred opportunities. */
    public double perHundred(ScoreCheck.Kind kind) {
        int[] sums = faults.get(kind);
        return 100.0 * sums[0] / Math.max(1, sums[1]);
    }

    /** The share of themes whose key is heard. */
    public double keysFound() {
        return (double) keysFound / themes;
    }

    /** The share of themes whose last chord is on the tonic. */
    public double closesOnTonic() {
        return (double) closesOnTonic / themes;
    }

    /** The share of themes with the tonic in the bass at the end. */
    public double tonicInTheBass() {
        return (double) tonicInTheBass / themes;
    }

    /**
     * A statistic of all themes.
     *
     * @param inside the share of themes inside the human band
     * @param low the 10th percentile
     * @param median the median
     * @param high the 90th percentile
     * @param spread the distance of the 10th and 90th percentile as a share of the human one
     */
    public record Spread(double inside, double low, double median, double high, double spread) {}

    /** Every statistic by its name. */
    public Map<String, Spread> spreads() {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        statistics.forEach((name, values) -> spreads.put(name, spread(name, values)));
        return spreads;
    }

    /** Between the 10th and 90th percentile of a normal distribution lies this share of what is between the 5th and 95th. */
    private static final double NARROWER = 0.78;

    private static Spread spread(String name, List<double[]> values) {
        int inside = 0;
        double human = 0;
        for (double[] value : values) {
            HumanBands.Band band =
                    HumanBands.standard().band(name, (int) value[1]).orElseThrow();
            inside += band.contains(value[0]) ? 1 : 0;
            human += band.high() - band.low();
        }
        double[] sorted = values.stream().mapToDouble(v -> v[0]).sorted().toArray();
        double low = sorted[sorted.length / 10];
        double high = sorted[9 * sorted.length / 10];
        double spread = (high - low) / (human / sorted.length * NARROWER);
        return new Spread((double) inside / sorted.length, low, sorted[sorted.length / 2], high, spread);
    }

    /** The table. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%d themes%n%n", themes));
        text.append(String.format(
                Locale.ROOT, "%-22s %7s %8s %8s %8s %7s%n", "statistic", "inside", "p10", "median", "p90", "spread"));
        spreads()
                .forEach((name, s) -> text.append(String.format(
                        Locale.ROOT,
                        "%-22s %6.1f%% %8.2f %8.2f %8.2f %7.2f%s%n",
                        name,
                        100 * s.inside,
                        s.low,
                        s.median,
                        s.high,
                        s.spread,
                        s.inside < 0.9 ? "  < 90 %" : s.spread < 0.5 ? "  narrow" : "")));
        text.append(System.lineSeparator());
        for (ScoreCheck.Kind kind : faults.keySet()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-26s %6.2f per 100 of %d%n",
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    perHundred(kind),
                    faults.get(kind)[1]));
        }
        text.append(String.format(
                Locale.ROOT,
                "%nkey found %.1f %%, closes on the tonic %.1f %%, tonic in the bass %.1f %%%n",
                100 * keysFound(),
                100 * closesOnTonic(),
                100 * tonicInTheBass()));
        keys.forEach((id, found) ->
                text.append(String.format(Locale.ROOT, "  key found, %s: %d of %d%n", id, found[0], found[1])));
        return text.toString();
    }

    /** The nearest pair of all preset characters composed as one cast. */
    private static String nearestInACast(Yeoun yeoun) {
        List<Theme> themes = new ArrayList<>();
        yeoun.cast(
                        new yeoun.story.Cast(yeoun.catalog().characters().stream()
                                .map(id -> yeoun.catalog().character(id).toBuilder()
                                        .build())
                                .toList()),
                        1)
                .forEach(t -> themes.add(t.theme()));
        double nearest = 0;
        String who = "";
        for (Theme one : themes) {
            for (Theme other : themes) {
                double likeness = one == other
                        ? 0
                        : Likeness.of(
                                one.melody(),
                                one.key().mode(),
                                other.melody(),
                                other.key().mode());
                if (likeness > nearest) {
                    nearest = likeness;
                    who = one.character() + " and " + other.character();
                }
            }
        }
        return String.format(Locale.ROOT, "%nnearest pair of a cast of %d: %.2f, %s%n", themes.size(), nearest, who);
    }
}
