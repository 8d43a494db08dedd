package yeoun.format;

import yeoun.music.Rational;
import yeoun.story.Timecode;

/** Frames of a film. */
final class Frames {

    private Frames() {}

    /** The frame whose beginning is nearest to a moment so many seconds after a start. */
    static Timecode nearest(Timecode start, Rational seconds) {
        return start.plus(seconds.plus(start.rate().frame().dividedBy(2)));
    }
}
