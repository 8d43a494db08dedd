package yeoun.compose.voicing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yeoun.analysis.TwoVoices;
import yeoun.craft.Fretboard;
import yeoun.craft.Idiom;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.Interval;

/** Every sensible way to spread a chord over voices, the best by themselves first. */
final class Voicings {

    /** More than this many ways to voice one chord would only cost time. */
    private static final int MOST = 14;

    /** What a voicing may cost by itself before one with fewer voices is tried. */
    private static final double TOLERABLE = 40;

    /** What a second between the two lowest of the upper voices costs: at the top it is colour, at the bottom mud. */
    private static final double SECOND_BELOW = 24;

    /**
     * What a raised ninth costs below the major third, and less than a major seventh above it: it is the highest voice, where it is
     * heard as a blue third, or the chord has a semitone for no reason.
     */
    private static final double NINTH_BELOW = 36;

    /** What no hand can hold is no voicing while there is another. */
    private static final double NO_GRIP = TOLERABLE;

    private static final double BASS_LEFT_OUT = 2;

    private static final Set<ChordQuality> RAISED_NINTHS =
            EnumSet.of(ChordQuality.SEVEN_SHARP_NINE, ChordQuality.ALTERED);

    private final VoicingBrief brief;
    private final Idiom idiom;

    Voicings(VoicingBrief brief) {
        this.brief = brief;
        this.idiom = brief.idiom();
    }

    /** At least one: where register and tune leave no room even for a single voice, the bass goes an octave down. */
    List<VoicingState> of(Chord chord) {
        List<VoicingState> states = List.of();
        for (int voices = brief.voices(); voices > 0 && states.isEmpty(); voices--) {
            states = of(chord, voices, TOLERABLE, brief.bassLow());
        }
        for (int low = brief.bassLow(); states.isEmpty() && low >= 0; low -= 12) {
            states = of(chord, 1, Double.MAX_VALUE, low);
        }
        return states;
    }

    private List<VoicingState> of(Chord chord, int voices, double limit, int bassLow) {
        List<VoicingState> states = new ArrayList<>();
        for (int bass = bassLow; bass <= brief.bassHigh(); bass++) {
            if (bass % 12 == chord.bass().semitone()) {
                for (List<Integer> tones : toneSets(chord, voices)) {
                    spread(chord, bass, tones, new ArrayList<>(), limit, states);
                }
            }
        }
        states.sort(Comparator.comparingDouble(VoicingState::standing)
                .thenComparing(s -> s.voicing().midi().toString()));
        return states.subList(0, Math.min(MOST, states.size()));
    }

    /** Which tones the upper voices take: the third and what is special first, then root and fifth. */
    private List<List<Integer>> toneSets(Chord chord, int voices) {
        List<Integer> special = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        int root = chord.root().semitone();
        for (Interval interval : chord.quality().intervals()) {
            int tone = (root + interval.semitones()) % 12;
            boolean isRoot = interval.semitones() == 0;
            if (isRoot && idiom.rootless() && chord.quality().intervals().size() > voices) {
                continue;
            }
            (isRoot || interval.semitones() == 7 ? plain : special).add(tone);
        }
        List<List<Integer>> sets = new ArrayList<>();
        int room = voices - special.size();
        if (room <= 0) {
            choose(special, voices, 1, new ArrayList<>(special.subList(0, 1)), sets);
            return sets;
        }
        fill(special, plain, room, sets);
        return sets;
    }

