package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import yeoun.analysis.TwoVoices;
import yeoun.craft.Fretboard;
import yeoun.craft.Instrument;
import yeoun.music.Pitch;

/**
 * What the lowest voice of a figure plays while somebody else plays the bass: the fifth, the tenth or the seventh above it, the
 * bass note itself only an octave higher. Sections of strings and brass double in octaves, as orchestras do (MUSIC 3.5).
 */
public final class AboveTheBass {

    /** No third stands lower than this MIDI note (MUSIC 3.5: the low limit of a minor third). */
    private static final int LOWEST_THIRD = 48;

    /** Above a bass, more voices than these say the chord without another low one. */
    private static final int FULL = 4;

    private static final double SAME = 2.5;
    private static final double TENTH = 0.5;
    private static final double TRAVEL = 0.12;

    private final Instrument player;
    private final boolean octaves;

    /** A figure's player who is not alone with the bass. */
    public AboveTheBass(Instrument player) {
        this.player = player;
        this.octaves =
                player.family() == Instrument.Family.STRING_SECTION || player.family() == Instrument.Family.BRASS;
    }

    /**
     * The chords with another lowest voice.
     *
     * @param basses what the bass plays under each
     */
    public List<ChordSpan> voices(List<ChordSpan> chords, List<Pitch> basses) {
        List<ChordSpan> others = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < chords.size(); i++) {
            ChordSpan chord = chords.get(i);
            Pitch low = low(chord, basses.get(i).midi(), before);
            List<Pitch> voices = new ArrayList<>(chord.voices());
            voices.set(0, low);
            before = low.midi();
            others.add(new ChordSpan(chord.onset(), chord.end(), chord.chord(), voices));
        }
        return others;
    }

    /** The cheapest tone between the bass and the next voice; that voice itself where there is no room. */
    private Pitch low(ChordSpan chord, int bass, int before) {
        int tenor = chord.voices().get(1).midi();
        int best = tenor;
        double least = chord.voices().size() > FULL ? 0 : 6;
        for (int midi = Math.max(player.low(), bass + 5); midi < tenor - 2 && least > 0; midi++) {
            if (chord.chord().contains(midi % 12)
                    && !TwoVoices.areMuddy(bass, midi)
                    && !TwoVoices.areMuddy(midi, tenor)
                    && (!player.isGuitar() || canHold(midi, chord))) {
                double cost = cost(chord, midi, bass) + (before < 0 ? 0 : TRAVEL * Math.abs(midi - before));
                if (cost < least) {
                    least = cost;
                    best = midi;
                }
            }
        }
        return chord.chord().spelled(best);
    }

    private static boolean canHold(int low, ChordSpan chord) {
        List<Integer> midi = new ArrayList<>();
        midi.add(low);
        chord.voices().stream().skip(1).map(Pitch::midi).forEach(midi::add);
        return Fretboard.canHold(midi);
    }

    private double cost(ChordSpan chord, int midi, int bass) {
        int above = Math.floorMod(midi - chord.chord().root().semitone(), 12);
        boolean third = above == 3 || above == 4;
        double cost = third ? midi < LOWEST_THIRD ? 6 : TENTH : above == 7 ? 0 : 1;
        boolean same = midi % 12 == bass % 12;
        return (same ? octaves ? 0 : SAME : octaves ? 1 : cost) + 0.05 * Math.abs(midi - bass - 12);
    }
}
