package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.support.Any;
import yeoun.support.Modes;

/** What two lines cost together, by hand, and what every fit of two themes keeps. */
class CounterpointWeighingTest {

    private static final Key C = new Key(PitchClass.C, Modes.IONIAN);

    private static Melody line(String text) {
        return NoteText.parse(text, C, Meter.COMMON, Rational.ZERO);
    }

    /**
     * A bar costs the dissonances by the weight of their beats, two for each parallel, one where everything begins at once, one
     * where the summits are less than a bar apart.
     */
    @ParameterizedTest
    @CsvSource({
        "E5w,         C5w,         0,   2",
        "E5w D5w,     C5w B4w,     1/2, 1.3333333333",
        "E5w D5w,     B4w C5w,     1/2, 0.75",
        "D5w E5w,     C5w B4w,     1/2, 1.4166666667",
        "C5h D5h,     F4h G4h,     0,   4",
        "F4h G4h,     C5h D5h,     0,   4",
        "C5h D5h,     F4h G3h,     0,   2",
        "C5h C5h,     F4h F4h,     0,   2",
        "C5h D5h,     C4h D4h,     0,   4",
        "C4h D4h,     C5h D5h,     0,   4",
        "D5h C5h,     G4h F4h,     0,   4",
        "E5h F5h,     C5h D5h,     0,   2",
        "C5h D5h E5h F5h, F4h G4h A4h B4h, 0, 3.875",
        "C5w,         D5w,         0,   3",
        "C5w,         F5w,         0,   2.5",
        "C5w,         B5w,         0,   3",
        "C5w,         D5w,         2,   0"
    })
    void roughnessIsAsCountedByHand(String one, String other, String start, double rough) {
        assertThat(Counterpoint.roughness(line(one), line(other), Rational.parse(start), C))
                .isCloseTo(rough, within(1e-9));
    }

    @Test
    void roughnessIsAsDefinedForAnyTwoLines() {
        Any.times(200, any -> {
            Melody one = AnyMelody.of(any, 12);
            Melody drawn = AnyMelody.of(any, 12);
            Melody other = new Melody(one.meter(), drawn.pickup(), drawn.notes()).transposed(any.of(-14, -7));
            Rational start = Rational.of(any.between(0, 4), 4);
            Together both = new Together(one, other, start);
            double crowded = Math.max(0, both.together() - 0.6) * 10;
            double parts = Counterpoint.roughness(one, other, start, C) * both.bars
                    - both.dissonance
                    - crowded * both.bars / 4;
            assertThat(parts).as("parallels twice, and summits").isGreaterThan(-1e-9);
            assertThat(parts).isCloseTo(Math.rint(parts), within(1e-9));
            assertThat((int) Math.rint(parts) % 2).as("summits meet").isEqualTo(both.summitsMeet ? 1 : 0);
        });
    }

    @Test
    void everyFitKeepsItsPromises() {
        int found = 0;
        for (int seed = 0; seed < 60; seed++) {
            int[] fits = new int[1];
            Any.withSeed(seed, any -> {
                Theme first = theme(calm(any), C);
                Theme second = theme(calm(any), new Key(PitchClass.C, Modes.IONIAN));
                Optional<Counterpoint.Fit> fit = Counterpoint.of(first, second);
                fits[0] = fit.isPresent() ? 1 : 0;
                fit.ifPresent(f -> assertHolds(first, second, f));
            });
            found += fits[0];
        }
        assertThat(found).isGreaterThan(5);
    }

    private static void assertHolds(Theme first, Theme second, Counterpoint.Fit fit) {
        Melody moved = fit.variation(first).apply(Statement.of(second)).melody();
        Together both = new Together(first.melody(), moved, Rational.ZERO);
        assertThat(fit.consonance()).isCloseTo(both.consonance(), within(1e-9)).isGreaterThanOrEqualTo(0.8);
        assertThat(fit.together()).isCloseTo(both.together(), within(1e-9)).isLessThanOrEqualTo(0.7 + 1e-9);
        assertThat(fit.likeness()).isGreaterThanOrEqualTo(Counterpoint.KNOWN);
        assertThat(both.bars).isGreaterThanOrEqualTo(3.99);
        assertThat(both.crossed).isLessThanOrEqualTo(both.sounding / 10);
        assertThat(Math.abs(mean(moved) - mean(first.melody()))).isBetween(7.0, 19.0);
        double changed = (fit.cost() - Counterpoint.roughness(first.melody(), moved, Rational.ZERO, C)) * both.bars
                - (fit.factor().equals(Rational.ONE) ? 0 : 2);
        int letters = (int) Math.rint(changed);
        assertThat(changed).as("letters moved, octaves aside").isCloseTo(letters, within(1e-6));
        assertThat(letters).isBetween(0, 4);
        assertThat(Math.floorMod(fit.letters() - letters, 7) == 0 || Math.floorMod(fit.letters() + letters, 7) == 0)
                .isTrue();
        assertThat(fit.cost()).isBetween(0.0, Counterpoint.MOST);
        assertThat(fit.toString()).startsWith("moved by " + fit.letters() + " degrees");
        assertThat(fit.toString().contains(fit.shift() + " whole notes later"))
                .isEqualTo(!fit.shift().isZero());
        assertThat(fit.toString().contains(fit.factor() + " times as slow"))
                .isEqualTo(!fit.factor().equals(Rational.ONE));
        assertThat(fit.variation(first)).hasToString(fit.toString());
    }

