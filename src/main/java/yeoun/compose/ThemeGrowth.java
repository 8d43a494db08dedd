package yeoun.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import yeoun.chance.Seed;
import yeoun.craft.Form;
import yeoun.craft.Phrase;
import yeoun.story.Emotion;

/**
 * How the accompaniment of a theme grows: by a plan that the feeling makes likely, players join and leave where phrases begin;
 * in a long theme the figure is livelier in the phrase that climbs.
 *
 * @param stays how long each kind of player stays
 * @param climbs the bar in which the livelier figure begins
 * @param falls the bar in which it is over
 */
record ThemeGrowth(Stays stays, int climbs, int falls) {

    /** Themes of so many bars grow: their figure changes, and there may be a second line. */
    static final int FROM = 16;

    /** No plan that a theme has room for is less likely than this weight. */
    private static final double LEAST = 0.1;

    /** An entry is this share of a theme earlier or later than its plan says, at the most, before it moves to a phrase. */
    private static final double LOOSE = 0.12;

    /** How likely who joins a short theme does so where the plan says, and not half a phrase before: so not all join halfway. */
    private static final double ON_TIME = 0.5;

    /** Nobody joins after this share of a theme, as it would be for a few bars only. */
    private static final double LATEST = 0.76;

    /** In a short theme whoever joins does so by this share of it. */
    private static final double HALF = 0.5;

    /** When a second line joins, as shares of a theme: with the second phrase, halfway, or for the last return. */
    private static final List<Double> SECONDS = List.of(0.2, 0.45, 0.65);

    /** How likely each of them is: the later, the likelier, as a second line is a gain that is best kept. */
    private static final List<Double> SECOND_WEIGHTS = List.of(0.2, 0.35, 0.45);

    /**
     * In which order players join, as shares of a theme that are over before they do.
     *
     * <p>Each is as likely as a feeling makes it: energy has all at once, calm waits, tension keeps all for the return, and what is
     * sad and without energy is left alone before it ends.
     */
    enum Plan {
        /** Everybody plays from the beginning. */
        FROM_THE_START(0, 0, 0, 1, 1, 1.2, 0.2, 0),
        /** The bass lays the ground, what is held joins, then the drums. */
        BASS_FIRST(0, 0.3, 0.2, 1, 1, 0.6, 0, 0.3),
        /** What is held lies there first; the bass joins, then the drums. */
        PAD_FIRST(0.3, 0, 0.45, 1, 1, -0.4, 0.4, 0),
        /** One after another. */
        STEP_BY_STEP(0.12, 0.3, 0.45, 1, 0.8, 0, 0, 0),
        /** Nobody joins the figure before the second half. */
        LATE(0.45, 0.45, 0.45, 1, 0.8, -0.8, 0, 0),
        /** Nobody joins before the tune returns for the last time. */
        AT_THE_RETURN(0.65, 0.65, 0.65, 1, 0.4, -0.2, 0, 0.5),
        /** What is held and what beats join early and leave again before the end. */
        LEAVES(0, 0.2, 0.2, 0.7, 0.6, -0.6, -0.5, 0);

        private final double bass;
        private final double pad;
        private final double pulse;
        private final double leaves;
        private final double weight;
        private final double arousal;
        private final double valence;
        private final double tension;

        Plan(
                double bass,
                double pad,
                double pulse,
                double leaves,
                double weight,
                double arousal,
                double valence,
                double tension) {
            this.bass = bass;
            this.pad = pad;
            this.pulse = pulse;
            this.leaves = leaves;
            this.weight = weight;
            this.arousal = arousal;
            this.valence = valence;
            this.tension = tension;
        }

        /** Whether it needs time: a short theme has no more than one half for who joins, and nobody to spare. */
        boolean isForLong() {
            return this == AT_THE_RETURN || leaves < 1;
        }

        /** How likely a feeling makes it. */
        double weight(Emotion emotion) {
            return Math.max(
                    LEAST,
                    weight + arousal * emotion.arousal() + valence * emotion.valence() + tension * emotion.tension());
        }
    }

    /**
     * Bars in which a player plays, counted from the beginning of the score.
     *
     * @param from the first
     * @param to the one after the last
     */
    record Stay(int from, int to) {

