package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yeoun.analysis.TwoVoices;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Interval;

/**
 * The voices of a pad: few, in open position, where the other players leave room, and led so that what can stay stays. The
 * cheapest way through all chords, by the costs of leading voices (MUSIC 3.6).
 */
final class PadVoices {

    /** A pad stands in the middle: no lower and no higher than these MIDI notes. */
    private static final int LOWEST = 52;

    private static final int HIGHEST = 79;

    /** A fourth to a tenth between neighbours is open position. */
    private static final int NARROW = 5;

    private static final int WIDE = 16;

    /** More ways than these to stand one chord would only cost time. */
    private static final int MOST = 10;

    /** What it costs to sound a pitch that another player sounds, and to sound nothing else. */
    private static final double SHARED = 3;

    private static final double DOUBLED = 40;

    /** What it costs to stand among the tones of the tune, and above all of them. */
    private static final double HIDES = 6;

    private static final double ABOVE = 4;

    private static final double MUDDY = 8;
    private static final double PARALLEL = 4;
    private static final double GIVEN_UP = 2;

    private final int low;
    private final int high;
    private final int voices;
    private final Map<Chord, List<int[]>> known = new HashMap<>();

    /** Voices of a pad on an instrument. */
    PadVoices(Instrument instrument, int voices) {
        this.low = Math.max(instrument.comfortLow(), Math.min(LOWEST, instrument.comfortHigh() - 24));
        this.high = Math.min(instrument.comfortHigh(), Math.max(HIGHEST, instrument.comfortLow() + 24));
        this.voices = voices;
    }

    /** The MIDI notes of every chord, rising. */
    List<int[]> lead(List<ChordSpan> chords, Sounding tune, Sounding others) {
        List<List<int[]>> ways = new ArrayList<>();
        List<int[]> cameFrom = new ArrayList<>();
        double[] costs = {0};
        for (int i = 0; i < chords.size(); i++) {
            ChordSpan chord = chords.get(i);
            List<int[]> here = known.computeIfAbsent(chord.chord(), this::spreads);
            Around around = new Around(chord, tune, others);
            double[] next = new double[here.size()];
            int[] from = new int[here.size()];
            for (int way = 0; way < next.length; way++) {
                double least = i == 0 ? 0 : Double.POSITIVE_INFINITY;
                for (int before = 0; i > 0 && before < costs.length; before++) {
                    double cost = costs[before] + move(ways.get(i - 1).get(before), here.get(way), chord.chord());
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

    private static List<int[]> traced(List<List<int[]>> ways, List<int[]> cameFrom, double[] costs) {
        int at = 0;
        for (int way = 1; way < costs.length; way++) {
            at = costs[way] < costs[at] ? way : at;
        }
        int[][] line = new int[ways.size()][];
        for (int i = line.length - 1; i >= 0; i--) {
            line[i] = ways.get(i).get(at);
            at = cameFrom.get(i)[at];
        }
        return List.of(line);
    }

    /** What sounds around a chord of the pad. */
    private static final class Around {
        private final boolean[] others;
        private final int tuneLow;
        private final int tuneHigh;

        Around(ChordSpan chord, Sounding tune, Sounding others) {
            this.others = others.pitches(chord.onset(), chord.end());
            this.tuneLow = tune.lowest(chord.onset(), chord.end());
            this.tuneHigh = tune.highest(chord.onset(), chord.end());
        }
    }

    private double place(int[] midi, Around around) {
        double cost = 0;
        int shared = 0;
        for (int note : midi) {
            shared += around.others[note] ? 1 : 0;
            boolean above = note > around.tuneHigh && around.tuneHigh > 0;
            boolean hides = note >= around.tuneLow - 1 && note <= around.tuneHigh;
            cost += hides ? HIDES : above ? ABOVE : 0;
            cost += isMuddy(note, around.others) ? MUDDY : 0;
        }
        cost += shared == midi.length ? DOUBLED : SHARED * shared;
        return cost + 0.08 * Math.abs((midi[0] + midi[midi.length - 1]) / 2.0 - (low + high) / 2.0);
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

    private static double move(int[] from, int[] to, Chord chord) {
        double cost = 0;
        int voices = Math.min(from.length, to.length);
        for (int i = 0; i < voices; i++) {
            cost += Math.abs(to[i] - from[i]);
            cost += to[i] != from[i] && chord.contains(from[i] % 12) ? GIVEN_UP : 0;
            for (int j = i + 1; j < voices; j++) {
                cost += TwoVoices.areParallel(from[j], from[i], to[j], to[i]) ? PARALLEL : 0;
            }
        }
        return cost;
    }

    /** The ways to stand a chord in open position, the best by themselves first. */
    private List<int[]> spreads(Chord chord) {
        List<int[]> spreads = new ArrayList<>();
        List<Double> standing = new ArrayList<>();
        for (int count = voices; spreads.isEmpty() && count > 0; count--) {
            spread(chord, new int[count], 0, spreads);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < spreads.size(); i++) {
            order.add(i);
            standing.add(standing(spreads.get(i), chord));
        }
        order.sort(Comparator.comparing(standing::get));
        return order.stream().limit(MOST).map(spreads::get).toList();
    }

    private void spread(Chord chord, int[] midi, int voice, List<int[]> spreads) {
        if (voice == midi.length) {
            spreads.add(midi.clone());
            return;
        }
        int from = voice == 0 ? low : midi[voice - 1] + NARROW;
        int to = voice == 0 ? low + 19 : midi[voice - 1] + WIDE;
        for (int note = from; note <= Math.min(high, to); note++) {
            boolean free = chord.contains(note % 12);
            for (int below = 0; below < voice; below++) {
                free &= midi[below] % 12 != note % 12 && !TwoVoices.areMuddy(midi[below], note);
            }
            if (free) {
                midi[voice] = note;
                spread(chord, midi, voice + 1, spreads);
            }
        }
    }

    /** What a way to stand costs by itself: the third and the seventh are there, gaps are even, the middle is the middle. */
    private double standing(int[] midi, Chord chord) {
        List<Interval> intervals = chord.quality().intervals();
        double cost = has(midi, chord, intervals.get(1)) ? 0 : 5;
        cost += intervals.size() > 3 && !has(midi, chord, intervals.get(3)) ? 2 : 0;
        for (int i = 1; i < midi.length; i++) {
            cost += 0.2 * Math.abs(midi[i] - midi[i - 1] - 8);
        }
        return cost + 0.1 * Math.abs((midi[0] + midi[midi.length - 1]) / 2.0 - (low + high) / 2.0);
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
