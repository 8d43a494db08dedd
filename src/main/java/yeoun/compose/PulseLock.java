package yeoun.compose;

import java.util.List;
import yeoun.music.Meter;
import yeoun.music.Rational;

/**
 * The pulse of a body locked to the beat of the music: hearts and feet keep time with it, as near to their own rate as a simple
 * ratio allows (MUSIC 3.8).
 *
 * @param asked pulses a minute that were asked for
 * @param apart beats from one to the next
 * @param played pulses a minute that are heard
 */
record PulseLock(double asked, Rational apart, double played) {

    /** A ratio that is not a half, one or two is taken where those would be farther off than this. */
    private static final double UNHEARD = 0.06;

    private static final List<Rational> PLAIN = List.of(Rational.of(1, 2), Rational.ONE, Rational.of(2));

    private static final List<Rational> CROSSING =
            List.of(Rational.of(2, 3), Rational.of(3, 4), Rational.of(4, 3), Rational.of(3, 2));

    /** What beats that divide in three can be crossed by: quarters of them would be sixty-fourths. */
    private static final List<Rational> CROSSING_THREE =
            List.of(Rational.of(2, 3), Rational.of(4, 3), Rational.of(3, 2));

    /** The pulse nearest to a rate at a tempo, both a minute, in a meter. */
    static PulseLock of(double rate, double tempo, Meter meter) {
        PulseLock plain = nearest(PLAIN, rate, tempo);
        PulseLock crossing = nearest(meter.beats().contains(3) ? CROSSING_THREE : CROSSING, rate, tempo);
        return Math.abs(plain.off()) > UNHEARD && Math.abs(crossing.off()) < Math.abs(plain.off()) ? crossing : plain;
    }

    private static PulseLock nearest(List<Rational> ratios, double rate, double tempo) {
        PulseLock best = null;
        for (Rational apart : ratios) {
            PulseLock lock = new PulseLock(rate, apart, tempo / apart.toDouble());
            best = best == null || Math.abs(lock.off()) < Math.abs(best.off()) ? lock : best;
        }
        return java.util.Objects.requireNonNull(best);
    }

    /** By what share it is faster than asked; negative where it is slower. */
    double off() {
        return played / asked - 1;
    }

    /** How it stands to the beat: once a beat, every 2 beats, every 3/4 of a beat. */
    String inWords() {
        if (apart.equals(Rational.ONE)) {
            return "once a beat";
        }
        return "every " + apart + (apart.isMoreThan(Rational.ONE) ? " beats" : " of a beat");
    }
}
