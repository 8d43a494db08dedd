package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import yeoun.chance.Seed;
import yeoun.craft.Effect;
import yeoun.craft.Operator;
import yeoun.craft.Recipe;
import yeoun.craft.Tables;
import yeoun.music.Mode;
import yeoun.palette.CueModel;
import yeoun.story.Emotion;
import yeoun.theme.Likeness;
import yeoun.theme.Operators;
import yeoun.theme.Statement;
import yeoun.theme.Theme;
import yeoun.theme.Treatment;
import yeoun.theme.Variation;

/**
 * Chooses how a theme is varied: of all chains of up to four operators, at most one of each kind, and of the recipes, the one
 * that brings the wanted change of feeling while the theme stays recognisable, both by what is known of the operators and by
 * listening to the line. A chain that falls below its floor, or that is nearer to somebody else's theme, is not offered.
 */
public final class VariationChooser {

    /** How much of the wanted change the line brings; texture, tempo and level bring the rest. */
    private static final double SHARE = 0.7;

    /** What is expected and what is heard may differ by so much (MUSIC 4.2). */
    private static final double TRUST = 0.25;

    /** From this likeness on, nobody takes a line for another's. */
    private static final double SURE = 0.72;

    /** How much a recipe is liked whose feeling is asked for. */
    private static final double ASKED_FOR = 0.8;

    private static final int KEPT = 96;

    private final Tables tables;
    private final Operators operators;
    private final Candidates candidates;

    /** A chooser with these tables and operators. */
    public VariationChooser(Tables tables, Operators operators) {
        this.tables = tables;
        this.operators = operators;
        this.candidates = new Candidates(tables, operators);
    }

    /** The chain that suits best. */
    public VariationChoice choose(Player player, VariationWish wish, Seed seed) {
        return choices(player, wish, 1, seed).get(0);
    }

    /**
     * The chains that suit best, the best first; at least the plain theme.
     *
     * @param count how many at most; each differs from the ones before it in more than one operator's place
     */
    public List<VariationChoice> choices(Player player, VariationWish wish, int count, Seed seed) {
        Emotion from = player.portrait().emotion();
        Statement plain = plain(player, wish.portion());
        double brighter = CueModel.expression(wish.wanted()).brightness()
                - Candidates.brightness(plain.key().mode());
        ChainSearch.Change change = new ChainSearch.Change(
                SHARE * (wish.wanted().valence() - from.valence()),
                SHARE * (wish.wanted().arousal() - from.arousal()),
                SHARE * (wish.wanted().tension() - from.tension()),
                plain.key().mode().isTori() ? 0 : brighter);
        List<Candidates.Candidate> found = candidates.of(player, wish, plain);
        List<ChainSearch.Weighed> weighed = new ArrayList<>();
        for (Candidates.Candidate candidate : found) {
            weighed.add(weighed(candidate, seed));
        }
        ChainSearch search = new ChainSearch(weighed, wish.floor(), wish.heard() == 0 ? 3.0 : 1.2, KEPT);
        List<Offer> offers = new ArrayList<>();
        for (ChainSearch.Chain chain : search.best(change)) {
            List<Variation> steps = new ArrayList<>();
            for (int member : chain.members()) {
                steps.add(found.get(member).variation());
            }
            offers.add(new Offer(Variation.of(steps), chain.weight(), ""));
        }
        offers.addAll(recipes(player, wish, plain, search, change, found));
        offers.sort(Comparator.comparingDouble(Offer::weight).reversed());
        return accepted(player, wish, plain, offers, count);
    }

    /** A chain that might be chosen. */
    private record Offer(Variation variation, double weight, String recipe) {}

    private static Statement plain(Player player, Portion portion) {
        return new Statement(player.theme().key(), portion.of(player), Treatment.PLAIN);
    }

    private static ChainSearch.Weighed weighed(Candidates.Candidate candidate, Seed seed) {
        Effect effect = candidate.effect();
        double liking = 0.12 * seed.at(candidate.variation().toString()).gaussian() - 0.06;
        return new ChainSearch.Weighed(
                Operator.KINDS.indexOf(candidate.kind()),
                candidate.longer(),
                effect.recognisability(),
                effect.valence(),
                effect.arousal(),
                effect.tension(),
                candidate.brightness(),
                liking);
    }

