package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.Rational;
import yeoun.score.TempoMap;
import yeoun.support.Any;

class TickClockTest {

    private static double micros(TickClock clock, long tick) {
        double micros = 0;
        for (int i = 0; i < clock.count() && clock.tickOf(i) < tick; i++) {
            long next = i + 1 < clock.count() ? clock.tickOf(i + 1) : tick;
            micros += (double) (Math.min(next, tick) - clock.tickOf(i)) * clock.tempoOf(i) / TickClock.RESOLUTION;
        }
        return micros;
    }

    @Test
    void isOffByAtMostFiftyMicrosecondsAtEveryAnchorHoweverManyThereAre() {
        Any.times(40, any -> {
            TempoMap map = randomMap(any, any.between(2, 400));
            List<TempoMap.Anchor> anchors = map.anchors();
            Rational length = anchors.get(anchors.size() - 1).position();
            TickClock clock = new TickClock(map, length);
            for (int i = 1; i < anchors.size(); i++) {
                TempoMap.Anchor anchor = anchors.get(i);
                double quarters = anchor.position()
                        .minus(anchors.get(i - 1).position())
                        .times(4)
                        .toDouble();
                double bound = Math.max(TickClock.TOLERANCE, 0.5 * quarters) + 1e-3;
                double due = anchor.seconds().toDouble() * 1e6;
                assertThat(micros(clock, TickClock.tick(anchor.position()))).isCloseTo(due, within(bound));
            }
        });
    }

    private static TempoMap randomMap(Any any, int anchors) {
        List<TempoMap.Anchor> list = new ArrayList<>();
        Rational position = Rational.ZERO;
        Rational seconds = Rational.ZERO;
        for (int i = 0; i < anchors; i++) {
            list.add(new TempoMap.Anchor(position, seconds));
            position = position.plus(Rational.of(any.between(1, 16), 8));
            seconds = seconds.plus(Rational.of(any.between(200_000, 3_000_000), 1_000_000));
        }
        return new TempoMap(list);
    }

    @Test
    void writesOneTempoForASteadyPiece() {
        TickClock clock = new TickClock(TempoMap.constant(Rational.of(60), Rational.of(80)), Rational.of(60));
        assertThat(clock.count()).isEqualTo(1);
        assertThat(clock.tempoOf(0)).isEqualTo(750_000);
        assertThat(clock.end()).isEqualTo(60 * 1920);
    }

    @Test
    void findsTheNearestTick() {
        TickClock clock = new TickClock(TempoMap.constant(Rational.of(4), Rational.of(120)), Rational.of(4));
        assertThat(clock.tickAt(0)).isZero();
        assertThat(clock.tickAt(500_000)).isEqualTo(480);
        assertThat(clock.tickAt(500_500)).isEqualTo(480);
        assertThat(clock.tickAt(500_600)).isEqualTo(481);
        assertThat(clock.tickAt(99_000_000)).isEqualTo(clock.end());
        assertThat(clock.tickAt(-5)).isZero();
    }

    @Test
    void beginsWhereTheMapBegins() {
        TempoMap late = new TempoMap(List.of(
                new TempoMap.Anchor(Rational.ZERO, Rational.of(2)),
                new TempoMap.Anchor(Rational.of(2), Rational.of(6))));
        TickClock clock = new TickClock(late, Rational.of(2));
        assertThat(clock.tempoOf(0)).isEqualTo(500_000);
        assertThat(clock.tickAt(2_000_000)).isZero();
        assertThat(clock.tickAt(4_000_000)).isEqualTo(1920);
    }

    @Test
    void holdsTheSlowestTempoAFileCanHold() {
        TempoMap frozen = new TempoMap(List.of(
                new TempoMap.Anchor(Rational.ZERO, Rational.ZERO),
                new TempoMap.Anchor(Rational.ONE, Rational.of(600))));
        assertThat(new TickClock(frozen, Rational.ONE).tempoOf(0)).isEqualTo(0xFFFFFF);
    }
}
