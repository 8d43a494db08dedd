package yeoun.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import yeoun.music.Rational;
import yeoun.story.Nearest;

/** The words after an operator's name, read one after the other. */
public final class Arguments {

    private final String operator;
    private final List<String> words;
    private int next;

    /**
     * The arguments of an operator.
     *
     * @param operator its name, for messages
     * @param words what was written after it
     */
    public Arguments(String operator, List<String> words) {
        this.operator = operator;
        this.words = new ArrayList<>(words);
    }

    /** No arguments. */
    public static Arguments none(String operator) {
        return new Arguments(operator, List.of());
    }

    /** Whether there is another argument. */
    public boolean hasNext() {
        return next < words.size();
    }

    /**
     * The next argument as a number or fraction: {@code 2}, {@code 3/2}, {@code 1.5}.
     *
     * @param name what it is, for messages
     * @param otherwise what it is where nothing more was written
     * @throws IllegalArgumentException if it is no number, or outside of {@code least} to {@code most}
     */
    public Rational number(String name, Rational otherwise, Rational least, Rational most) {
        if (!hasNext()) {
            return otherwise;
        }
        String word = words.get(next++);
        String expected = "a number from " + least + " to " + most;
        Rational number;
        try {
            number = Rational.parse(word);
        } catch (IllegalArgumentException | ArithmeticException notANumber) {
            throw wrong(name, word, expected);
        }
        if (number.isLessThan(least) || number.isMoreThan(most)) {
            throw wrong(name, word, expected);
        }
        return number;
    }

    /**
     * The next argument as a whole number.
     *
     * @throws IllegalArgumentException if it is no whole number, or outside of {@code least} to {@code most}
     */
    public int whole(String name, int otherwise, int least, int most) {
        if (!hasNext()) {
            return otherwise;
        }
        String word = words.get(next++);
        try {
            int number = Integer.parseInt(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(name, word, "a whole number from " + least + " to " + most);
        }
        throw wrong(name, word, "a whole number from " + least + " to " + most);
    }

    /**
     * The next argument as one of some words.
     *
     * @throws IllegalArgumentException if it is none of them; the message names the nearest
     */
    public String word(String name, String otherwise, Collection<String> known) {
        if (!hasNext()) {
            return otherwise;
        }
        String word = words.get(next++);
        if (!known.contains(word)) {
            IllegalArgumentException wrong = wrong(name, word, "one of " + String.join(", ", known));
            throw new IllegalArgumentException(wrong.getMessage() + Nearest.hint(word, known));
        }
        return word;
    }

    /**
     * The next argument as a name that is checked where it is used.
     *
     * @throws IllegalArgumentException if there is none, or it is longer than {@code most}
     */
    public String text(String name, int most) {
        String word = hasNext() ? words.get(next++) : "";
        if (word.isEmpty() || word.length() > most) {
            throw wrong(name, word, "a name");
        }
        return word;
    }

    /**
     * Says that nothing more was expected.
     *
     * @throws IllegalArgumentException if there is another argument
     */
    public void done() {
        if (hasNext()) {
            throw new IllegalArgumentException("\"" + operator + "\" takes "
                    + (next == 0 ? "no arguments" : "no more arguments") + ", but \"" + words.get(next) + "\" follows");
        }
    }

    private IllegalArgumentException wrong(String name, String found, String expected) {
        return new IllegalArgumentException(
                "the " + name + " of \"" + operator + "\" is " + expected + ", got \"" + found + "\"");
    }
}
