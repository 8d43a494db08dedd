package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yeoun.music.Rational;
import yeoun.story.FrameRate;
import yeoun.story.Timecode;
import yeoun.support.Any;

/** At every rate, frames, timecode and exact seconds are three names of the same thing. */
class TimecodeLawsTest {

    private static final int SEEDS = 3000;

    private static Timecode timecode(Any any) {
        FrameRate rate = any.of(FrameRate.values());
        int day = 24 * 3600 * rate.nominal() - 1;
        return new Timecode(any.of(any.between(0, day), any.between(0, 40_000)), rate);
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Any.times(SEEDS, any -> {
            Timecode timecode = timecode(any);
            assertEquals(timecode, Timecode.parse(timecode.toString(), timecode.rate()));
        });
    }

    @Test
    void everyFrameOfTwentyMinutesIsReadBackInDropFrame() {
        for (long frame = 0; frame < 20 * 60 * 30; frame++) {
            Timecode timecode = new Timecode(frame, FrameRate.FPS_29_97_DROP);
            assertEquals(timecode, Timecode.parse(timecode.toString(), FrameRate.FPS_29_97_DROP));
        }
    }

    @Test
    void aFrameStandsFromItsStartUntilTheNext() {
        Any.times(SEEDS, any -> {
            Timecode timecode = timecode(any);
            FrameRate rate = timecode.rate();
            Rational within = rate.frame().times(Rational.of(any.between(0, 99), 100));
            assertEquals(timecode, Timecode.at(timecode.seconds().plus(within), rate));
            assertEquals(timecode.frame() + 1, timecode.plus(rate.frame()).frame());
            assertEquals(rate.frame(), timecode.plus(rate.frame()).seconds().minus(timecode.seconds()));
        });
    }

    @Test
    void orderIsTheOrderOfTime() {
        Any.times(SEEDS, any -> {
            Timecode one = timecode(any);
            Timecode other = timecode(any);
            assertEquals(Integer.signum(one.seconds().compareTo(other.seconds())), one.compareTo(other));
            assertEquals(-1, one.compareTo(new Timecode(one.frame() + 1, one.rate())));
        });
    }

    @Test
    void dropFrameTimecodeKeepsUpWithTheClockForADay() {
        Any.times(SEEDS, any -> {
            FrameRate rate = any.of(FrameRate.FPS_29_97_DROP, FrameRate.FPS_59_94_DROP);
            int seconds = any.between(0, 24 * 3600 - 1);
            String[] parts = Timecode.at(Rational.of(seconds), rate).toString().split("[:;]");
            Rational shown = Rational.of(clock(parts)).plus(Rational.of(Long.parseLong(parts[3]), rate.nominal()));
            assertTrue(shown.minus(Rational.of(seconds)).abs().isLessThan(Rational.of(1, 4)));
        });
    }

    private static long clock(String[] parts) {
        return Long.parseLong(parts[0]) * 3600 + Long.parseLong(parts[1]) * 60 + Long.parseLong(parts[2]);
    }
}
