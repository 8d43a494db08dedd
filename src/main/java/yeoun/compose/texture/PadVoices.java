package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import yeoun.analysis.TwoVoices;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Interval;

/**
 * The voices of a pad: few, as many throughout, in open position, where the other players leave room, and led so that what can
 * stay stays and the highest moves by step or third. The cheapest way through all chords, by the costs of leading voices
 * (MUSIC 3.6).
 */
final class PadVoices {

    /** A pad stands in the middle: no lower and no higher than these MIDI notes. */
    private static final int LOWEST = 52;

    private static final int HIGHEST = 79;

    /** A fourth to a tenth between neighbours is open position. */
    private static final int NARROW = 5;

    private static final int WIDE = 16;

    /** The lowest voice stands no more than a twelfth above the lowest there is. */
    private static final int REACH = 19;

    /** More ways than these to stand one chord would only cost time. */
    private static final int MOST = 40;

    /** What it costs to sound a pitch that another player sounds, and to sound nothing else. */
    private static final double SHARED = 3;

    private static final double DOUBLED = 60;

    /** What it costs to stand among the tones of the tune, and above all of them. */
    private static final double HIDES = 6;

    private static final double ABOVE = 4;

    /** A tune at least so high has room for a pad below it, and so what stands above it costs more. */
    private static final int ROOM_BELOW = 62;

    private static final double COVERS = 6.5;

    private static final double MUDDY = 8;

    /** What it costs to hold a tone that rubs with the tune, for each quarter. */
    private static final double RUBS = 14;

    /** What it costs for each chord to do with one voice fewer; no pad has fewer than two for that. */
    private static final double MISSING = 4;

    /** What a raised ninth costs that is not above the third. */
    private static final double NINTH_BELOW = 12;

    private static final int FEWEST = 2;
    private static final double PARALLEL = 4;
    private static final double GIVEN_UP = 2;

    /** The highest voice is heard as a line: a major third is its widest move that costs no more than other voices' moves. */
    private static final int LEAP = 4;

    /** What a wider one costs, and each semitone more. */
    private static final double LEAPS = 8;

    private static final double WIDER = 2;

    private final int low;
    private final int high;
    private final int most;

    /**
     * Voices of a pad on an instrument.
     *
     * @param voices how many there are; one fewer where so many do not find room
     */
    PadVoices(Instrument instrument, int voices) {
        this.low = Math.max(instrument.comfortLow(), Math.min(LOWEST, instrument.comfortHigh() - 24));
        this.high = Math.min(instrument.comfortHigh(), Math.max(HIGHEST, instrument.comfortLow() + 24));
        this.most = voices;
    }

    /** A way to stand a chord, and what it costs wherever it stands. */
    private record Stand(int[] midi, double cost) {}

    /**
     * A chord that may do without some of its tones.
     *
     * @param spared the pitch classes of these, as bits
     */
    private record Bare(Chord chord, int spared) {}

    /** The voices over every chord, and what they cost in all. */
    private record Line(List<int[]> midi, double cost) {}

    /** The MIDI notes of every chord, rising. */
    List<int[]> lead(List<ChordSpan> chords, Sounding tune, Sounding others) {
        List<Around> arounds =
                chords.stream().map(c -> new Around(c, tune, others)).toList();
        Line all = lead(most, chords, arounds);
        if (most <= FEWEST) {
            return all.midi;
        }
        Line fewer = lead(most - 1, chords, arounds);
        return all.cost <= fewer.cost + MISSING * chords.size() ? all.midi : fewer.midi;
    }

