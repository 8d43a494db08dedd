package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yeoun.theme.Tone;

/**
 * What an idea keeps of the beginning of an earlier theme.
 *
 * @param parts the grid of the idea, from beat 0 on
 * @param until how many points of it stay
 * @param tones the tones at their points, empty where only the rhythm stays
 */
record Opening(String parts, int until, Map<Integer, Optional<Tone>> tones) {

    /** Nothing stays. */
    static final Opening NONE = new Opening("", 0, Map.of());

    /** An idea's rhythm where what stays takes the place of what was drawn. */
    Idea over(Idea idea) {
        if (until == 0) {
            return idea;
        }
        StringBuilder all = new StringBuilder();
        for (int beat = -1; beat < idea.beats().size(); beat++) {
            String pattern = beat < 0 ? idea.pickup() : idea.beats().get(beat);
            for (int i = 0; i < BeatShape.PARTS; i++) {
                int at = all.length();
                all.append(at < until ? parts.charAt(at) : drawn(pattern, i));
            }
        }
        cut(all, until);
        List<String> beats = new ArrayList<>();
        for (int at = BeatShape.PARTS; at < all.length(); at += BeatShape.PARTS) {
            beats.add(all.substring(at, at + BeatShape.PARTS));
        }
        String pickup = all.substring(0, BeatShape.PARTS);
        return new Idea(pickup.contains("x") ? pickup : "", beats, List.of(), 0);
    }

    /** What is held on beyond the kept notes begins anew, on a quarter of the beat; elsewhere it is silent. */
    private static void cut(StringBuilder parts, int until) {
        if (until % 3 == 0 && until < parts.length() && parts.charAt(until) == '-') {
            parts.setCharAt(until, 'x');
        }
        for (int i = until; i < parts.length() && parts.charAt(i) == '-'; i++) {
            parts.setCharAt(i, '.');
        }
    }

    /** What a pattern does in a twelfth of its beat. */
    private static char drawn(String pattern, int twelfth) {
        if (pattern.isEmpty()) {
            return '.';
        }
        int width = BeatShape.PARTS / pattern.length();
        char c = pattern.charAt(twelfth / width);
        return c == 'x' && twelfth % width != 0 ? '-' : c;
    }

    /** The tone that stays at an onset. */
    Optional<Tone> tone(Grid.Onset onset) {
        return tones.getOrDefault(onset.at(), Optional.empty());
    }
}
