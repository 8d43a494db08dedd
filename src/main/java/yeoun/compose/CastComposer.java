package yeoun.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yeoun.chance.Seed;
import yeoun.compose.theme.Neighbour;
import yeoun.music.Rational;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.Kinship;
import yeoun.story.StyleMix;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;
import yeoun.theme.Melody;
import yeoun.theme.MotifDistance;
import yeoun.theme.Theme;

/** Composes a cast together: strangers apart, kin alike on purpose, homes that do not collide. */
final class CastComposer {

    /** So many plans are tried before the one that stands furthest apart is kept. */
    private static final int PLANS = 24;

    private final Composer composer;

    CastComposer(Composer composer) {
        this.composer = composer;
    }

    /** Themes that are written already stay as they are, and everyone else's stands apart from them. */
    List<ThemeTake> compose(Cast cast, List<Manuscript> written, StyleMix fallback, HouseStyle house, Seed seed) {
        Map<String, ThemeTake> byName = new LinkedHashMap<>();
        for (Manuscript manuscript : written) {
            Optional<CharacterProfile> profile = cast.find(manuscript.profile().name());
            profile.map(p -> manuscript.of(p).in(fallback, house))
                    .map(m -> composer.retake(m, Locks.ALL, m.seed()))
                    .ifPresent(take -> byName.put(manuscript.profile().name(), take));
        }
        for (CharacterProfile profile : cast.characters()) {
            if (!byName.containsKey(profile.name())) {
                List<ThemeTake> others = List.copyOf(byName.values());
                Set<String> taken = new LinkedHashSet<>();
                others.forEach(other -> taken.add(other.portrait().voice().id()));
                cast.characters().forEach(other -> other.voice().ifPresent(taken::add));
                CharacterProfile voiced = composer.withFreeVoice(profile, fallback, house, taken, seed);
                byName.put(profile.name(), one(voiced, cast, others, fallback, house, seed));
            }
        }
        return cast.characters().stream().map(p -> byName.get(p.name())).toList();
    }

    private ThemeTake one(
            CharacterProfile profile,
            Cast cast,
            List<ThemeTake> others,
            StyleMix fallback,
            HouseStyle house,
            Seed seed) {
        Surroundings around = Surroundings.of(
                profile, cast, others.stream().map(ThemeTake::manuscript).toList());
        return furthest(
                PLANS,
                seed,
                around,
                own -> composer.theme(profile, fallback, house, around.tonics, around.neighbours, around.model, own));
    }

    /**
     * Composes a theme anew, except for what the locks keep, so that it stands apart from the themes of others, and near to
     * those of kin.
     */
    ThemeTake retake(Manuscript manuscript, Locks locks, List<Manuscript> others, Seed seed) {
        List<CharacterProfile> profiles = new ArrayList<>();
        profiles.add(manuscript.profile());
        others.forEach(other -> profiles.add(other.profile()));
        Surroundings around = Surroundings.of(manuscript.profile(), new Cast(profiles), others);
        int plans = locks.keeps(Locks.Part.HEAD) || locks.equals(Locks.ALL) ? 1 : PLANS;
        return furthest(
                plans,
                seed,
                around,
                own -> composer.retake(manuscript, locks, around.tonics, around.neighbours, around.model, own));
    }

    /** Of some plans, the first that stands apart enough, or else the one that stands furthest apart. */
    private static ThemeTake furthest(int plans, Seed seed, Surroundings around, Function<Seed, ThemeTake> draw) {
        ThemeTake best = null;
        double furthest = -1;
        for (int plan = 0; plan < plans && furthest < 1; plan++) {
            ThemeTake take = draw.apply(plan == 0 ? seed : seed.at("plan").at(plan));
            double apart = apart(take, around.neighbours);
            if (apart > furthest) {
                best = take;
                furthest = apart;
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    /**
     * What a theme is composed beside.
     *
     * @param neighbours the heads to stand apart from
     * @param model the head of kin, turned as kin turn it
     * @param tonics how welcome each tonic is
     */
    private record Surroundings(List<Neighbour> neighbours, Optional<Melody> model, double[] tonics) {

        static Surroundings of(CharacterProfile profile, Cast cast, List<Manuscript> others) {
            List<Neighbour> neighbours = new ArrayList<>();
            Optional<Melody> model = Optional.empty();
            for (Manuscript other : others) {
                Optional<Kinship> kinship = cast.kinship(profile, other.profile());
                neighbours.add(neighbour(other.theme(), kinship.isPresent()));
                if (kinship.isPresent() && model.isEmpty() && profile.motif().isEmpty()) {
                    model = Optional.of(kindred(other.theme().motif().melody(), kinship.get()));
                }
            }
            return new Surroundings(neighbours, model, CastComposer.tonics(profile, cast, others));
        }
    }

    private static Neighbour neighbour(Theme other, boolean kin) {
        return new Neighbour(
                other.character(),
                other.motif().melody(),
                other.key().mode(),
                kin ? MotifDistance.KIN : MotifDistance.STRANGERS);
    }

    /** The nearest neighbour's distance as a share of the least distance. */
    private static double apart(ThemeTake take, List<Neighbour> neighbours) {
        double nearest = 1;
        for (Neighbour other : neighbours) {
            double distance = MotifDistance.between(
                    take.theme().motif().melody(), take.theme().key().mode(), other.motif(), other.mode());
            nearest = Math.min(nearest, distance / other.least());
        }
        return nearest;
    }

    /** What kin take over: lovers and rivals mirror, children run where parents walk, siblings and friends share the shape. */
    private static Melody kindred(Melody motif, Kinship kinship) {
        return switch (kinship) {
            case LOVER, RIVAL -> motif.inverted(2);
            case CHILD -> motif.stretched(Rational.of(2));
            case PARENT -> motif.stretched(Rational.of(1, 2));
            case SIBLING, FRIEND -> motif;
        };
    }

    /** How welcome each tonic is: taken ones hardly, lovers a third apart, villains a tritone or a semitone away (MUSIC 3.11). */
    private static double[] tonics(CharacterProfile profile, Cast cast, List<Manuscript> others) {
        double[] tonics = Composer.anyTonic();
        for (Manuscript other : others) {
            int taken = other.theme().key().tonic().semitone();
            Optional<Kinship> kinship = cast.kinship(profile, other.profile());
            boolean lovers = kinship.filter(k -> k == Kinship.LOVER).isPresent();
            boolean foes = profile.traits().containsKey("villain")
                    != other.profile().traits().containsKey("villain");
            for (int away = 0; away < 12; away++) {
                tonics[(taken + away) % 12] *= welcome(Math.min(away, 12 - away), lovers, foes);
            }
        }
        return tonics;
    }

    private static double welcome(int away, boolean lovers, boolean foes) {
        if (away == 0) {
            return 0.15;
        }
        if (lovers) {
            return away == 3 || away == 4 ? 3 : 0.6;
        }
        if (foes) {
            return away == 6 || away == 1 ? 2 : 0.8;
        }
        return away == 1 ? 0.5 : 1;
    }
}
