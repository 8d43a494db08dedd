package yeoun.craft;

/** How a player speaks a melody: what is bound, and how notes are begun. */
public enum Diction {
    /** Bound in breaths. */
    LEGATO,
    /** Every note begun anew, strong ones with weight; only short notes are bound to those they run into. */
    MARCATO,
    /** Short and light; bound are pairs of quick notes. */
    LEGGIERO
}
