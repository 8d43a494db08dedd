package yeoun.compose.theme;

import yeoun.chance.StatedMoveRule;

/** A leap is answered by a turn, best by step. */
final class AnswerLeaps extends StatedMoveRule<MelodyState> {

    AnswerLeaps() {
        super(
                "answer-leaps",
                2,
                "After a leap the line turns back, best by step and hardly by another as wide; two leaps in one direction spell a triad or are avoided.",
                "MUSIC 2.6: leap and reversal, seven in ten (von Hippel and Huron 2000)");
    }

    @Override
    public double fit(MelodyState from, MelodyState to) {
        if (from.fresh() || to.fresh() || Math.abs(from.leap()) < 5 && !(from.isLeap() && to.isLeap())) {
            return 0;
        }
        int before = from.leap();
        int now = to.leap();
        if (now == 0) {
            return 0;
        }
        if (Integer.signum(before) != Integer.signum(now)) {
            return to.isStep() ? 0.8 : Math.abs(now) >= 5 ? -0.8 : 0.3;
        }
        if (to.isStep()) {
            return -0.25;
        }
        return spellsTriad(Math.abs(before), Math.abs(now)) ? -0.1 : -1;
    }

    private static boolean spellsTriad(int first, int second) {
        boolean thirds = (first == 3 || first == 4) && (second == 3 || second == 4);
        boolean inverted = first == 5 && (second == 3 || second == 4) || second == 5 && (first == 3 || first == 4);
        boolean octave = first == 7 && second == 5 || first == 5 && second == 7;
        return thirds || inverted || octave;
    }
}
