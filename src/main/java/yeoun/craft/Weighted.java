package yeoun.craft;

/**
 * Something that counts so much.
 *
 * @param value the thing
 * @param weight how much it counts, above 0
 * @param <T> the kind of thing
 */
public record Weighted<T>(T value, double weight) {}
