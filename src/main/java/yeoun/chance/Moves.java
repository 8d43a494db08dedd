package yeoun.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * States and the weights of all moves between them: the tables that move rules fill once, for lattices of any length.
 *
 * <p>Moves that a rule forbids are not stored, so a sparse table costs what its allowed moves cost. Moves to states that begin
 * afresh weigh the same from all states that end alike, and are stored once for these. Immutable.
 *
 * @param <S> the kind of state
 */
public final class Moves<S> {

    private final List<S> states;
    /** The same, for the innermost loops. */
    private final S[] array;

    private final List<MoveRule<S>> rules;
    private final double[] ruleWeights;
    private final Endings endings;
    /** From every state to those that go on from it. */
    private final MoveTable onward;
    /** From every ending to the states that begin afresh. */
    private final MoveTable afresh;

    private final double heaviest;

    private Moves(
            List<S> states,
            S[] array,
            List<MoveRule<S>> rules,
            double[] ruleWeights,
            Endings endings,
            MoveTable.Builder onward,
            MoveTable.Builder afresh) {
        this.states = states;
        this.array = array;
        this.rules = rules;
        this.ruleWeights = ruleWeights;
        this.endings = endings;
        double most = Math.max(onward.heaviest(), afresh.heaviest());
        this.heaviest = most == Rule.FORBIDDEN ? 0 : most;
        this.onward = onward.in(heaviest);
        this.afresh = afresh.in(heaviest);
    }

    /**
     * How states end.
     *
     * @param of the ending of every state
     * @param first the first state of every ending
     */
    record Endings(int[] of, int[] first) {

        static <S> Endings of(List<S> states, Chain<S> chain) {
            Map<Object, Integer> known = new HashMap<>();
            int[] of = new int[states.size()];
            int[] first = new int[states.size()];
            for (int state = 0; state < of.length; state++) {
                int fresh = known.size();
                Integer ending = known.putIfAbsent(chain.ending().apply(states.get(state)), fresh);
                of[state] = ending == null ? fresh : ending;
                if (ending == null) {
                    first[fresh] = state;
                }
            }
            return new Endings(of, Arrays.copyOf(first, known.size()));
        }

        int count() {
            return first.length;
        }
    }

    /** Judges every pair of states; rules that forbid much are cheapest when they come first. */
    public static <S> Moves<S> of(List<S> states, List<? extends MoveRule<S>> rules, Weights weights) {
        return of(states, Chain.free(), rules, weights);
    }

    /** Judges every pair of states that can follow one another at all. */
    public static <S> Moves<S> of(List<S> states, Chain<S> chain, List<? extends MoveRule<S>> rules, Weights weights) {
        List<MoveRule<S>> active = new ArrayList<>();
        for (MoveRule<S> rule : rules) {
            if (weights.of(rule) > 0) {
                active.add(rule);
            }
        }
        double[] ruleWeights = active.stream().mapToDouble(weights::of).toArray();
        List<S> copy = List.copyOf(states);
        Endings endings = Endings.of(copy, chain);
        MoveTable.Builder onward = new MoveTable.Builder(copy.size());
        MoveTable.Builder afresh = new MoveTable.Builder(endings.count());
        Followers<S> followers = new Followers<>(copy, chain);
        @SuppressWarnings("unchecked")
        S[] array = (S[]) copy.toArray();
        MoveJudge<S> judge = new MoveJudge<>(array, active, ruleWeights);
        List<MoveJudge.Targets> targets = new ArrayList<>();
        for (int ending = 0; ending < endings.count(); ending++) {
            int first = endings.first[ending];
            int[] begun = followers.afresh;
            afresh.add(ending, begun, judge.judge(first, judge.towards(first, begun)));
            targets.add(judge.towards(first, followers.onward(first)));
        }
        for (int state = 0; state < copy.size(); state++) {
            MoveJudge.Targets own = targets.get(endings.of[state]);
            onward.add(state, own.states(), judge.judge(state, own));
        }
        return new Moves<>(copy, array, List.copyOf(active), ruleWeights, endings, onward, afresh);
    }

    /** Which states can follow which. */
    private static final class Followers<S> {
        private final List<S> states;
        private final Chain<S> chain;
        private final int[] afresh;
        private final int[] others;

        Followers(List<S> states, Chain<S> chain) {
            this.states = states;
            this.chain = chain;
            int[] begin = new int[states.size()];
            int[] goOn = new int[states.size()];
            int beginning = 0;
            int going = 0;
            for (int state = 0; state < states.size(); state++) {
                if (chain.afresh().test(states.get(state))) {
                    begin[beginning++] = state;
                } else {
                    goOn[going++] = state;
                }
            }
            this.afresh = Arrays.copyOf(begin, beginning);
            this.others = Arrays.copyOf(goOn, going);
        }

        int[] onward(int from) {
            int[] following = new int[others.length];
            int size = 0;
            for (int to : others) {
                if (chain.follows().test(states.get(from), states.get(to))) {
                    following[size++] = to;
                }
            }
            return Arrays.copyOf(following, size);
        }
    }

    /** The states, in the order given. */
    public List<S> states() {
        return states;
    }

    /** The rules that count, in the order given. */
    public List<MoveRule<S>> rules() {
        return rules;
    }

    /** How many moves are allowed. */
    public int size() {
        int size = onward.target().length;
        for (int ending : endings.of) {
            size += afresh.count(ending);
        }
        return size;
    }

    /** The states as an array, which is not to be changed. */
    S[] array() {
        return array;
    }

    Endings endings() {
        return endings;
    }

    MoveTable onward() {
        return onward;
    }

    MoveTable afresh() {
        return afresh;
    }

    /** How many moves there are from a state: first those that go on from it, then those that begin afresh. */
    int count(int from) {
        return onward.count(from) + afresh.count(endings.of[from]);
    }

    int target(int from, int move) {
        int after = move - onward.count(from);
        return after < 0
                ? onward.target()[onward.row()[from] + move]
                : afresh.target()[afresh.row()[endings.of[from]] + after];
    }

    double weight(int from, int move) {
        int after = move - onward.count(from);
        return after < 0
                ? onward.weight()[onward.row()[from] + move]
                : afresh.weight()[afresh.row()[endings.of[from]] + after];
    }

    double logWeightOf(int from, int move) {
        int after = move - onward.count(from);
        return after < 0
                ? onward.log()[onward.row()[from] + move]
                : afresh.log()[afresh.row()[endings.of[from]] + after];
    }

    /** The logarithm of the unit that weights are in. */
    double heaviest() {
        return heaviest;
    }

    double logWeight(int from, int to) {
        int at = onward.find(from, to);
        if (at >= 0) {
            return onward.log()[at];
        }
        int begins = afresh.find(endings.of[from], to);
        return begins < 0 ? Rule.FORBIDDEN : afresh.log()[begins];
    }

    /** What every move rule says of a move. */
    List<Vote> votes(S from, S to) {
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < ruleWeights.length; i++) {
            votes.add(new Vote(rules.get(i), ruleWeights[i], rules.get(i).fit(from, to)));
        }
        return votes;
    }
}
