package yeoun.compose;

import java.util.ArrayList;
import java.util.Arrays;
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
 * takes a new, lower level where its middle begins, and swells again. Nothing is louder than where its highest note is, and every
 * hairpin leads to a level that is named.
 */
final class ThemeDynamics {

    /** A way swells for so many bars, at least and at the most. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 4;

    /** How likely a summit is two marks above the beginning and not one, if the feeling has no energy of its own. */
    private static final double HIGH = 0.2;

    /** How much likelier full energy makes that. */
    private static final double HIGHER = 0.4;

    /** How likely a theme sinks into its middle and does not begin it softer at once. */
    private static final double SINKS = 0.5;

    /** No plan leads to more than this. */
    private static final Dynamic LOUDEST = Dynamic.FF;

    /** No close that an ending admits is less likely than this weight. */
    private static final double LEAST = 0.05;

    /** The middle of a long theme begins after this share of it at the earliest. */
    private static final double MIDDLE = 0.25;

    /** The way to the close. */
    enum Way {
        /** It grows to the summit. */
        SWELL(1, 0, 0, 0),
        /** Each phrase has a level of its own. */
        TERRACES(0.4, 0.2, 0, 0),
        /** It grows to the summit and sinks back with the phrase, in one breath. */
        BREATHS(0.5, -0.6, 0.2, 0),
        /** Its last phrase is suddenly soft. */
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
        /** As loud as it has been. */
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
     */
    private record Goal(Rational from, Rational at, int louder) {}