    private Line lead(int voices, List<ChordSpan> chords, List<Around> arounds) {
        Map<Bare, List<Stand>> known = new HashMap<>();
        List<List<Stand>> ways = new ArrayList<>();
        List<int[]> cameFrom = new ArrayList<>();
        double[] costs = {0};
        for (int i = 0; i < chords.size(); i++) {
            ChordSpan chord = chords.get(i);
            Around around = arounds.get(i);
            List<Stand> here = known.computeIfAbsent(new Bare(chord.chord(), around.rubbing()), b -> stands(b, voices));
            double[] next = new double[here.size()];
            int[] from = new int[here.size()];
            for (int way = 0; way < next.length; way++) {
                double least = i == 0 ? 0 : Double.POSITIVE_INFINITY;
                for (int before = 0; i > 0 && before < costs.length; before++) {
                    // A move costs nothing at the least.
                    double cost = costs[before] >= least
                            ? least
                            : costs[before] + move(ways.get(i - 1).get(before).midi, here.get(way).midi, around.chord);
                    if (cost < least) {
                        least = cost;
                        from[way] = before;
                    }
                }
                next[way] = least + place(here.get(way), around);
            }
            ways.add(here);
            cameFrom.add(from);
            costs = next;
        }
        return traced(ways, cameFrom, costs);
    }

    private static Line traced(List<List<Stand>> ways, List<int[]> cameFrom, double[] costs) {
        int at = 0;
        for (int way = 1; way < costs.length; way++) {
            at = costs[way] < costs[at] ? way : at;
        }
        double cost = costs[at];
        int[][] line = new int[ways.size()][];
        for (int i = line.length - 1; i >= 0; i--) {
            line[i] = ways.get(i).get(at).midi;
            at = cameFrom.get(i)[at];
        }
        return new Line(List.of(line), cost);
    }

    /** What sounds around a chord of the pad. */
    private static final class Around {
        /** The pitch classes of the chord, as bits. */
        private final int chord;

        private final boolean[] others;
        private final int tuneLow;
        private final int tuneHigh;

        private final TuneRubs rubs;

        Around(ChordSpan chord, Sounding tune, Sounding others) {
            this.chord = chord.chord().bits();
            this.others = others.pitches(chord.onset(), chord.end());
            this.tuneLow = tune.lowest(chord.onset(), chord.end());
            this.tuneHigh = tune.highest(chord.onset(), chord.end());
            this.rubs = new TuneRubs(chord, tune);
        }

        /** The tones of the chord, as bits, that rub with a note of the tune above them. */
        private int rubbing() {
            int bits = 0;
            for (int note = LOWEST; note < HIGHEST; note++) {
                bits |= rubs.quarters(note) > 0 ? 1 << note % 12 : 0;
            }
            return bits & chord;
        }
    }

    private static double place(Stand stand, Around around) {
        int[] midi = stand.midi;
        double cost = stand.cost;
        int shared = 0;
        for (int note : midi) {
            shared += around.others[note] ? 1 : 0;
            boolean above = note > around.tuneHigh && around.tuneHigh > 0;
            boolean hides = note >= around.tuneLow - 1 && note <= around.tuneHigh;
            cost += hides ? HIDES : above ? around.tuneHigh >= ROOM_BELOW ? COVERS : ABOVE : 0;
            cost += isMuddy(note, around.others) ? MUDDY : 0;
            cost += RUBS * around.rubs.quarters(note);
        }
        return cost + (shared == midi.length ? DOUBLED : SHARED * shared);
    }

    /** Whether another player's tone is closer than the depth bears. */
    private static boolean isMuddy(int note, boolean[] others) {
        for (int gap = 1; gap < 8 && note < 60; gap++) {
            boolean below = others[note - gap] && TwoVoices.areMuddy(note - gap, note);
            if (below || others[note + gap] && TwoVoices.areMuddy(note, note + gap)) {
                return true;
            }
        }
        return false;
    }

    private static double move(int[] from, int[] to, int chord) {
        double cost = 0;
        int voices = Math.min(from.length, to.length);
        for (int i = 0; i < voices; i++) {
            cost += Math.abs(to[i] - from[i]);
            cost += to[i] != from[i] && (chord >> from[i] % 12 & 1) == 1 ? GIVEN_UP : 0;
            for (int j = i + 1; j < voices; j++) {
                cost += TwoVoices.areParallel(from[j], from[i], to[j], to[i]) ? PARALLEL : 0;
            }
        }
        int leap = Math.abs(to[to.length - 1] - from[from.length - 1]) - LEAP;
        return cost + (leap > 0 ? LEAPS + WIDER * leap : 0);
    }

