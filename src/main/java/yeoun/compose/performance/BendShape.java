package yeoun.compose.performance;

/** A pitch bend over the time of a note. */
interface BendShape {

    /** Cents from the written pitch, so many milliseconds into a note of so many. */
    double cents(double at, double length);
}
