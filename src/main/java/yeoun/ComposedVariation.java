package yeoun;

import java.util.ArrayList;
import java.util.List;
import yeoun.chance.Seed;
import yeoun.compose.Composer;
import yeoun.compose.VariedTheme;
import yeoun.compose.scene.Telling;
import yeoun.format.MidiOptions;
import yeoun.score.Performance;
import yeoun.score.Reason;
import yeoun.score.Score;
import yeoun.story.Feeling;
import yeoun.theme.Statement;
import yeoun.theme.Variation;

/** A variation of a theme as a piece of its own. */
public final class ComposedVariation implements Music {

    private final Composer composer;
    private final VariedTheme varied;
    private final Seed seed;

    ComposedVariation(Composer composer, VariedTheme varied, Seed seed) {
        this.composer = composer;
        this.varied = varied;
        this.seed = seed;
    }

    VariedTheme varied() {
        return varied;
    }

    /** How the theme is varied. */
    public Variation variation() {
        return varied.choice().variation();
    }

    /** How recognisable the theme is in it, 0 to 1. */
    public double likeness() {
        return varied.likeness();
    }

    /** What that makes it: statement, variation, allusion or subliminal (MUSIC 4.2). */
    public String role() {
        return Telling.role(varied.likeness());
    }

    /** How recognisable it is expected to be by what is known of its operators, 0 to 1. */
    public double recognisability() {
        return varied.choice().recognisability();
    }

    /** What each operator brings, in order, as sentences; before them the recipe it follows, if any. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (!varied.choice().recipe().isEmpty()) {
            reasons.add("recipe " + varied.choice().recipe());
        }
        varied.choice().steps().forEach(step -> reasons.add(step.toString()));
        return reasons;
    }

    /** The feeling it is in. */
    public Feeling feeling() {
        return varied.feeling();
    }

    /** The varied line, fitted, and the key it is read in. */
    public Statement statement() {
        return varied.statement();
    }

    @Override
    public Score score() {
        return varied.score();
    }

    @Override
    public Performance performance() {
        return composer.perform(varied, seed);
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
