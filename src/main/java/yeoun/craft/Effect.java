package yeoun.craft;

/**
 * What a change does to a theme: how well it stays known, and how the feeling moves (MUSIC 4.2: recognition multiplies, feelings
 * add up).
 *
 * @param recognisability how well the theme is still known, 0 to 1
 * @param valence how valence moves, −1 to 1
 * @param arousal how arousal moves, −1 to 1
 * @param tension how tension moves, −1 to 1
 */
public record Effect(double recognisability, double valence, double arousal, double tension) {

    /** Nothing changes. */
    public static final Effect NONE = new Effect(1, 0, 0, 0);

    /** This, and after it another. */
    public Effect then(Effect next) {
        return new Effect(
                recognisability * next.recognisability,
                valence + next.valence,
                arousal + next.arousal,
                tension + next.tension);
    }

    /** Between this (at 0) and another (at 1). */
    public Effect towards(Effect other, double share) {
        return new Effect(
                between(recognisability, other.recognisability, share),
                between(valence, other.valence, share),
                between(arousal, other.arousal, share),
                between(tension, other.tension, share));
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}
