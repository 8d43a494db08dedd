package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.Preference.move;
import static yeoun.support.Preference.place;
import static yeoun.support.SamplePieces.instrument;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.chance.Rule;
import yeoun.craft.BarPlay;
import yeoun.craft.Instrument;
import yeoun.craft.Instrument.Family;
import yeoun.craft.Instrument.Sustain;
import yeoun.story.Emotion;
import yeoun.support.Preference;
import yeoun.support.SamplePieces;

/** What every rule of accompaniments prefers. */
class CourseRulesTest {

    private static final Emotion PLAIN = new Emotion(0.3, 0, 0.2, 0);
    private static final Emotion GRIEF = new Emotion(-0.8, -0.3, 0.5, -0.55);
    private static final Emotion RAGE = new Emotion(-0.7, 0.85, 0.9, 0.5);
    private static final Instrument GUITAR =
            instrument("nylon-guitar", "Guitar", Family.PLUCKED, 24, 40, 88, Sustain.DECAYING);

    private static BarPlace bar(BarPlace.Part part, double room, Emotion emotion, Instrument player) {
        return new BarPlace(part, false, false, false, room, emotion, player, true, false);
    }

    private static BarPlace bar(BarPlace.Part part, double room) {
        return bar(part, room, PLAIN, SamplePieces.PIANO);
    }

    private static BarPlace within(boolean first, boolean fourth, boolean climbing) {
        return new BarPlace(BarPlace.Part.WITHIN, first, fourth, climbing, 0, PLAIN, SamplePieces.PIANO, true, false);
    }

    private static BarPlace last(Emotion emotion, Instrument player) {
        return bar(BarPlace.Part.LAST, 0, emotion, player);
    }

