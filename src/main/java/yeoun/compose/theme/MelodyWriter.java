package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yeoun.chance.Chain;
import yeoun.chance.Draw;
import yeoun.chance.Grammar;
import yeoun.chance.Lattice;
import yeoun.chance.MoveRule;
import yeoun.chance.Moves;
import yeoun.chance.Path;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Mode;

/** Writes pitches for notes whose rhythm is known: a lattice of tones and moves, drawn by rules. */
final class MelodyWriter {

    /** The widest leap of a melody: an octave. */
    private static final int WIDEST = 12;

    /** A line ends on a tone, and goes on from it or begins afresh. */
    static final Chain<MelodyState> CHAIN = Chain.<MelodyState>of(
                    state -> state.tone().index(), MelodyState::canFollow)
            .afresh(MelodyState::fresh);

    private final Grammar<MelodyPlace, MelodyState> grammar;

    /**
     * A writer for lines of these tones.
     *
     * @param tones the tones, from the lowest
     */
    MelodyWriter(List<MelodyState.Pitched> tones, MelodyManner manner, Weights weights) {
        this(tones, WIDEST, moveRules(manner), placeRules(manner), weights);
    }

    /**
     * A writer for lines of these tones by other rules.
     *
     * @param widest the widest leap within a line, in semitones
     */
    MelodyWriter(
            List<MelodyState.Pitched> tones,
            int widest,
            List<MoveRule<MelodyState>> moveRules,
            List<PlaceRule<MelodyPlace, MelodyState>> placeRules,
            Weights weights) {
        List<MelodyState> states = new ArrayList<>();
        for (MelodyState.Pitched tone : tones) {
            states.add(new MelodyState(tone, tone, true));
            for (MelodyState.Pitched before : tones) {
                if (Math.abs(tone.midi() - before.midi()) <= widest) {
                    states.add(new MelodyState(tone, before, false));
                }
            }
        }
        Moves<MelodyState> moves = Moves.of(states, CHAIN, moveRules, weights);
        this.grammar = new Grammar<>(moves, placeRules, weights);
    }

    /** The tones of a key within a range, with the chromatic tones that these pitch classes add. */
    static List<MelodyState.Pitched> tones(Key key, int low, int high, int chromatic) {
        Mode mode = key.mode();
        List<MelodyState.Pitched> tones = new ArrayList<>();
        int tonic = key.tonicPitch().midi();
        int rung = 0;
        int letter = Integer.MIN_VALUE;
        for (int midi = low; midi <= high; midi++) {
            Degree member = memberAt(mode, midi - tonic);
            if (member != null) {
                rung += member.steps() == letter ? 0 : 1;
                letter = member.steps();
                tones.add(new MelodyState.Pitched(tones.size(), member, midi, rung, true, points(mode, member)));
            } else if ((chromatic >> midi % 12 & 1) == 1) {
                Degree degree = chromaticAt(mode, midi - tonic);
                int points = Integer.signum(degree.alteration());
                tones.add(new MelodyState.Pitched(tones.size(), degree, midi, rung, false, points));
            }
        }
        return tones;
    }

    /** The raised sixth and seventh of a minor mode rise, their natural forms fall. */
    private static int points(Mode mode, Degree member) {
        boolean twoForms = mode.descending().stream().anyMatch(d -> d.simple() == member.simple());
        return twoForms ? member.alteration() < 0 ? -1 : 1 : 0;
    }

    private static @org.jspecify.annotations.Nullable Degree memberAt(Mode mode, int semitones) {
        int octave = Math.floorDiv(semitones, 12);
        int simple = Math.floorMod(semitones, 12);
        return Stream.concat(mode.members().stream(), mode.descending().stream())
                .filter(member -> mode.semitones(member) == simple)
                .findFirst()
                .map(member -> member.transposed(7 * octave))
                .orElse(null);
    }

    /** A raised degree where that is a leading tone or a sharpened fourth, a lowered one elsewhere. */
    private static Degree chromaticAt(Mode mode, int semitones) {
        int octave = Math.floorDiv(semitones, 12);
        int simple = Math.floorMod(semitones, 12);
        int letter = switch (simple) {
            case 1 -> 1;
            case 2 -> 1;
            case 3 -> 2;
            case 4 -> 2;
            case 5 -> 3;
            case 6 -> 3;
            case 7 -> 4;
            case 8 -> 5;
            case 9 -> 5;
            case 10 -> 6;
            default -> simple == 0 ? 0 : 6;
        };
        int natural = mode.semitones(Degree.of(letter));
        return new Degree(letter + 7 * octave, simple - natural);
    }

    static List<MoveRule<MelodyState>> moveRules(MelodyManner manner) {
        return List.of(
                new IntervalsOfTheKind(manner.intervals(), manner.ascent()),
                new AnswerLeaps(),
                new GoOnByStep(),
                new SingableLeaps(manner.awkward()),
                new FewRepeats(manner.repeats()),
                new LeadingTonesLead(manner.tonic()),
                new FunctionalTones(manner.mode()));
    }

    static List<PlaceRule<MelodyPlace, MelodyState>> placeRules(MelodyManner manner) {
        return List.of(
                new StayInRange(),
                new KeepTheMotif(),
                new RestOnTheChord(manner.appoggiaturas()),
                new ResolveByStep(),
                new AvoidTheRub(),
                new FollowTheContour(),
                new EmbellishTheStructure(),
                new CloseThePhrase(),
                new ScaleOfTheChord(),
                new AlteredTonesLead(),
                new NoParallels(),
                new StableTonesLast(manner.mode().isMajor(), manner.tonic()),
                new TonesOfTheMode(manner.chromaticism()));
    }

    /** Every rule of melody, for listings. */
    static List<Rule> rules(MelodyManner manner) {
        List<Rule> rules = new ArrayList<>(moveRules(manner));
        rules.addAll(placeRules(manner));
        return rules;
    }

    /**
     * Draws a line.
     *
     * @throws yeoun.chance.Unsatisfiable if the range and the locks leave nothing
     */
    Draw<MelodyPlace, MelodyState> write(List<MelodyPlace> places, Seed seed) {
        return write(places, List.of(), seed);
    }

    /**
     * A note that stays as it is.
     *
     * @param position which note
     * @param midi its MIDI number
     * @param name what it is called where it is in conflict
     */
    record Lock(int position, int midi, String name) {}

    /**
     * Draws a line of which some notes are known.
     *
     * @throws yeoun.chance.Unsatisfiable if the range and the locks leave nothing
     */
    Draw<MelodyPlace, MelodyState> write(List<MelodyPlace> places, List<Lock> locks, Seed seed) {
        Lattice<MelodyPlace, MelodyState> lattice = grammar.over(places);
        for (Lock lock : locks) {
            lattice = lattice.where(lock.position, lock.name, s -> s.tone().midi() == lock.midi);
        }
        Path<MelodyState> path = lattice.sample(seed);
        return new Draw<>(lattice, path);
    }

    /**
     * The line that all rules together like best.
     *
     * @throws yeoun.chance.Unsatisfiable if the range leaves nothing
     */
    Draw<MelodyPlace, MelodyState> best(List<MelodyPlace> places) {
        Lattice<MelodyPlace, MelodyState> lattice = grammar.over(places);
        return new Draw<>(lattice, lattice.best());
    }
}