    /** The recipes that the feeling asks for, as they are and in every mode that might suit. */
    private List<Offer> recipes(
            Player player,
            VariationWish wish,
            Statement plain,
            ChainSearch search,
            ChainSearch.Change change,
            List<Candidates.Candidate> found) {
        List<Offer> offers = new ArrayList<>();
        double higher = CueModel.expression(wish.wanted()).melodyCentre()
                - player.portrait().expression().melodyCentre();
        boolean may = wish.portion() == Portion.WHOLE && wish.free() && wish.heard() > 0;
        for (Recipe recipe : may ? tables.recipes().all() : List.<Recipe>of()) {
            if (recipe.feelings().stream().noneMatch(wish.words()::contains)) {
                continue;
            }
            Variation own = operators.parse(recipe.chain());
            if (!risesAsAsked(own, higher)) {
                continue;
            }
            offers.add(offer(own, recipe.id(), plain, search, change));
            boolean modal = own.steps().stream()
                    .anyMatch(step -> candidates.about(step).kind().equals("mode"));
            for (Candidates.Candidate candidate : found) {
                if (!modal && candidate.kind().equals("mode") && own.steps().size() < ChainSearch.LONGEST) {
                    offers.add(offer(candidate.variation().then(own), recipe.id(), plain, search, change));
                }
            }
        }
        offers.removeIf(offer -> operators.effect(offer.variation(), plain).recognisability() < wish.floor());
        return offers;
    }

    /** Whether a chain does not lie an octave against the register that the feeling asks for. */
    private static boolean risesAsAsked(Variation chain, double higher) {
        List<String> ids = chain.operators();
        boolean up = ids.contains("octave-up") || ids.contains("music-box");
        return !(up && higher < -Candidates.ASIDE) && !(ids.contains("octave-down") && higher > Candidates.ASIDE);
    }

    private Offer offer(
            Variation variation, String recipe, Statement plain, ChainSearch search, ChainSearch.Change change) {
        Effect effect = operators.effect(variation, plain);
        Mode mode = variation.apply(plain).key().mode();
        double moved =
                Candidates.brightness(mode) - Candidates.brightness(plain.key().mode());
        double weight = search.weight(effect.recognisability(), change.less(effect, moved), ASKED_FOR);
        return new Offer(variation, weight, recipe);
    }

    /** The first offers that hold what they promise when listened to. */
    private List<VariationChoice> accepted(
            Player player, VariationWish wish, Statement plain, List<Offer> offers, int count) {
        Theme theme = player.theme();
        double own = Likeness.of(theme, plain);
        double floor = Math.min(wish.floor(), own);
        List<VariationChoice> accepted = new ArrayList<>();
        List<Set<String>> taken = new ArrayList<>();
        for (Offer offer : offers) {
            Set<String> kinds = new TreeSet<>(offer.variation().operators());
            if (accepted.size() == count) {
                break;
            }
            if (taken.stream().anyMatch(before -> alike(before, kinds))) {
                continue;
            }
            Statement varied = offer.variation().apply(plain);
            double likeness = Likeness.of(theme, varied);
            Effect effect = operators.effect(offer.variation(), plain);
            boolean holds = likeness >= floor
                    && Math.abs(effect.recognisability() * own - likeness) <= TRUST
                    && (likeness >= SURE || isOwn(varied, likeness, wish.others()));
            if (holds) {
                accepted.add(new VariationChoice(
                        offer.variation(),
                        steps(offer.variation(), plain),
                        effect,
                        likeness,
                        offer.weight(),
                        offer.recipe()));
                taken.add(kinds);
            }
        }
        if (accepted.isEmpty()) {
            accepted.add(new VariationChoice(Variation.NONE, List.of(), Effect.NONE, own, 0, ""));
        }
        return accepted;
    }

    /** Two chains that differ in fewer than two operators. */
    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return one.size() + other.size() - 2 * both.size() < 2;
    }

    private static boolean isOwn(Statement varied, double likeness, List<Theme> others) {
        return others.stream().noneMatch(other -> Likeness.of(other, varied) >= likeness);
    }

    /** What each operator of a chain brings. */
    public List<VariationChoice.Step> steps(Variation variation, Statement plain) {
        List<Effect> effects = operators.effects(variation, plain);
        List<VariationChoice.Step> steps = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            Variation step = variation.steps().get(i);
            Operator about = candidates.about(step);
            steps.add(new VariationChoice.Step(step.toString(), about, effects.get(i)));
        }
        return steps;
    }
}
