package yeoun.compose.performance;

import yeoun.score.Articulation;
import yeoun.score.Sigimsae;

/** Accents are louder. */
final class AccentsSpeak extends LevelRule {

    /** 12 of velocity around mf, in dB (MUSIC 8.9 and 8.7). */
    private static final double ACCENT = 2.9;

    private static final double MARCATO = 3.2;

    /** The upper tone of a breaking note (MUSIC 7.5). */
    private static final double BREAKING = 3;

    AccentsSpeak() {
        super(
                "accents-speak",
                "Accented notes, and tones that break, are played about 3 dB louder.",
                "MUSIC 8.7 and 8.9: an accent is 10 to 14 of velocity; 7.5: the upper tone of a breaking note");
    }

    @Override
    double decibels(Spot spot) {
        if (spot.note().has(Articulation.MARCATO)) {
            return MARCATO;
        }
        boolean breaks =
                spot.note().sigimsae().filter(s -> s == Sigimsae.BREAKING).isPresent();
        return spot.note().has(Articulation.ACCENT) ? ACCENT : breaks ? BREAKING : 0;
    }
}
