package yeoun.compose.harmony;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.craft.Cadence;
import yeoun.craft.CadenceHabit;
import yeoun.craft.Form;
import yeoun.craft.Phrase;
import yeoun.craft.Progression;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.story.Emotion;

/** Decides harmonic rhythm, progressions and cadences, and lays out the slots for the lattice. */
public final class HarmonyPlanner {

    /** How likely a cadence on the flat seventh is in a mode that has a leading tone. */
    private static final double SUNKEN = 0.2;

    private final Tables tables;

    /** A planner with these tables. */
    public HarmonyPlanner(Tables tables) {
        this.tables = tables;
    }

    /** Plans the harmony of some phrases. */
    public HarmonyPlan plan(HarmonyRequest request, Seed seed) {
        Progression home = progression(request, request.emotion(), seed.at("home"));
        Progression away = progression(request, request.beneath(), seed.at("away"));
        Optional<Signature.Placed> signature = Signature.place(request, seed.at("signature"));
        List<Optional<Cadence>> cadences = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < request.phrases().size(); i++) {
            Phrase phrase = request.phrases().get(i);
            boolean last = i == request.phrases().size() - 1;
            boolean signs = signature.isPresent() && signature.get().phrase() == i;
            Progression progression = signs ? signature.get().progression() : phrase.home() ? home : away;
            Seed own = seed.at("cadence").at(i);
            boolean full = signs && Signature.bars(progression, PhraseSlots.isFast(request)) == phrase.bars();
            Optional<Cadence> closing = last ? closing(request) : Optional.empty();
            Optional<Cadence> cadence =
                    full ? Optional.empty() : closing.isPresent() ? closing : cadence(request, phrase, own);
            cadences.add(cadence);
            names.add(progression.id());
            slots.addAll(new PhraseSlots(request, phrase, progression, cadence, own, i).slots());
        }
        Set<Chord> vocabulary = vocabulary(request, slots);
        HarmonyBrief brief = new HarmonyBrief(
                request.key(),
                slots,
                List.copyOf(vocabulary),
                request.style(),
                request.chromaticism(),
                request.weights());
        return new HarmonyPlan(brief, cadences, names);
    }

    private Progression progression(HarmonyRequest request, Emotion emotion, Seed seed) {
        boolean major = request.key().mode().isMajor();
        boolean tori = request.key().mode().isTori();
        List<Progression> candidates = tables.progressions().all().stream()
                .filter(p -> p.major() == major)
                .filter(p -> !tori || fits(p.numerals(), request.key()))
                .toList();
        return seed.pick(candidates, p -> {
            double liked = request.style().progressions().getOrDefault(p.id(), 0.04);
            double trait = 1 + 1.5 * request.liked().getOrDefault(p.id(), 0.0);
            double distance = p.emotion().distance(emotion);
            return liked * trait * FastMath.exp(-2.5 * distance * distance);
        });
    }

    /** The cadence that must end it, where the mode can say it. */
    private Optional<Cadence> closing(HarmonyRequest request) {
        return request.closing().isEmpty()
                ? Optional.empty()
                : tables.cadences()
                        .find(request.closing())
                        .filter(c -> !usable(c, request.key()).isEmpty());
    }

    private Optional<Cadence> cadence(HarmonyRequest request, Phrase phrase, Seed seed) {
        Form.Ending ending = phrase.ending();
        if (ending == Form.Ending.NONE || ending == Form.Ending.BREATH) {
            return Optional.empty();
        }
        List<Chord> kept = keptAtTheEnd(request, phrase);
        if (!kept.isEmpty()) {
            return madeBy(kept, request.key());
        }
        List<Cadence> candidates = tables.cadences().all().stream()
                .filter(c -> c.ending() == ending)
                .filter(c -> liking(request, c) > 0)
                .filter(c -> !usable(c, request.key()).isEmpty())
                .toList();
        HeldAtTheEnd held = HeldAtTheEnd.of(request, phrase);
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(seed.pick(
                        candidates,
                        c -> (0.01 + habit(c, request.emotion()))
                                * liking(request, c)
                                * (sinks(c, request.key()) ? SUNKEN : 1)
                                * support(held, request.key(), c)));
    }

    /** How much the style likes a cadence; 0 for one that it never closes with. */
    private static double liking(HarmonyRequest request, Cadence cadence) {
        return request.style().cadences().getOrDefault(cadence.id(), 1.0);
    }

    /** Whether a cadence comes from below the tonic by a whole tone though the mode has a leading tone. */
    private static boolean sinks(Cadence cadence, Key key) {
        int tonic = key.tonic().semitone();
        boolean leads = key.mode().form().stream().anyMatch(form -> form.semitones() == 11);
        return leads
                && usable(cadence, key).stream().flatMap(List::stream).allMatch(numeral -> {
                    Chord chord = Chord.numeral(numeral, key.tonic());
                    return !chord.contains(tonic + 11);
                })
                && usable(cadence, key).stream()
                        .flatMap(List::stream)
                        .anyMatch(numeral ->
                                Chord.numeral(numeral, key.tonic()).root().semitone() == (tonic + 10) % 12);
    }

    private static double support(HeldAtTheEnd held, Key key, Cadence cadence) {
        return usable(cadence, key).stream()
                .mapToDouble(numerals -> held.support(numerals, key))
                .max()
                .orElse(1);
    }

    /** The last two of the chords that are kept over a phrase's last bar and before it; none if its end is not kept. */
    static List<Chord> keptAtTheEnd(HarmonyRequest request, Phrase phrase) {
        Rational start = request.bars().get(phrase.firstBar());
        Rational end = request.bars().get(phrase.endBar());
        List<Chord> chords = new ArrayList<>();
        boolean lasts = false;
        for (Event<Chord> event : request.kept().events()) {
            if (event.onset().isLessThan(end) && event.end().isMoreThan(start)) {
                chords.add(event.value());
                lasts = event.end().compareTo(end) >= 0;
            }
        }
        return lasts ? chords.subList(Math.max(0, chords.size() - 2), chords.size()) : List.of();
    }

    /** The cadence that chords make as they are; the most closed of those that fit. */
    private Optional<Cadence> madeBy(List<Chord> chords, Key key) {
        return tables.cadences().all().stream()
                .filter(c -> usable(c, key).stream().anyMatch(numerals -> endsLike(numerals, chords, key)))
                .max(Comparator.comparingDouble(Cadence::closure));
    }

    /** Whether the roots and triads of chords are those that the numerals end with. */
    private static boolean endsLike(List<String> numerals, List<Chord> chords, Key key) {
        if (numerals.size() < chords.size()) {
            return false;
        }
        for (int fromEnd = 1; fromEnd <= chords.size(); fromEnd++) {
            Chord asked = Chord.numeral(numerals.get(numerals.size() - fromEnd), key.tonic());
            Chord chord = chords.get(chords.size() - fromEnd);
            boolean alike = asked.root().soundsLike(chord.root())
                    && asked.quality().isMajor() == chord.quality().isMajor();
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    private double habit(Cadence cadence, Emotion emotion) {
        double sum = 0;
        for (CadenceHabit habit : tables.habits()) {
            double distance = habit.emotion().distance(emotion);
            sum += FastMath.exp(-5 * distance * distance) * habit.shares().getOrDefault(cadence.id(), 0.0);
        }
        return sum;
    }

    /** The cadence's progressions that the mode can say: a tori has no leading tone. */
    static List<List<String>> usable(Cadence cadence, Key key) {
        List<List<String>> all = cadence.progressions(key.mode().isMajor());
        return key.mode().isTori()
                ? all.stream().filter(numerals -> fits(numerals, key)).toList()
                : all;
    }

    /** Whether all tones of these chords belong to the seven letter forms of the mode. */
    static boolean fits(List<String> numerals, Key key) {
        return numerals.stream().allMatch(numeral -> fits(Chord.numeral(numeral, key.tonic()), key));
    }

    /** Whether all tones of a chord belong to the seven letter forms of the mode. */
    static boolean fits(Chord chord, Key key) {
        for (PitchClass tone : chord.tones()) {
            int above = Math.floorMod(tone.semitone() - key.tonic().semitone(), 12);
            if (key.mode().form().stream().noneMatch(form -> form.semitones() == above)) {
                return false;
            }
        }
        return true;
    }

    private Set<Chord> vocabulary(HarmonyRequest request, List<Slot> slots) {
        Key key = request.key();
        Set<Chord> chords = new LinkedHashSet<>();
        List<String> numerals =
                new ArrayList<>(request.style().vocabulary(key.mode().isMajor()));
        numerals.addAll(tables.harmony().modal().getOrDefault(key.mode().id(), List.of()));
        for (String numeral : numerals) {
            if (!key.mode().isTori() || fits(List.of(numeral), key)) {
                chords.add(Chord.numeral(numeral, key.tonic()));
            }
        }
        for (Slot slot : slots) {
            slot.wish().ifPresent(chords::add);
            slot.goal().ifPresent(chords::add);
        }
        return chords;
    }
}
