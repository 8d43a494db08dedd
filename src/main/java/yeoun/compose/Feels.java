package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.craft.Style;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Feel;
import yeoun.score.Mark;

/** How music is felt, as it is said above it: where it swings, and where it no longer does. */
final class Feels {

    private final List<Mark> marks = new ArrayList<>();
    private Feel felt = Feel.STRAIGHT;

    /** How a rhythm is felt in a meter: what divides in three does not swing. */
    static Feel of(Style.Rhythm rhythm, Meter meter) {
        if (rhythm.swing() <= 0.5 || meter.isCompound()) {
            return Feel.STRAIGHT;
        }
        return rhythm.sixteenths() ? Feel.SWUNG_SIXTEENTHS : Feel.SWING;
    }

    /** How a score begins. */
    static Feel of(List<Mark> marks) {
        return marks.stream()
                .filter(m -> m instanceof Mark.FeelMark && m.at().isZero())
                .map(m -> ((Mark.FeelMark) m).feel())
                .findFirst()
                .orElse(Feel.STRAIGHT);
    }

    /** From here on it is felt so: said where it was felt otherwise before. */
    void from(Rational at, Feel feel) {
        if (feel != felt) {
            marks.add(new Mark.FeelMark(at, feel));
            felt = feel;
        }
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }
}
