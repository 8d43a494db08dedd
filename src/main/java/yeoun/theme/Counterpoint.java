package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;

/**
 * Finds out whether two themes can sound at once (MUSIC 4.4, after the practice of combining leitmotifs): the second is read in
 * the key of the first, moved within it, begun later, and slowed or hurried by two, until the two are consonant on strong
 * beats, go apart rather than in parallel, speak while the other holds, and lie in registers of their own.
 */
public final class Counterpoint {

    /** The most a combination may cost a bar. */
    public static final double MOST = 3;

    /** How recognisable each theme must stay. */
    public static final double KNOWN = 0.7;

    /** The least share of strong beats that are consonant. */
    private static final double CONSONANT = 0.8;

    /** The most tones that may begin together, as a share of all beginnings. */
    private static final double TOGETHER = 0.6;

    /** The most crossings of the two voices, as a share of the time. */
    private static final double CROSSING = 0.1;

    /** Registers this far apart on average are each their own: a fifth. */
    private static final double APART = 7;

    /** What another tempo costs, in degrees of transposition. */
    private static final double RESTRAINT = 2;

    private static final int FEWEST_BARS = 4;
    private static final int[] LETTERS = {0, 2, -2, 3, -3, 4, -4, 1, -1};
    private static final List<Rational> FACTORS = List.of(Rational.ONE, Rational.of(2), Rational.of(1, 2));
    private static final int HALF_BARS = 8;

    private Counterpoint() {}

    /**
     * How two themes sound at once.
     *
     * @param letters letter names that the second moves within the key of the first, octaves included
     * @param shift whole notes that it begins later
     * @param factor how many times as slow it is
     * @param cost what remains rough, a bar; at most {@link #MOST}
     * @param consonance the share of strong beats that are consonant
     * @param together the share of beginnings that are shared
     * @param likeness how recognisable the second still is
     */
    public record Fit(
            int letters,
            Rational shift,
            Rational factor,
            double cost,
            double consonance,
            double together,
            double likeness) {

        /** What happens to the second theme. */
        public Variation variation(Theme first) {
            return Variation.named(
                    "combination",
                    toString(),
                    s -> new Statement(s.key().in(first.key().mode()), moved(s, first, this), s.treatment()));
        }

        /** {@code moved by -5 degrees, 1 later, 2 times as slow}. */
        @Override
        public String toString() {
            List<String> says = new ArrayList<>();
            says.add("moved by " + letters + " degrees");
            if (!shift.isZero()) {
                says.add(shift + " whole notes later");
            }
            if (!factor.equals(Rational.ONE)) {
                says.add(factor + " times as slow");
            }
            return String.join(" and ", says);
        }
    }

