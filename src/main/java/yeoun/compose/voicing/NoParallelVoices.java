package yeoun.compose.voicing;

import yeoun.chance.StatedMoveRule;

/** Voices do not run in parallel fifths or octaves. */
final class NoParallelVoices extends StatedMoveRule<VoicingState> {

    NoParallelVoices() {
        super(
                "parallel-fifths",
                4,
                "No two voices move in parallel fifths or octaves; styles that like them say so.",
                "MUSIC 3.6: parallels cost 12 and 15, in pop 2 and 1, in heterophony nothing (after Huron 2001)");
    }

    @Override
    public double fit(VoicingState from, VoicingState to) {
        int[] a = from.midi();
        int[] b = to.midi();
        int parallels = 0;
        int voices = Math.min(a.length, b.length);
        for (int i = 0; i < voices; i++) {
            for (int j = i + 1; j < voices; j++) {
                int before = (a[j] - a[i]) % 12;
                boolean perfect = before == 0 || before == 7;
                boolean moves = a[i] != b[i] && Integer.signum(b[i] - a[i]) == Integer.signum(b[j] - a[j]);
                parallels += perfect && moves && (b[j] - b[i]) % 12 == before ? 1 : 0;
            }
        }
        return Math.max(-1, -0.5 * parallels);
    }
}
