package yeoun.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yeoun.chance.Seed;
import yeoun.craft.BarPlay;
import yeoun.craft.Form;
import yeoun.craft.Phrase;
import yeoun.music.Rational;
import yeoun.score.Dynamic;
import yeoun.score.PartMark;
import yeoun.story.Emotion;

/**
 * How loud a theme is from its beginning to its end: a way that suits its form and a close that suits its feeling. A long theme
 * takes a new, lower level where its middle begins, and swells again.
 */
final class ThemeDynamics {

    /** A way swells for so many bars, at least and at the most. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 4;

    /** No plan leads to more than this. */
    private static final Dynamic LOUDEST = Dynamic.FF;

    /** No close that an ending admits is less likely than this weight. */
    private static final double LEAST = 0.05;

    /** The middle of a long theme begins after this share of it at the earliest. */
    private static final double MIDDLE = 0.25;

    /** What follows a summit begins at least this much after it, in whole notes. */
    private static final Rational AFTER = Rational.of(1, 8);

    /** The way to the close. */
    enum Way {
        /** It grows to the summit. */
        SWELL(1, 0, 0, 0),
        /** Each phrase has a level of its own. */
        TERRACES(0.4, 0.2, 0, 0),
        /** Each phrase grows and fades as one breathes. */
        BREATHS(0.5, -0.6, 0.2, 0),
        /** It grows to the last phrase, which is suddenly soft. */
        SUBITO(0.1, 0.2, 0, 0.6);

        private final double weight;
        private final double arousal;
        private final double valence;
        private final double tension;

        Way(double weight, double arousal, double valence, double tension) {
            this.weight = weight;
            this.arousal = arousal;
            this.valence = valence;
            this.tension = tension;
        }

        double weight(Emotion emotion) {
            return Math.max(
                    0,
                    weight + arousal * emotion.arousal() + valence * emotion.valence() + tension * emotion.tension());
        }
    }

    /** The close: what is energetic or triumphant keeps its level or grows, what is sad fades below its beginning. */
    enum Close {
        /** The level it has. */
        KEEPS(0.6, 0.8, 0, 0.4),
        /** A level more. */
        RISES(0.2, 1, 0.5, 0.4),
        /** Back to the level of the beginning. */
        RETURNS(0.6, -1.5, 0.6, 0),
        /** A level below the beginning. */
        FADES(0.4, -1.2, -0.8, 0),
        /** Two levels below the beginning, and slowly. */
        VANISHES(0, -0.7, -0.6, -0.2);

        private final double weight;
        private final double arousal;
        private final double valence;
        private final double dominance;

        Close(double weight, double arousal, double valence, double dominance) {
            this.weight = weight;
            this.arousal = arousal;
            this.valence = valence;
            this.dominance = dominance;
        }

        double weight(Emotion emotion) {
            return Math.max(
                    0,
                    weight
                            + arousal * emotion.arousal()
                            + valence * emotion.valence()
                            + dominance * emotion.dominance());
        }

        /** Whether it leads to an ending: what is cut off is no fading away, and silence follows no swell. */
        boolean leadsTo(BarPlay ending) {
            boolean loud = this == KEEPS || this == RISES;
            return switch (ending) {
                case CUT -> loud;
                case SILENT -> !loud;
                default -> true;
            };
        }
    }

    /**
     * A level, and the way to it.
     *
     * @param from where the way to it begins; where it stands itself if it comes at once
     * @param louder how many marks above the level of the beginning
     * @param said whether it is named where it is reached; else only the way to it is shown
     */
    private record Goal(Rational from, Rational at, int louder, boolean said) {

        Goal(Rational from, Rational at, int louder) {
            this(from, at, louder, true);
        }
    }

    private final Rational bar;
    private final Rational length;
    private final Rational summit;
    private final List<Rational> phrases;
    private final Optional<Rational> middle;
    private final Rational swell;
    private final boolean silent;
    private final Way way;
    private final Close close;

    /**
     * The dynamics of a theme.
     *
     * @param form its form
     * @param first where its first bar begins, in whole notes
     * @param bar the length of a bar
     * @param length its end
     * @param summit where its highest note begins
     * @param ending how its accompaniment ends
     * @param seed where its way and its close are drawn
     */
    ThemeDynamics(
            Form form,
            Rational first,
            Rational bar,
            Rational length,
            Rational summit,
            Emotion emotion,
            BarPlay ending,
            Seed seed) {
        this.bar = bar;
        this.length = length;
        this.summit = summit;
        this.phrases = form.phrases().stream()
                .map(p -> first.plus(bar.times(form.intro() + p.firstBar())))
                .toList();
        this.middle = form.bars() < ThemeGrowth.FROM
                ? Optional.empty()
                : form.phrases().stream()
                        .filter(p -> !p.home() && p.firstBar() >= MIDDLE * form.bars())
                        .map(Phrase::firstBar)
                        .findFirst()
                        .map(b -> first.plus(bar.times(form.intro() + b)));
        this.swell = bar.times(SHORTEST + seed.at("swell").below(LONGEST - SHORTEST + 1));
        this.way = seed.at("way").pick(Arrays.asList(Way.values()), w -> w.weight(emotion));
        this.silent = ending == BarPlay.SILENT;
        List<Close> closes =
                Arrays.stream(Close.values()).filter(c -> c.leadsTo(ending)).toList();
        boolean open = closes.size() == Close.values().length;
        this.close = seed.at("close").pick(closes, c -> Math.max(open ? 0 : LEAST, c.weight(emotion)));
    }

