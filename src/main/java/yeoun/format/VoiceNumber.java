package yeoun.format;

/**
 * The numbers that lines have in MusicXML: up to 4 on the upper staff and 5 to 8 on the lower one, as notation programs
 * count; odd for the first voice of the score and even for the second.
 */
final class VoiceNumber {

    private static final int USUAL = 8;
    private static final int RANKS = 16;

    private VoiceNumber() {}

    static int of(int staff, VoiceLine line) {
        if (line.voice() <= 2 && line.rank() <= 1) {
            return 4 * staff + 2 * line.rank() + line.voice();
        }
        return USUAL + 1 + 2 * ((line.voice() - 1) * RANKS + line.rank()) + staff;
    }

    /** The voice of the score that a line belongs to. */
    static int voice(int number) {
        return number <= USUAL ? (number - 1) % 2 + 1 : (number - USUAL - 1) / 2 / RANKS + 1;
    }
}
