package yeoun.compose;

import java.util.List;
import yeoun.craft.Form;
import yeoun.craft.Phrase;
import yeoun.story.Emotion;

/**
 * How the accompaniment of a theme grows: a long theme begins with little, others join with its phrases, and the figure is
 * livelier in the phrase that climbs; a short calm one may begin alone for its first half.
 *
 * @param joins the bar in which each kind of player joins
 * @param climbs the bar in which the livelier figure begins
 * @param falls the bar in which it is over
 */
record ThemeGrowth(Joins joins, int climbs, int falls) {

    /** Themes of so many bars grow. */
    static final int FROM = 16;

    /** The share of a theme that is over before a player joins. */
    private static final double BASS = 0.12;

    private static final double PAD = 0.25;
    private static final double PULSE = 0.4;
    private static final double SECOND = 0.65;

    /** Before this share of a short theme that begins alone is over, nobody joins. */
    private static final double HALF = 0.4;

    /**
     * Bars, counted from the beginning of the score.
     *
     * @param bass where the bass joins
     * @param pad where what is held joins
     * @param pulse where the drums join
     * @param second where a second line joins
     */
    record Joins(int bass, int pad, int pulse, int second) {}

    /** How likely tune and accompaniment begin alone in a short theme: the calmer the feeling, the likelier. */
    static double alone(Emotion emotion) {
        return Math.max(0, Math.min(0.7, 0.5 - 0.7 * emotion.arousal()));
    }

    /**
     * The growth of a theme.
     *
     * @param summit the bar of its highest note, counted from the beginning of the score
     * @param alone whether it begins alone even if it is short
     */
    static ThemeGrowth of(Form form, int summit, boolean alone) {
        int last = form.intro() + form.bars() - 1;
        boolean grows = form.bars() >= FROM;
        Joins joins = grows
                ? new Joins(join(form, BASS), join(form, PAD), join(form, PULSE), join(form, SECOND))
                : all(alone ? join(form, HALF) : 0);
        int climbs = grows ? climbs(form, summit, last) : last;
        return new ThemeGrowth(joins, climbs, Math.max(climbs, Math.min(last, phraseEnd(form, climbs))));
    }

    private static Joins all(int bar) {
        return new Joins(bar, bar, bar, bar);
    }

    /** The first phrase that begins after a share of the theme; the last one if none does. */
    private static int join(Form form, double share) {
        List<Phrase> phrases = form.phrases();
        int bar = 0;
        for (Phrase phrase : phrases) {
            bar = phrase.firstBar();
            if (bar >= share * form.bars()) {
                break;
            }
        }
        return bar == 0 ? 0 : form.intro() + bar;
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
