package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.craft.Operator;
import yeoun.craft.Table;
import yeoun.craft.Tables;
import yeoun.music.Mode;
import yeoun.music.Rational;
import yeoun.palette.ModeLadder;
import yeoun.story.Emotion;
import yeoun.theme.Settings;
import yeoun.theme.Variation;
import yeoun.theme.Variations;

/**
 * Chooses how a theme is varied: of all chains of up to three operators, at most one of each kind, the one that brings the
 * wanted change of emotion while the theme stays recognisable.
 */
public final class VariationChooser {

    /** How much of the wanted change the line brings; texture, tempo and level bring the rest. */
    private static final double SHARE = 0.7;

    private static final double CALM = 0.25;

    /** The first time, a theme is heard as it is or nearly so. */
    private static final double PLAIN = 0.9;

    private final Table<Operator> operators;
    private final Table<Mode> modes;
    private final ModeLadder ladder;

    /** A chooser with these tables. */
    public VariationChooser(Tables tables) {
        this.operators = tables.operators();
        this.modes = tables.modes();
        this.ladder = new ModeLadder(tables.modes().all());
    }

    /**
     * A chain with what is expected of it.
     *
     * @param variation the chain
     * @param recognisability the product of its operators'
     * @param weight how well it suits
     */
    public record Choice(Variation variation, double recognisability, double weight) {}

    /** An operator with its parameters, its kind, what it does, and how much this seed happens to like it. */
    private record Candidate(
            String kind, Variation variation, double r, double v, double a, double t, boolean longer, double taste) {

        Candidate tasted(Seed seed) {
            double liking = 0.12 * seed.at(variation.toString()).gaussian() - 0.06;
            return new Candidate(kind, variation, r, v, a, t, longer, liking);
        }
    }

    /**
     * The chain that suits best.
     *
     * @param floor the least product of recognisabilities
     * @param roomy whether twice as many bars are free as the line needs
     * @param heard how often the theme was heard before: what is unknown is not varied much
     */
    public Choice choose(
            Player player, Portion portion, Emotion wanted, double floor, boolean roomy, int heard, Seed seed) {
        Emotion from = player.portrait().emotion();
        double v = SHARE * (wanted.valence() - from.valence());
        double a = SHARE * (wanted.arousal() - from.arousal());
        double t = SHARE * (wanted.tension() - from.tension());
        double need = heard == 0 ? 3.0 : 1.2;
        List<Candidate> candidates = candidates(player, portion, wanted, roomy);
        if (heard == 0) {
            candidates.removeIf(c -> c.r() < PLAIN);
        }
        candidates.replaceAll(c -> c.tasted(seed));
        Search search = new Search(candidates, v, a, t, floor, need);
        search.extend(new ArrayList<>(), 0);
        return search.best;
    }

    /** Goes through every chain. */
    private static final class Search {
        private final List<Candidate> candidates;
        private final double v;
        private final double a;
        private final double t;
        private final double floor;
        private final double need;
        private Choice best = new Choice(Variation.NONE, 1, Double.NEGATIVE_INFINITY);

        Search(List<Candidate> candidates, double v, double a, double t, double floor, double need) {
            this.candidates = candidates;
            this.v = v;
            this.a = a;
            this.t = t;
            this.floor = floor;
            this.need = need;
        }

        void extend(List<Candidate> chain, int from) {
            weigh(chain);
            if (chain.size() == 3) {
                return;
            }
            for (int i = from; i < candidates.size(); i++) {
                Candidate next = candidates.get(i);
                boolean free =
                        chain.stream().noneMatch(c -> c.kind().equals(next.kind()) || c.longer() && next.longer());
                if (free) {
                    chain.add(next);
                    extend(chain, i + 1);
                    chain.remove(chain.size() - 1);
                }
            }
        }

        private void weigh(List<Candidate> chain) {
            double r = 1;
            double dv = v;
            double da = a;
            double dt = t;
            double taste = 0;
            for (Candidate candidate : chain) {
                r *= candidate.r();
                dv -= candidate.v();
                da -= candidate.a();
                dt -= candidate.t();
                taste += candidate.taste();
            }
            double away = Math.abs(dv) + Math.abs(da) + 0.8 * Math.abs(dt);
            double weight = -2 * away + need * 0.5 * FastMath.log(r) + taste;
            if (r >= floor && weight > best.weight()) {
                best = new Choice(compose(chain), r, weight);
            }
        }

