package yeoun.compose.scene;

import yeoun.chance.StatedPlaceRule;

/** What may be marked about is marked on a beat. */
final class SoftHitsOnBeats extends StatedPlaceRule<TempoPlace, TempoState> {

    /** Beyond this, in seconds, a soft hit is missed (MUSIC 5.4: sigma of soft hits). */
    private static final double SIGMA = 0.11;

    SoftHitsOnBeats() {
        super(
                "soft-hits-on-beats",
                1.5,
                "Sighs, steps, looks and soft hits fall on a beat or close to it.",
                "MUSIC 5.4: soft hits within three frames");
    }

    @Override
    public double fit(TempoPlace place, TempoState state) {
        if (place.soft().isEmpty()) {
            return 0;
        }
        double beat = place.seconds() / state.beats();
        double sum = 0;
        for (double at : place.soft()) {
            double off = Math.abs(at / beat - Math.rint(at / beat)) * beat;
            sum += 1 - 2 * Math.min(1, off / (2 * SIGMA));
        }
        return sum / place.soft().size();
    }
}
