package yeoun.theme;

import yeoun.music.Event;
import yeoun.music.Passage;
import yeoun.music.Rational;

/**
 * One theme taking over another, from scene to scene: the last bars of the one are replaced by bars of the other, read in its
 * mode and begun where the line stands, more of them each time.
 */
public final class Infection {

    private Infection() {}

    /**
     * A theme of which so much is taken over.
     *
     * @param other the theme that takes over
     * @param share how much, from 0 for nothing to 1 for all of it
     * @throws IllegalArgumentException if the share is not in [0, 1]
     */
    public static Variation of(Theme other, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a theme is taken over by a share from 0 to 1, got " + share);
        }
        String name = "infected by " + other.character() + " " + Math.round(share * 100) / 100.0;
        return Variation.named("infection", name, share, s -> infected(s, other, share));
    }

    private static Statement infected(Statement statement, Theme other, double share) {
        Melody own = statement.melody();
        Rational bar = own.meter().bar();
        long bars = own.length().minus(own.pickup()).dividedBy(bar).ceil();
        long taken = Math.round(share * bars);
        if (taken == 0) {
            return statement;
        }
        Melody theirs =
                Rebarring.into(Statement.of(other).in(statement.key().mode()).melody(), own.meter());
        Rational border = own.pickup().plus(bar.times(bars - taken));
        Passage<Tone> before = own.notes().slice(Rational.ZERO, border.min(own.length()));
        Passage<Tone> source = theirs.notes().slice(theirs.pickup(), theirs.length());
        Rational length = bar.times(taken);
        Passage<Tone> after = source.slice(Rational.ZERO, length.min(source.length()));
        int octaves = octaves(before, own, after);
        Passage<Tone> near = after.map(t -> t.on(t.degree().transposed(7 * octaves)));
        return statement.with(before.then(new Passage<>(length, near.events())));
    }

    /** How many octaves bring the other's first tone nearest to where the line stands. */
    private static int octaves(Passage<Tone> before, Melody own, Passage<Tone> after) {
        int size = before.events().size();
        Event<Tone> last =
                size > 0 ? before.events().get(size - 1) : own.events().get(0);
        int away = last.value().degree().steps()
                - after.events().get(0).value().degree().steps();
        return Math.floorDiv(away + 3, 7);
    }
}
