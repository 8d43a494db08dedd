package yeoun.compose.theme;

import yeoun.chance.StatedMoveRule;

/** No leap that a singer would curse. */
final class SingableLeaps extends StatedMoveRule<MelodyState> {

    private final boolean awkward;

    SingableLeaps(boolean awkward) {
        super(
                "singable-leaps",
                4,
                "Tritones, sevenths, augmented steps and leaps beyond an octave are avoided, unless the trait asks for them.",
                "MUSIC 2.6: no melodic tritone or seventh except by trait");
        this.awkward = awkward;
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public double fit(MelodyState from, MelodyState to) {
        if (to.fresh()) {
            return 0;
        }
        int size = Math.abs(to.leap());
        if (size > 12) {
            return -1;
        }
        boolean augmented = Math.abs(to.letters()) == 1 && size == 3;
        if (size == 6 || size == 10 || size == 11) {
            return awkward ? 0.4 : -1;
        }
        return augmented ? -0.7 : 0;
    }
}