        private static Variation compose(List<Candidate> chain) {
            Variation all = Variation.NONE;
            for (Candidate candidate : chain) {
                all = all.then(candidate.variation());
            }
            return all;
        }
    }

    private List<Candidate> candidates(Player player, Portion portion, Emotion wanted, boolean roomy) {
        List<Candidate> list = new ArrayList<>();
        Mode mode = player.theme().key().mode();
        boolean small = portion == Portion.IDEA || portion == Portion.HEAD;
        int head = player.theme().motif().melody().size();
        addModes(list, mode, wanted);
        add(list, "register", Variations.octaveUp(), false);
        add(list, "register", Variations.octaveDown(), false);
        if (roomy) {
            add(list, "time", Variations.augmentation(Rational.of(2)), true);
            add(list, "form", Variations.sequence(small ? 1 : 2, wanted.valence() >= -0.2 ? 1 : -1, 4), true);
        }
        if (wanted.arousal() > 0.2) {
            add(list, "time", Variations.diminution(Rational.of(2)), false);
        }
        if (wanted.arousal() > 0.4) {
            add(list, "setting", Settings.motor(), false);
        }
        add(list, "rhythm", Variations.dotting(), false);
        add(list, "rhythm", Variations.smoothing(), false);
        add(list, "rhythm", Variations.ornamentation(), false);
        if (wanted.tension() > 0.35) {
            add(list, "rhythm", Variations.displacement(), false);
            add(list, "harmony", Settings.pedal(), false);
            add(list, "harmony", Settings.chromaticThirds(), false);
        }
        if (wanted.arousal() < CALM) {
            add(list, "rhythm", Variations.reduction(), false);
            add(list, "setting", Settings.distant(), true);
            add(list, "setting", Settings.musicBox(), false);
        }
        if (small && wanted.tension() > 0.5) {
            add(list, "form", Variations.fragmentation(Math.min(3, head), 2), true);
        }
        if (small && wanted.arousal() > 0.45) {
            add(list, "form", Variations.ostinato(Math.min(4, head), 2), true);
        }
        if (small && wanted.tension() > 0.4 && wanted.arousal() < 0) {
            add(list, "form", Variations.suspension(head, 1), true);
        }
        add(list, "harmony", Settings.reharmonisation(), false);
        add(list, "setting", Settings.thirds(), false);
        if (wanted.arousal() > 0.35) {
            add(list, "setting", Settings.unison(), false);
        }
        add(list, "setting", Settings.timbre(), false);
        return list;
    }

    private void addModes(List<Candidate> list, Mode mode, Emotion wanted) {
        if (mode.isTori()) {
            return;
        }
        for (int steps = 1; steps <= 3; steps++) {
            Mode darker = ladder.brighter(mode, -steps);
            Mode brighter = ladder.brighter(mode, steps);
            addMode(list, Variations.darker(darker), mode, darker);
            addMode(list, Variations.brighter(brighter), mode, brighter);
        }
        Mode pentatonic = modes.get(mode.isMajor() ? "major-pentatonic" : "minor-pentatonic");
        if (!mode.equals(pentatonic) && wanted.tension() < 0.3) {
            add(list, "mode", Variations.pentatonic(pentatonic), false);
        }
    }

    /** A change of mode counts by how far the brightness moves, in full where major becomes minor. */
    private void addMode(List<Candidate> list, Variation variation, Mode from, Mode to) {
        double moved = Math.abs(from.brightness().orElse(0.3) - to.brightness().orElse(0.3));
        if (moved < 0.1) {
            return;
        }
        double share = from.isMajor() != to.isMajor() ? 1 : Math.min(0.8, moved);
        Operator op = operators.get(variation.operators().get(0));
        double r = 1 - (1 - op.recognisability()) * share;
        list.add(new Candidate(
                "mode", variation, r, op.valence() * share, op.arousal() * share, op.tension() * share, false, 0));
    }

    private void add(List<Candidate> list, String kind, Variation variation, boolean longer) {
        Operator op = operators.get(variation.operators().get(0));
        list.add(new Candidate(
                kind, variation, op.recognisability(), op.valence(), op.arousal(), op.tension(), longer, 0));
    }
}
