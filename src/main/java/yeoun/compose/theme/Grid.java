package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yeoun.music.Meter;
import yeoun.music.Rational;

/**
 * A rhythm being laid out beat by beat, on a grid of twelfths of a beat, that remembers which tone of the motif each onset
 * stands for. Beat 0 is the one before the first barline.
 */
final class Grid {

    /** An onset that stands for no tone of the motif. */
    static final int FREE = -1;

    private static final char ONSET = 'x';
    private static final char HELD = '-';
    private static final char SILENT = '.';

    private final Meter meter;
    private final char[] parts;
    private final int[] source;

    Grid(Meter meter, int beats) {
        this.meter = meter;
        this.parts = new char[(beats + 1) * BeatShape.PARTS];
        this.source = new int[parts.length];
        Arrays.fill(parts, SILENT);
        Arrays.fill(source, FREE);
    }

    /** Writes a pattern into a beat; its onsets stand for the tones from {@code firstSource} on. */
    void write(int beat, String pattern, int firstSource) {
        int width = BeatShape.PARTS / pattern.length();
        int next = firstSource;
        for (int i = 0; i < pattern.length(); i++) {
            int at = beat * BeatShape.PARTS + i * width;
            char c = pattern.charAt(i);
            parts[at] = c;
            source[at] = c == ONSET && firstSource != FREE ? next++ : FREE;
            Arrays.fill(parts, at + 1, at + width, c == SILENT ? SILENT : HELD);
        }
    }

    /** Copies beats, and what they stand for. */
    void copy(int from, int to, int beats) {
        System.arraycopy(parts, from * BeatShape.PARTS, parts, to * BeatShape.PARTS, beats * BeatShape.PARTS);
        System.arraycopy(source, from * BeatShape.PARTS, source, to * BeatShape.PARTS, beats * BeatShape.PARTS);
    }

    /** Lets the pickup of beat 0 lead into a later barline: what sounded there makes room. */
    void leadInto(int beat) {
        int target = (beat - 1) * BeatShape.PARTS;
        boolean begun = false;
        for (int i = 0; i < BeatShape.PARTS; i++) {
            begun |= parts[i] == ONSET;
            if (begun) {
                parts[target + i] = parts[i];
                source[target + i] = source[i];
            }
        }
    }

    /** Lets the onsets of a beat stand for the tones from {@code next} on, below {@code end}; returns the next tone. */
    int stand(int beat, int next, int end) {
        int tone = next;
        for (int i = beat * BeatShape.PARTS; i < (beat + 1) * BeatShape.PARTS; i++) {
            if (parts[i] == ONSET && tone < end) {
                source[i] = tone++;
            }
        }
        return tone;
    }

    /** Silences the last part of a beat. */
    void breathe(int beat, int twelfths) {
        int end = (beat + 1) * BeatShape.PARTS;
        for (int i = end - twelfths; i < end; i++) {
            if (parts[i] != HELD) {
                return;
            }
        }
        Arrays.fill(parts, end - twelfths, end, SILENT);
    }

    /**
     * An onset of the grid.
     *
     * @param at the first beat's number times twelve, plus the twelfth
     * @param onset in whole notes from the first sounding onset of the pickup
     * @param duration in whole notes
     * @param source the tone of the motif it stands for
     */
    record Onset(int at, Rational onset, Rational duration, int source) {

        int beat() {
            return at / BeatShape.PARTS;
        }

        /** Metrical strength, 0 to 1. */
        double strength(Meter meter) {
            int inBar = Math.floorMod(beat() - 1, meter.beatCount());
            int part = at % BeatShape.PARTS;
            if (part == 0) {
                return meter.beatStrength(inBar);
            }
            int half = meter.beats().get(inBar) == 3 ? BeatShape.PARTS / 3 : BeatShape.PARTS / 2;
            return part % half == 0 ? 0.3 : part % 3 == 0 ? 0.15 : 0.08;
        }

        /** How long it is, in first beats of a bar. */
        double beats(Meter meter) {
            return duration.dividedBy(meter.beat(0)).toDouble();
        }
    }

    /** The length of the pickup: from the first onset of beat 0 to the barline. */
    Rational pickup() {
        for (int i = 0; i < BeatShape.PARTS; i++) {
            if (parts[i] == ONSET) {
                return position(BeatShape.PARTS).minus(position(i));
            }
        }
        return Rational.ZERO;
    }

    /** Every onset, in order. */
    List<Onset> onsets() {
        Rational start = position(BeatShape.PARTS).minus(pickup());
        List<Onset> onsets = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == ONSET) {
                int end = i + 1;
                while (end < parts.length && parts[end] == HELD) {
                    end++;
                }
                Rational onset = position(i);
                onsets.add(new Onset(i, onset.minus(start), position(end).minus(onset), source[i]));
            }
        }
        return onsets;
    }

    /** The grid point at or before a time from the first barline. */
    static int point(Rational at, Meter meter) {
        Rational inBar = at.mod(meter.bar());
        int beat = meter.beatAt(inBar);
        Rational share = inBar.minus(meter.beatOnset(beat)).dividedBy(meter.beat(beat));
        long bar = at.dividedBy(meter.bar()).floor();
        return (int) ((bar * meter.beatCount() + beat + 1) * BeatShape.PARTS
                + share.times(BeatShape.PARTS).floor());
    }

    /** The time of a grid point from the start of beat 0, which is as long as the last beat of a bar. */
    private Rational position(int point) {
        int beat = point / BeatShape.PARTS;
        int bars = Math.floorDiv(beat - 1, meter.beatCount());
        int inBar = Math.floorMod(beat - 1, meter.beatCount());
        List<Integer> beats = meter.beats();
        long units = (long) bars * meter.numerator() + beats.get(beats.size() - 1);
        for (int before = 0; before < inBar; before++) {
            units += beats.get(before);
        }
        long within = (long) beats.get(inBar) * (point % BeatShape.PARTS);
        return Rational.of(units * BeatShape.PARTS + within, (long) meter.denominator() * BeatShape.PARTS);
    }
}
