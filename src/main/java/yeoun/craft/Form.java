package yeoun.craft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a theme: units that state, repeat, vary and close the basic idea (MUSIC 2.3).
 *
 * @param id the name used in files
 * @param units the units in order
 * @param valence how the form leans in valence when it is chosen
 * @param arousal how it leans in arousal
 * @param weight how common it is
 * @param says the form in a few words
 */
public record Form(String id, List<Unit> units, double valence, double arousal, double weight, String says) {

    public Form {
        units = List.copyOf(units);
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

    /** How many bars it has. */
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
