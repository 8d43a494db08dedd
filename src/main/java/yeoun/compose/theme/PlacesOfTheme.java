package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.craft.Cadence;
import yeoun.craft.Contour;
import yeoun.craft.Form;
import yeoun.craft.Phrase;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Passage;
import yeoun.music.Pitch;

/** What is known of every note of a theme before its pitches are drawn. */
final class PlacesOfTheme {
    /** Where the climax is best, as a share of the whole: so late, and time enough to come home (MUSIC 2.4). */
    private static final double SUMMIT = 0.68;

    /** How much a note of less than a beat counts as a climax, as it is over before it is heard as one. */
    private static final double THROWN_AWAY = 0.04;

    /** How often the highest note is one of the idea's, said early: where the theme falls from it, and elsewhere. */
    private static final double EARLY_FALLING = 0.6;

    private static final double EARLY = 0.16;

    /** An idea that spans less than this, in semitones, has not had its climax. */
    private static final int CLIMBED = 5;

    private final Sketch sketch;
    private final ThemePlan plan;
    private final Passage<Chord> harmony;
    private final List<Optional<Cadence>> cadences;
    private final List<MelodyState.Pitched> tones;
    private final Material material;
    private final Seed seed;
    private final List<Grid.Onset> onsets;
    private final List<Phrase> phrases;
    /** What sounds below every note. */
    private final List<Ground> grounds;

    /** The phrase of every note. */
    private final int[] phraseOf;

    PlacesOfTheme(
            Sketch sketch,
            Passage<Chord> harmony,
            List<Optional<Cadence>> cadences,
            List<MelodyState.Pitched> tones,
            Material material,
            Seed seed) {
        this.sketch = sketch;
        this.plan = sketch.plan();
        this.harmony = harmony;
        this.cadences = cadences;
        this.tones = tones;
        this.material = material;
        this.seed = seed;
        this.onsets = sketch.spots().stream().map(Kept.Spot::onset).toList();
        this.phrases = plan.form().phrases();
        this.grounds = onsets.stream()
                .map(onset -> Ground.of(plan.key(), harmony.at(onset.onset()).orElseThrow()))
                .toList();
        this.phraseOf = IntStream.range(0, onsets.size()).map(this::phrase).toArray();
    }

