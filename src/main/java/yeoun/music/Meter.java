package yeoun.music;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A meter: so many note values to the bar, grouped into beats.
 *
 * @param beats the beats of a bar, each as a number of units: 4/4 is 1 1 1 1, 6/8 is 3 3, 7/8 is 2 2 3
 * @param unit the unit's note value as a fraction's denominator: 4 for quarters, 8 for eighths
 */
public record Meter(List<Integer> beats, int unit) {

    /** Common time. */
    public static final Meter COMMON = of(4, 4);

    private static final Pattern NAME =
            Pattern.compile("([1-9][0-9]?)/(1|2|4|8|16|32|64)(?: \\(([1-9][0-9]?(?:\\+[1-9][0-9]?)*)\\))?");

    public Meter {
        beats = List.copyOf(beats);
        if (beats.isEmpty() || Collections.min(beats) < 1 || unit < 1 || Integer.bitCount(unit) != 1 || unit > 64) {
            throw new IllegalArgumentException("not a meter: beats " + beats + " of 1/" + unit);
        }
    }

    /** The usual grouping: 6/8, 9/8 and 12/8 in threes, 5/8 as 3+2, 7/8 as 2+2+3, everything else one unit to the beat. */
    public static Meter of(int numerator, int denominator) {
        List<Integer> beats = new ArrayList<>();
        if (denominator >= 8 && numerator % 3 == 0) {
            beats.addAll(Collections.nCopies(numerator / 3, 3));
        } else if (denominator >= 8 && numerator > 4) {
            int left = numerator;
            if (numerator == 5) {
                return new Meter(List.of(3, 2), denominator);
            }
            while (left > 3) {
                beats.add(2);
                left -= 2;
            }
            beats.add(left);
        } else {
            beats.addAll(Collections.nCopies(numerator, 1));
        }
        return new Meter(beats, denominator);
    }

    /**
     * Reads {@code 4/4}, {@code 6/8} or, with its grouping, {@code 10/8 (3+2+3+2)}.
     *
     * @throws IllegalArgumentException if the text is no meter or the groups do not add up
     */
    public static Meter parse(String text) {
        Matcher matcher = NAME.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a meter: \"" + text + "\"; write 4/4, 6/8 or 10/8 (3+2+3+2)");
        }
        int numerator = Integer.parseInt(matcher.group(1));
        int denominator = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) == null) {
            return of(numerator, denominator);
        }
        List<Integer> beats = new ArrayList<>();
        for (String beat : matcher.group(3).split("\\+")) {
            beats.add(Integer.parseInt(beat));
        }
        Meter meter = new Meter(beats, denominator);
        if (meter.numerator() != numerator) {
            throw new IllegalArgumentException("the groups of \"" + text + "\" add up to " + meter.numerator());
        }
        return meter;
    }

    /**
     * Where the groups of a bar begin, as positions in the bar: 5/4 is heard as three and two, 7/8 as two, two and three; any
     * other bar is one group.
     */
    public List<Rational> groups() {
        List<Rational> groups = new ArrayList<>();
        boolean uneven = beats.stream().distinct().count() > 1;
        boolean odd = beats.size() > 3 && beats.size() % 2 == 1;
        for (int i = 0; i < beats.size(); i++) {
            if (i == 0 || uneven || odd && i == (beats.size() + 1) / 2) {
                groups.add(beatOnset(i));
            }
        }
        return List.copyOf(groups);
    }

    /** Units in a bar: the upper figure. */
    public int numerator() {
        int units = 0;
        for (int beat : beats) {
            units += beat;
        }
        return units;
    }

    /** The lower figure. */
    public int denominator() {
        return unit;
    }

    /** The length of a bar, in whole notes. */
    public Rational bar() {
        return Rational.of(numerator(), unit);
    }

    /** How many beats a bar has. */
    public int beatCount() {
        return beats.size();
    }

    /** The length of the beat with this number, counted from 0. */
    public Rational beat(int index) {
        return Rational.of(beats.get(index), unit);
    }

    /** The onset in the bar of the beat with this number; the number of beats gives the length of the bar. */
    public Rational beatOnset(int index) {
        int units = 0;
        for (int i = 0; i < index; i++) {
            units += beats.get(i);
        }
        return Rational.of(units, unit);
    }

    /** The number of the beat that a position in the bar falls into. */
    public int beatAt(Rational positionInBar) {
        int index = 0;
        while (index + 1 < beats.size() && beatOnset(index + 1).compareTo(positionInBar) <= 0) {
            index++;
        }
        return index;
    }

    /** Whether the beats divide in three. */
    public boolean isCompound() {
        return beats.get(0) == 3;
    }

    /** How strong a beat is, from 1 on the downbeat; the middle of a bar of four and the joint of 3+2 come next. */
    public double beatStrength(int index) {
        if (index == 0) {
            return 1;
        }
        int count = beats.size();
        boolean joint = count % 2 == 0 ? index == count / 2 : count > 3 && index == (count + 1) / 2;
        return joint && count > 2 ? 0.75 : count == 2 ? 0.65 : 0.5;
    }

    /** How strong a position in the bar is: 1 on the downbeat, 0.5 to 0.75 on beats, 0.3 between them, less for finer places. */
    public double strength(Rational positionInBar) {
        Rational position = positionInBar.mod(bar());
        int index = beatAt(position);
        Rational within = position.minus(beatOnset(index));
        if (within.isZero()) {
            return beatStrength(index);
        }
        int units = beats.get(index);
        Rational half = units == 1 ? Rational.of(1, 2L * unit) : Rational.of(1, unit);
        if (within.isMultipleOf(half)) {
            return 0.3;
        }
        return within.isMultipleOf(half.dividedBy(2)) ? 0.12 : 0.05;
    }

    /** {@code 4/4}, or {@code 10/8 (3+2+3+2)} where the grouping is not the usual one; {@link #parse} reads it back. */
    @Override
    public String toString() {
        String plain = numerator() + "/" + unit;
        if (beats.equals(of(numerator(), unit).beats)) {
            return plain;
        }
        return plain + " ("
                + String.join("+", beats.stream().map(String::valueOf).toList()) + ")";
    }
}
