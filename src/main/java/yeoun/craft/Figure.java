package yeoun.craft;

import java.util.List;
import yeoun.music.Rational;

/**
 * An accompaniment figure: which voices of the chord sound when.
 *
 * <p>The pattern is a row of steps from the barline, each of the step's length: voice numbers joined by {@code +} (1 is the
 * lowest), {@code *} for all, {@code ^} for all but the lowest, {@code -} to hold, {@code .} for silence; a number with an
 * {@code o} sounds an octave higher, {@code f} is the fifth of the chord in the bass register, {@code t} its third, {@code a}
 * the step into the next chord's bass, where the bass moves on.
 *
 * @param id the name used in files
 * @param name the name in a score or a list
 * @param compound whether it is made for beats of three
 * @param step the length of a step, in whole notes
 * @param steps the pattern
 * @param rings whether tones ring on until the harmony changes
 * @param calm the arousal it suits at the lower end
 * @param lively the arousal it suits at the upper end
 * @param says it in a few words
 */
public record Figure(
        String id,
        String name,
        boolean compound,
        Rational step,
        List<String> steps,
        boolean rings,
        double calm,
        double lively,
        String says) {

    public Figure {
        steps = List.copyOf(steps);
    }

    /** Whether it only holds what it struck: for instruments that sustain. */
    public boolean holds() {
        return !rings && steps.subList(1, steps.size()).stream().allMatch("-"::equals);
    }

    /** Whether the lowest voice of the chord is in it. */
    public boolean playsLowest() {
        return steps.stream().anyMatch(s -> s.startsWith("1") || s.equals("*"));
    }

    /** How long the pattern is before it begins anew, in whole notes. */
    public Rational cycle() {
        return step.times(steps.size());
    }
}
