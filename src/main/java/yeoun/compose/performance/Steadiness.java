package yeoun.compose.performance;

import yeoun.craft.Instrument;
import yeoun.score.Part;

/** How steady players are, by instrument (MUSIC 8.4, designed). */
final class Steadiness {

    private Steadiness() {}

    /** Standard deviation of a player's timing in milliseconds. */
    static double timing(Part part) {
        return switch (part.instrument().family()) {
            case KEYBOARD, MALLET, BASS, GUGAK_PERCUSSION -> 8;
            case PLUCKED -> 9;
            case STRINGS -> 16;
            case STRING_SECTION, VOICE -> 14;
            case BRASS -> 12;
            case WOODWIND -> 13;
            case SYNTH -> 1;
            case PERCUSSION -> 7;
            case GUGAK_PLUCKED, GUGAK_BOWED, GUGAK_WIND -> 20;
        };
    }

    /** Standard deviation of a player's velocity: 3 to 5 alone, 2 in a section. */
    static double velocity(Part part) {
        Instrument.Family family = part.instrument().family();
        boolean many = family == Instrument.Family.STRING_SECTION || family == Instrument.Family.VOICE;
        return many ? 2 : family == Instrument.Family.SYNTH ? 1 : 3.5;
    }
}