        /** What of a list with an element for every bar is within. */
        <T> List<T> of(List<T> bars) {
            return bars.subList(from, Math.min(to, bars.size()));
        }
    }

    /**
     * How long each kind of player stays.
     *
     * @param bass the bass, which stays to the end
     * @param pad what is held
     * @param pulse the drums
     * @param second a second line
     */
    record Stays(Stay bass, Stay pad, Stay pulse, Stay second) {}

    /**
     * The growth of a theme.
     *
     * @param summit the bar of its highest note, counted from the beginning of the score
     * @param seed where the plan is drawn
     */
    static ThemeGrowth of(Form form, int summit, Emotion emotion, Seed seed) {
        int last = form.intro() + form.bars() - 1;
        boolean grows = form.bars() >= FROM;
        Plan plan = seed.at("plan")
                .pick(Arrays.asList(Plan.values()), p -> grows || !p.isForLong() ? p.weight(emotion) : 0);
        double second = seed.at("second").pick(SECONDS, share -> SECOND_WEIGHTS.get(SECONDS.indexOf(share)));
        int leaves = plan.leaves < 1 ? Math.max(1, join(form, plan.leaves)) : last + 1;
        Stays stays = new Stays(
                new Stay(joins(form, plan.bass, seed.at("bass")), last + 1),
                stay(joins(form, plan.pad, seed.at("pad")), leaves, last),
                stay(joins(form, plan.pulse, seed.at("pulse")), leaves, last),
                new Stay(join(form, second), last + 1));
        int climbs = grows ? climbs(form, summit, last) : last;
        return new ThemeGrowth(stays, climbs, Math.max(climbs, Math.min(last, phraseEnd(form, climbs))));
    }

    /** Who would leave before they join stays. */
    private static Stay stay(int from, int leaves, int last) {
        return new Stay(from, from < leaves ? leaves : last + 1);
    }

    private static double loose(double share, Seed seed) {
        return share == 0 ? 0 : share + LOOSE * (2 * seed.uniform() - 1);
    }

    /** Where a player joins: near where the plan says, in a short theme by the half of it and often earlier. */
    private static int joins(Form form, double share, Seed seed) {
        double about = loose(share, seed);
        if (form.bars() >= FROM) {
            return join(form, about);
        }
        int bar = join(form, Math.min(HALF, about));
        if (bar == 0 || seed.at("early").chance(ON_TIME)) {
            return bar;
        }
        return starts(form).stream()
                .filter(start -> start > 0)
                .map(start -> form.intro() + start)
                .filter(start -> start < bar)
                .reduce((before, after) -> after)
                .orElse(bar);
    }

    /** The first phrase, or half of a phrase of four bars and more, that begins after a share of the theme; else the last one. */
    private static int join(Form form, double share) {
        List<Integer> starts = starts(form).stream()
                .filter(start -> start <= LATEST * form.bars())
                .toList();
        int bar = starts.stream()
                .filter(start -> start >= share * form.bars())
                .findFirst()
                .orElse(starts.get(starts.size() - 1));
        return bar == 0 ? 0 : form.intro() + bar;
    }

    private static List<Integer> starts(Form form) {
        List<Integer> starts = new ArrayList<>();
        for (Phrase phrase : form.phrases()) {
            Stream<Integer> bars = phrase.bars() >= 4 && phrase.bars() % 2 == 0
                    ? Stream.of(phrase.firstBar(), phrase.firstBar() + phrase.bars() / 2)
                    : Stream.of(phrase.firstBar());
            bars.forEach(starts::add);
        }
        return starts;
    }

    /** Where the phrase with the summit begins; the last bar if that is the first phrase. */
    private static int climbs(Form form, int summit, int last) {
        int begins = last;
        for (Phrase phrase : form.phrases()) {
            int bar = form.intro() + phrase.firstBar();
            begins = bar > 0 && bar < last && bar <= summit ? bar : begins;
        }
        return begins;
    }

    private static int phraseEnd(Form form, int bar) {
        return form.phrases().stream()
                .mapToInt(p -> form.intro() + p.endBar())
                .filter(end -> end > bar)
                .min()
                .orElse(bar);
    }
}
