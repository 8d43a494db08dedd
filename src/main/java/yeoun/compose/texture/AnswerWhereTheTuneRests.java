package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;

/** Who accompanies speaks where the tune does not. */
final class AnswerWhereTheTuneRests extends StatedPlaceRule<BarPlace, BarPlay> {

    AnswerWhereTheTuneRests() {
        super(
                "answer-where-the-tune-rests",
                2.4,
                "Where the tune rests or holds for a beat or more, who accompanies answers, the likelier the longer it waits,"
                        + " between phrases, and the more energy there is; nowhere else.",
                "Two who speak at once are not heard; call and response [P]; MUSIC 1.3: notes a beat grow with arousal");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        if (play.kind() != BarPlay.Kind.ANSWER) {
            return 0;
        }
        if (place.room() < 1) {
            return FORBIDDEN;
        }
        double waits = Math.min(1, (place.room() - 1) / 2);
        return Math.max(
                -1, Math.min(1, -0.15 + 0.45 * waits + 0.45 * place.emotion().arousal()));
    }
}
