package yeoun.craft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a theme: units that state, repeat, vary and close the basic idea (MUSIC 2.3).
 *
 * @param id the name used in files
 * @param units the units in order
 * @param intro bars that the accompaniment has for itself before the theme
 * @param valence how the form leans in valence when it is chosen
 * @param arousal how it leans in arousal
 * @param weight how common it is
 * @param says the form in a few words
 */
public record Form(String id, List<Unit> units, int intro, double valence, double arousal, double weight, String says) {

    public Form {
        units = List.copyOf(units);
        if (units.isEmpty() || units.get(0).function() != Function.IDEA) {
            throw new IllegalArgumentException("form " + id + " begins with its idea");
        }
    }

    /** How a unit comes from what was before. */
    public enum Function {
        /** The basic idea, stated for the first time. */
        IDEA,
        /** An earlier unit again, exactly, on a new harmony, in sequence or with another ending. */
        REPEAT,
        /** An earlier unit again, as it was. */
        RETURN,
        /** An earlier unit, a step or a third away. */
        SEQUENCE,
        /** Something else, in the same rhythmic world. */
        CONTRAST,
        /** A part of the basic idea, shorter. */
        FRAGMENT,
        /** The way into a cadence: characteristic features dissolve. */
        CADENTIAL
    }

    /** How a unit ends. */
    public enum Ending {
        /** It goes on. */
        NONE,
        /** A breath, but no cadence. */
        BREATH,
        /** A question: half, Phrygian or suspended. */
        HALF,
        /** Closed, but not for good: imperfect or deceptive. */
        OPEN,
        /** Closed. */
        CLOSE
    }

    /**
     * A unit of a form.
     *
     * @param name its letter: a, a', b
     * @param bars how long it is
     * @param function how it comes from what was before
     * @param of the earlier unit it comes from
     * @param ending how it ends
     * @param climax whether the theme's highest note may be here
     */
    public record Unit(String name, int bars, Function function, Optional<String> of, Ending ending, boolean climax) {}

    /** The most bars that a form made to measure has. */
    public static final int LONGEST = 64;

    /** What the names of forms made to measure begin with. */
    private static final String TO_MEASURE = "bars-";

    /**
     * A form made to measure, where the table has none of that length: a statement, its repetition, excursions and returns of
     * four bars, and a close. Its name is {@code bars-} and its length.
     *
     * @param bars its length, 1 to {@link #LONGEST} bars
     * @throws IllegalArgumentException if it is shorter or longer
     */
    public static Form ofLength(int bars) {
        if (bars < 1 || bars > LONGEST) {
            throw new IllegalArgumentException("a form made to measure has 1 to " + LONGEST + " bars, got " + bars);
        }
        List<Unit> units = bars < 5 ? shortUnits(bars) : units(bars);
        return new Form(TO_MEASURE + bars, units, 0, 0, 0, 1, "made to measure for " + bars + " bars");
    }

    /** A statement, and a close of its own from the third bar on. */
    private static List<Unit> shortUnits(int bars) {
        Unit idea = new Unit(
                "a", Math.min(2, bars), Function.IDEA, Optional.empty(), bars > 2 ? Ending.NONE : Ending.CLOSE, true);
        return bars <= 2
                ? List.of(idea)
                : List.of(idea, new Unit("c", bars - 2, Function.CADENTIAL, Optional.empty(), Ending.CLOSE, true));
    }

    private static List<Unit> units(int bars) {
        List<Unit> units = new ArrayList<>();
        Optional<String> idea = Optional.of("a");
        units.add(new Unit("a", 2, Function.IDEA, Optional.empty(), Ending.NONE, false));
        int left = bars - 4;
        units.add(new Unit("a2", 2, Function.REPEAT, idea, left > 3 ? Ending.BREATH : Ending.NONE, false));
        for (int block = 0; left >= 8; block++) {
            String name = (block % 2 == 0 ? "b" : "a") + (block + 3);
            Function function = block % 2 == 0 ? Function.CONTRAST : Function.RETURN;
            Optional<String> of = block % 2 == 0 ? Optional.empty() : idea;
            units.add(new Unit(name, 2, function, of, Ending.NONE, block > 0));
            Ending ending = block % 2 == 0 ? Ending.HALF : Ending.OPEN;
            units.add(new Unit(name + "'", 2, Function.REPEAT, Optional.of(name), ending, block > 0));
            left -= 4;
        }
        boolean returns = left >= 4;
        int fragments = left - (returns ? 4 : Math.min(2, left));
        for (int i = 0; i < fragments; i++) {
            units.add(new Unit("f" + i, 1, Function.FRAGMENT, idea, Ending.NONE, true));
        }
        if (returns) {
            units.add(new Unit("a0", 2, Function.RETURN, idea, Ending.NONE, true));
        }
        int close = left - fragments - (returns ? 2 : 0);
        units.add(new Unit("c", close, Function.CADENTIAL, Optional.empty(), Ending.CLOSE, true));
        return units;
    }

    /** The form made to measure that has this name, if it is one's. */
    public static Optional<Form> toMeasure(String id) {
        return id.matches(TO_MEASURE + "[1-9][0-9]?")
                ? Optional.of(Integer.parseInt(id.substring(TO_MEASURE.length())))
                        .filter(bars -> bars <= LONGEST)
                        .map(Form::ofLength)
                : Optional.empty();
    }

    /** How many bars the basic idea has. */
    public int ideaBars() {
        return units.get(0).bars();
    }

    /** Whether a later unit comes from this one. */
    public boolean recalls(Unit unit) {
        return units.stream().anyMatch(u -> u.of().equals(Optional.of(unit.name())));
    }

    /** How many bars the theme has, without the intro. */
    public int bars() {
        return units.stream().mapToInt(Unit::bars).sum();
    }

    /** The phrases: units up to one that ends in a breath or a cadence. */
    public List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        int start = 0;
        int bar = 0;
        boolean home = false;
        for (Unit unit : units) {
            if (bar == start) {
                home = unit.function() == Function.IDEA || unit.function() == Function.RETURN;
            }
            bar += unit.bars();
            if (unit.ending() != Ending.NONE) {
                phrases.add(new Phrase(start, bar - start, unit.ending(), home));
                start = bar;
            }
        }
        if (bar > start) {
            phrases.add(new Phrase(start, bar - start, Ending.NONE, home));
        }
        return List.copyOf(phrases);
    }
}
