package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** A phrase ends on a long note. */
final class LongNotesAtTheEnd extends StatedPlaceRule<BeatPlace, RhythmState> {

    LongNotesAtTheEnd() {
        super(
                "long-notes-at-the-end",
                4.5,
                "The last note of a phrase is long, and the phrase ends with breath.",
                "MUSIC 2.6: the final note is at least 1.8 times the phrase's mean");
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        int untilRest = place.untilRest();
        int begin = place.lastNote() - 1;
        if (untilRest > begin + 1) {
            return state.held() > 2 ? -0.5 : 0;
        }
        int onsets = state.onsets();
        if (untilRest == begin) {
            boolean landsOnBeat = onsets == 1 && state.beginsOnBeat() && state.soundsAtEnd();
            return landsOnBeat ? 1 : onsets == 2 && state.soundsAtEnd() ? -0.3 : -1;
        }
        if (untilRest < begin) {
            return onsets > 0 ? -1 : state.soundsAtEnd() ? 0.6 : untilRest == 0 ? 0.5 : -0.4;
        }
        return onsets > 0 ? 0.3 : -0.5;
    }
}
