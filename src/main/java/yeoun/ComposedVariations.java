package yeoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yeoun.chance.Seed;
import yeoun.compose.Composer;
import yeoun.compose.Suite;
import yeoun.format.MidiOptions;
import yeoun.music.Rational;
import yeoun.score.Performance;
import yeoun.score.Reason;
import yeoun.score.Score;

/** A theme and a set of variations on it as one score, each under a rehearsal letter that says its feeling and how it is made. */
public final class ComposedVariations implements Music {

    private final Composer composer;
    private final ComposedTheme theme;
    private final List<ComposedVariation> variations;
    private final Score score;
    private final Seed seed;

    ComposedVariations(Composer composer, ComposedTheme theme, List<ComposedVariation> variations, Seed seed) {
        this.composer = composer;
        this.theme = theme;
        this.variations = List.copyOf(variations);
        this.seed = seed;
        List<Suite.Movement> movements = new ArrayList<>();
        movements.add(new Suite.Movement("theme", theme.score()));
        for (ComposedVariation variation : variations) {
            movements.add(new Suite.Movement(says(variation), variation.score()));
        }
        this.score = Suite.of(theme.theme().character(), movements);
    }

    private static String says(ComposedVariation variation) {
        return String.format(
                Locale.ROOT,
                "%s: %s (%s %.2f)",
                String.join(", ", variation.feeling().words().keySet()),
                variation.variation(),
                variation.role(),
                variation.likeness());
    }

    /** The theme. */
    public ComposedTheme theme() {
        return theme;
    }

    /** The variations, in order. */
    public List<ComposedVariation> variations() {
        return variations;
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public Performance performance() {
        return composer.perform(
                theme.take(), variations.stream().map(ComposedVariation::varied).toList(), score, seed);
    }

    @Override
    public List<Reason> explain() {
        List<Reason> reasons = new ArrayList<>(theme.explain());
        List<Rational> starts = score.marks(yeoun.score.Mark.SectionMark.class).stream()
                .map(yeoun.score.Mark.SectionMark::at)
                .toList();
        for (int i = 0; i < variations.size(); i++) {
            for (Reason reason : variations.get(i).explain()) {
                reasons.add(new Reason(starts.get(i + 1).plus(reason.at()), reason.what(), reason.votes()));
            }
        }
        return reasons;
    }

    @Override
    public MidiOptions midiOptions() {
        return MidiOptions.PLAIN;
    }
}
