package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import yeoun.chance.Weights;
import yeoun.craft.Style;
import yeoun.music.Rational;
import yeoun.story.Emotion;

/**
 * How a score is to be played. All positions are whole notes from the start of the score.
 *
 * @param feel swing
 * @param playing size of rubato, looseness and lay-back
 * @param stretches which emotion is played when; before the first the first counts, after one until the next begins
 * @param frozen places that fall exactly where the score's tempo says: hit points
 * @param phrases where phrases begin; sections always begin one; if empty, every four bars
 * @param free whether nothing outside fixes the length, so that the end may slow down: a theme on its own, not a scene's cue
 * @param rules factors on the rules of playing by name, 1 as published, 0 off
 */
public record PerformanceBrief(
        Style.Rhythm feel,
        Style.Playing playing,
        List<Stretch> stretches,
        List<Rational> frozen,
        List<Rational> phrases,
        boolean free,
        Weights rules) {

    /**
     * An emotion for a while.
     *
     * @param from where it begins
     * @param to where it ends, after its beginning
     * @param emotion what is felt
     * @param feel how it swings where that is not as the style does
     */
    public record Stretch(Rational from, Rational to, Emotion emotion, Optional<Style.Rhythm> feel) {

        /** An emotion for a while, swung as the style is. */
        public Stretch(Rational from, Rational to, Emotion emotion) {
            this(from, to, emotion, Optional.empty());
        }

        public Stretch {
            if (to.compareTo(from) <= 0) {
                throw new IllegalArgumentException("a stretch ends after it begins, got " + from + " to " + to);
            }
        }
    }

    public PerformanceBrief {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(Stretch::from));
        stretches = List.copyOf(sorted);
        frozen = List.copyOf(new TreeSet<>(frozen));
        phrases = List.copyOf(new TreeSet<>(phrases));
    }

    /** Played in a style, with no emotion in particular, no hit points and a strict end. */
    public static PerformanceBrief of(Style.Rhythm feel, Style.Playing playing) {
        return new PerformanceBrief(feel, playing, List.of(), List.of(), List.of(), false, Weights.OWN);
    }

    /** The same with these emotions. */
    public PerformanceBrief feeling(List<Stretch> others) {
        return new PerformanceBrief(feel, playing, others, frozen, phrases, free, rules);
    }

    /** The same with one emotion throughout. */
    public PerformanceBrief feeling(Emotion emotion) {
        return feeling(List.of(new Stretch(Rational.ZERO, Rational.ONE, emotion)));
    }

    /** The same with these hit points. */
    public PerformanceBrief frozenAt(List<Rational> hits) {
        return new PerformanceBrief(feel, playing, stretches, hits, phrases, free, rules);
    }

    /** The same with these beginnings of phrases. */
    public PerformanceBrief phrasedAt(List<Rational> beginnings) {
        return new PerformanceBrief(feel, playing, stretches, frozen, beginnings, free, rules);
    }

    /** The same with an end that may slow down. */
    public PerformanceBrief endingFreely() {
        return new PerformanceBrief(feel, playing, stretches, frozen, phrases, true, rules);
    }

    /** The same with these factors on rules. */
    public PerformanceBrief ruledBy(Weights factors) {
        return new PerformanceBrief(feel, playing, stretches, frozen, phrases, free, factors);
    }

    /** How it swings at a position in whole notes. */
    Style.Rhythm feelAt(double position) {
        Style.Rhythm here = feel;
        for (Stretch stretch : stretches) {
            boolean begun = stretch.from().toDouble() <= position + 1e-9;
            here = begun ? stretch.feel().orElse(feel) : here;
        }
        return here;
    }

    /** How much the rule of that name counts: 1 as published. */
    double factor(String rule) {
        return rules.byRule().getOrDefault(rule, 1.0);
    }
}
