package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yeoun.score.Performance.Tone;

/** What can be played: every key is let go before it is struck again, and nothing sounds after the end. */
final class Tidy {

    /** The least a tone lasts and, where there is room, the gap before the same key again, in microseconds. */
    private static final long LEAST = 1000;

    private static final long GAP = 10_000;

    private static final Comparator<Tone> BY_KEY =
            Comparator.comparingInt(Tone::key).thenComparingLong(Tone::onset).thenComparingLong(Tone::end);

    private static final Comparator<Tone> BY_TIME =
            Comparator.comparingLong(Tone::onset).thenComparingInt(Tone::key);

    private Tidy() {}

    /** The tones in order of time, none longer than there is room for it. */
    static List<Tone> tidy(List<Tone> tones, long total) {
        List<Tone> sorted = new ArrayList<>(tones);
        sorted.sort(BY_KEY);
        List<Tone> tidy = new ArrayList<>(sorted.size());
        for (Tone tone : sorted) {
            Tone inside = within(tone, total);
            Tone before = tidy.isEmpty() ? inside : tidy.get(tidy.size() - 1);
            boolean clash = !tidy.isEmpty() && before.key() == inside.key() && before.end() > inside.onset() - LEAST;
            if (clash) {
                tidy.remove(tidy.size() - 1);
                tidy.addAll(parted(before, inside));
            } else {
                tidy.add(inside);
            }
        }
        tidy.sort(BY_TIME);
        return tidy;
    }

    private static Tone within(Tone tone, long total) {
        long onset = Math.max(0, Math.min(tone.onset(), total - LEAST));
        long end = Math.max(onset + LEAST, Math.min(tone.end(), total));
        return new Tone(onset, end, tone.key(), tone.velocity());
    }

    /** The first let go before the second; one tone of both where they begin together. */
    private static List<Tone> parted(Tone first, Tone second) {
        long room = second.onset() - first.onset();
        if (room < 2 * LEAST) {
            long end = Math.max(first.end(), second.end());
            int velocity = Math.max(first.velocity(), second.velocity());
            return List.of(new Tone(first.onset(), end, first.key(), velocity));
        }
        long gap = Math.max(LEAST, Math.min(GAP, room / 4));
        long end = Math.min(first.end(), second.onset() - gap);
        return List.of(new Tone(first.onset(), end, first.key(), first.velocity()), second);
    }
}