    /** The best way to sound a second theme against a first, if there is one that is good enough. */
    public static Optional<Fit> of(Theme first, Theme second) {
        Accents accents = new Accents(first.melody().meter());
        Voice above = Voice.of(first.melody(), first.key());
        Fit best = null;
        for (Rational factor : FACTORS) {
            Melody read = read(second, first, factor);
            for (int letters : LETTERS) {
                double known = known(first, second, read.transposed(letters));
                Voice moved = Voice.of(read.transposed(letters), first.key());
                for (int half = 0; known >= KNOWN && half <= HALF_BARS; half++) {
                    Rational shift = first.melody().meter().bar().times(half).dividedBy(2);
                    Optional<Fit> fit = fit(accents, above, moved, letters, shift, factor, known);
                    boolean better =
                            fit.isPresent() && (best == null || fit.get().cost() < best.cost() - 1e-9);
                    best = better ? fit.get() : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double known(Theme first, Theme second, Melody moved) {
        return Likeness.of(
                second.melody(), second.key().mode(), moved, first.key().mode());
    }

    /** The second theme in the meter and mode of the first. */
    private static Melody read(Theme second, Theme first, Rational factor) {
        Statement in = Statement.of(second).in(first.key().mode());
        Melody stretched =
                factor.equals(Rational.ONE) ? in.melody() : in.melody().stretched(factor);
        return Rebarring.into(stretched, first.melody().meter());
    }

    /** The second theme as a fit has it: in its key's new home, moved, with silence before it. */
    private static Melody moved(Statement statement, Theme first, Fit fit) {
        Melody melody = statement.in(first.key().mode()).melody();
        Melody stretched = fit.factor().equals(Rational.ONE) ? melody : melody.stretched(fit.factor());
        Melody rebarred = Rebarring.into(stretched, first.melody().meter()).transposed(fit.letters());
        return rebarred.with(Passage.<Tone>silence(fit.shift()).then(rebarred.notes()));
    }

    private static Optional<Fit> fit(
            Accents accents, Voice above, Voice moved, int letters, Rational shift, Rational factor, double known) {
        Voice plain = moved.later(shift);
        Fit best = null;
        for (int octave = -2; octave <= 2; octave++) {
            double apart = plain.mean() + 12 * octave - above.mean();
            if (Math.abs(apart) < APART || Math.abs(apart) > APART + 12) {
                continue;
            }
            Weighing weighing = new Weighing(above, plain, 12 * octave, accents);
            if (weighing.holds()) {
                double changed = Math.abs(letters) + (factor.equals(Rational.ONE) ? 0 : RESTRAINT);
                double cost = (weighing.cost() + changed) / weighing.bars();
                boolean better = cost <= MOST && (best == null || cost < best.cost());
                best = better
                        ? new Fit(
                                letters + 7 * octave,
                                shift,
                                factor,
                                cost,
                                weighing.consonance(),
                                weighing.together(),
                                known)
                        : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * How rough two lines sound together in a key, a bar: dissonances by the weight of their beats, parallels twice.
     *
     * @param start whole notes from the first downbeat of one line to that of the other
     */
    public static double roughness(Melody one, Melody other, Rational start, Key key) {
        Weighing weighing =
                new Weighing(Voice.of(one, key), Voice.of(other, key).later(start), 0, new Accents(one.meter()));
        return weighing.bars() == 0 ? 0 : weighing.cost() / weighing.bars();
    }

    /**
     * A line as it sounds; times in 960ths of a whole note from the first downbeat.
     *
     * @param onset onsets
     * @param end ends
     * @param midi pitches
     */
    private record Voice(int[] onset, int[] end, int[] midi) {

        private static final int GRID = 960;

        static Voice of(Melody melody, Key key) {
            int size = melody.size();
            Voice voice = new Voice(new int[size], new int[size], new int[size]);
            int i = 0;
            for (Event<Tone> event : melody.events()) {
                voice.onset[i] = grid(event.onset().minus(melody.pickup()));
                voice.end[i] = grid(event.end().minus(melody.pickup()));
                voice.midi[i++] = key.pitch(event.value().degree()).midi();
            }
            return voice;
        }

        private static int grid(Rational at) {
            return (int) at.times(GRID).floor();
        }

        Voice later(Rational shift) {
            int by = grid(shift);
            int[] onsets = new int[onset.length];
            int[] ends = new int[end.length];
            for (int i = 0; i < onsets.length; i++) {
                onsets[i] = onset[i] + by;
                ends[i] = end[i] + by;
            }
            return new Voice(onsets, ends, midi);
        }

        double mean() {
            double sum = 0;
            for (int one : midi) {
                sum += one;
            }
            return midi.length == 0 ? 0 : sum / midi.length;
        }

        int summit() {
            int highest = 0;
            for (int i = 1; i < midi.length; i++) {
                highest = midi[i] > midi[highest] ? i : highest;
            }
            return onset[highest];
        }
    }

    /** How strong each place of a bar is, looked up once. */
    private static final class Accents {
        private final Meter meter;
        private final double[] strengths;

        Accents(Meter meter) {
            this.meter = meter;
            this.strengths = new double[Voice.grid(meter.bar())];
            java.util.Arrays.fill(strengths, -1);
        }

        int bar() {
            return strengths.length;
        }

        double at(int time) {
            int place = Math.floorMod(time, strengths.length);
            if (strengths[place] < 0) {
                strengths[place] = meter.strength(Rational.of(place, Voice.GRID));
            }
            return strengths[place];
        }
    }

    /** Two voices weighed against the constraints. */
    private static final class Weighing {
        private final Accents accents;
        private final Voice one;
        private final Voice other;
        private final int up;
        private final int from;
        private final int to;
        private double dissonance;
        private double strong;
        private double strongConsonant;
        private int parallels;
        private int longestParallel;
        private int both;
        private int begins;
        private int crossed;
        private int sounding;

        Weighing(Voice one, Voice other, int up, Accents accents) {
            this.accents = accents;
            this.one = one;
            this.other = other;
            this.up = up;
            from = Math.max(one.onset[0], other.onset[0]);
            to = Math.min(one.end[one.end.length - 1], other.end[other.end.length - 1]);
            walk();
        }

        /** From beginning to beginning of either voice. */
        private void walk() {
            boolean otherIsLow = other.mean() + up < one.mean();
            int a = -1;
            int b = -1;
            int lastA = -1;
            int lastB = -1;
            int run = 0;
            int time = from;
            while (time < to) {
                while (a + 1 < one.onset.length && one.onset[a + 1] <= time) {
                    a++;
                }
                while (b + 1 < other.onset.length && other.onset[b + 1] <= time) {
                    b++;
                }
                int nextA = a + 1 < one.onset.length ? one.onset[a + 1] : to;
                int nextB = b + 1 < other.onset.length ? other.onset[b + 1] : to;
                int next = Math.min(to, Math.min(nextA, nextB));
                boolean beginsA = a >= 0 && one.onset[a] == time;
                boolean beginsB = b >= 0 && other.onset[b] == time;
                begins++;
                both += beginsA && beginsB ? 1 : 0;
                if (a >= 0 && b >= 0 && time < one.end[a] && time < other.end[b]) {
                    int high = otherIsLow ? one.midi[a] : other.midi[b] + up;
                    int low = otherIsLow ? other.midi[b] + up : one.midi[a];
                    sounding += next - time;
                    crossed += low > high ? next - time : 0;
                    weighInterval(Math.abs(high - low), accents.at(time));
                    run = parallel(lastA, lastB, a, b) ? run + 1 : 0;
                    parallels += run > 0 ? 1 : 0;
                    longestParallel = Math.max(longestParallel, run);
                    lastA = a;
                    lastB = b;
                }
                time = next;
            }
        }

        private void weighInterval(int semitones, double strength) {
            double rough = switch (semitones % 12) {
                case 0, 3, 4, 7, 8, 9 -> 0;
                case 5 -> 0.5;
                default -> 1;
            };
            dissonance += rough * strength;
            if (strength >= 0.5) {
                strong += strength;
                strongConsonant += (rough < 1 ? 1 : 0) * strength;
            }
        }

        /** Whether both moved the same way from one fifth or octave into another. */
        private boolean parallel(int a0, int b0, int a, int b) {
            if (a0 < 0 || a0 == a || b0 == b) {
                return false;
            }
            int before = Math.abs(one.midi[a0] - other.midi[b0] - up) % 12;
            int after = Math.abs(one.midi[a] - other.midi[b] - up) % 12;
            int moved = one.midi[a] - one.midi[a0];
            return before == after
                    && (after == 0 || after == 7)
                    && moved != 0
                    && Integer.signum(moved) == Integer.signum(other.midi[b] - other.midi[b0]);
        }

        double bars() {
            return Math.max(0, (to - from) / (double) accents.bar());
        }

        double consonance() {
            return strong == 0 ? 1 : strongConsonant / strong;
        }

        double together() {
            return begins == 0 ? 0 : (double) both / begins;
        }

        double cost() {
            double crowded = Math.max(0, together() - TOGETHER) * 10;
            boolean summitsMeet = Math.abs(one.summit() - other.summit()) < accents.bar();
            return dissonance + 2 * parallels + crowded * bars() / 4 + (summitsMeet ? 1 : 0);
        }

        boolean holds() {
            return bars() >= FEWEST_BARS - 0.01
                    && consonance() >= CONSONANT
                    && longestParallel <= 1
                    && together() <= TOGETHER + 0.1
                    && crossed <= CROSSING * sounding;
        }
    }
}
