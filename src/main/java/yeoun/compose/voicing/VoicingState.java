package yeoun.compose.voicing;

import yeoun.music.Chord;

/** A voicing as the lattice sees it: one for each way to spread a chord, told apart by identity. */
final class VoicingState {

    private final Voicing voicing;
    private final int[] midi;
    private final double standing;
    private final int bits;

    /**
     * A voicing.
     *
     * @param standing what it costs by itself, wherever it stands
     */
    VoicingState(Voicing voicing, double standing) {
        this.voicing = voicing;
        this.midi = voicing.midi().stream().mapToInt(Integer::intValue).toArray();
        this.standing = standing;
        this.bits = voicing.chord().bits();
    }

    Voicing voicing() {
        return voicing;
    }

    Chord chord() {
        return voicing.chord();
    }

    /** Its voices as MIDI numbers, rising. */
    int[] midi() {
        return midi;
    }

    double standing() {
        return standing;
    }

    /** Whether a MIDI note is a tone of its chord. */
    boolean contains(int note) {
        return (bits >> note % 12 & 1) == 1;
    }
}
