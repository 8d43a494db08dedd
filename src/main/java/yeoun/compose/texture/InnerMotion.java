package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;

/**
 * Moves one inner voice of held harmony: it is held over into the next chord and resolves down by step (4-3, 9-8, 7-6), or it
 * passes between two tones a third apart. Never against the tune, and never where another player sounds the resolution.
 */
final class InnerMotion {

    private final Key key;
    private final Meter meter;
    private final Sounding tune;
    private final Sounding others;
    private final boolean plainly;

    /**
     * The motion of held harmony.
     *
     * @param plainly whether the last chord is all there from its beginning
     */
    InnerMotion(Key key, Meter meter, Sounding tune, Sounding others, boolean plainly) {
        this.plainly = plainly;
        this.key = key;
        this.meter = meter;
        this.tune = tune;
        this.others = others;
    }

    /** A tone of a voice and how long it stays. */
    record Tone(Rational onset, Rational end, Pitch pitch) {}

    /** The tones of a voice over its chords, each where it begins; what does not move is one tone to a chord. */
    List<List<Tone>> move(List<ChordSpan> chords, List<int[]> line) {
        List<List<Tone>> voices = new ArrayList<>();
        for (int voice = 0; voice < line.get(0).length; voice++) {
            voices.add(new ArrayList<>());
        }
        int moved = -2;
        for (int i = 0; i < chords.size(); i++) {
            ChordSpan chord = chords.get(i);
            for (int voice = 0; voice < line.get(i).length; voice++) {
                while (voices.size() <= voice) {
                    voices.add(new ArrayList<>());
                }
                int midi = line.get(i)[voice];
                Pitch pitch = chord.chord().spelled(midi);
                Optional<List<Tone>> motion = i - moved < 2 ? Optional.empty() : motion(chords, line, i, voice, pitch);
                moved = motion.isPresent() ? i : moved;
                voices.get(voice).addAll(motion.orElse(List.of(new Tone(chord.onset(), chord.end(), pitch))));
            }
        }
        return voices;
    }

    private Optional<List<Tone>> motion(List<ChordSpan> chords, List<int[]> line, int i, int voice, Pitch pitch) {
        ChordSpan chord = chords.get(i);
        Rational length = chord.end().minus(chord.onset());
        if (length.isLessThan(Rational.of(1, 2)) || length.isMoreThan(Rational.of(2))) {
            return Optional.empty();
        }
        boolean comes = i == 0 || plainly && i + 1 == chords.size();
        Optional<List<Tone>> held = comes ? Optional.empty() : heldOver(chords, line, i, voice, pitch);
        return held.isPresent() || i + 1 == chords.size() ? held : passing(chords, line, i, voice, pitch);
    }

    /** The tone of the chord before, held over and resolved down by step. */
    private Optional<List<Tone>> heldOver(
            List<ChordSpan> chords, List<int[]> line, int i, int voice, Pitch resolution) {
        ChordSpan chord = chords.get(i);
        ChordSpan before = chords.get(i - 1);
        boolean led = before.end().equals(chord.onset()) && voice < line.get(i - 1).length;
        if (!led || !suspends(chord.chord(), resolution.midi())) {
            return Optional.empty();
        }
        Pitch suspended = before.chord().spelled(line.get(i - 1)[voice]);
        int step = suspended.midi() - resolution.midi();
        Rational turn = chord.onset().plus(half(chord));
        boolean good = (step == 1 || step == 2)
                && suspended.minus(resolution).steps() == 1
                && !chord.chord().contains(suspended.midi() % 12)
                && isFree(suspended, chord.onset(), turn)
                && !isSounded(resolution.midi(), chord.onset(), turn)
                && (others.classes(turn, chord.end()) >> suspended.midi() % 12 & 1) == 0;
        return good
                ? Optional.of(
                        List.of(new Tone(chord.onset(), turn, suspended), new Tone(turn, chord.end(), resolution)))
                : Optional.empty();
    }

    /** Whether others have a tone in any octave but as their lowest. */
    private boolean isSounded(int midi, Rational from, Rational to) {
        boolean[] pitches = others.pitches(from, to);
        int lowest = others.lowest(from, to);
        for (int note = midi % 12; note < pitches.length; note += 12) {
            if (pitches[note] && (note != lowest || note == midi)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tone of a chord may come late: its third, its root, and the bass note's sixth. */
    private static boolean suspends(Chord chord, int midi) {
        int aboveRoot = Math.floorMod(midi - chord.root().semitone(), 12);
        int aboveBass = Math.floorMod(midi - chord.bass().semitone(), 12);
        return aboveRoot == 3
                || aboveRoot == 4
                || aboveRoot == 0 && !chord.isInverted()
                || aboveBass == 8
                || aboveBass == 9;
    }

    /** A tone of the key between two that are a third apart, on the last beat before the second. */
    private Optional<List<Tone>> passing(List<ChordSpan> chords, List<int[]> line, int i, int voice, Pitch pitch) {
        ChordSpan chord = chords.get(i);
        if (!chord.end().equals(chords.get(i + 1).onset()) || voice >= line.get(i + 1).length) {
            return Optional.empty();
        }
        int from = line.get(i)[voice];
        int to = line.get(i + 1)[voice];
        int way = Integer.signum(to - from);
        if (Math.abs(to - from) < 3 || Math.abs(to - from) > 4) {
            return Optional.empty();
        }
        Rational turn = chord.end().minus(meter.beat(meter.beatCount() - 1));
        for (int midi = from + way; midi != to; midi += way) {
            Pitch passing = Pitch.ofMidi(midi, key.tonic());
            Degree degree = key.degree(passing);
            boolean own = key.mode().contains(new Degree(degree.simple(), degree.alteration()));
            if (own
                    && turn.isMoreThan(chord.onset())
                    && isFree(passing, turn, chord.end())
                    && !others.pitches(turn, chord.end())[passing.midi()]) {
                return Optional.of(List.of(new Tone(chord.onset(), turn, pitch), new Tone(turn, chord.end(), passing)));
            }
        }
        return Optional.empty();
    }

    /** Whether nobody sounds a semitone from a pitch, in any octave. */
    private boolean isFree(Pitch pitch, Rational from, Rational to) {
        int sounding = tune.classes(from, to) | others.classes(from, to);
        int tone = pitch.midi() % 12;
        return (sounding >> (tone + 1) % 12 & 1) == 0 && (sounding >> (tone + 11) % 12 & 1) == 0;
    }

    /** Half of a chord's time, on a beat. */
    private Rational half(ChordSpan chord) {
        Rational beat = meter.beat(0);
        Rational half = chord.end().minus(chord.onset()).dividedBy(2);
        long beats = Math.max(1, half.dividedBy(beat).ceil());
        Rational on = beat.times(beats);
        return on.isLessThan(chord.end().minus(chord.onset())) ? on : half;
    }
}
