package yeoun.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import yeoun.chance.Lattice;
import yeoun.chance.MoveRule;
import yeoun.chance.Moves;
import yeoun.chance.Path;
import yeoun.chance.PlaceRule;
import yeoun.chance.Seed;
import yeoun.chance.StatedMoveRule;
import yeoun.chance.StatedPlaceRule;
import yeoun.chance.Weights;

/** The engine alone: 150 states, four move rules, four place rules; the cost grows with the positions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LatticeBench {

    private static final int STATES = 150;

    /** How many positions. */
    @Param({"64", "128", "256"})
    public int positions;

    private Moves<Integer> moves;
    private List<Integer> places;
    private List<PlaceRule<Integer, Integer>> rules;
    private long draw;

    /** Fills the table of moves, which lattices share. */
    @Setup
    public void prepare() {
        List<Integer> states = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            states.add(i);
        }
        List<MoveRule<Integer>> moveRules = new ArrayList<>();
        rules = new ArrayList<>();
        for (int rule = 1; rule <= 4; rule++) {
            moveRules.add(new Step(rule));
            rules.add(new Stand(rule));
        }
        moves = Moves.of(states, moveRules, Weights.OWN);
        places = new ArrayList<>();
        for (int i = 0; i < positions; i++) {
            places.add(i);
        }
    }

    /** Judges every state at every place, filters backward, samples forward. */
    @Benchmark
    public Path<Integer> sample() {
        return Lattice.of(moves, places, rules, Weights.OWN).sample(new Seed(draw++));
    }

    private static final class Step extends StatedMoveRule<Integer> {
        private final int period;

        Step(int period) {
            super("step-" + period, 1, "Go on by small steps.", "the bench");
            this.period = period;
        }

        @Override
        public double fit(Integer from, Integer to) {
            return 1 - Math.min(2, Math.abs(to - from) / (10.0 * period));
        }
    }

    private static final class Stand extends StatedPlaceRule<Integer, Integer> {
        private final int period;

        Stand(int period) {
            super("stand-" + period, 1, "Stand near the place.", "the bench");
            this.period = period;
        }

        @Override
        public double fit(Integer place, Integer state) {
            return 1 - Math.min(2, Math.abs(place * period % STATES - state) / 40.0);
        }
    }
}
