package yeoun.compose.performance;

import yeoun.score.Part;

/** In some styles the melody lies behind the beat. */
final class MelodyLiesBack extends TimeRule {

    MelodyLiesBack() {
        super(
                "melody-lies-back",
                "Where a style lies back, the melody comes behind the beat; on swung off-beats it meets the others again.",
                "MUSIC 8.5: soloists are late on the beat and together off it (Friberg and Sundström 2002)");
    }

    @Override
    double milliseconds(Spot spot, Sense sense) {
        boolean melody = spot.desk().part().role() == Part.Role.MELODY;
        return melody && !spot.moment().late() ? sense.style().layBack() : 0;
    }
}
