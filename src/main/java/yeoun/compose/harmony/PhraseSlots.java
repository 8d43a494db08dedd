package yeoun.compose.harmony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import yeoun.chance.Seed;
import yeoun.craft.Cadence;
import yeoun.craft.Phrase;
import yeoun.craft.Progression;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.story.Emotion;

/** The slots of one phrase: where its chords change, what the progression and the cadence want there. */
final class PhraseSlots {

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
        HeldAtTheEnd held = HeldAtTheEnd.of(request, phrase);
        List<String> goal = HarmonyPlanner.keptAtTheEnd(request, phrase).isEmpty()
                ? cadence.map(c -> seed.pick(
                                HarmonyPlanner.usable(c, request.key()),
                                numerals -> held.support(numerals, request.key())))
                        .orElse(List.of())
                : List.of();
        List<Rational> onsets = aroundTheKept(onsets(goal.size()));
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            Rational next = i + 1 < onsets.size() ? onsets.get(i + 1) : end();
            int fromEnd = onsets.size() - 1 - i;
            Optional<Chord> asked = fromEnd < goal.size()
                    ? Optional.of(dressed(goal.get(goal.size() - 1 - fromEnd), fromEnd == 0))
                    : signature(onsets.get(i));
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
        int barsPerChord = !isSignature() && request.chordsPerBar() <= 0.5 && phrase.bars() >= 4 ? 2 : 1;
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

    private boolean isSignature() {
        return progression.id().equals(Signature.ID);
    }

    /** The chord that must be there because the signature of the house goes through once. */
    private Optional<Chord> signature(Rational onset) {
        boolean free = request.given().at(onset).isEmpty();
        return isSignature() && free && Signature.bars(progression, isFast()) > barOf(onset) - phrase.firstBar()
                ? Optional.of(wish(onset))
                : Optional.empty();
    }

    /** The chord that the progression has at a time: one for each bar or half bar, around and around. */
    private Chord wish(Rational onset) {
        List<String> numerals = progression.numerals();
        int bar = barOf(onset);
        boolean second = !barOnset(bar).equals(onset);
        boolean fast = (isSignature() || numerals.size() > phrase.bars()) && isFast();
        int into = bar - phrase.firstBar();
        int index = (fast ? 2 * into + (second ? 1 : 0) : into) % numerals.size();
        String numeral = numerals.get(index);
        return numeral.equals("V")
                ? dressed(numeral, false)
                : Chord.numeral(numeral, request.key().tonic());
    }

    /**
     * A plain triad, of a cadence or of a dominant, as the style has it: one that knows none of its kind on this root takes one of its own chords instead, at
     * rest none that rubs against the root, and no tonic with a seventh that would fall.
     */
    private Chord dressed(String numeral, boolean atRest) {
        Chord plain = Chord.numeral(numeral, request.key().tonic());
        List<Chord> own = request.style().vocabulary(request.key().mode().isMajor()).stream()
                .map(n -> Chord.numeral(n, request.key().tonic()))
                .filter(c -> c.root().equals(plain.root()) && c.bass().equals(plain.bass()))
                .filter(c -> c.quality().triad() == plain.quality() || plain.quality() == ChordQuality.POWER)
                .filter(c -> !atRest || rests(c))
                .filter(c -> !request.key().mode().isTori() || HarmonyPlanner.fits(c, request.key()))
                .toList();
        return own.isEmpty() || own.contains(plain)
                ? plain
                : seed.at("dress").at(numeral).pick(own);
    }

    private boolean rests(Chord chord) {
        int root = chord.root().semitone();
        boolean home = chord.root().equals(request.key().tonic());
        return !chord.contains(root + 11) && !(home && chord.contains(root + 10));
    }

    private boolean isFast() {
        return isFast(request);
    }

    /** Whether chords change twice a bar. */
    static boolean isFast(HarmonyRequest request) {
        return request.chordsPerBar() * request.meter().bar().toDouble() >= 1.35
                && request.meter().beatCount() > 1;
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
                notes.add(new Slot.TuneNote(
                        event.semitone(), weight, event.stands(end.minus(onset), meter), passes(events, i)));
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
