package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yeoun.compose.texture.BarSpan;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/**
 * A second line below a tune: it holds tones of the chords while the tune moves, and moves by step while the tune holds or
 * rests. Its pitches are the cheapest path, by the costs of leading two voices (MUSIC 3.6, 4.4).
 */
final class Countermelody {

    /** It stays at least a minor third below the tune. */
    private static final int BELOW = 3;

    /** Below this MIDI note it is heard as a second bass; each semitone costs. */
    private static final int DEPTH = 48;

    private static final double DEEP = 0.25;

    /** What each semitone farther than a third and an octave below the tune costs: they are to be heard together. */
    private static final double FAR = 0.12;

    private static final double FORBIDDEN = 1e6;

    private final List<Note> tune;
    private final Function<Rational, Optional<Chord>> harmony;
    private final Key key;
    private final Instrument player;

    /**
     * A writer of a line below a tune.
     *
     * @param harmony the chord at a time
     */
    Countermelody(List<Note> tune, Function<Rational, Optional<Chord>> harmony, Key key, Instrument player) {
        this.tune = tune;
        this.harmony = harmony;
        this.key = key;
        this.player = player;
    }

    /** A note without a pitch: where it begins, whether it must be of the chord, and what the tune does above it. */
    private record Slot(Rational onset, Rational end, boolean stands, Chord chord, int above, int ceiling) {}

    /** The line through these bars; empty where there is no room for one. */
    List<Note> write(List<BarSpan> bars) {
        List<Slot> slots = slots(bars);
        int low = player.comfortLow();
        int count = player.comfortHigh() - low + 1;
        if (slots.isEmpty() || slots.stream().anyMatch(s -> s.ceiling - low < 5)) {
            return List.of();
        }
        double[] cost = new double[count];
        int[][] from = new int[slots.size()][count];
        for (int i = 0; i < slots.size(); i++) {
            double[] next = new double[count];
            for (int p = 0; p < count; p++) {
                double best = FORBIDDEN;
                for (int q = 0; i > 0 && q < count; q++) {
                    double total = cost[q] + (cost[q] < FORBIDDEN ? move(slots, i, low + q, low + p) : 0);
                    if (total < best) {
                        best = total;
                        from[i][p] = q;
                    }
                }
                next[p] = Math.min(FORBIDDEN, (i == 0 ? 0 : best) + place(slots.get(i), low + p));
            }
            cost = next;
        }
        int at = 0;
        for (int p = 0; p < count; p++) {
            at = cost[p] < cost[at] ? p : at;
        }
        if (cost[at] >= FORBIDDEN) {
            return List.of();
        }
        int[] line = new int[slots.size()];
        for (int i = slots.size() - 1; i >= 0; i--) {
            line[i] = low + at;
            at = from[i][at];
        }
        return notes(slots, line);
    }

