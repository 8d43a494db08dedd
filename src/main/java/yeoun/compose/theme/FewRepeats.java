package yeoun.compose.theme;

import yeoun.chance.StatedMoveRule;

/** A pitch is not hammered, unless the trait insists. */
final class FewRepeats extends StatedMoveRule<MelodyState> {

    private final int most;

    FewRepeats(int most) {
        super(
                "few-repeats",
                2,
                "A pitch is repeated once; more is insistence, and belongs to those who insist.",
                "MUSIC 2.6: at most two repeated notes unless fate or obsession");
        this.most = most;
    }

    @Override
    public double fit(MelodyState from, MelodyState to) {
        boolean third = !to.fresh() && !from.fresh() && to.leap() == 0 && from.leap() == 0;
        boolean swings = !to.fresh() && !from.fresh() && to.leap() == -from.leap() && Math.abs(to.leap()) > 4;
        return third ? most > 2 ? -0.2 : -1 : swings ? -0.5 : 0;
    }
}