    /** Every note over a structural line, which the contour goes through. */
    List<MelodyPlace> places(StructuralLine structure) {
        List<MelodyPlace> bare = bare();
        List<OptionalInt> tones = structure.under(bare, kept(), seed.at("structure"));
        List<MelodyPlace> places = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            places.add(
                    bare.get(i).over(tones.get(i), contour(i, tones, bare.get(i).target())));
        }
        return places;
    }

    /** Where the contour is that goes straight from structural tone to structural tone. */
    private double contour(int i, List<OptionalInt> tones, double otherwise) {
        int before = i;
        while (before >= 0 && tones.get(before).isEmpty()) {
            before--;
        }
        int after = i;
        while (after < tones.size() && tones.get(after).isEmpty()) {
            after++;
        }
        if (before < 0 || after == tones.size()) {
            return otherwise;
        }
        double from = tones.get(before).getAsInt();
        double to = tones.get(after).getAsInt();
        return before == after ? from : from + (to - from) * (i - before) / (after - before);
    }

    private List<MelodyPlace> bare() {
        int keptTop = midis().max().orElse(0);
        boolean late = climbsLate() && keptTop <= ideaTop() && !free().isEmpty();
        int summit = late ? summit() : -1;
        int summitMidi = late ? summitMidi(summit) : Math.max(keptTop, ideaTop()) + 1;
        List<MelodyPlace> places = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            places.add(place(i, summit, summitMidi));
        }
        return places;
    }

    /** The notes that may be chosen. */
    private List<Integer> free() {
        return IntStream.range(0, onsets.size() - 1)
                .filter(i -> sketch.spots().get(i).tone().isEmpty())
                .boxed()
                .toList();
    }

    private IntStream midis() {
        return IntStream.range(0, onsets.size()).flatMap(i -> keptAt(i).stream());
    }

    /** The pitch that a note must have. */
    private OptionalInt keptAt(int i) {
        return i < 0
                ? OptionalInt.empty()
                : sketch.spots()
                        .get(i)
                        .tone()
                        .map(t -> OptionalInt.of(plan.key().pitch(t.degree()).midi()))
                        .orElse(OptionalInt.empty());
    }

    /** The notes that stay as they are. */
    List<MelodyWriter.Lock> kept() {
        List<MelodyWriter.Lock> locks = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            if (keptAt(i).isPresent()) {
                locks.add(new MelodyWriter.Lock(
                        i,
                        keptAt(i).getAsInt(),
                        "the note "
                                + Pitch.ofMidi(keptAt(i).getAsInt(), plan.key().tonic()) + " at "
                                + onsets.get(i).onset() + " is kept"));
            }
        }
        return locks;
    }

    /** Whether two notes that stay are too far apart to be one line. */
    private boolean breaks(int i) {
        return keptAt(i).isPresent()
                && keptAt(i - 1).isPresent()
                && Math.abs(keptAt(i).getAsInt() - keptAt(i - 1).getAsInt()) > 12;
    }

    /** Whether the theme saves its highest note; one that falls may have had it in the idea, after its first note. */
    private boolean climbsLate() {
        Contour first = plan.contours().get(0);
        boolean falls = first.height(0.1) > first.height(0.9) + 0.3;
        boolean beginsOnTop = plan.key().pitch(sketch.idea().degrees().get(0)).midi() == ideaTop();
        boolean mayClimb = plan.form().units().stream().anyMatch(Form.Unit::climax);
        boolean leavesRoom = ideaTop() - ideaBottom() < CLIMBED;
        return mayClimb && (beginsOnTop || leavesRoom || !seed.at("early").chance(falls ? EARLY_FALLING : EARLY));
    }

    private int ideaBottom() {
        int bottom = Integer.MAX_VALUE;
        for (Degree degree : sketch.idea().degrees()) {
            bottom = Math.min(bottom, plan.key().pitch(degree).midi());
        }
        return bottom;
    }

    private int ideaTop() {
        int top = 0;
        for (Degree degree : sketch.idea().degrees()) {
            top = Math.max(top, plan.key().pitch(degree).midi());
        }
        return top;
    }

    private MelodyPlace place(int i, int summit, int summitMidi) {
        Grid.Onset onset = onsets.get(i);
        int phrase = phraseOf[i];
        boolean begins = i == 0 || phraseOf[i - 1] != phrase || breaks(i);
        int untilEnd = untilEnd(i, phrase);
        return new MelodyPlace(
                onset.strength(plan.meter()),
                beatsToNext(i),
                begins,
                untilEnd,
                untilEnd == 0 ? finals(i, phrase) : List.of(),
                grounds.get(i),
                i == 0 ? Ground.NOTHING : grounds.get(i - 1),
                tones.get(0).midi(),
                keptAt(i).orElse(i == summit ? summitMidi : summitMidi - 1),
                i == summit,
                target(i, phrase, summit, summitMidi),
                keptAt(i).isPresent() ? Wish.NONE : wish(i),
                OptionalInt.empty());
    }

    private double beatsToNext(int i) {
        Grid.Onset onset = onsets.get(i);
        return onset.beats(plan.meter());
    }

    private int phrase(int i) {
        int beat = onsets.get(i).beat();
        boolean leads = isPickup(i);
        int bar = Math.max(
                0, Math.floorDiv((leads ? beat + 1 : beat) - 1, plan.meter().beatCount()));
        for (int p = 0; p < phrases.size(); p++) {
            if (bar < phrases.get(p).endBar()) {
                return p;
            }
        }
        return phrases.size() - 1;
    }

    /** Whether the note is of a pickup: it stands for a pickup tone, in the last beat before a barline. */
    private boolean isPickup(int i) {
        int source = onsets.get(i).source();
        boolean lastBeat = Math.floorMod(onsets.get(i).beat(), plan.meter().beatCount()) == 0;
        return source >= 0 && source < sketch.idea().pickupOnsets() && lastBeat;
    }

    private int untilEnd(int i, int phrase) {
        int last = i;
        while (last + 1 < onsets.size() && phraseOf[last + 1] == phrase) {
            last++;
        }
        return last - i;
    }

    /**
     * The degrees that may end a phrase: of those that its cadence allows the ones that belong to the chord it is then; a theme
     * comes home in its last, whatever else its cadence allows.
     */
    private List<Integer> finals(int i, int phrase) {
        List<Integer> own = cadences.get(phrase)
                .map(cadence ->
                        cadence.finals().stream().map(degree -> degree - 1).toList())
                .orElse(List.of());
        boolean home = phrase == phrases.size() - 1 && phrases.get(phrase).ending() == Form.Ending.CLOSE;
        List<Integer> wished = home && !own.isEmpty()
                ? Stream.concat(Stream.of(0), own.stream()).distinct().toList()
                : own;
        List<Integer> chordal =
                wished.stream().filter(degree -> isOfChord(i, degree)).toList();
        return chordal.isEmpty() ? ofChord(i) : chordal;
    }

    /** Whether a degree is a tone of the chord below a note, and none that another tone of it rubs from below. */
    private boolean isOfChord(int i, int degree) {
        int semitone = plan.key().pitch(Degree.of(degree)).midi() % 12;
        return grounds.get(i).holds(semitone) && !grounds.get(i).holds((semitone + 11) % 12);
    }

    /** The degrees of the key in the chord below a note; none where it has none. */
    private List<Integer> ofChord(int i) {
        return IntStream.range(0, 7)
                .filter(degree -> isOfChord(i, degree))
                .boxed()
                .toList();
    }

    private double target(int i, int phrase, int summit, int summitMidi) {
        Grid.Onset onset = onsets.get(i);
        Phrase own = phrases.get(phrase);
        double bar = (onset.beat() - 1.0) / plan.meter().beatCount();
        double along = Math.max(0, Math.min(1, (bar - own.firstBar()) / own.bars()));
        Contour contour = plan.contours().get(phrase % plan.contours().size());
        int top = own.ending() == Form.Ending.CLOSE ? summitMidi - 1 : Math.min(summitMidi - 2, plan.high() - 2);
        double wanted = plan.low() + contour.height(along) * (top - plan.low());
        boolean near = summit >= 0 && phraseOf[summit] == phrase && Math.abs(i - summit) <= 4;
        return near ? Math.max(wanted, summitMidi - 2.5 * Math.abs(i - summit)) : wanted;
    }

    /** The note that is the summit: strong, not too short, late, in a unit that may climb. */
    private int summit() {
        return seed.at("place").pick(free(), this::summitWeight);
    }

    private double summitWeight(int i) {
        Grid.Onset onset = onsets.get(i);
        double along =
                (double) onset.beat() / (plan.form().bars() * plan.meter().beatCount());
        boolean climbs = sketch.layout().unitAt(onset.beat()).unit().climax();
        boolean exact =
                onset.source() >= 0 && sketch.layout().unitAt(onset.beat()).likeness() == Layout.Recall.EXACT;
        double late = FastMath.exp(-FastMath.pow((along - SUMMIT) / 0.1, 2));
        double strength = onset.strength(plan.meter());
        double held = beatsToNext(i) < 1 ? THROWN_AWAY : Math.min(2, beatsToNext(i));
        double weight = strength * strength * held * (0.02 + late);
        return weight * (climbs ? 1 : 0.02) * (exact ? 0.001 : 1) * (untilEnd(i, phraseOf[i]) == 0 ? 0.01 : 1);
    }

    /** The pitch of the summit: above everything the idea says, in its chord, within the range where possible. */
    private int summitMidi(int summit) {
        int ideaTop = ideaTop();
        Chord chord = harmony.at(onsets.get(summit).onset()).orElseThrow();
        int wanted = Math.max(ideaTop + 2, plan.high());
        int best = ideaTop + 1;
        double bestScore = -1;
        for (MelodyState.Pitched tone : tones) {
            if (tone.midi() > ideaTop && (tone.member() || chord.contains(tone.semitone()))) {
                double score = (chord.contains(tone.semitone()) ? 3 : 0)
                        + (tone.midi() >= ideaTop + 2 ? 1 : 0)
                        - 0.5 * Math.abs(tone.midi() - wanted);
                if (score > bestScore || bestScore < 0) {
                    best = tone.midi();
                    bestScore = Math.max(score, 0);
                }
            }
        }
        return best;
    }

    /** Whether a tone can be sung from and to the notes beside it that stay. */
    private boolean isNearTheKept(int i, Degree degree) {
        int midi = plan.key().pitch(degree).midi();
        boolean fromBefore =
                i == 0 || keptAt(i - 1).isEmpty() || Math.abs(keptAt(i - 1).getAsInt() - midi) <= 12;
        boolean toNext = i + 1 == onsets.size()
                || keptAt(i + 1).isEmpty()
                || Math.abs(keptAt(i + 1).getAsInt() - midi) <= 12;
        return fromBefore && toNext;
    }

    private Wish wish(int i) {
        Grid.Onset onset = onsets.get(i);
        if (!material.holds(onset.source())) {
            return Wish.NONE;
        }
        Layout.Placed unit = sketch.layout().unitAt(isPickup(i) ? onset.beat() + 1 : onset.beat());
        boolean closes = unit.unit().ending() == Form.Ending.CLOSE && untilEnd(i, phraseOf[i]) < 2;
        if (material.begins(i, onset.source()) && !closes && isNearTheKept(i, material.degree(onset.source()))) {
            return new Wish(Optional.of(material.degree(onset.source())), OptionalInt.empty(), 1, 0, true);
        }
        Layout.Recall recall = unit.likeness();
        Degree degree =
                plan.key().mode().nearestSung(material.degree(onset.source()).transposed(unit.shift()));
        boolean goesOn =
                i > 0 && onsets.get(i - 1).source() == onset.source() - 1 && material.holds(onset.source() - 1);
        OptionalInt letters = goesOn
                ? OptionalInt.of(material.degree(onset.source()).steps()
                        - material.degree(onset.source() - 1).steps())
                : OptionalInt.empty();
        int size = sketch.idea().degrees().size();
        boolean loosened = recall == Layout.Recall.NEW_ENDING && onset.source() >= 2 * size / 3;
        double share = loosened || closes ? 0.25 : 1;
        return new Wish(Optional.of(degree), letters, share * recall.degreeShare, share * recall.moveShare, false);
    }
}
