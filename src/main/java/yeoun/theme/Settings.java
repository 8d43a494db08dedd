package yeoun.theme;

import yeoun.music.Rational;

/** The operators of variation that change how a line is set, not the line: harmony, doubling, sound, groove. */
public final class Settings {

    private Settings() {}

    private static Variation treated(String operator, String name, java.util.function.UnaryOperator<Treatment> change) {
        return Variation.named(operator, name, s -> s.with(change.apply(s.treatment())));
    }

    /** The same line over other chords. */
    public static Variation reharmonisation() {
        return treated("reharmonisation", "reharmonised", t -> t.with(Treatment.Harmony.NEW));
    }

    /** Over a held bass. */
    public static Variation pedal() {
        return treated("pedal", "over a pedal", t -> t.with(Treatment.Harmony.PEDAL));
    }

    /** Over chords a third apart. */
    public static Variation chromaticThirds() {
        return treated("chromatic-thirds", "over chromatic thirds", t -> t.with(Treatment.Harmony.CHROMATIC_THIRDS));
    }

    /** Swung. */
    public static Variation swing() {
        return treated("swing", "swung", Treatment::swinging);
    }

    /** Doubled in thirds and sixths. */
    public static Variation thirds() {
        return treated("thirds", "in thirds and sixths", t -> t.with(Treatment.Doubling.THIRDS));
    }

    /** Doubled in octaves, and louder. */
    public static Variation unison() {
        return treated(
                "unison", "in octaves", t -> t.with(Treatment.Doubling.OCTAVES).louderBy(1));
    }

    /** Played by another instrument. */
    public static Variation timbre() {
        return treated("timbre", "on another instrument", t -> t.with(Treatment.Timbre.OTHER));
    }

    /** High and small, on a music box. */
    public static Variation musicBox() {
        return Variation.named(
                "music-box",
                "as a music box",
                s -> new Statement(
                        s.key(),
                        s.melody().transposed(7),
                        s.treatment().with(Treatment.Timbre.MUSIC_BOX).louderBy(-1)));
    }

    /** As if remembered: slower, with gaps, far away. */
    public static Variation distant() {
        return Variation.named("distant", "as a distant memory", s -> {
            Melody slow = s.melody().stretched(Rational.of(3, 2));
            return new Statement(
                    s.key(), slow, s.treatment().with(Treatment.Timbre.DISTANT).louderBy(-2));
        });
    }

    /** Over sixteenths that never stop. */
    public static Variation motor() {
        return treated("motor", "over a motor", Treatment::motorised);
    }
}
