package yeoun.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;
import yeoun.analysis.HumanBands;
import yeoun.analysis.Tune;
import yeoun.analysis.TuneStatistics;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Rational;
import yeoun.palette.Expression;
import yeoun.palette.Portrait;
import yeoun.theme.Judgement;
import yeoun.theme.Likeness;
import yeoun.theme.Melody;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/**
 * Judges whole themes by what no local rule can see (MUSIC 2.4, 2.6, 2.7, 2.9, 2.10). Every criterion is a mean of parts from
 * 0 to 1, computed from the notes alone:
 *
 * <ul>
 *   <li><b>hook</b>: the head is over within 2.5 s, has two to four different lengths, an interval entropy of 1.0 to 3.2 bits
 *       and a leap, and is no bare scale;
 *   <li><b>climax</b>: one highest note, at 60 to 75 % of the length, on a strong place, not the last;
 *   <li><b>closure</b>: the last note is of the tonic triad over the tonic chord, reached by step, and long;
 *   <li><b>singability</b>: within a tenth or twelfth and the voice's comfort, without leaps over an octave, tritones and
 *       sevenths;
 *   <li><b>interest</b>: no tone has more than a quarter of the notes, none is struck more than twice in a row, and there are
 *       at least six; not all is steps;
 *   <li><b>unity</b>: 50 to 70 % of the theme is like the head (likeness at least .7);
 *   <li><b>harmony</b>: notes on strong places belong to their chord or leave it by step;
 *   <li><b>feeling</b>: tempo, brightness of the mode, register and direction are what the emotion asks;
 *   <li><b>humanity</b>: the share of the statistics that lie in the bands of human melodies.
 * </ul>
 */
final class ThemeCritic {

    private static final double WITHIN_SECONDS = 2.5;
    private static final double LIKE = 0.7;
    private static final double STRONG = 0.5;
    private static final double COMPOUND_TEMPO = 0.74;

    private final Portrait portrait;
    private final Theme theme;
    private final Melody melody;
    private final Tune tune;

    private ThemeCritic(Portrait portrait, Theme theme) {
        this.portrait = portrait;
        this.theme = theme;
        this.melody = theme.melody();
        this.tune = Tune.of(melody, theme.key());
    }

    static Judgement judge(ThemeTake take) {
        ThemeCritic critic = new ThemeCritic(take.portrait(), take.theme());
        Map<String, Double> statistics = critic.statistics();
        return new Judgement(Stream.of(
                        critic.hook(),
                        critic.climax(),
                        critic.closure(),
                        critic.singability(),
                        critic.interest(),
                        critic.unity(),
                        critic.harmony(),
                        critic.feeling(statistics),
                        critic.humanity(statistics))
                .map(Measure::criterion)
                .toList());
    }

    /** How good a melody is among others over the same head and chords: by what can differ between them. */
    static double line(Portrait portrait, Theme theme) {
        ThemeCritic critic = new ThemeCritic(portrait, theme);
        return Measure.total(
                List.of(critic.climax(), critic.closure(), critic.singability(), critic.interest(), critic.harmony()));
    }

    private Map<String, Double> statistics() {
        return tune.size() < 3
                ? Map.of()
                : TuneStatistics.of(
                        tune, theme.key().tonic().semitone(), theme.key().mode().isMajor());
    }

    /**
     * A criterion before it is put into words, which drafts need not be.
     *
     * @param value how well it is met, 0 to 1
     * @param says what was found, when somebody asks
     */
    private record Measure(String name, double weight, double value, Supplier<String> says) {

        static Measure of(String name, double weight, Supplier<String> says, double... parts) {
            double sum = 0;
            for (double part : parts) {
                sum += Math.max(0, Math.min(1, part));
            }
            return new Measure(name, weight, sum / parts.length, says);
        }

        Judgement.Criterion criterion() {
            return new Judgement.Criterion(name, weight, value, says.get());
        }

        /** The mean value by weight, as that of a judgement. */
        static double total(List<Measure> measures) {
            double sum = 0;
            double weights = 0;
            for (Measure measure : measures) {
                sum += measure.weight * measure.value;
                weights += measure.weight;
            }
            return sum / weights;
        }
    }

    private static Supplier<String> text(String format, Object... arguments) {
        return () -> String.format(Locale.ROOT, format, arguments);
    }