    /** The levels and hairpins of a player, in the order of time. */
    List<PartMark> marks(Dynamic level) {
        List<PartMark> marks = new ArrayList<>();
        marks.add(new PartMark.Level(Rational.ZERO, level));
        Dynamic before = level;
        for (Goal goal : goals()) {
            Dynamic next = bounded(level.louder(goal.louder), level);
            if (next != before) {
                if (goal.from.isLessThan(goal.at)) {
                    marks.add(new PartMark.Hairpin(goal.from, goal.at, next.compareTo(before) > 0));
                }
                if (goal.said) {
                    marks.add(new PartMark.Level(goal.at, next));
                }
            }
            before = next;
        }
        if (way == Way.BREATHS) {
            breathe(marks);
        }
        return marks;
    }

    /** A level no louder than what players do with ease, if they did not begin louder. */
    private static Dynamic bounded(Dynamic next, Dynamic first) {
        return next.compareTo(LOUDEST) > 0 && first.compareTo(LOUDEST) <= 0 ? LOUDEST : next;
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        switch (way) {
            case SWELL -> swell(goals);
            case TERRACES -> terraces(goals);
            case BREATHS -> middle.ifPresent(at -> goals.add(new Goal(at, at, -1)));
            case SUBITO -> subito(goals);
        }
        close(goals);
        return goals;
    }

    /** To the summit; a summit in the first bars is loud as it is, and what follows comes down and grows to the last phrase. */
    private void swell(List<Goal> goals) {
        boolean lateMiddle = middle.isPresent() && !middle.get().plus(bar).isLessThan(summit);
        boolean early = summit.isLessThan(phrases.get(0).plus(bar.times(SHORTEST)));
        if (!lateMiddle) {
            middle.ifPresent(at -> goals.add(new Goal(at, at, -1)));
        }
        if (!early) {
            goals.add(slope(goals, summit, 1));
        }
        Rational last = last();
        if (lateMiddle) {
            goals.add(new Goal(middle.get(), middle.get(), -1));
        } else if (early && phrases.size() > 1) {
            Rational second = phrases.get(1);
            goals.add(new Goal(second.minus(bar).max(summit.plus(AFTER)), second, -1));
        }
        if ((lateMiddle || early) && last.isMoreThan(end(goals).plus(bar))) {
            goals.add(slope(goals, last, lateMiddle ? 1 : 0));
        }
    }

    /** The phrase with the summit is louder; before it each second phrase is an echo. */
    private void terraces(List<Goal> goals) {
        int highest = 0;
        while (highest + 1 < phrases.size() && !phrases.get(highest + 1).isMoreThan(summit)) {
            highest++;
        }
        for (int i = 1; i < phrases.size(); i++) {
            int louder = i == highest ? 1 : i % 2 == 1 ? -1 : 0;
            goals.add(new Goal(phrases.get(i), phrases.get(i), louder));
        }
    }

    /** Growing to the last phrase, soft where it begins, and growing again where there is a summit to grow to. */
    private void subito(List<Goal> goals) {
        Rational last = last();
        Rational before = last.minus(AFTER);
        if (before.isMoreThan(bar.times(SHORTEST))) {
            goals.add(new Goal(before.minus(swell), before, 1, false));
        }
        goals.add(new Goal(last, last, -1));
        if (summit.isMoreThan(last.plus(bar))) {
            goals.add(slope(goals, summit, 1));
        }
    }

    private void close(List<Goal> goals) {
        int now = goals.isEmpty() ? 0 : goals.get(goals.size() - 1).louder;
        int goal = switch (close) {
            case KEEPS -> Math.max(0, now);
            case RISES -> Math.max(0, now) + 1;
            case RETURNS -> silent ? Math.min(0, now) : 0;
            case FADES -> -1;
            case VANISHES -> -2;
        };
        Rational at = length.minus(bar);
        Rational bars = close == Close.VANISHES ? swell.plus(bar) : bar.max(swell.minus(bar));
        Rational from = at.minus(bars).max(end(goals)).max(summit.plus(AFTER));
        if (goal != now && from.isLessThan(at)) {
            goals.add(new Goal(from, at, goal));
        }
    }

    private Goal slope(List<Goal> goals, Rational at, int louder) {
        return new Goal(at.minus(swell).max(end(goals)), at, louder);
    }

    private static Rational end(List<Goal> goals) {
        return goals.isEmpty() ? Rational.ZERO : goals.get(goals.size() - 1).at;
    }

    private Rational last() {
        return phrases.get(phrases.size() - 1);
    }

    /** A hairpin to the middle of each phrase and back, where the close leaves room. */
    private void breathe(List<PartMark> marks) {
        Rational until = marks.stream()
                .filter(PartMark.Hairpin.class::isInstance)
                .map(PartMark::at)
                .findFirst()
                .orElse(length.minus(bar));
        for (int i = 0; i < phrases.size(); i++) {
            Rational from = phrases.get(i);
            Rational to = i + 1 < phrases.size() ? phrases.get(i + 1) : length;
            Rational end = to.min(until).minus(AFTER);
            Rational half = from.plus(to.minus(from).dividedBy(Rational.of(2)));
            if (half.isLessThan(end)) {
                marks.add(new PartMark.Hairpin(from.plus(AFTER), half, true));
                marks.add(new PartMark.Hairpin(half, end, false));
            }
        }
        marks.sort(Comparator.comparing(PartMark::at));
    }
}
