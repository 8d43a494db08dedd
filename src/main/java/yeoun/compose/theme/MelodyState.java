package yeoun.compose.theme;

import java.util.Objects;
import yeoun.music.Degree;

/** A tone of the melody and the move that led to it. */
final class MelodyState {

    private final Pitched tone;
    private final Pitched before;
    private final boolean fresh;
    /** Rules ask for these of every state: they are worked out once. */
    private final int leap;

    private final boolean step;

    /**
     * A state of a line.
     *
     * @param tone the tone
     * @param before the tone before it; the tone itself where the line is fresh
     * @param fresh whether the line begins here, so that nothing before it counts
     */
    MelodyState(Pitched tone, Pitched before, boolean fresh) {
        this.tone = tone;
        this.before = before;
        this.fresh = fresh;
        this.leap = tone.midi - before.midi;
        int size = Math.abs(leap);
        this.step = size != 0 && (size <= 2 || Math.abs(tone.rung - before.rung) == 1 && size <= 5);
    }

    /**
     * A scale degree in the key, with its sound.
     *
     * @param index place among the tones of the line, from the lowest
     * @param degree the degree
     * @param midi its MIDI number
     * @param rung place among the members of the mode; chromatic tones stand on the rung of their natural
     * @param member whether it belongs to the mode
     * @param points where it wants to go: 1 up, −1 down, 0 anywhere
     */
    record Pitched(int index, Degree degree, int midi, int rung, boolean member, int points) {

        int semitone() {
            return midi % 12;
        }
    }

    Pitched tone() {
        return tone;
    }

    Pitched before() {
        return before;
    }

    boolean fresh() {
        return fresh;
    }

    /** Semitones moved, 0 where the line is fresh. */
    int leap() {
        return leap;
    }

    /** Letter names moved. */
    int letters() {
        return tone.degree.steps() - before.degree.steps();
    }

    /** Whether the move is to a neighbouring tone of the mode, a fourth away at most, or by one or two semitones. */
    boolean isStep() {
        return step;
    }

    /** Whether the move is wider than a step. */
    boolean isLeap() {
        return leap != 0 && !step;
    }

    /** Whether a line that does not begin afresh can go on so. */
    static boolean canFollow(MelodyState from, MelodyState to) {
        return !to.fresh && to.before.index == from.tone.index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MelodyState state
                && fresh == state.fresh
                && tone.equals(state.tone)
                && before.equals(state.before);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tone, before, fresh);
    }

    @Override
    public String toString() {
        return fresh ? "afresh " + tone.midi : before.midi + " to " + tone.midi;
    }
}
