package yeoun.format;

/**
 * Something at a place.
 *
 * @param <T> the kind of thing
 * @param place the place
 * @param what what is there
 */
record Placed<T>(BarPlace place, T what) {}