    private List<Note> notes(List<Slot> slots, int[] line) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < line.length; i++) {
            Slot slot = slots.get(i);
            Rational end = slot.end;
            while (i + 1 < line.length
                    && line[i + 1] == line[i]
                    && slots.get(i + 1).onset.equals(end)
                    && !slots.get(i + 1).stands) {
                end = slots.get(++i).end;
            }
            notes.add(Note.of(slot.onset, end.minus(slot.onset), spelled(slot, line[i])));
        }
        return notes;
    }

    private Pitch spelled(Slot slot, int midi) {
        if (slot.chord.contains(midi % 12)) {
            return slot.chord.spelled(midi);
        }
        return Pitch.ofMidi(midi, key.tonic());
    }

    /** A note on every barline and every new chord; between them one on every beat in which the tune begins nothing. */
    private List<Slot> slots(List<BarSpan> bars) {
        List<Rational> onsets = new ArrayList<>();
        List<Boolean> stands = new ArrayList<>();
        Optional<Chord> before = Optional.empty();
        for (BarSpan bar : bars) {
            for (int beat = 0; beat < bar.meter().beatCount(); beat++) {
                Rational from = bar.onset().plus(bar.meter().beatOnset(beat));
                Rational to = from.plus(bar.meter().beat(beat));
                Optional<Chord> chord = harmony.apply(from);
                boolean stand = beat == 0 || !chord.equals(before);
                boolean free = tune.stream()
                        .noneMatch(
                                n -> n.onset().compareTo(from) >= 0 && n.onset().isLessThan(to));
                boolean last = bar.equals(bars.get(bars.size() - 1));
                if (chord.isPresent() && (stand || free && !last)) {
                    onsets.add(from);
                    stands.add(stand);
                }
                before = chord;
            }
        }
        List<Slot> slots = new ArrayList<>();
        Rational end = bars.get(bars.size() - 1).end();
        for (int i = 0; i < onsets.size(); i++) {
            Rational onset = onsets.get(i);
            Rational until = i + 1 < onsets.size() ? onsets.get(i + 1) : end;
            slots.add(new Slot(
                    onset,
                    until,
                    stands.get(i),
                    harmony.apply(onset).orElseThrow(),
                    above(onset),
                    ceiling(onset, until)));
        }
        return slots;
    }

    /** What sounds of the tune at a time, or sounded last; 0 before it. */
    private int above(Rational at) {
        int midi = 0;
        for (Note note : tune) {
            midi = note.onset().compareTo(at) <= 0 ? note.pitch().midi() : midi;
        }
        return midi;
    }

    private int ceiling(Rational from, Rational to) {
        int lowest = tune.stream()
                .filter(n -> n.onset().isLessThan(to) && n.end().isMoreThan(from))
                .mapToInt(n -> n.pitch().midi())
                .min()
                .orElse(player.comfortHigh() + BELOW);
        return Math.min(player.comfortHigh(), lowest - BELOW);
    }

    private double place(Slot slot, int midi) {
        boolean member = key.mode().contains(degree(midi)) && !isDisplaced(slot.chord, midi);
        boolean chordal = slot.chord.contains(midi % 12);
        if (midi > slot.ceiling || !chordal && (slot.stands || !member)) {
            return FORBIDDEN;
        }
        int apart = slot.above == 0 ? 7 : Math.floorMod(slot.above - midi, 12);
        double together = switch (apart) {
            case 3, 4, 8, 9 -> -0.4;
            case 0 -> 0.9;
            case 1, 2, 10, 11, 6 -> chordal ? 0.3 : 1.2;
            default -> 0;
        };
        double guide = isGuide(slot.chord, midi) ? -0.35 : 0;
        double far = Math.max(0, slot.ceiling - midi - 12) * FAR;
        double deep = Math.max(0, DEPTH - midi) * DEEP;
        return together + guide + far + deep + (chordal ? 0 : 0.35);
    }

    private Degree degree(int midi) {
        Degree degree = key.degree(Pitch.ofMidi(midi, key.tonic()));
        return new Degree(degree.simple(), degree.alteration());
    }

    /** Whether the chord has the letter of a tone of the key in another form. */
    private boolean isDisplaced(Chord chord, int midi) {
        int letter = Pitch.ofMidi(midi, key.tonic()).pitchClass().letter();
        return chord.tones().stream().anyMatch(t -> t.letter() == letter && t.semitone() != midi % 12);
    }

    /** The third and the seventh say what a chord is. */
    private static boolean isGuide(Chord chord, int midi) {
        int above = Math.floorMod(midi - chord.root().semitone(), 12);
        return above == 3 || above == 4 || above == 10 || above == 11;
    }

    private double move(List<Slot> slots, int i, int from, int to) {
        Slot here = slots.get(i);
        Slot before = slots.get(i - 1);
        int size = Math.abs(to - from);
        boolean passing = !before.chord.contains(from % 12) || !here.chord.contains(to % 12);
        double step = size == 0 ? (here.stands ? 0.25 : 0.6) : size <= 2 ? 0 : size <= 4 ? 0.5 : size <= 7 ? 1.2 : 4;
        if (passing && (size == 0 || size > 2)) {
            step += 5;
        }
        int tuneMoves = before.above == 0 ? 0 : Integer.signum(here.above - before.above);
        int own = Integer.signum(to - from);
        int interval = Math.floorMod(here.above - to, 12);
        boolean perfect = interval == 0 || interval == 7;
        boolean parallel = tuneMoves != 0 && own == tuneMoves;
        boolean forbidden = parallel && perfect && Math.floorMod(before.above - from, 12) == interval;
        return step + (forbidden ? 6 : parallel && perfect ? 1 : parallel ? 0.15 : own != 0 ? -0.15 : 0);
    }
}
