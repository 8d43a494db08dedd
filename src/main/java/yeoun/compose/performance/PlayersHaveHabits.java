package yeoun.compose.performance;

import java.util.Map;
import yeoun.craft.Instrument;
import yeoun.score.Part;

/** Some players are a little early or late by habit. */
final class PlayersHaveHabits extends TimeRule {

    /** Milliseconds behind the janggu (MUSIC 7.7, designed after practice). */
    private static final Map<String, Double> GUGAK = Map.of(
            "geomungo", -10.0,
            "piri", 15.0,
            "haegeum", 30.0,
            "daegeum", 35.0,
            "ajaeng", 45.0,
            "dae-ajaeng", 45.0);

    /** Milliseconds of the bass behind the drums: +3 to +10 (MUSIC 8.5). */
    private static final double BASS = 5;

    /** Milliseconds of a synthesiser behind the live player it doubles: the least of 40 to 120 (MUSIC 6.3). */
    private static final double DOUBLE = 40;

    PlayersHaveHabits() {
        super(
                "players-have-habits",
                "A bass lies a little behind; Korean instruments that accompany join one after another, plucked before bowed; a"
                        + " synthesiser swells in behind the player it doubles.",
                "MUSIC 8.5: bass against drums; 6.3: live and synthesised; 7.7: heterophony (professional convention)");
    }

    @Override
    double milliseconds(Spot spot, Sense sense) {
        Part part = spot.desk().part();
        boolean leads = part.role() == Part.Role.MELODY;
        double gugak = GUGAK.getOrDefault(part.instrument().id(), 0.0);
        double bass = part.instrument().family() == Instrument.Family.BASS ? BASS : 0;
        return (leads ? 0 : gugak) + bass + (part.role() == Part.Role.DOUBLE ? DOUBLE : 0);
    }
}
