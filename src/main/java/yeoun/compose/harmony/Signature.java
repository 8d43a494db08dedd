package yeoun.compose.harmony;

import java.util.List;
import java.util.Optional;
import yeoun.chance.Seed;
import yeoun.craft.Phrase;
import yeoun.craft.Progression;
import yeoun.music.Chord;
import yeoun.music.Interval;
import yeoun.music.PitchClass;

/**
 * The signature progression of a house, and the one phrase of a theme or section that goes through it (MUSIC 5.10): the first
 * that is an excursion and has room for it, so that it is heard where a tune opens out; else the first that has room. The last
 * phrase closes and has none. What is written in major is heard from the relative major in minor.
 */
final class Signature {

    static final String ID = "signature";

    /** How often a phrase that can go through the signature does. */
    private static final double SHARE = 0.7;

    private static final Interval RELATIVE = Interval.parse("m3");

    private Signature() {}

    /**
     * The signature in the key.
     *
     * @param progression the progression
     * @param phrase the number of the phrase that goes through it
     */
    record Placed(Progression progression, int phrase) {}

    static Optional<Placed> place(HarmonyRequest request, Seed seed) {
        if (request.signature().isEmpty() || !seed.chance(SHARE)) {
            return Optional.empty();
        }
        return inKey(request).flatMap(progression -> {
            int bars = bars(progression, PhraseSlots.isFast(request));
            return phrase(request, bars).map(phrase -> new Placed(progression, phrase));
        });
    }

    private static Optional<Progression> inKey(HarmonyRequest request) {
        boolean major = request.key().mode().isMajor();
        List<String> numerals = request.signature();
        if (!HarmonyPlanner.fits(numerals, request.key()) && !major) {
            numerals = numerals.stream().map(Signature::fromRelative).toList();
        }
        return HarmonyPlanner.fits(numerals, request.key())
                ? Optional.of(new Progression(
                        ID, numerals, major, request.emotion(), List.of(), "the signature of the house"))
                : Optional.empty();
    }

    /** A numeral of the relative major, as minor says it. */
    private static String fromRelative(String numeral) {
        return Chord.numeral(numeral, PitchClass.C).transposed(RELATIVE).numeralOn(PitchClass.C);
    }

    /** How many bars it takes. */
    static int bars(Progression progression, boolean fast) {
        int chords = progression.numerals().size();
        return fast ? (chords + 1) / 2 : chords;
    }

    private static Optional<Integer> phrase(HarmonyRequest request, int bars) {
        Optional<Integer> first = Optional.empty();
        for (int i = 0; i < request.phrases().size() - 1; i++) {
            Phrase phrase = request.phrases().get(i);
            if (phrase.bars() >= bars
                    && HarmonyPlanner.keptAtTheEnd(request, phrase).isEmpty()) {
                if (!phrase.home()) {
                    return Optional.of(i);
                }
                first = first.isEmpty() ? Optional.of(i) : first;
            }
        }
        return first;
    }
}
