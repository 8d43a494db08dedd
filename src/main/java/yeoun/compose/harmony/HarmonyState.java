package yeoun.compose.harmony;

import yeoun.craft.HarmonyTable;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.Key;
import yeoun.music.PitchClass;

/**
 * A chord as the harmony lattice sees it.
 *
 * @param chord the chord
 * @param function its function: the numeral of its triad, with a seventh only for applied dominants
 * @param affect what its quality feels like
 * @param tension how tense it is in the key, 0 to 1
 * @param diatonic whether all its tones belong to the mode
 * @param bits its pitch classes as bits
 * @param displaced the tones of the key that it displaces, as bits
 */
record HarmonyState(
        Chord chord,
        String function,
        HarmonyTable.Affect affect,
        double tension,
        boolean diatonic,
        int bits,
        int displaced) {

    static HarmonyState of(Chord chord, Key key, HarmonyTable table, int modeBits) {
        PitchClass tonic = key.tonic();
        HarmonyTable.Affect affect = table.affect(chord.quality());
        int bits = chord.bits();
        boolean diatonic = (bits & ~modeBits) == 0;
        double tension =
                Math.min(1, 0.5 * HarmonicCharge.of(chord, tonic) + 0.6 * affect.tension() + (diatonic ? 0 : 0.1));
        return new HarmonyState(chord, function(chord, tonic), affect, tension, diatonic, bits, key.displaced(chord));
    }

    private static String function(Chord chord, PitchClass tonic) {
        ChordQuality quality = chord.quality();
        Chord plain = Chord.of(chord.root(), quality.triad());
        String numeral = plain.numeralOn(tonic);
        boolean applied = quality.isDominant() && quality.isMajor() && !numeral.equals("V");
        String root = strip(numeral);
        return applied && !root.equals("IV") && !root.equals("bVII") ? root + "7" : root;
    }

    private static String strip(String numeral) {
        return numeral.replace("sus2", "").replace("sus4", "").replace("q", "").replaceAll("5$", "");
    }

    /** Semitones from this chord's bass up or down to the other's, −5 to 6. */
    int bassMove(HarmonyState to) {
        int up = Math.floorMod(to.chord.bass().semitone() - chord.bass().semitone(), 12);
        return up > 6 ? up - 12 : up;
    }
}