    private Measure hook() {
        Melody head = theme.motif().melody();
        int[] intervals = head.semitoneIntervals(theme.key().mode());
        Rational sounding = head.events().get(head.size() - 1).end();
        double seconds = sounding.dividedBy(head.meter().beat(0)).toDouble() * 60 / theme.tempo();
        long lengths = head.interOnsets().stream().distinct().count();
        double entropy = entropy(intervals);
        boolean bare = isOneWay(intervals);
        boolean leaps = Arrays.stream(intervals).anyMatch(i -> Math.abs(i) >= 4);
        return Measure.of(
                "hook",
                2,
                text("%d notes in %.1f s, %d lengths", head.size(), seconds, lengths),
                1 - (seconds - WITHIN_SECONDS) / WITHIN_SECONDS,
                lengths >= 2 && lengths <= 4 ? 1 : 0.4,
                bare ? 0 : entropy >= 1 && entropy <= 3.2 ? 1 : 0.3,
                leaps ? 1 : 0.6);
    }

    private static boolean isOneWay(int[] intervals) {
        return Arrays.stream(intervals).allMatch(i -> i > 0)
                || Arrays.stream(intervals).allMatch(i -> i < 0);
    }

    private static double entropy(int[] intervals) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int interval : intervals) {
            counts.merge(interval, 1, Integer::sum);
        }
        double entropy = 0;
        for (int count : counts.values()) {
            double share = (double) count / intervals.length;
            entropy -= share * FastMath.log(2, share);
        }
        return entropy;
    }

    private Measure climax() {
        int highest = Arrays.stream(tune.pitches()).max().orElse(0);
        int first = 0;
        int times = 0;
        for (int i = tune.size() - 1; i >= 0; i--) {
            if (tune.pitch(i) == highest) {
                first = i;
                times++;
            }
        }
        double length = melody.length().toDouble() * 4;
        double along = tune.onset(first) / length;
        double off = Math.max(0, Math.max(0.60 - along, along - 0.75));
        return Measure.of(
                "climax",
                1.4,
                text("%s at %.0f %%", times == 1 ? "once" : times + " times", 100 * along),
                times == 1 ? 1 : times == 2 ? 0.6 : 0.3,
                FastMath.exp(-FastMath.pow(off / 0.2, 2)),
                strength(melody.events().get(first)) >= STRONG ? 1 : 0.5,
                first == tune.size() - 1 ? 0 : 1);
    }

    private double strength(Event<Tone> event) {
        return melody.meter().strength(event.onset().minus(melody.pickup()));
    }

    private Measure closure() {
        int last = tune.size() - 1;
        int degree = Math.floorMod(tune.pitch(last) - theme.key().tonic().semitone(), 12);
        boolean third = degree == (theme.key().mode().isMajor() ? 4 : 3);
        List<Chord> chords = theme.harmony().values();
        boolean home = !chords.isEmpty()
                && chords.get(chords.size() - 1).root().soundsLike(theme.key().tonic());
        double mean = melody.length().toDouble() * 4 / tune.size();
        double held = (tune.end(last) - tune.onset(last)) / (1.8 * mean);
        int move = last == 0 ? 0 : Math.abs(tune.pitch(last) - tune.pitch(last - 1));
        return Measure.of(
                "closure",
                1.4,
                text("ends on %s, chord %s", theme.key().pitch(melody.degrees().get(last)), home ? "home" : "away"),
                degree == 0 ? 1 : third || degree == 7 ? 0.8 : 0.2,
                home ? 1 : 0.3,
                held,
                move > 0 && move <= 2 ? 1 : 0.6);
    }

    private Measure singability() {
        int[] intervals = tune.intervals();
        int wide = 0;
        int awkward = 0;
        for (int interval : intervals) {
            int size = Math.abs(interval);
            wide += size > 12 ? 1 : 0;
            awkward += size == 6 || size == 10 || size == 11 ? 1 : 0;
        }
        Instrument voice = portrait.voice();
        int inside = 0;
        for (int pitch : tune.pitches()) {
            inside += pitch >= voice.comfortLow() && pitch <= voice.comfortHigh() ? 1 : 0;
        }
        double range = Arrays.stream(tune.pitches()).max().orElse(0)
                - Arrays.stream(tune.pitches()).min().orElse(0);
        return Measure.of(
                "singability",
                1.2,
                text("range %.0f semitones, %d awkward leaps", range, wide + awkward),
                1 - (range - 17) / 8,
                1 - 0.5 * wide,
                portrait.foremost().awkward() ? 1 : 1 - 3.0 * awkward / Math.max(1, intervals.length),
                (double) inside / tune.size());
    }

    private Measure interest() {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        int run = 1;
        int longest = 1;
        for (int i = 0; i < tune.size(); i++) {
            counts.merge(tune.pitch(i), 1, Integer::sum);
            run = i > 0 && tune.pitch(i) == tune.pitch(i - 1) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        long steps = Arrays.stream(tune.intervals())
                .filter(i -> Math.abs(i) == 1 || Math.abs(i) == 2)
                .count();
        double stepwise = (double) steps / Math.max(1, tune.size() - 1);
        double most = counts.values().stream().max(Integer::compare).orElse(0) / (double) tune.size();
        return Measure.of(
                "interest",
                1.2,
                text("%d tones, the commonest %.0f %% of the notes", counts.size(), 100 * most),
                1 - 4 * Math.max(0, most - 0.25),
                1 - 0.4 * Math.max(0, longest - 2),
                counts.size() / 6.0,
                1 - 5 * Math.max(0, stepwise - 0.65));
    }

    /** The share of bars-long stretches, as long as the head, that are like it. */
    private Measure unity() {
        Melody head = theme.motif().melody();
        Rational bar = melody.meter().bar();
        Rational span = bar.times((int)
                Math.max(1, head.length().minus(head.pickup()).dividedBy(bar).ceil()));
        int like = 0;
        int all = 0;
        Rational from = melody.pickup();
        while (from.plus(span).compareTo(melody.length()) <= 0) {
            Rational start = from.minus(head.pickup()).max(Rational.ZERO);
            Melody slice = melody.slice(start, from.plus(span));
            all++;
            like += Likeness.of(head, theme.key().mode(), slice, theme.key().mode()) >= LIKE ? 1 : 0;
            from = from.plus(span);
        }
        double share = all == 0 ? 1 : (double) like / all;
        double off = Math.max(0, Math.max(0.5 - share, share - 0.75));
        return Measure.of("unity", 1.2, text("%.0f %% like the head", 100 * share), 1 - 2 * off);
    }

    private Measure harmony() {
        int weighty = 0;
        int good = 0;
        for (int i = 0; i < tune.size(); i++) {
            Event<Tone> event = melody.events().get(i);
            if (strength(event) >= STRONG) {
                weighty++;
                int semitone = Math.floorMod(tune.pitch(i), 12);
                boolean inside = theme.harmony()
                        .at(event.onset())
                        .filter(c -> c.contains(semitone))
                        .isPresent();
                int move = i + 1 < tune.size() ? Math.abs(tune.pitch(i + 1) - tune.pitch(i)) : 99;
                good += inside || move > 0 && move <= 2 ? 1 : 0;
            }
        }
        int bad = weighty - good;
        return Measure.of(
                "harmony",
                1,
                () -> bad == 0 ? "every strong note sits or resolves" : bad + " strong notes neither sit nor resolve",
                1 - 4.0 * bad / Math.max(1, weighty));
    }

    private Measure feeling(Map<String, Double> statistics) {
        Expression asked = portrait.expression();
        double tempo = theme.tempo() / (melody.meter().isCompound() ? COMPOUND_TEMPO : 1);
        double mean = Arrays.stream(tune.pitches()).average().orElse(67);
        double brightness = theme.key().mode().brightness().orElse(asked.brightness());
        double ascent = statistics.getOrDefault("up_share", asked.ascent());
        return Measure.of(
                "feeling",
                1.2,
                text(
                        "tempo %.0f of %.0f asked, mode %s",
                        theme.tempo(), asked.tempo(), theme.key().mode().id()),
                1 - 2 * Math.abs(FastMath.log(2, tempo / asked.tempo())),
                1 - Math.abs(brightness - asked.brightness()),
                1 - Math.max(0, Math.abs(mean - asked.melodyCentre()) - 3) / 14,
                1 - 2 * Math.abs(ascent - asked.ascent()));
    }

    private Measure humanity(Map<String, Double> statistics) {
        double share = HumanBands.standard().share(statistics, tune.size());
        return Measure.of("humanity", 1, text("%.0f %% of statistics in the human bands", 100 * share), share);
    }

    /** How unlike a theme is to those that rank above it: 1 where its head is half the distance scale from the nearest of theirs. */
    static Judgement.Criterion distinctness(double nearest) {
        return Measure.of("distinctness", 1.4, text("head %.2f from the nearest take above", nearest), nearest / 0.5)
                .criterion();
    }
}
