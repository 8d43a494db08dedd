package yeoun.craft;

import java.util.ArrayList;
import java.util.Collections;
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

    /** Whether what is low in it may be held until the harmony changes: the figure rings, or is never silent. */
    public boolean keepsItsLow() {
        return rings || !steps.contains(".");
    }

    /** Whether the lowest voice of the chord is in it. */
    public boolean playsLowest() {
        return steps.stream().anyMatch(s -> s.startsWith("1") || s.equals("*"));
    }

    /** The same in its first half, with another turn in its second: backwards where it is an arpeggio, else lifted at its end. */
    public Figure turned() {
        int half = steps.size() / 2;
        List<String> turned = new ArrayList<>(steps);
        List<String> second = new ArrayList<>(steps.subList(half, steps.size()));
        if (second.size() > 2 && second.stream().allMatch(s -> Character.isDigit(s.charAt(0)))) {
            Collections.reverse(second);
            turned.subList(half, steps.size()).clear();
            turned.addAll(second);
        } else {
            int last = steps.size() - 1;
            boolean held = turned.get(last).equals("-");
            turned.set(last, held ? struckLast() : ".");
        }
        return with(turned);
    }

    /** The same pattern, begun at another of its steps. */
    public Figure from(int step) {
        List<String> rotated = new ArrayList<>(steps.subList(step, steps.size()));
        rotated.addAll(steps.subList(0, step));
        return with(rotated);
    }

    /** The first half of the pattern, held on. */
    public Figure thinned() {
        int half = steps.size() / 2;
        List<String> thinned = new ArrayList<>(steps.subList(0, half));
        thinned.addAll(Collections.nCopies(steps.size() - half, "-"));
        return with(thinned);
    }

    /** Everything at once, held as long as the pattern lasts. */
    public Figure held() {
        List<String> held = new ArrayList<>(Collections.nCopies(steps.size(), "-"));
        held.set(0, "*");
        return with(held);
    }

    private String struckLast() {
        for (int i = steps.size() - 1; i > 0; i--) {
            String step = steps.get(i);
            if (!step.equals("-") && !step.equals(".")) {
                return step;
            }
        }
        return "^";
    }

    private Figure with(List<String> others) {
        return new Figure(id, name, compound, step, others, rings, calm, lively, says);
    }

    /** The shortest time between two of its strokes, in whole notes; the pattern's length if there is but one. */
    public Rational shortest() {
        int size = steps.size();
        int shortest = size;
        int last = -1;
        for (int i = 0; i < 2 * size; i++) {
            String token = steps.get(i % size);
            if (!token.equals("-") && !token.equals(".")) {
                shortest = last < 0 ? shortest : Math.min(shortest, i - last);
                last = i;
            }
        }
        return step.times(shortest);
    }

    /** How long the pattern is before it begins anew, in whole notes. */
    public Rational cycle() {
        return step.times(steps.size());
    }
}
