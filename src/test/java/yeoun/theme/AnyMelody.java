package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.support.Any;

/** Random melodies of two bars or so, with accents, rests and a pickup now and then. */
final class AnyMelody {

    private AnyMelody() {}

    static Melody of(Any any) {
        return of(any, any.between(4, 12));
    }

    static Melody of(Any any, int tones) {
        Meter meter = any.of(Meter.COMMON, Meter.of(3, 4), Meter.of(6, 8));
        Rational pickup = any.chance(0.4) ? Rational.of(1, 4) : Rational.ZERO;
        List<Event<Tone>> events = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (int i = 0; i < tones; i++) {
            at = any.chance(0.15) ? at.plus(Rational.of(1, 8)) : at;
            Rational length = Rational.of(any.between(1, 6), 8);
            Degree degree = Degree.of(any.between(-4, 9));
            events.add(new Event<>(at, length, new Tone(degree, any.chance(0.2))));
            at = at.plus(length);
        }
        return new Melody(meter, pickup, new Passage<>(at, events));
    }
}
