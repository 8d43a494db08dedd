package yeoun.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yeoun.compose.theme.Neighbour;
import yeoun.music.Rational;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.Kinship;
import yeoun.theme.Manuscript;
import yeoun.theme.Melody;
import yeoun.theme.MotifDistance;
import yeoun.theme.Theme;

/**
 * What a theme is composed beside.
 *
 * @param neighbours the heads to stand apart from
 * @param model a melody that the theme grows from: the head of kin, turned as kin turn it
 * @param tonics how welcome each of the twelve tonics is
 */
record Surroundings(List<Neighbour> neighbours, Optional<Melody> model, double[] tonics) {

    /** Nobody: there is nothing to stand apart from, and any tonic is as welcome as any other. */
    static Surroundings none() {
        return new Surroundings(List.of(), Optional.empty(), anyTonic());
    }

    /** The themes of others in the cast, as far as they are written. */
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
        return new Surroundings(neighbours, model, tonics(profile, cast, others));
    }

    private static double[] anyTonic() {
        double[] tonics = new double[12];
        Arrays.fill(tonics, 1);
        return tonics;
    }

    private static Neighbour neighbour(Theme other, boolean kin) {
        return new Neighbour(
                other.character(),
                other.motif().melody(),
                other.key().mode(),
                kin ? MotifDistance.KIN : MotifDistance.STRANGERS);
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
        double[] tonics = anyTonic();
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
