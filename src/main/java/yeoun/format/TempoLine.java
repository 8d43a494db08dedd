package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Rational;
import yeoun.score.TempoMap;

/** Turns tempo changes, in order of place, into a tempo map; its times are whole microseconds. */
final class TempoLine {

    private static final long MICROS = 1_000_000;
    private static final Rational SLOWEST = Rational.of(1);
    private static final Rational FASTEST = Rational.of(2000);

    private final List<TempoMap.Anchor> anchors = new ArrayList<>();
    private Rational tempo;

    /** A line that begins with so many quarters a minute. */
    TempoLine(Rational first) {
        this.tempo = first;
        anchors.add(new TempoMap.Anchor(Rational.ZERO, Rational.ZERO));
    }

    /** So many quarters a minute from a place on, which is not before the one of the last change; what nobody can play is left out. */
    void change(Rational at, Rational quarters) {
        if (quarters.isLessThan(SLOWEST) || quarters.isMoreThan(FASTEST)) {
            return;
        }
        reach(at);
        tempo = quarters;
    }

    private void reach(Rational at) {
        TempoMap.Anchor last = anchors.get(anchors.size() - 1);
        Rational seconds =
                last.seconds().plus(rounded(at.minus(last.position()).times(240).dividedBy(tempo)));
        if (at.isMoreThan(last.position()) && seconds.isMoreThan(last.seconds())) {
            anchors.add(new TempoMap.Anchor(at, seconds));
        }
    }

    private static Rational rounded(Rational seconds) {
        return Rational.of(seconds.times(MICROS).round(), MICROS);
    }

    /** The map of music of this length. */
    TempoMap map(Rational length) {
        TempoMap.Anchor last = anchors.get(anchors.size() - 1);
        Rational end =
                length.isMoreThan(last.position()) ? length : last.position().plus(Rational.ONE);
        Rational exact = end.minus(last.position()).times(240).dividedBy(tempo);
        anchors.add(new TempoMap.Anchor(end, last.seconds().plus(exact)));
        return new TempoMap(anchors);
    }
}
