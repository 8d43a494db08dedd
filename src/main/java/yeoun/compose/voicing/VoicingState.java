package yeoun.compose.voicing;

import yeoun.music.Chord;

/**
 * A voicing as the lattice sees it.
 *
 * @param voicing the voicing
 * @param midi its voices, rising
 * @param standing what it costs by itself, wherever it stands
 */
record VoicingState(Voicing voicing, int[] midi, double standing) {

    Chord chord() {
        return voicing.chord();
    }
}
