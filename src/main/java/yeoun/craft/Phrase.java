package yeoun.craft;

/**
 * A phrase of a form.
 *
 * @param firstBar its first bar, from 0
 * @param bars how many bars it has
 * @param ending how it ends
 * @param home whether it begins with the basic idea, or comes back to it
 */
public record Phrase(int firstBar, int bars, Form.Ending ending, boolean home) {

    /** The bar after its last. */
    public int endBar() {
        return firstBar + bars;
    }
}
