package yeoun.compose.harmony;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.story.Emotion;

/** Decides harmonic rhythm, progressions and cadences, and lays out the slots for the lattice. */
public final class HarmonyPlanner {

    /** How often a phrase that can follow the signature progression of the house does (MUSIC 5.10). */
    private static final double SIGNATURE = 0.45;

    private final Tables tables;

    /** A planner with these tables. */
    public HarmonyPlanner(Tables tables) {
        this.tables = tables;
    }

    /** Plans the harmony of some phrases. */
    public HarmonyPlan plan(HarmonyRequest request, Seed seed) {
        Progression home = progression(request, request.emotion(), seed.at("home"));
        Progression away = progression(request, request.beneath(), seed.at("away"));
        List<Optional<Cadence>> cadences = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < request.phrases().size(); i++) {
            Phrase phrase = request.phrases().get(i);
            boolean last = i == request.phrases().size() - 1;
            Progression progression = phrase.home() ? home : away;
            Seed own = seed.at("cadence").at(i);
            Optional<Cadence> cadence = last && !request.closing().isEmpty()
                    ? tables.cadences().find(request.closing())
                    : cadence(request, phrase, own);
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
        if (fits(request.signature(), request.key())
                && !request.signature().isEmpty()
                && seed.at("signature").chance(SIGNATURE)) {
            return new Progression(
                    "signature", request.signature(), major, emotion, List.of(), "the signature of the house");
        }
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
                .filter(c -> !usable(c, request.key()).isEmpty())
                .toList();
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(seed.pick(candidates, c -> 0.01 + habit(c, request.emotion())));
    }

