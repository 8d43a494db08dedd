package yeoun.compose.scene;

import yeoun.chance.StatedMoveRule;

/** The tempo changes little from section to section, and more only where something hides it. */
final class SteadyTempo extends StatedMoveRule<TempoState> {

    SteadyTempo() {
        super(
                "steady-tempo",
                4,
                "The tempo changes by less than three percent between sections, by more only at a hit or a silence.",
                "MUSIC 5.4: tempo steps of 2 % are unheard, 5 % pass when masked (Drake and Botte 1993)");
    }

    @Override
    public double fit(TempoState from, TempoState to) {
        double change = Math.abs(to.tempo() / from.tempo() - 1);
        double allowed = to.masked() ? 0.25 : 0.03;
        return change <= allowed ? 1 - change / allowed * 0.5 : Math.max(-1, 0.5 - (change - allowed) / 0.1);
    }
}
