package yeoun.compose.theme;

import yeoun.music.Degree;

/**
 * A tone of the melody and the move that led to it.
 *
 * @param tone the tone
 * @param before the tone before it; the tone itself where the line is fresh
 * @param fresh whether the line begins here, so that nothing before it counts
 */
record MelodyState(Pitched tone, Pitched before, boolean fresh) {

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

    /** Semitones moved, 0 where the line is fresh. */
    int leap() {
        return tone.midi - before.midi;
    }

    /** Letter names moved. */
    int letters() {
        return tone.degree.steps() - before.degree.steps();
    }

    /** Whether the move is to a neighbouring tone of the mode, a fourth away at most, or by one or two semitones. */
    boolean isStep() {
        int size = Math.abs(leap());
        return size != 0 && (size <= 2 || Math.abs(tone.rung - before.rung) == 1 && size <= 5);
    }

    /** Whether the move is wider than a step. */
    boolean isLeap() {
        return leap() != 0 && !isStep();
    }

    static boolean canFollow(MelodyState from, MelodyState to) {
        return to.fresh || to.before.index == from.tone.index;
    }
}