    /** The last two of the chords that are kept over a phrase's last bar and before it; none if its end is not kept. */
    private static List<Chord> keptAtTheEnd(HarmonyRequest request, Phrase phrase) {
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
    private static boolean fits(List<String> numerals, Key key) {
        for (String numeral : numerals) {
            for (PitchClass tone : Chord.numeral(numeral, PitchClass.C).tones()) {
                Mode mode = key.mode();
                int semitone = tone.semitone();
                if (mode.form().stream().noneMatch(form -> form.semitones() == semitone)) {
                    return false;
                }
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

    /** The slots of one phrase. */
    private static final class PhraseSlots {
        private final HarmonyRequest request;
        private final Phrase phrase;
        private final Progression progression;
        private final Optional<Cadence> cadence;
        private final Seed seed;
        private final int number;
        private final Meter meter;

        PhraseSlots(
                HarmonyRequest request,
                Phrase phrase,
                Progression progression,
                Optional<Cadence> cadence,
                Seed seed,
                int number) {
            this.request = request;
            this.phrase = phrase;
            this.progression = progression;
            this.cadence = cadence;
            this.seed = seed;
            this.number = number;
            this.meter = request.meter();
        }

        List<Slot> slots() {
            List<String> goal = keptAtTheEnd(request, phrase).isEmpty()
                    ? cadence.map(c -> seed.pick(usable(c, request.key()))).orElse(List.of())
                    : List.of();
            List<Rational> onsets = aroundTheKept(onsets(goal.size()));
            List<Slot> slots = new ArrayList<>();
            for (int i = 0; i < onsets.size(); i++) {
                Rational next = i + 1 < onsets.size() ? onsets.get(i + 1) : end();
                int fromEnd = onsets.size() - 1 - i;
                Optional<Chord> asked = fromEnd < goal.size()
                        ? Optional.of(Chord.numeral(
                                goal.get(goal.size() - 1 - fromEnd),
                                request.key().tonic()))
                        : Optional.empty();
                slots.add(slot(onsets.get(i), next, asked, i == 0));
            }
            return slots;
        }

        /** Where the phrase begins, the pickup of the first one included. */
        private Rational start() {
            return number == 0 ? Rational.ZERO : barOnset(phrase.firstBar());
        }

        /** Where the phrase's last slot ends: at its end, or with a kept chord that lasts beyond it. */
        private Rational end() {
            Rational end = barOnset(phrase.endBar());
            for (Event<Chord> kept : request.kept().events()) {
                boolean crosses = kept.onset().isLessThan(end) && kept.end().isMoreThan(end);
                end = crosses ? kept.end() : end;
            }
            return end;
        }

        /** The onsets that no kept chord covers, and those where kept chords begin and end. */
        private List<Rational> aroundTheKept(List<Rational> onsets) {
            TreeSet<Rational> around = new TreeSet<>(onsets);
            if (number == 0 && request.kept().at(Rational.ZERO).isPresent()) {
                around.remove(onsets.get(0));
                around.add(Rational.ZERO);
            }
            Rational phraseEnd = barOnset(phrase.endBar());
            for (Event<Chord> kept : request.kept().events()) {
                around.removeIf(at -> at.isMoreThan(kept.onset()) && at.isLessThan(kept.end()));
                for (Rational at : List.of(kept.onset(), kept.end())) {
                    if (at.compareTo(start()) >= 0 && at.isLessThan(phraseEnd)) {
                        around.add(at);
                    }
                }
            }
            return List.copyOf(around);
        }

        /** Where chords change: evenly, and twice as fast before the cadence; the last chord has the last bar. */
        private List<Rational> onsets(int cadenceChords) {
            int perBar = isFast() ? 2 : 1;
            int barsPerChord = request.chordsPerBar() <= 0.5 && phrase.bars() >= 4 ? 2 : 1;
            List<Rational> onsets = new ArrayList<>();
            int before = Math.max(0, cadenceChords - 1);
            int lastBar = phrase.endBar() - 1;
            int halvedFrom = before == 0 ? phrase.endBar() : lastBar - Math.max(1, (before + 1) / 2);
            for (int bar = phrase.firstBar(); bar < phrase.endBar(); bar++) {
                boolean lastOfPhrase = bar == lastBar && cadenceChords > 0;
                boolean halved = !lastOfPhrase && (perBar == 2 || bar >= halvedFrom && request.chordsPerBar() > 0.5);
                boolean held = (bar - phrase.firstBar()) % barsPerChord != 0 && bar < halvedFrom;
                if (!held) {
                    onsets.add(barOnset(bar));
                }
                if (halved) {
                    half(bar).ifPresent(onsets::add);
                }
            }
            return onsets;
        }

        private Rational barOnset(int bar) {
            return request.bars().get(bar);
        }

        /** Half way through a bar, on a beat; nothing where the bar is too short to have a half. */
        private Optional<Rational> half(int bar) {
            Rational half = barOnset(bar).plus(meter.beatOnset((meter.beatCount() + 1) / 2));
            return half.isLessThan(barOnset(bar + 1)) && meter.beatCount() > 1 ? Optional.of(half) : Optional.empty();
        }

        private int barOf(Rational onset) {
            int bar = phrase.firstBar();
            while (bar + 1 < phrase.endBar() && barOnset(bar + 1).compareTo(onset) <= 0) {
                bar++;
            }
            return bar;
        }

        private Slot slot(Rational onset, Rational end, Optional<Chord> goal, boolean begins) {
            Rational from = begins && number == 0 ? Rational.ZERO : onset;
            Optional<Chord> kept = request.kept().at(onset);
            Rational start = barOnset(phrase.firstBar());
            double along = onset.minus(start)
                    .dividedBy(barOnset(phrase.endBar()).minus(start))
                    .toDouble();
            Emotion feeling = request.beneath().towards(request.emotion(), 0.5);
            double swell = 0.72 * along * (1 - along);
            return new Slot(
                    from,
                    end.minus(from),
                    barOnset(barOf(onset)).equals(onset),
                    begins,
                    Optional.of(kept.or(() -> request.given().at(onset)).orElseGet(() -> wish(onset))),
                    kept.or(() -> goal),
                    kept.isPresent() ? Slot.KEPT : cadence.map(Cadence::id).orElse(""),
                    tune(onset, end),
                    Math.min(1, feeling.tension() + swell),
                    feeling.valence(),
                    request.roughness());
        }

        /** The chord that the progression has at a time: one for each bar or half bar, around and around. */
        private Chord wish(Rational onset) {
            List<String> numerals = progression.numerals();
            int bar = barOf(onset);
            boolean second = !barOnset(bar).equals(onset);
            boolean fast = numerals.size() > phrase.bars() && isFast();
            int into = bar - phrase.firstBar();
            int index = (fast ? 2 * into + (second ? 1 : 0) : into) % numerals.size();
            return Chord.numeral(numerals.get(index), request.key().tonic());
        }

        private boolean isFast() {
            return request.chordsPerBar() * meter.bar().toDouble() >= 1.35;
        }

        private List<Slot.TuneNote> tune(Rational from, Rational to) {
            List<Slot.TuneNote> notes = new ArrayList<>();
            List<HarmonyRequest.TuneEvent> events = request.tune();
            for (int i = 0; i < events.size(); i++) {
                HarmonyRequest.TuneEvent event = events.get(i);
                Rational onset = event.onset().max(from);
                Rational end = event.onset().plus(event.duration()).min(to);
                if (onset.isLessThan(end)) {
                    double held = onset.equals(event.onset()) ? 1 : 0.6;
                    double weight = end.minus(onset).toDouble() * (0.3 + event.strength()) * held;
                    notes.add(new Slot.TuneNote(event.semitone(), weight, passes(events, i)));
                }
            }
            return notes;
        }

        private static boolean passes(List<HarmonyRequest.TuneEvent> events, int i) {
            if (i + 1 == events.size()) {
                return false;
            }
            int up = Math.floorMod(events.get(i + 1).semitone() - events.get(i).semitone(), 12);
            return up == 1 || up == 2 || up == 10 || up == 11;
        }
    }
}
