package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yeoun.chance.Chain;
import yeoun.chance.Lattice;
import yeoun.chance.MoveRule;
import yeoun.chance.Moves;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.craft.Cell;

/** Writes rhythm: a lattice of cells over beats, drawn by rules. */
final class RhythmWriter {

    private final Moves<RhythmState> moves;
    private final Weights weights;

    RhythmWriter(List<Cell> cells, Weights weights) {
        List<RhythmState> states = new ArrayList<>();
        for (Cell cell : cells) {
            BeatShape shape = BeatShape.of(cell);
            if (!cell.soundsAtEnd()) {
                states.add(new RhythmState(cell, shape, 0));
            } else if (cell.onsets() > 0) {
                states.add(new RhythmState(cell, shape, 1));
            } else {
                for (int held = 2; held <= RhythmState.LONGEST + 1; held++) {
                    states.add(new RhythmState(cell, shape, held));
                }
            }
        }
        this.weights = weights;
        this.moves = Moves.of(states, Chain.of(RhythmState::canFollow), moveRules(), weights);
    }

    /** Whether it weighs its rules so. */
    boolean weighs(Weights other) {
        return weights.equals(other);
    }

    static List<MoveRule<RhythmState>> moveRules() {
        return List.of(new SilenceIsShort(), new VaryTheCells());
    }

    static List<PlaceRule<BeatPlace, RhythmState>> placeRules(Set<String> familiar) {
        return List.of(
                new CellsFitTheBeat(),
                new SpeakInGestures(),
                new KeepTheDensity(),
                new NotesOnStrongBeats(),
                new CommonCells(),
                new SingThrough(),
                new SyncopateByRate(),
                new SwingInEighths(),
                new LongNotesAtTheEnd(),
                new KeepToTheIdea(familiar));
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(moveRules());
        rules.addAll(placeRules(Set.of()));
        return rules;
    }

    /** The cell of every beat, in the patterns of an idea. */
    List<Cell> write(List<BeatPlace> places, Set<String> familiar, Seed seed) {
        return cells(over(places, familiar), seed);
    }

    /**
     * Everything that these beats may do, to draw from more than once.
     *
     * @param familiar the patterns of the idea; empty while it is being written
     */
    Lattice<BeatPlace, RhythmState> over(List<BeatPlace> places, Set<String> familiar) {
        return Lattice.of(moves, places, placeRules(familiar), weights);
    }

    /** The cells of one draw. */
    static List<Cell> cells(Lattice<BeatPlace, RhythmState> beats, Seed seed) {
        return beats.sample(seed).states().stream().map(RhythmState::cell).toList();
    }
}
