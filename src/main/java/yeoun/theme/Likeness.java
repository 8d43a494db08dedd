package yeoun.theme;

import yeoun.music.Mode;

/**
 * How recognisable one line is as another, from 0 (a chance resemblance) to 1, whatever the key and the tempo.
 *
 * <p>The two are aligned tone by tone so that added and left-out tones cost little. Each pair of aligned neighbours is compared
 * by contour in five levels (0.45), ratio of lengths (0.35) and interval within a semitone (0.20), the shares of MUSIC 4.2 after
 * Dowling and Fujitani 1971 and Jones et al. 1987. On top of that, a tune whose intervals or whose strong and weak tones are
 * all others loses up to two fifths and up to a quarter of its likeness (Dowling 1978: familiar tunes are known by their
 * exact intervals; Jones 1987: by where their accents fall). A part of a theme counts by how much of it there is and how early
 * it comes, as beginnings are what is remembered (Janssen et al. 2017). A line more than twice as slow or as fast fades (Warren
 * et al. 1991: tunes are recognised within a band of tempi). Unrelated lines still agree on about a quarter by chance; that is
 * taken off, so that they come out near 0.3.
 */
public final class Likeness {

    private Likeness() {}

    /** How recognisable {@code other} is as {@code theme}, each read in its mode. */
    public static double of(Melody theme, Mode themeMode, Melody other, Mode otherMode) {
        return of(HeardLine.of(theme, themeMode), HeardLine.of(other, otherMode));
    }

    private static double of(HeardLine theme, HeardLine other) {
        return theme.size() < 2 || other.size() < 2 ? 0 : new Alignment(theme, other).likeness();
    }

    /** How recognisable two themes are as each other, whichever way is more. */
    public static double ofEither(Theme one, Theme other) {
        return ofEither(HeardLine.of(one), HeardLine.of(other));
    }

    /** The same of themes that are prepared already, for comparing many. */
    public static double ofEither(HeardLine one, HeardLine other) {
        return Math.max(of(one, other), of(other, one));
    }

    /** How recognisable a statement is as a theme: its line, and what its sound and company leave of it. */
    public static double of(Theme theme, Statement statement) {
        return of(
                        theme.melody(),
                        theme.key().mode(),
                        statement.melody(),
                        statement.key().mode())
                * through(statement.treatment());
    }

    /**
     * How much of a line is still known under a treatment, 0 to 1: another sound, other chords and a second voice each cost a
     * little (Halpern and Müllensiefen 2008; figures of MUSIC 4.3).
     */
    public static double through(Treatment treatment) {
        double sound = switch (treatment.timbre()) {
            case OWN -> 1;
            case OTHER -> 0.96;
            case MUSIC_BOX -> 0.92;
            case DISTANT -> 0.80;
        };
        double chords = switch (treatment.harmony()) {
            case OWN -> 1;
            case NEW, PEDAL, DOMINANT_PEDAL -> 0.96;
            case CHROMATIC_THIRDS -> 0.92;
        };
        boolean heterophonic = treatment.doubling() == Treatment.Doubling.HETEROPHONY;
        double company = (heterophonic ? 0.90 : 1) * (treatment.canon().isZero() ? 1 : 0.96);
        return sound * chords * company;
    }
}
