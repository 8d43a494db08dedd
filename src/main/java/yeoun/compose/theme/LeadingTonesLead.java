package yeoun.compose.theme;

import yeoun.chance.StatedMoveRule;

/** The leading tone rises to the tonic, or falls by step on its way down. */
final class LeadingTonesLead extends StatedMoveRule<MelodyState> {

    private final int tonic;

    LeadingTonesLead(int tonic) {
        super(
                "leading-tones-lead",
                1.8,
                "The leading tone goes on to the tonic; a raised one never does anything else.",
                "MUSIC 3.6: a leading tone unresolved costs 7; 1.10: melodic attraction (Lerdahl 2001)");
        this.tonic = tonic;
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public double fit(MelodyState from, MelodyState to) {
        if (to.fresh() || Math.floorMod(from.tone().midi() - tonic, 12) != 11 || to.leap() == 0) {
            return 0;
        }
        if (to.leap() == 1) {
            return 0.7;
        }
        boolean raised = !from.tone().member();
        return raised ? -1 : to.isStep() ? -0.1 : -0.5;
    }
}
