package yeoun.compose.harmony;

import java.util.List;
import java.util.OptionalInt;
import yeoun.craft.Phrase;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Rational;

/**
 * The note that a tune is known to hold over the end of a phrase, which its cadence is to carry.
 *
 * @param semitone its pitch class, 0 for C; empty where nothing is known of it
 */
record HeldAtTheEnd(OptionalInt semitone) {

    /** How likely a cadence is whose last chord has not the note. */
    private static final double WITHOUT = 0.03;

    /** The last note of a phrase that rests in its last bar. */
    static HeldAtTheEnd of(HarmonyRequest request, Phrase phrase) {
        Rational end = request.bars().get(phrase.endBar());
        Rational bar = request.bars().get(phrase.endBar() - 1);
        OptionalInt held = OptionalInt.empty();
        for (HarmonyRequest.TuneEvent event : request.tune()) {
            Rational to = event.onset().isLessThan(end)
                    ? event.onset().plus(event.duration()).min(end)
                    : bar;
            Rational within = to.minus(event.onset().max(bar));
            if (within.isPositive() && event.stands(within, request.meter())) {
                held = OptionalInt.of(event.semitone());
            }
        }
        return new HeldAtTheEnd(held);
    }

    /** How well a progression carries the note with its last chord: 1 where it does or nothing is known. */
    double support(List<String> numerals, Key key) {
        if (semitone.isEmpty()) {
            return 1;
        }
        Chord last = Chord.numeral(numerals.get(numerals.size() - 1), key.tonic());
        return last.contains(semitone.getAsInt()) ? 1 : WITHOUT;
    }
}