    /** So many of the special tones, the first of them always: it is the third where there is one. */
    private static void choose(
            List<Integer> special, int voices, int from, List<Integer> chosen, List<List<Integer>> sets) {
        if (chosen.size() == voices) {
            sets.add(List.copyOf(chosen));
            return;
        }
        for (int i = from; i < special.size(); i++) {
            chosen.add(special.get(i));
            choose(special, voices, i + 1, chosen, sets);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static void fill(List<Integer> special, List<Integer> plain, int room, List<List<Integer>> sets) {
        if (room >= plain.size()) {
            List<Integer> all = new ArrayList<>(special);
            all.addAll(plain);
            for (int extra = plain.size(); extra < room; extra++) {
                all.add(plain.get((extra - plain.size()) % plain.size()));
            }
            sets.add(all);
            return;
        }
        for (int tone : plain) {
            List<Integer> some = new ArrayList<>(special);
            some.add(tone);
            sets.add(some);
        }
    }

    private void spread(
            Chord chord, int bass, List<Integer> tones, List<Integer> above, double limit, List<VoicingState> states) {
        if (tones.isEmpty()) {
            List<Integer> midi = new ArrayList<>(above);
            midi.sort(null);
            midi.add(0, bass);
            double cost = cost(chord, midi);
            if (cost < limit) {
                states.add(new VoicingState(new Voicing(chord, midi), cost));
            }
            return;
        }
        List<Integer> rest = tones.subList(1, tones.size());
        for (int note = brief.low(); note <= brief.high(); note++) {
            if (note % 12 == tones.get(0) && !above.contains(note) && note > bass + (limit == TOLERABLE ? 2 : 0)) {
                above.add(note);
                spread(chord, bass, rest, above, limit, states);
                above.remove(above.size() - 1);
            }
        }
    }

    private double cost(Chord chord, List<Integer> midi) {
        double cost = 0;
        for (int i = 1; i < midi.size(); i++) {
            int gap = midi.get(i) - midi.get(i - 1);
            if (i > 1 && gap > 12) {
                cost += 4;
            }
            if (i > 1 && gap < 2) {
                cost += gap == 0 ? 20 : 5;
            }
            if (TwoVoices.areMuddy(midi.get(i - 1), midi.get(i))) {
                cost += 32;
            }
        }
        for (int i = 2; i < midi.size(); i++) {
            int gap = midi.get(i) - midi.get(i - 1);
            cost += idiom.strictness() * Math.abs(gap - idiom.gap());
        }
        cost += midi.size() > 2 && midi.get(2) - midi.get(1) <= 2 ? SECOND_BELOW : 0;
        cost += brief.gripped() ? grip(midi) : 0;
        cost += midi.get(1) - midi.get(0) < idiom.tenor() ? 6 : 0;
        cost += midi.get(midi.size() - 1) - midi.get(1) > brief.reach() ? 24 : 0;
        cost += 0.25 * Math.abs((midi.get(1) + midi.get(midi.size() - 1)) / 2.0 - (brief.low() + brief.high()) / 2.0);
        cost += 0.15 * Math.abs(midi.get(0) - (brief.bassLow() + brief.bassHigh()) / 2.0);
        cost += raisedNinthStands(chord, midi) ? 0 : NINTH_BELOW;
        return cost + doubledTendency(chord, midi);
    }

    /** Whether a raised ninth, if there is one, is the highest voice and at least a major seventh above every major third. */
    private static boolean raisedNinthStands(Chord chord, List<Integer> midi) {
        if (!RAISED_NINTHS.contains(chord.quality())) {
            return true;
        }
        int ninth = (chord.root().semitone() + 3) % 12;
        int third = (chord.root().semitone() + 4) % 12;
        for (int i = 0; i < midi.size(); i++) {
            if (midi.get(i) % 12 == ninth) {
                int note = midi.get(i);
                boolean clear = midi.stream().allMatch(m -> m % 12 != third || note - m >= 11);
                if (i + 1 < midi.size() || !clear) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What a hand that cannot hold a chord costs: without its bass, which another may play, and with it. */
    private static double grip(List<Integer> midi) {
        return Fretboard.canHold(midi.subList(1, midi.size())) ? Fretboard.canHold(midi) ? 0 : BASS_LEFT_OUT : NO_GRIP;
    }

    /** A doubled leading tone or seventh costs 8 (MUSIC 3.6). */
    private static double doubledTendency(Chord chord, List<Integer> midi) {
        if (!chord.quality().isDominant() && chord.quality() != ChordQuality.MAJOR) {
            return 0;
        }
        int third = (chord.root().semitone() + 4) % 12;
        int seventh = (chord.root().semitone() + 10) % 12;
        long thirds = midi.stream().filter(m -> m % 12 == third).count();
        long sevenths = midi.stream().filter(m -> m % 12 == seventh).count();
        double cost = chord.quality().isDominant() && thirds > 1 ? 8 : thirds > 1 ? 2 : 0;
        return cost + (chord.quality().isDominant() && sevenths > 1 ? 8 : 0);
    }
}
