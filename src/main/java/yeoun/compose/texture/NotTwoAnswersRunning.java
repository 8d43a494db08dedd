package yeoun.compose.texture;

import yeoun.chance.StatedMoveRule;
import yeoun.craft.BarPlay;

/** An answer is an answer because it is not the rule. */
final class NotTwoAnswersRunning extends StatedMoveRule<BarPlay> {

    NotTwoAnswersRunning() {
        super(
                "not-two-answers-running",
                2.5,
                "Two bars running are not both answers, nor both turned or thinned.",
                "What comes in every gap is a figure again, and no answer [P]");
    }

    @Override
    public double fit(BarPlay from, BarPlay to) {
        boolean answers = from.kind() == BarPlay.Kind.ANSWER && to.kind() == BarPlay.Kind.ANSWER;
        boolean same = from == to && from != BarPlay.FIGURE;
        return answers || same ? -1 : 0;
    }
}
