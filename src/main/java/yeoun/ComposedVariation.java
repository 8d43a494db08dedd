package yeoun;

import java.util.List;
import yeoun.compose.Composer;
import yeoun.compose.VariedTheme;
import yeoun.format.MidiOptions;
import yeoun.score.Performance;
import yeoun.score.Reason;
import yeoun.score.Score;
import yeoun.theme.Variation;

/** A variation of a theme as a piece of its own. */
public final class ComposedVariation implements Music {

    private final Composer composer;
    private final VariedTheme varied;

    ComposedVariation(Composer composer, VariedTheme varied) {
        this.composer = composer;
        this.varied = varied;
    }

    /** How the theme is varied. */
    public Variation variation() {
        return varied.variation();
    }

    /** How recognisable the theme is in it, 0 to 1. */
    public double likeness() {
        return varied.likeness();
    }

    @Override
    public Score score() {
        return varied.score();
    }

    @Override
    public Performance performance() {
        return composer.perform(varied);
    }

    @Override
    public List<Reason> explain() {
        return composer.explain(varied);
    }

    @Override
    public MidiOptions midiOptions() {
        return MidiOptions.PLAIN;
    }
}