    /** A line of eight bars in halves and quarters that moves mostly by thirds around the chord of the key. */
    private static Melody calm(Any any) {
        StringBuilder text = new StringBuilder();
        for (int bar = 0; bar < 8; bar++) {
            String[] tones = new String[4];
            for (int i = 0; i < 4; i++) {
                tones[i] = any.of("C5", "E5", "G5", "E5", "A5");
            }
            text.append(any.of(
                    tones[0] + "w ",
                    tones[0] + "h " + tones[1] + "h ",
                    tones[0] + "q " + tones[1] + "q " + tones[2] + "h "));
        }
        return line(text.toString().strip());
    }

    private static Theme theme(Melody melody, Key key) {
        return new Theme(
                "someone", new Motif("m", melody.head(4)), "period", key, 90, melody, Passage.silence(melody.length()));
    }

    private static double mean(Melody melody) {
        return melody.degrees().stream()
                .mapToInt(d -> C.pitch(d).midi())
                .average()
                .orElseThrow();
    }

    /** Two lines laid side by side from onset to onset. */
    private static final class Together {
        private final double bars;
        private double dissonance;
        private double strong;
        private double consonant;
        private double crossed;
        private double sounding;
        private int begins;
        private int shared;
        private final boolean summitsMeet;

        Together(Melody one, Melody other, Rational start) {
            Rational low = other.pickup().minus(start);
            Rational from = onset(one, one.pickup()).max(onset(other, low));
            Rational to = end(one, one.pickup()).min(end(other, low));
            bars = Math.max(0, to.minus(from).toDouble() / one.meter().bar().toDouble());
            TreeSet<Rational> times = new TreeSet<>();
            one.events().forEach(e -> times.add(e.onset().minus(one.pickup())));
            other.events().forEach(e -> times.add(e.onset().minus(low)));
            times.add(from);
            times.removeIf(t -> t.isLessThan(from) || !t.isLessThan(to));
            boolean otherIsLow = mean(other) < mean(one);
            for (Rational time : times) {
                Rational higher = times.higher(time);
                Rational next = higher == null ? to : higher;
                Integer a = pitch(one, time.plus(one.pickup()));
                Integer b = pitch(other, time.plus(low));
                begins++;
                shared += begins(one, time.plus(one.pickup())) && begins(other, time.plus(low)) ? 1 : 0;
                if (a != null && b != null) {
                    double length = next.minus(time).toDouble();
                    sounding += length;
                    crossed += (otherIsLow ? b > a : a > b) ? length : 0;
                    weigh(
                            Math.abs(a - b) % 12,
                            one.meter().strength(time.mod(one.meter().bar())));
                }
            }
            Rational apart = summit(one).minus(one.pickup()).minus(summit(other).minus(low));
            summitsMeet = Math.abs(apart.toDouble()) < one.meter().bar().toDouble();
        }

        private void weigh(int semitones, double strength) {
            double rough = java.util.List.of(0, 3, 4, 7, 8, 9).contains(semitones) ? 0 : semitones == 5 ? 0.5 : 1;
            dissonance += rough * strength;
            if (strength >= 0.5) {
                strong += strength;
                consonant += rough < 1 ? strength : 0;
            }
        }

        double consonance() {
            return strong == 0 ? 1 : consonant / strong;
        }

        double together() {
            return begins == 0 ? 0 : (double) shared / begins;
        }

        private static Rational onset(Melody melody, Rational zero) {
            return melody.events().get(0).onset().minus(zero);
        }

        private static Rational end(Melody melody, Rational zero) {
            return melody.events().get(melody.size() - 1).end().minus(zero);
        }

        private static boolean begins(Melody melody, Rational time) {
            return melody.events().stream().anyMatch(e -> e.onset().equals(time));
        }

        private static Integer pitch(Melody melody, Rational time) {
            return melody.events().stream()
                    .filter(e -> e.covers(time))
                    .findFirst()
                    .map(e -> C.pitch(e.value().degree()).midi())
                    .orElse(null);
        }

        private static Rational summit(Melody melody) {
            Event<Tone> best = melody.events().get(0);
            for (Event<Tone> event : melody.events()) {
                boolean higher = C.pitch(event.value().degree()).midi()
                        > C.pitch(best.value().degree()).midi();
                best = higher ? event : best;
            }
            return best.onset();
        }
    }
}