    /**
     * The ways to stand a chord in open position, the best by themselves first: with all voices, of which two share a tone in two
     * octaves where the chord has too few tones; with fewer only where it does not stand otherwise. A chord that may do without some
     * tones stands with and without them.
     */
    private List<Stand> stands(Bare bare, int voices) {
        List<Stand> whole = stands(bare.chord, bare.chord.bits(), voices);
        int left = bare.chord.bits() & ~bare.spared;
        if (bare.spared == 0 || left == 0) {
            return whole;
        }
        List<Stand> stands = new ArrayList<>(stands(bare.chord, left, voices));
        stands = new ArrayList<>(stands.subList(0, Math.min(MOST / 2, stands.size())));
        stands.addAll(whole.subList(0, Math.min(MOST - stands.size(), whole.size())));
        return stands;
    }

    /** The ways to stand some tones of a chord, which are bits. */
    private List<Stand> stands(Chord chord, int bits, int voices) {
        int[] tones = IntStream.rangeClosed(low, high)
                .filter(midi -> (bits >> midi % 12 & 1) == 1)
                .toArray();
        int different = Integer.bitCount(bits);
        List<Stand> stands = new ArrayList<>();
        for (int count = voices; count > 0 && stands.isEmpty(); count--) {
            stand(chord, different, tones, 0, new int[count], 0, stands);
        }
        stands.sort(Comparator.comparingDouble(Stand::cost));
        return stands.subList(0, Math.min(MOST, stands.size()));
    }

    private void stand(Chord chord, int different, int[] tones, int from, int[] midi, int voice, List<Stand> stands) {
        if (voice == midi.length) {
            stands.add(new Stand(midi.clone(), standing(midi, chord)));
            return;
        }
        for (int i = from; i < tones.length; i++) {
            int gap = voice == 0 ? tones[i] - low : tones[i] - midi[voice - 1];
            boolean open = voice == 0 ? gap <= REACH : gap >= NARROW && gap <= WIDE;
            if (open && isOther(different, tones[i], midi, voice)) {
                midi[voice] = tones[i];
                stand(chord, different, tones, i + 1, midi, voice + 1, stands);
            }
        }
    }

    /**
     * Whether a tone is none of the voices below it in another octave, if the chord has tones enough, and not too close for its
     * depth.
     */
    private static boolean isOther(int different, int tone, int[] midi, int voice) {
        boolean doubles = different < midi.length;
        for (int below = 0; below < voice; below++) {
            if (!doubles && midi[below] % 12 == tone % 12 || TwoVoices.areMuddy(midi[below], tone)) {
                return false;
            }
        }
        return true;
    }

    /** What a way to stand costs by itself: the third and the seventh are there, gaps are even, the middle is the middle. */
    private double standing(int[] midi, Chord chord) {
        List<Interval> intervals = chord.quality().intervals();
        double cost = has(midi, chord, intervals.get(1)) ? 0 : 5;
        cost += intervals.size() > 3 && !has(midi, chord, intervals.get(3)) ? 2 : 0;
        for (int i = 1; i < midi.length; i++) {
            cost += 0.2 * Math.abs(midi[i] - midi[i - 1] - 8);
        }
        cost += raisedNinthBelow(midi, chord) ? NINTH_BELOW : 0;
        return cost + 0.1 * Math.abs((midi[0] + midi[midi.length - 1]) / 2.0 - (low + high) / 2.0);
    }

    /** Whether a raised ninth is below the major third, or less than a major seventh above it. */
    private static boolean raisedNinthBelow(int[] midi, Chord chord) {
        int root = chord.root().semitone();
        if (!chord.quality().isMajor() || !chord.contains((root + 3) % 12)) {
            return false;
        }
        for (int ninth : midi) {
            for (int third : midi) {
                boolean both = (ninth - root) % 12 == 3 && (third - root) % 12 == 4;
                if (both && ninth - third < 11) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(int[] midi, Chord chord, Interval interval) {
        int tone = (chord.root().semitone() + interval.semitones()) % 12;
        for (int note : midi) {
            if (note % 12 == tone) {
                return true;
            }
        }
        return false;
    }
}
