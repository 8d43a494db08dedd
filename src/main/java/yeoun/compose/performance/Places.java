package yeoun.compose.performance;

/** Sorted places of which the one is looked up that a position falls into. */
final class Places {

    private Places() {}

    /** The index of the last place at or before the position; −1 if there is none. */
    static int last(double[] places, double position) {
        int low = -1;
        int high = places.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (places[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
