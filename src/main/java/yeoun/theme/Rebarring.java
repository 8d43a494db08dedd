package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;

/**
 * Moves a melody into another meter so that downbeats stay downbeats and strong beats stay strong: every beat of a bar takes the
 * time of one or more beats of the new one. Two in three: the first is held; four in three: the second half is hurried; four in
 * seven: the last beat is cut short; even pairs in six-eight become long and short.
 */
final class Rebarring {

    /** Shorter than this, a tone is swallowed by the one before it. */
    private static final Rational SHORTEST = Rational.of(1, 24);

    private final Meter from;
    private final Meter to;
    private final List<Rational> lengths;

    private Rebarring(Meter from, Meter to) {
        this.from = from;
        this.to = to;
        this.lengths = lengths(from, to);
    }

    /** The melody in another meter. */
    static Melody into(Melody melody, Meter meter) {
        return melody.meter().equals(meter) ? melody : new Rebarring(melody.meter(), meter).rebarred(melody);
    }

    private Melody rebarred(Melody melody) {
        Rational start = at(melody.pickup().negate());
        Rational end = at(melody.length().minus(melody.pickup()));
        List<Event<Tone>> events = new ArrayList<>();
        for (Event<Tone> event : melody.events()) {
            Rational onset = at(event.onset().minus(melody.pickup())).minus(start);
            Rational stop = at(event.end().minus(melody.pickup())).minus(start);
            boolean tooShort = stop.minus(onset).isLessThan(SHORTEST) && !events.isEmpty();
            if (tooShort) {
                Event<Tone> before = events.remove(events.size() - 1);
                events.add(before.lasting(stop.minus(before.onset())));
            } else {
                events.add(new Event<>(onset, stop.minus(onset), event.value()));
            }
        }
        return new Melody(to, start.negate().mod(to.bar()), new Passage<>(end.minus(start), events));
    }

    /** Where a position, counted from the first downbeat, comes to lie. */
    private Rational at(Rational position) {
        Rational bar = from.bar();
        long index = position.dividedBy(bar).floor();
        Rational within = position.minus(bar.times(index));
        Rational whole = Rational.ZERO;
        for (Rational length : lengths) {
            whole = whole.plus(length);
        }
        Rational moved = whole.times(index);
        int beat = from.beatAt(within);
        for (int i = 0; i < beat; i++) {
            moved = moved.plus(lengths.get(i));
        }
        Rational share = within.minus(from.beatOnset(beat)).dividedBy(from.beat(beat));
        return moved.plus(lilted(share, beat).times(lengths.get(beat)));
    }

    /** Within a beat: two even halves become long and short where beats turn compound, and the other way round. */
    private Rational lilted(Rational share, int beat) {
        boolean wasThree = from.beats().get(beat) == 3;
        boolean willBeThree = to.isCompound() && from.beatCount() == to.beatCount();
        Rational half = Rational.of(1, 2);
        Rational long2 = Rational.of(2, 3);
        if (wasThree && !to.isCompound()) {
            return bent(share, long2, half);
        }
        return !wasThree && willBeThree ? bent(share, half, long2) : share;
    }

    /** A line from 0 to 1 that bends so that {@code corner} comes to lie at {@code moved}. */
    private static Rational bent(Rational share, Rational corner, Rational moved) {
        if (!share.isMoreThan(corner)) {
            return share.dividedBy(corner).times(moved);
        }
        Rational rest = share.minus(corner).dividedBy(Rational.ONE.minus(corner));
        return moved.plus(rest.times(Rational.ONE.minus(moved)));
    }

    /** How long each beat of the old bar lasts in the new meter, in whole notes. */
    private static List<Rational> lengths(Meter from, Meter to) {
        int beats = from.beatCount();
        if (to.equals(Meter.of(7, 8))) {
            return switch (beats) {
                case 4 -> eighths(2, 2, 2, 1);
                case 3 -> eighths(2, 2, 3);
                case 2 -> eighths(4, 3);
                default -> even(from, to);
            };
        }
        if (to.isCompound() && to.beatCount() == 2) {
            return switch (beats) {
                case 4 -> eighths(2, 1, 2, 1);
                case 3 -> eighths(1, 1, 1);
                case 2 -> eighths(3, 3);
                default -> even(from, to);
            };
        }
        if (to.unit() == 4) {
            return switch (10 * beats + to.beatCount()) {
                case 43 -> eighths(2, 2, 1, 1);
                case 45 -> eighths(4, 2, 2, 2);
                case 34 -> eighths(4, 2, 2);
                case 35 -> eighths(4, 2, 4);
                case 24 -> eighths(4, 4);
                case 23 -> eighths(4, 2);
                case 25 -> eighths(6, 4);
                default -> even(from, to);
            };
        }
        return even(from, to);
    }

    private static List<Rational> eighths(int... units) {
        List<Rational> lengths = new ArrayList<>();
        for (int unit : units) {
            lengths.add(Rational.of(unit, 8));
        }
        return lengths;
    }

    /** Beat for beat where there are as many, else in proportion. */
    private static List<Rational> even(Meter from, Meter to) {
        List<Rational> lengths = new ArrayList<>();
        for (int i = 0; i < from.beatCount(); i++) {
            boolean asMany = from.beatCount() == to.beatCount();
            lengths.add(asMany ? to.beat(i) : from.beat(i).times(to.bar()).dividedBy(from.bar()));
        }
        return lengths;
    }
}
