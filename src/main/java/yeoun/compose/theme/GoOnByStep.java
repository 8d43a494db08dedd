package yeoun.compose.theme;

import yeoun.chance.StatedMoveRule;

/** Steps go on in their direction. */
final class GoOnByStep extends StatedMoveRule<MelodyState> {

    GoOnByStep() {
        super(
                "go-on-by-step",
                0.2,
                "A step down tends to go on down; a step up goes either way.",
                "MUSIC 2.6: step inertia (von Hippel 2002, Huron 2006)");
    }

    @Override
    public double fit(MelodyState from, MelodyState to) {
        if (from.fresh() || to.fresh() || !from.isStep() || to.leap() == 0) {
            return 0;
        }
        boolean goesOn = Integer.signum(from.leap()) == Integer.signum(to.leap());
        return from.leap() < 0 ? goesOn ? 0.5 : -0.3 : goesOn ? 0.1 : 0;
    }
}
