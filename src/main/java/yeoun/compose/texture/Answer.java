package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import yeoun.craft.BarPlay;
import yeoun.craft.Instrument;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/**
 * Writes what answers a tune in the room that it leaves: in the player's register and below the tune, of tones of key and
 * chord, and never a semitone from what the tune holds. Of all places where an answer can lie, the best.
 */
final class Answer {

    /** A tune this far below the top voice of the chord has its answers above it. */
    private static final int BELOW = 3;

    /** From this arousal on answers run in quarters of a beat. */
    private static final double FAST = 0.45;

    private static final double CLASH = 4;
    private static final double OFF_CHORD = 2.5;

    private final Key key;
    private final Instrument player;
    private final double arousal;
    private final double tempo;

    /**
     * Answers of a player.
     *
     * @param arousal the energy of the feeling
     * @param tempo beats a minute, a beat being the meter's
     */
    Answer(Key key, Instrument player, double arousal, double tempo) {
        this.tempo = tempo;
        this.key = key;
        this.player = player;
        this.arousal = arousal;
    }

    /**
     * The notes; none where there is no room for them.
     *
     * @param chord the chord in which the room lies
     * @param next the chord it leads to
     */
    List<Note> notes(BarPlay kind, Gap gap, Meter meter, ChordSpan chord, ChordSpan next) {
        List<Pitch> voices = chord.voices();
        int top = voices.get(voices.size() - 1).midi();
        int tune = gap.held().orElse(last(gap)).midi();
        boolean above = tune < top - BELOW;
        int low = Math.max(player.comfortLow(), voices.get(1).midi() - 2);
        int high = Math.min(
                player.comfortHigh(), above ? top + 7 : tune - (gap.held().isPresent() ? 2 : 0));
        if (high - low < 5) {
            return List.of();
        }
        Ladder ladder = new Ladder(key, chord.chord(), low, high);
        Rational unit = unit(meter);
        long slots = Math.min(8, gap.length().dividedBy(unit).floor());
        if (slots < 2 || ladder.size() < 3) {
            return List.of();
        }
        return switch (kind) {
            case RUN -> atTheEnd(run(ladder, gap, next, slots), gap, unit, ladder);
            case ARPEGGIO -> atTheEnd(arpeggio(ladder, gap, slots), gap, unit, ladder);
            case ECHO -> echo(ladder, gap, unit);
            case NEIGHBOUR -> neighbour(ladder, gap, unit, top);
            case KICK -> kick(chord, gap, unit);
            case TAIL -> tail(ladder, gap, unit);
            default -> List.of();
        };
    }

    private static Pitch last(Gap gap) {
        return gap.before().get(gap.before().size() - 1).pitch();
    }

    /** The length of an answer's notes: a part of a beat that the player is quick enough for. */
    private Rational unit(Meter meter) {
        int parts = meter.isCompound() ? 3 : arousal > FAST ? 4 : 2;
        while (parts > 1 && !player.canStrike(parts * tempo / 60)) {
            parts = meter.isCompound() ? 1 : parts / 2;
        }
        return meter.beat(0).dividedBy(parts);
    }

    /** By step to a tone of the next chord. */
    private int[] run(Ladder ladder, Gap gap, ChordSpan next, long slots) {
        int count = (int) Math.min(slots, arousal > 0 ? 6 : 4);
        int[] best = {};
        double least = Double.POSITIVE_INFINITY;
        for (int voice = 1; voice < next.voices().size(); voice++) {
            int target = next.voices().get(voice).midi();
            int rung = ladder.rung(target);
            for (int way = -1; way <= 1; way += 2) {
                int first = rung + way * count;
                boolean inside = target >= ladder.midi(0) && first >= 0 && first < ladder.size();
                if (inside) {
                    int[] line = new int[count];
                    for (int i = 0; i < count; i++) {
                        line[i] = ladder.midi(first - way * i);
                    }
                    double cost = cost(line, ladder, gap)
                            + (way < 0 ? 0 : 0.5)
                            + 0.3 * (next.voices().size() - voice);
                    if (cost < least) {
                        least = cost;
                        best = line;
                    }
                }
            }
        }
        return least < CLASH ? best : new int[0];
    }

    /** The highest tones of the chord that there is room for, rising. */
    private static int[] arpeggio(Ladder ladder, Gap gap, long slots) {
        int[] tones = new int[ladder.size()];
        int count = 0;
        for (int rung = 0; rung < ladder.size(); rung++) {
            int midi = ladder.midi(rung);
            if (ladder.isOfChord(midi) && !clashes(midi, gap)) {
                tones[count++] = midi;
            }
        }
        int from = Math.max(0, count - (int) slots);
        return count < 3 ? new int[0] : java.util.Arrays.copyOfRange(tones, from, count);
    }

    /** The last tones of the tune as it moved, where they end on a tone of the chord. */
    private List<Note> echo(Ladder ladder, Gap gap, Rational unit) {
        List<Note> before = gap.before();
        long slots = gap.length().dividedBy(unit).floor();
        int count = (int) Math.min(Math.min(3, before.size()), slots);
        if (count < 2) {
            return List.of();
        }
        List<Note> model = before.subList(before.size() - count, before.size());
        int[] best = {};
        double least = Double.POSITIVE_INFINITY;
        for (int down = 1; down < 20; down++) {
            int[] line = new int[count];
            boolean inside = true;
            for (int i = 0; i < count; i++) {
                int steps = stepsBelow(ladder, model, i, down);
                inside &= steps >= 0 && steps < ladder.size();
                line[i] = inside ? ladder.midi(steps) : 0;
            }
            if (inside && ladder.isOfChord(line[count - 1])) {
                boolean octave = (model.get(0).pitch().midi() - line[0]) % 12 == 0;
                double cost = cost(line, ladder, gap) + (octave ? -1 : 0) + 0.05 * down;
                if (cost < least) {
                    least = cost;
                    best = line;
                }
            }
        }
        return least < CLASH ? timed(best, model, gap, unit, ladder) : List.of();
    }