    private final Rational bar;
    private final Rational length;
    private final Rational summit;
    private final Rational past;
    private final List<Rational> phrases;
    private final Optional<Rational> middle;
    private final Rational swell;
    private final boolean silent;
    private final int peak;
    private final boolean sinks;
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
     * @param past where its highest note ends
     * @param ending how its accompaniment ends
     * @param seed where its way and its close are drawn
     */
    ThemeDynamics(
            Form form,
            Rational first,
            Rational bar,
            Rational length,
            Rational summit,
            Rational past,
            Emotion emotion,
            BarPlay ending,
            Seed seed) {
        this.bar = bar;
        this.length = length;
        this.summit = summit;
        this.past = past;
        this.phrases = form.phrases().stream()
                .map(p -> first.plus(bar.times(form.intro() + p.firstBar())))
                .toList();
        // A middle that begins with the summit itself, or a bar before it, leaves no room for a lower level.
        this.middle = form.bars() < ThemeGrowth.FROM
                ? Optional.empty()
                : form.phrases().stream()
                        .filter(p -> !p.home() && p.firstBar() >= MIDDLE * form.bars())
                        .map(Phrase::firstBar)
                        .findFirst()
                        .map(b -> first.plus(bar.times(form.intro() + b)))
                        .filter(at -> at.isMoreThan(summit) || at.plus(bar).isLessThan(summit));
        this.swell = bar.times(SHORTEST + seed.at("swell").below(LONGEST - SHORTEST + 1));
        this.peak = seed.at("peak").chance(HIGH + HIGHER * emotion.arousal()) ? 2 : 1;
        this.sinks = seed.at("sinks").chance(SINKS);
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
                marks.add(new PartMark.Level(goal.at, next));
            }
            before = next;
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
            case BREATHS -> breath(goals);
            case SUBITO -> subito(goals);
        }
        close(goals);
        int top = louder(goals, summit);
        return goals.stream()
                .map(g -> new Goal(g.from, g.at, Math.min(g.louder, top)))
                .toList();
    }

    /** How much louder than the beginning it is at a time. */
    private static int louder(List<Goal> goals, Rational at) {
        int louder = 0;
        for (Goal goal : goals) {
            louder = goal.at.isMoreThan(at) ? louder : goal.louder;
        }
        return louder;
    }

    /** To the summit; a summit in the first bars is loud as it is, and what follows comes down and grows to the last phrase. */
    private void swell(List<Goal> goals) {
        boolean lateMiddle = middle.isPresent() && middle.get().isMoreThan(summit);
        boolean early = summit.isLessThan(phrases.get(0).plus(bar.times(SHORTEST)));
        if (!lateMiddle) {
            middle.ifPresent(at -> goals.add(lower(goals, at)));
        }
        if (!early) {
            goals.add(slope(goals, summit, peak));
        }
        Rational last = last();
        if (lateMiddle) {
            goals.add(lower(goals, middle.get()));
        } else if (early && phrases.size() > 1) {
            Rational second = phrases.get(1);
            goals.add(new Goal(second.minus(bar).max(past), second, -1));
        }
        if ((lateMiddle || early) && last.isMoreThan(end(goals).plus(bar))) {
            goals.add(slope(goals, last, 0));
        }
    }

    /** The phrase with the summit grows to it; of the others each second is an echo. */
    private void terraces(List<Goal> goals) {
        int highest = 0;
        while (highest + 1 < phrases.size() && !phrases.get(highest + 1).isMoreThan(summit)) {
            highest++;
        }
        for (int i = 1; i < phrases.size(); i++) {
            goals.add(new Goal(phrases.get(i), phrases.get(i), i == highest ? 0 : -(i % 2)));
            if (i == highest) {
                goals.add(new Goal(phrases.get(i), summit, 1));
            }
        }
    }

    /** To the summit, and back to where the next phrase begins; a long theme has its middle lower. */
    private void breath(List<Goal> goals) {
        boolean climbs = !summit.isLessThan(phrases.get(0).plus(bar.times(SHORTEST)));
        boolean lateMiddle = middle.isPresent() && middle.get().isMoreThan(summit);
        if (!lateMiddle) {
            middle.ifPresent(at -> goals.add(lower(goals, at)));
        }
        if (climbs) {
            goals.add(slope(goals, summit, peak));
        }
        phrases.stream().filter(p -> p.isMoreThan(past)).findFirst().ifPresent(next -> {
            boolean lower = lateMiddle && !next.isLessThan(middle.get()) || !climbs;
            goals.add(new Goal(next.minus(swell).max(past), next, lower ? -1 : 0));
        });
    }

    /** Growing to a summit before the last phrase, which is soft where it begins, or from there to a summit in it. */
    private void subito(List<Goal> goals) {
        Rational last = last();
        if (!summit.isLessThan(last) && !summit.isMoreThan(last.plus(bar))) {
            swell(goals);
            return;
        }
        if (summit.isLessThan(last) && summit.isMoreThan(phrases.get(0).plus(bar.times(SHORTEST)))) {
            goals.add(slope(goals, summit, peak));
        }
        goals.add(new Goal(last, last, -1));
        if (summit.isMoreThan(last)) {
            goals.add(slope(goals, summit, peak));
        }
    }

    private void close(List<Goal> goals) {
        int now = goals.isEmpty() ? 0 : goals.get(goals.size() - 1).louder;
        int goal = switch (close) {
            case KEEPS -> Math.max(0, now);
            case RISES -> Math.max(1, louder(goals, summit));
            case RETURNS -> silent ? Math.min(0, now) : 0;
            case FADES -> -1;
            case VANISHES -> -2;
        };
        Rational at = length.minus(bar);
        Rational bars = close == Close.VANISHES ? swell.plus(bar) : bar.max(swell.minus(bar));
        Rational from = at.minus(bars).max(end(goals)).max(past);
        if (goal != now && from.isLessThan(at)) {
            goals.add(new Goal(from, at, goal));
        }
    }

    /** The lower level of the middle: at once, or by a bar that sinks to it. */
    private Goal lower(List<Goal> goals, Rational at) {
        Rational from = at.minus(bar).max(end(goals));
        boolean passes = !summit.isMoreThan(from) && past.isMoreThan(from);
        return new Goal(sinks ? passes ? past.min(at) : from : at, at, -1);
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
}