    static List<Preference> preferences() {
        BarPlace.Part cadence = BarPlace.Part.CADENCE;
        BarPlace.Part before = BarPlace.Part.BEFORE_CADENCE;
        BarPlace gap = bar(cadence, 3);
        return List.of(
                place(new AnswerWhereTheTuneRests(), "an answer in a long gap", gap, BarPlay.ECHO, BarPlay.FIGURE),
                place(
                        new AnswerWhereTheTuneRests(),
                        "no answer while the tune sings",
                        bar(BarPlace.Part.WITHIN, 0),
                        BarPlay.FIGURE,
                        BarPlay.ECHO),
                new Preference(
                        new AnswerWhereTheTuneRests(),
                        "a long gap to a short one",
                        new AnswerWhereTheTuneRests().fit(gap, BarPlay.RUN),
                        new AnswerWhereTheTuneRests().fit(bar(cadence, 1), BarPlay.RUN)),
                place(
                        new LeaveHolesInSorrow(),
                        "a held chord in grief",
                        bar(cadence, 3, GRIEF, SamplePieces.PIANO),
                        BarPlay.HELD,
                        BarPlay.ECHO),
                place(
                        new AnswersSuitThePlayer(),
                        "a run of the strings",
                        bar(cadence, 3, PLAIN, SamplePieces.STRINGS),
                        BarPlay.RUN,
                        BarPlay.KICK),
                place(
                        new AnswersSuitThePlayer(),
                        "a turn on the guitar",
                        bar(cadence, 3, PLAIN, GUITAR),
                        BarPlay.NEIGHBOUR,
                        BarPlay.TAIL),
                place(
                        new AnswersSuitThePlayer(),
                        "the tail of the tune on the zither",
                        bar(cadence, 3, PLAIN, SamplePieces.GAYAGEUM),
                        BarPlay.TAIL,
                        BarPlay.RUN),
                place(
                        new ThinBeforeTheCadence(),
                        "to thin out before a cadence",
                        bar(before, 0),
                        BarPlay.THINNED,
                        BarPlay.FIGURE),
                place(
                        new ThinBeforeTheCadence(),
                        "to go on within a phrase",
                        bar(BarPlace.Part.WITHIN, 0),
                        BarPlay.FIGURE,
                        BarPlay.THINNED),
                place(new HoldAtTheCadence(), "a held chord at a cadence", gap, BarPlay.HELD, BarPlay.FIGURE),
                place(
                        new HoldAtTheCadence(),
                        "to go on within a phrase",
                        bar(BarPlace.Part.WITHIN, 0),
                        BarPlay.FIGURE,
                        BarPlay.HELD),
                place(
                        new SetOutWithTheFigure(),
                        "the figure at first",
                        within(true, false, false),
                        BarPlay.FIGURE,
                        BarPlay.TURNED),
                place(
                        new TurnTheFourthBar(),
                        "a turn in the fourth bar",
                        within(false, true, false),
                        BarPlay.TURNED,
                        BarPlay.FIGURE),
                place(
                        new TurnTheFourthBar(),
                        "the figure in the third",
                        within(false, false, false),
                        BarPlay.FIGURE,
                        BarPlay.TURNED),
                place(
                        new DriveToTheClimax(),
                        "to drive while the tune climbs",
                        within(false, false, true),
                        BarPlay.FIGURE,
                        BarPlay.THINNED),
                place(
                        new EndAsThePlayerCan(),
                        "a swell of the strings",
                        last(PLAIN, SamplePieces.STRINGS),
                        BarPlay.SWELLING,
                        BarPlay.RINGING),
                place(new EndAsThePlayerCan(), "a ringing guitar", last(PLAIN, GUITAR), BarPlay.RINGING, BarPlay.BLOCK),
                place(
                        new EndAsThePlayerCan(),
                        "an ending to the figure at the end",
                        last(PLAIN, SamplePieces.PIANO),
                        BarPlay.CLIMBING,
                        BarPlay.FIGURE),
                place(
                        new EndAsTheFeelingAsks(),
                        "one chord in rage",
                        last(RAGE, SamplePieces.PIANO),
                        BarPlay.BLOCK,
                        BarPlay.ROLLED),
                place(
                        new EndAsTheFeelingAsks(),
                        "to climb in joy",
                        last(new Emotion(0.8, 0.2, 0.1, 0.4), SamplePieces.PIANO),
                        BarPlay.CLIMBING,
                        BarPlay.BLOCK),
                place(
                        new EndAsTheFeelingAsks(),
                        "a chord cut off in rage",
                        last(RAGE, SamplePieces.PIANO),
                        BarPlay.CUT,
                        BarPlay.SILENT),
                place(
                        new EndAsTheFeelingAsks(),
                        "the tune alone in grief",
                        last(GRIEF, SamplePieces.PIANO),
                        BarPlay.SILENT,
                        BarPlay.CUT),
                move(
                        new NotTwoAnswersRunning(),
                        "the figure after an answer",
                        BarPlay.RUN,
                        BarPlay.FIGURE,
                        BarPlay.ECHO),
                move(
                        new NotTwoAnswersRunning(),
                        "the figure after its turn",
                        BarPlay.TURNED,
                        BarPlay.FIGURE,
                        BarPlay.TURNED));
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void everyRulePrefersTheBetter(Preference preference) {
        preference.check();
    }

    @Test
    void noRuleIsLeftOut() {
        Preference.assertCover(preferences(), CourseWriter.rules());
    }

    @Test
    void whatCannotBeIsForbidden() {
        assertThat(new EndAsThePlayerCan().fit(bar(BarPlace.Part.WITHIN, 0), BarPlay.ROLLED))
                .isEqualTo(Rule.FORBIDDEN);
        for (BarPlay spread : List.of(BarPlay.ROLLED, BarPlay.CLIMBING, BarPlay.RINGING)) {
            assertThat(new EndAsThePlayerCan().fit(last(PLAIN, SamplePieces.STRINGS), spread))
                    .isEqualTo(Rule.FORBIDDEN);
        }
        assertThat(new EndAsThePlayerCan().fit(last(PLAIN, SamplePieces.PIANO), BarPlay.SWELLING))
                .isEqualTo(Rule.FORBIDDEN);
        assertThat(new AnswerWhereTheTuneRests().fit(bar(BarPlace.Part.WITHIN, 0.5), BarPlay.RUN))
                .isEqualTo(Rule.FORBIDDEN);
    }
}
