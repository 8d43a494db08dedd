package yeoun.compose.voicing;

import yeoun.chance.StatedMoveRule;

/** Inner voices move as little as they can and keep what they have in common. */
final class MoveLittle extends StatedMoveRule<VoicingState> {

    MoveLittle() {
        super(
                "move-little",
                10,
                "Upper voices move by as few semitones as they can and keep common tones.",
                "MUSIC 3.6: a semitone of motion costs 1, a common tone given up 2 (Huron 2001, Tymoczko 2011)");
    }

    @Override
    public double fit(VoicingState from, VoicingState to) {
        double cost = 0;
        int voices = Math.min(from.midi().length, to.midi().length);
        for (int i = 1; i < voices; i++) {
            cost += Math.abs(from.midi()[i] - to.midi()[i]);
            boolean given = to.contains(from.midi()[i]) && !holds(to.midi(), from.midi()[i]);
            cost += given ? 2 : 0;
        }
        return Math.max(-1, 0.3 - cost / 20);
    }

    private static boolean holds(int[] midi, int note) {
        for (int i = 1; i < midi.length; i++) {
            if (midi[i] == note) {
                return true;
            }
        }
        return false;
    }
}