    /** The rung of a tone of the model, the whole of it moved so many steps below where it was; off the ladder where it has none. */
    private int stepsBelow(Ladder ladder, List<Note> model, int i, int down) {
        int moved = key.degree(model.get(i).pitch()).steps() - down;
        int midi = key.pitch(yeoun.music.Degree.of(moved)).midi();
        boolean inside = midi >= ladder.midi(0) && midi <= ladder.midi(ladder.size() - 1);
        return inside ? ladder.rung(midi) : -1;
    }

    private static List<Note> timed(int[] line, List<Note> model, Gap gap, Rational unit, Ladder ladder) {
        Rational whole = Rational.ZERO;
        for (int i = 0; i + 1 < line.length; i++) {
            whole = whole.plus(model.get(i).duration());
        }
        boolean fits = whole.plus(unit).compareTo(gap.length()) <= 0
                && model.stream().noneMatch(n -> n.duration().isLessThan(unit));
        List<Note> notes = new ArrayList<>();
        Rational at = gap.from();
        for (int i = 0; i < line.length; i++) {
            boolean last = i == line.length - 1;
            Rational rest = gap.to().minus(at);
            Rational length =
                    last ? rest.min(unit.times(4)) : fits ? model.get(i).duration() : unit;
            notes.add(Note.of(at, length, ladder.spelled(line[i])));
            at = at.plus(length);
        }
        return notes;
    }

    /** A tone of the chord near its top, its neighbour, and the tone again. */
    private static List<Note> neighbour(Ladder ladder, Gap gap, Rational unit, int top) {
        for (int rung = Math.min(ladder.size() - 2, ladder.rung(top)); rung > 0; rung--) {
            int tone = ladder.midi(rung);
            int beside = ladder.midi(rung + 1);
            if (ladder.isOfChord(tone) && !clashes(tone, gap) && !clashes(beside, gap)) {
                Rational second = gap.from().plus(unit);
                Rational third = second.plus(unit);
                List<Note> notes = new ArrayList<>();
                notes.add(Note.of(gap.from(), unit, ladder.spelled(tone)));
                notes.add(Note.of(second, unit, ladder.spelled(beside)));
                if (third.isLessThan(gap.to())) {
                    notes.add(Note.of(third, gap.to().minus(third).min(unit.times(4)), ladder.spelled(tone)));
                }
                return third.isLessThan(gap.to()) ? notes : List.of();
            }
        }
        return List.of();
    }

    /** The upper voices, short, after the beat. */
    private static List<Note> kick(ChordSpan chord, Gap gap, Rational unit) {
        List<Note> notes = new ArrayList<>();
        for (Rational at = gap.from().plus(unit); at.isLessThan(gap.to()); at = at.plus(unit.times(3))) {
            for (Pitch voice : chord.voices().subList(1, chord.voices().size())) {
                notes.add(Note.of(at, unit, voice));
            }
        }
        return notes;
    }

    /** The last tone of the tune an octave lower, falling by step to a tone of the chord. */
    private static List<Note> tail(Ladder ladder, Gap gap, Rational unit) {
        Pitch lower = last(gap).minus(Interval.OCTAVE);
        if (lower.midi() < ladder.midi(0)) {
            return List.of();
        }
        int rung = ladder.rung(lower.midi());
        int end = rung - 1;
        while (end >= 0 && !ladder.isOfChord(ladder.midi(end))) {
            end--;
        }
        int steps = rung - end;
        boolean fits = end >= 0 && steps <= 3 && unit.times(steps + 1L).compareTo(gap.length()) <= 0;
        for (int at = Math.max(0, end); at <= rung; at++) {
            fits &= !clashes(ladder.midi(at), gap);
        }
        if (!fits) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        Rational falls = gap.to().minus(unit.times(steps));
        Rational from = falls.minus(unit.times(2)).max(gap.from());
        notes.add(Note.of(from, falls.minus(from), ladder.spelled(ladder.midi(rung))));
        for (int step = 1; step <= steps; step++) {
            notes.add(Note.of(falls, unit, ladder.spelled(ladder.midi(rung - step))));
            falls = falls.plus(unit);
        }
        return notes;
    }

    /** A line whose last note leads out of the room. */
    private static List<Note> atTheEnd(int[] line, Gap gap, Rational unit, Ladder ladder) {
        List<Note> notes = new ArrayList<>();
        Rational at = gap.to().minus(unit.times(line.length));
        for (int midi : line) {
            notes.add(Note.of(at, unit, ladder.spelled(midi)));
            at = at.plus(unit);
        }
        return notes;
    }

    private static double cost(int[] line, Ladder ladder, Gap gap) {
        double cost = ladder.isOfChord(line[0]) ? 0 : OFF_CHORD / 2;
        for (int midi : line) {
            cost += clashes(midi, gap) ? CLASH : 0;
            cost += ladder.isOfChord(midi) ? 0 : 0.2;
        }
        return cost;
    }

    /** Whether a note is a semitone from what the tune holds, in any octave. */
    private static boolean clashes(int midi, Gap gap) {
        int apart =
                gap.held().map(held -> Math.floorMod(held.midi() - midi, 12)).orElse(6);
        return apart == 1 || apart == 11;
    }
}
