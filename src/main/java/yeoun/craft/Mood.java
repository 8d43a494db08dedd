package yeoun.craft;

import java.util.List;
import yeoun.music.Meter;

/**
 * A family of emotions that share tempo and meter (MUSIC 1.8).
 *
 * @param id the name used in files
 * @param coreLow the slower end of the usual tempo, in beats a minute
 * @param coreHigh the faster end of the usual tempo
 * @param low the slowest tempo
 * @param high the fastest tempo
 * @param meters meters that suit, best first
 */
public record Mood(String id, double coreLow, double coreHigh, double low, double high, List<Meter> meters) {

    public Mood {
        meters = List.copyOf(meters);
    }

    /** The middle of the usual tempo, as tempi are heard: the geometric mean. */
    public double core() {
        return Math.sqrt(coreLow * coreHigh);
    }
}
