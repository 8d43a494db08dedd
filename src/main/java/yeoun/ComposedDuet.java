package yeoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yeoun.chance.Seed;
import yeoun.compose.Composer;
import yeoun.compose.Duet;
import yeoun.format.MidiOptions;
import yeoun.score.Performance;
import yeoun.score.Reason;
import yeoun.score.Score;

/** Two themes in one piece: at once where they can sound at once, else in turns. */
public final class ComposedDuet implements Music {

    private final Composer composer;
    private final Duet duet;
    private final Seed seed;

    ComposedDuet(Composer composer, Duet duet, Seed seed) {
        this.composer = composer;
        this.duet = duet;
        this.seed = seed;
    }

    /** Whether they sound at once; else they answer each other. */
    public boolean isTogether() {
        return duet.fit().isPresent();
    }

    /** What remains rough of the two, a bar, by the weight of beats (MUSIC 4.4); 0 where they take turns. */
    public double roughness() {
        return duet.roughness();
    }

    /** How recognisable each statement is as its theme, in order of entry, 0 to 1. */
    public List<Double> likenesses() {
        return duet.likenesses();
    }

    /** How they were brought together, as sentences. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        String first = duet.first().name();
        String second = duet.second().name();
        reasons.add(duet.fit()
                .map(fit -> String.format(
                        Locale.ROOT,
                        "%s stands; %s is %s: %.0f%% of strong beats consonant, %.0f%% of beginnings shared, cost %.2f a bar",
                        first,
                        second,
                        fit,
                        100 * fit.consonance(),
                        100 * fit.together(),
                        fit.cost()))
                .orElse(first + " calls and " + second + " responds: at once they would cost more than 3 a bar"));
        return reasons;
    }

    @Override
    public Score score() {
        return duet.score();
    }

    @Override
    public Performance performance() {
        return composer.perform(duet, seed);
    }

    @Override
    public List<Reason> explain() {
        return composer.explain(duet);
    }

    @Override
    public MidiOptions midiOptions() {
        return MidiOptions.PLAIN;
    }
}
