package yeoun.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yeoun.chance.Seed;
import yeoun.compose.theme.Neighbour;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.StyleMix;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;
import yeoun.theme.MotifDistance;

/** Composes a cast together: strangers apart, kin alike on purpose, homes that do not collide. */
final class CastComposer {

    /** So many plans are tried before the one that stands furthest apart is kept. */
    private static final int PLANS = 24;

    private final ThemeComposer themes;

    CastComposer(ThemeComposer themes) {
        this.themes = themes;
    }

    /** Themes that are written already stay as they are, and everyone else's stands apart from them. */
    List<ThemeTake> compose(Cast cast, List<Manuscript> written, StyleMix fallback, HouseStyle house, Seed seed) {
        Map<String, ThemeTake> byName = new LinkedHashMap<>();
        for (Manuscript manuscript : written) {
            Optional<CharacterProfile> profile = cast.find(manuscript.profile().name());
            profile.map(p -> manuscript.of(p).in(fallback, house))
                    .map(m -> themes.retake(m, Locks.ALL, Surroundings.none(), m.seed()))
                    .ifPresent(take -> byName.put(manuscript.profile().name(), take));
        }
        for (CharacterProfile profile : cast.characters()) {
            if (!byName.containsKey(profile.name())) {
                List<ThemeTake> others = List.copyOf(byName.values());
                Set<String> taken = new LinkedHashSet<>();
                others.forEach(other -> taken.add(other.portrait().voice().id()));
                cast.characters().forEach(other -> other.voice().ifPresent(taken::add));
                byName.put(profile.name(), one(profile, taken, cast, others, fallback, house, seed));
            }
        }
        return cast.characters().stream().map(p -> byName.get(p.name())).toList();
    }

    /** The theme of one of a cast, in a voice that nobody else has where one is free. */
    private ThemeTake one(
            CharacterProfile profile,
            Set<String> taken,
            Cast cast,
            List<ThemeTake> others,
            StyleMix fallback,
            HouseStyle house,
            Seed seed) {
        Surroundings around = Surroundings.of(
                profile, cast, others.stream().map(ThemeTake::manuscript).toList());
        return furthest(PLANS, seed, around, own -> {
            CharacterProfile voiced = themes.withFreeVoice(profile, fallback, house, taken, own);
            return themes.theme(voiced, fallback, house, around, own);
        });
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
        return furthest(plans, seed, around, own -> themes.retake(manuscript, locks, around, own));
    }

    /** Of some plans, the first that stands apart enough, or else the one that stands furthest apart. */
    private static ThemeTake furthest(int plans, Seed seed, Surroundings around, Function<Seed, ThemeTake> draw) {
        ThemeTake best = null;
        double furthest = -1;
        for (int plan = 0; plan < plans && furthest < 1; plan++) {
            ThemeTake take = draw.apply(plan == 0 ? seed : seed.at("plan").at(plan));
            double apart = apart(take, around.neighbours());
            if (apart > furthest) {
                best = take;
                furthest = apart;
            }
        }
        return Objects.requireNonNull(best);
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
}
