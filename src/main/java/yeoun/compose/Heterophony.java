package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.craft.Instrument;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.theme.Melody;
import yeoun.theme.Statement;
import yeoun.theme.Tone;
import yeoun.theme.Treatment;
import yeoun.theme.Variations;

/**
 * A second player's version of a line (MUSIC 7.7): together at the heads of bars, ornamented where there is time, and without
 * some of what falls between the beats.
 */
final class Heterophony {

    private Heterophony() {}

    /**
     * The version of a player, in the octave that suits the instrument; what it has not is left out.
     *
     * @param line the line of the first player
     * @param start where the line begins in the score
     * @param speech how it is spoken
     */
    static MelodyPart version(Melody line, Key key, Instrument player, Rational start, Speech speech) {
        Melody own = Variations.ornamentation(Rational.of(1, 2))
                .apply(new Statement(key, thinned(line), Treatment.PLAIN))
                .melody();
        while (mean(own, key) > player.comfortHigh()) {
            own = own.transposed(-7);
        }
        while (mean(own, key) < player.comfortLow()) {
            own = own.transposed(7);
        }
        List<Event<Tone>> playable = own.events().stream()
                .filter(e -> {
                    int midi = key.pitch(e.value().degree()).midi();
                    return midi >= player.low() && midi <= player.high();
                })
                .toList();
        return MelodyPart.of(own.with(new Passage<>(own.length(), playable)), key, player, start, speech, List.of());
    }

    private static double mean(Melody melody, Key key) {
        return melody.degrees().stream()
                .mapToInt(d -> key.pitch(d).midi())
                .average()
                .orElse(67);
    }

    /** Every third tone between the beats is left to the other player. */
    private static Melody thinned(Melody melody) {
        List<Event<Tone>> kept = new ArrayList<>();
        int weak = 0;
        for (Event<Tone> event : melody.events()) {
            Rational place =
                    event.onset().minus(melody.pickup()).mod(melody.meter().bar());
            boolean omitted = melody.meter().strength(place) < 0.5 && weak++ % 3 == 1;
            if (!omitted) {
                kept.add(event);
            }
        }
        return melody.with(new Passage<>(melody.length(), kept));
    }
}
