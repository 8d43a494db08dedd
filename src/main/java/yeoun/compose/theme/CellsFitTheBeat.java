package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Cells of three belong into beats of three; nothing is held from before the beginning. */
final class CellsFitTheBeat extends StatedPlaceRule<BeatPlace, RhythmState> {

    CellsFitTheBeat() {
        super(
                "cells-fit-the-beat",
                1,
                "A beat of three takes cells of three, and a first beat holds nothing over.",
                "the meter");
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        boolean wrongKind = place.compound() != state.cell().compound();
        boolean holdsNothing = place.first() && (state.isTied() || state.held() > 1);
        return wrongKind || holdsNothing ? FORBIDDEN : 0;
    }
}
