package yeoun.palette;

import java.util.List;
import java.util.Set;
import yeoun.music.Mode;
import yeoun.story.Emotion;

/** Modes in order of brightness, and which one an emotion stands on (MUSIC 1.8, order after Temperley and Tan 2013). */
public final class ModeLadder {

    private static final Set<String> CHURCH =
            Set.of("lydian", "ionian", "mixolydian", "dorian", "aeolian", "phrygian", "locrian");

    /** How much nearer a church mode counts than another. */
    private static final double CHURCH_FIRST = 0.02;

    private final List<Mode> ladder;

    /** The ladder of those modes that have a brightness. */
    public ModeLadder(List<Mode> modes) {
        this.ladder = modes.stream()
                .filter(mode -> mode.brightness().isPresent())
                .sorted((x, y) -> Double.compare(
                        y.brightness().getAsDouble(), x.brightness().getAsDouble()))
                .toList();
    }

    /** How far a mode is from a brightness. */
    public double distance(Mode mode, double brightness) {
        double distance = Math.abs(mode.brightness().orElse(0) - brightness);
        return CHURCH.contains(mode.id()) ? Math.max(0, distance - CHURCH_FIRST) : distance;
    }

    /** The mode nearest to a brightness; of equally near ones the tenser if the tension is above one half. */
    public Mode nearest(double brightness, double tension) {
        Mode best = ladder.get(0);
        for (Mode mode : ladder) {
            double difference = distance(mode, brightness) - distance(best, brightness);
            boolean tie = Math.abs(difference) < 1e-9 && tension > 0.5 && mode.tension() > best.tension();
            if (difference < -1e-9 || tie) {
                best = mode;
            }
        }
        return best;
    }

    /** The church mode, or harmonic minor, nearest to a brightness: modes that a change of feeling can pass through unnoticed. */
    public Mode nearestPlain(double brightness) {
        Mode best = ladder.get(0);
        for (Mode mode : ladder) {
            boolean plain = CHURCH.contains(mode.id()) || mode.id().equals("harmonic-minor");
            if (plain && distance(mode, brightness) < distance(best, brightness)) {
                best = mode;
            }
        }
        return best;
    }

    /** The church mode so many steps brighter (or darker, if negative), within Lydian and Phrygian. */
    public Mode brighter(Mode from, int steps) {
        List<Mode> church = ladder.stream().filter(m -> CHURCH.contains(m.id())).toList();
        double brightness = from.brightness().orElse(from.isMajor() ? 0.7 : -0.3);
        int index = 0;
        for (int i = 0; i < church.size(); i++) {
            if (Math.abs(church.get(i).brightness().getAsDouble() - brightness)
                    < Math.abs(church.get(index).brightness().getAsDouble() - brightness)) {
                index = i;
            }
        }
        return church.get(Math.max(0, Math.min(church.size() - 2, index - steps)));
    }

    /** Whether the emotion is bittersweet, so that a major tune with borrowed chords says it better than a Dorian one. */
    public static boolean isBittersweet(Emotion emotion) {
        return emotion.valence() >= -0.10 && emotion.valence() <= 0.30 && emotion.tension() <= 0.45;
    }
}
