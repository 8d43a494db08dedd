package yeoun.compose.scene;

import yeoun.chance.StatedPlaceRule;

/** The tempo stays near what the feeling asks. */
final class KeepTheTempo extends StatedPlaceRule<TempoPlace, TempoState> {

    /** The most a tempo should leave what the feeling asks, as a share. */
    static final double WINDOW = 0.08;

    KeepTheTempo() {
        super(
                "keep-the-tempo",
                9,
                "The tempo stays within eight percent of what the feeling asks.",
                "MUSIC 5.4: absolute tempo window of a cue");
    }

    @Override
    public double fit(TempoPlace place, TempoState state) {
        if (place.section() != state.section()) {
            return FORBIDDEN;
        }
        double away = Math.abs(state.tempo() / place.wanted() - 1);
        return place.silent() ? 0 : Math.max(-1, 1 - away / WINDOW - (away > WINDOW ? 0.5 : 0));
    }
}
