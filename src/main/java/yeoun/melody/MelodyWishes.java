package yeoun.melody;

import java.util.Optional;
import yeoun.music.Key;
import yeoun.music.Meter;

/**
 * What a composer says about a melody in a file; what is not said is found.
 *
 * @param part the name of the part or track it is in
 * @param key the key it is in
 * @param meter the meter it is in
 * @param bars the first and the last bar of it, counted from 1
 */
public record MelodyWishes(Optional<String> part, Optional<Key> key, Optional<Meter> meter, Optional<Bars> bars) {

    /** Nothing said. */
    public static final MelodyWishes NONE =
            new MelodyWishes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Bars from one to another, both included, counted from 1. */
    public record Bars(int first, int last) {

        public Bars {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("bars are such as 1-4, got " + first + "-" + last);
            }
        }

        /**
         * Reads {@code 3} or {@code 1-4}.
         *
         * @throws IllegalArgumentException if the text is neither
         */
        public static Bars parse(String text) {
            if (!text.matches("\\d{1,5}(-\\d{1,5})?")) {
                throw new IllegalArgumentException("bars are such as 3 or 1-4, got \"" + text + "\"");
            }
            String[] ends = text.split("-");
            return new Bars(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }
    }
}
