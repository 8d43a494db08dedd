package yeoun.craft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is known of an operator of variation (MUSIC 4.3, designed on recognition studies).
 *
 * @param id the name used in files
 * @param name the field's term
 * @param kind what it changes: register, time, contour, form, mode, harmony, rhythm, metre or setting; a chain has one of a kind
 * @param effect how well a theme is still known after it, and how it moves the feeling
 * @param keeps what it keeps: contour, rhythm, intervals, harmony, metre
 * @param says when it is used
 * @param strengths what it does by amount, sorted; empty where it has none
 */
public record Operator(
        String id, String name, String kind, Effect effect, List<String> keeps, String says, List<Strength> strengths) {

    /** The kinds of operators, in the order in which they are best applied. */
    public static final List<String> KINDS =
            List.of("form", "contour", "mode", "metre", "rhythm", "time", "register", "harmony", "setting");

    /** What an operator may keep. */
    public static final List<String> KEEPS = List.of("contour", "rhythm", "intervals", "harmony", "metre");

    /**
     * What an operator does by one amount.
     *
     * @param amount how much: times as slow, semitones, ornaments a tone
     * @param effect what it does then
     */
    public record Strength(double amount, Effect effect) {}

    public Operator {
        keeps = List.copyOf(keeps);
        List<Strength> sorted = new ArrayList<>(strengths);
        sorted.sort(Comparator.comparingDouble(Strength::amount));
        strengths = List.copyOf(sorted);
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("an operator changes one of " + KINDS + ", got \"" + kind + "\"");
        }
        if (!KEEPS.containsAll(keeps)) {
            throw new IllegalArgumentException("an operator keeps some of " + KEEPS + ", got " + keeps);
        }
    }

    /** How well a theme is still known after it, 0 to 1. */
    public double recognisability() {
        return effect.recognisability();
    }

    /** How it moves valence. */
    public double valence() {
        return effect.valence();
    }

    /** How it moves arousal. */
    public double arousal() {
        return effect.arousal();
    }

    /** How it moves tension. */
    public double tension() {
        return effect.tension();
    }

    /** What it does by an amount: between the amounts that are known along a straight line, beyond them as the outermost. */
    public Effect effect(double amount) {
        if (strengths.isEmpty()) {
            return effect;
        }
        Strength low = strengths.get(0);
        for (Strength high : strengths) {
            if (amount <= high.amount) {
                double room = high.amount - low.amount;
                return room <= 0
                        ? high.effect
                        : low.effect.towards(high.effect, Math.max(0, amount - low.amount) / room);
            }
            low = high;
        }
        return low.effect;
    }
}
