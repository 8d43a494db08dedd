package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.support.Any;

/** Bars of every meter are filled by their beats, and every meter reads back what it prints. */
class MeterLawsTest {

    private static final int SEEDS = 1000;

    private static Meter meter(Any any) {
        List<Integer> beats = new ArrayList<>();
        int count = any.between(1, 7);
        for (int i = 0; i < count; i++) {
            beats.add(any.between(1, any.of(1, 3, 12)));
        }
        return new Meter(beats, any.of(1, 2, 4, 8, 16, 32, 64));
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Any.times(SEEDS, any -> {
            Meter meter = meter(any);
            assertEquals(meter, Meter.parse(meter.toString()));
        });
    }

    @Test
    void beatsFollowEachOtherThroughTheBar() {
        Any.times(SEEDS, any -> {
            Meter meter = meter(any);
            for (int i = 0; i < meter.beatCount(); i++) {
                assertEquals(meter.beatOnset(i).plus(meter.beat(i)), meter.beatOnset(i + 1));
                assertEquals(i, meter.beatAt(meter.beatOnset(i)));
            }
            assertEquals(meter.bar(), meter.beatOnset(meter.beatCount()));
        });
    }

    @Test
    void aPlaceIsAsStrongInEveryBar() {
        Any.times(SEEDS, any -> {
            Meter meter = meter(any);
            Rational position = any.duration();
            assertEquals(
                    meter.strength(position),
                    meter.strength(position.plus(meter.bar().times(3))));
        });
    }

    @Test
    void noPlaceIsAsStrongAsTheDownbeatAndNoneBetweenBeatsAsABeat() {
        Any.times(SEEDS, any -> {
            Meter meter = meter(any);
            int beat = any.between(0, meter.beatCount() - 1);
            double strength = meter.strength(meter.beatOnset(beat));
            double between = meter.strength(meter.beatOnset(beat)
                    .plus(meter.beat(beat).times(any.of(Rational.of(1, 2), Rational.of(1, 3), Rational.of(3, 16)))));
            assertEquals(1, meter.strength(Rational.ZERO));
            assertTrue(beat == 0 || strength < 1);
            assertTrue(between < strength);
        });
    }
}
