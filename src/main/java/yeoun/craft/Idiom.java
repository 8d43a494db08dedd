package yeoun.craft;

/**
 * A way to spread a chord over voices (MUSIC 3.5).
 *
 * @param id the name used in files
 * @param gap the distance that neighbours among the upper voices like to keep, in semitones
 * @param strictness how much every semitone off that distance costs
 * @param tenor the least distance of the lowest upper voice from the bass, in semitones
 * @param rootless whether the upper voices leave the root to the bass
 * @param says it in a few words
 */
public record Idiom(String id, int gap, double strictness, int tenor, boolean rootless, String says) {}
