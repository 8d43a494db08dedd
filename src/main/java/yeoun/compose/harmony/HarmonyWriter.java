package yeoun.compose.harmony;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yeoun.chance.Draw;
import yeoun.chance.Lattice;
import yeoun.chance.MoveRule;
import yeoun.chance.Moves;
import yeoun.chance.Path;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;
import yeoun.chance.Seed;
import yeoun.craft.HarmonyTable;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Mode;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;

/** Writes progressions: a lattice of chords over slots of time, drawn by rules. */
public final class HarmonyWriter {

    private final HarmonyTable table;

    /** A writer that knows these transitions and affects. */
    public HarmonyWriter(HarmonyTable table) {
        this.table = table;
    }

    /**
     * A progression and why it is so.
     *
     * @param chords the chords over the slots' time; neighbours that are equal are one
     * @param slots the slots, in order
     * @param draw the chord of each slot, where it was drawn
     */
    public record Drawn(Passage<Chord> chords, List<Slot> slots, Draw<Slot, ?> draw) {}

    /** Every rule that judges moves between chords. */
    static List<MoveRule<HarmonyState>> moveRules(Map<String, Map<String, Double>> matrix) {
        return List.of(new ChordsFollow(matrix), new BassMovesWell(), new InversionsPass());
    }

    /** Every rule that judges a chord at its place. */
    static List<PlaceRule<Slot, HarmonyState>> placeRules(double chromaticism) {
        return List.of(
                new FollowTheProgression(),
                new SupportTheTune(),
                new TensionOfTheMoment(),
                new ColourOfTheFeeling(),
                new RootsAtTheEnds(),
                new BorrowWithCare(chromaticism));
    }

    /** Every rule of harmony, for listings. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(moveRules(Map.of()));
        rules.addAll(placeRules(0.1));
        return rules;
    }

    /**
     * Draws a progression.
     *
     * @throws yeoun.chance.Unsatisfiable if the goals cannot be met
     */
    public Drawn write(HarmonyBrief brief, Seed seed) {
        Lattice<Slot, HarmonyState> lattice = lattice(brief);
        Path<HarmonyState> path = lattice.sample(seed);
        List<Event<Chord>> events = new ArrayList<>();
        for (int i = 0; i < brief.slots().size(); i++) {
            Slot slot = brief.slots().get(i);
            add(events, slot, path.get(i).chord());
        }
        Rational length = events.get(events.size() - 1).end();
        return new Drawn(new Passage<>(length, events), brief.slots(), new Draw<>(lattice, path));
    }

    private static void add(List<Event<Chord>> events, Slot slot, Chord chord) {
        Event<Chord> last = events.isEmpty() ? null : events.get(events.size() - 1);
        if (last != null && goesOn(last, slot, chord)) {
            events.set(events.size() - 1, last.lasting(last.duration().plus(slot.duration())));
        } else {
            events.add(new Event<>(slot.onset(), slot.duration(), chord));
        }
    }

    private static boolean goesOn(Event<Chord> last, Slot slot, Chord chord) {
        boolean same = last.value().equals(chord) && last.end().equals(slot.onset());
        return same && !slot.begins() && !slot.isKept();
    }

    private Lattice<Slot, HarmonyState> lattice(HarmonyBrief brief) {
        PitchClass tonic = brief.key().tonic();
        int modeBits = bits(brief.key().mode(), tonic);
        List<HarmonyState> states = new ArrayList<>();
        for (Chord chord : brief.vocabulary()) {
            states.add(HarmonyState.of(chord, brief.key(), table, modeBits));
        }
        var matrix = table.transitions()
                .getOrDefault(brief.style().matrix(brief.key().mode().isMajor()), Map.of());
        Moves<HarmonyState> moves = Moves.of(states, moveRules(matrix), brief.weights());
        Lattice<Slot, HarmonyState> lattice =
                Lattice.of(moves, brief.slots(), placeRules(brief.chromaticism()), brief.weights());
        for (int i = 0; i < brief.slots().size(); i++) {
            Slot slot = brief.slots().get(i);
            if (slot.goal().isPresent()) {
                Chord goal = slot.goal().get();
                lattice = lattice.where(i, name(slot, goal), s -> s.chord().equals(goal));
            }
        }
        return lattice;
    }

    private static String name(Slot slot, Chord goal) {
        return slot.isKept()
                ? "the chord " + goal + " at " + slot.onset() + " is kept"
                : slot.cadence() + " asks for " + goal;
    }

    private static int bits(Mode mode, PitchClass tonic) {
        int bits = 0;
        for (int semitone : mode.semitones()) {
            bits |= 1 << (semitone + tonic.semitone()) % 12;
        }
        return bits;
    }
}
