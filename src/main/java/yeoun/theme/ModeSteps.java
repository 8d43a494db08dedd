package yeoun.theme;

import java.util.List;
import java.util.Set;
import yeoun.music.Mode;

/** The church modes from the brightest to the darkest, and steps on that ladder. */
final class ModeSteps {

    private static final Set<String> CHURCH =
            Set.of("lydian", "ionian", "mixolydian", "dorian", "aeolian", "phrygian", "locrian");

    private final List<Mode> ladder;

    ModeSteps(List<Mode> modes) {
        this.ladder = modes.stream()
                .filter(mode -> CHURCH.contains(mode.id()))
                .sorted((x, y) -> Double.compare(brightness(y), brightness(x)))
                .toList();
    }

    /** Where a mode stands, −1 to 1; modes off the ladder by their third. */
    static double brightness(Mode mode) {
        return mode.brightness().orElse(mode.isMajor() ? 0.6 : -0.4);
    }

    /** The mode so many steps brighter, or darker if negative; the ends of the ladder stop it. */
    Mode from(Mode mode, int steps) {
        int nearest = 0;
        for (int i = 0; i < ladder.size(); i++) {
            boolean nearer = Math.abs(brightness(ladder.get(i)) - brightness(mode))
                    < Math.abs(brightness(ladder.get(nearest)) - brightness(mode));
            nearest = nearer ? i : nearest;
        }
        return ladder.get(Math.max(0, Math.min(ladder.size() - 1, nearest - steps)));
    }

    /** The change of so many steps. */
    Variation variation(String operator, int steps) {
        String name = operator.replace('-', ' ');
        int size = Math.abs(steps);
        return Variation.named(
                operator,
                size == 1 ? name : name + " " + size,
                size,
                s -> s.in(from(s.key().mode(), steps)));
    }
}
