package yeoun.theme;

import java.util.function.UnaryOperator;
import yeoun.music.Rational;

/** The operators of variation that change how a line is set, not the line: harmony, doubling, sound, groove. */
public final class Settings {

    private Settings() {}

    private static Variation treated(String operator, UnaryOperator<Treatment> change) {
        return treated(operator, operator.replace('-', ' '), change);
    }

    private static Variation treated(String operator, String name, UnaryOperator<Treatment> change) {
        return Variation.named(operator, name, s -> s.with(change.apply(s.treatment())));
    }

    /** The same line over other chords. */
    public static Variation reharmonisation() {
        return treated("reharmonisation", t -> t.with(Treatment.Harmony.NEW));
    }

    /** The same line over the chords of a progression of the bank. */
    public static Variation reharmonisation(String progression) {
        return treated("reharmonisation", "reharmonisation " + progression, t -> t.following(progression));
    }

    /** Over a held tonic. */
    public static Variation pedal() {
        return treated("pedal", t -> t.with(Treatment.Harmony.PEDAL));
    }

    /** Over a held dominant. */
    public static Variation dominantPedal() {
        return treated("dominant-pedal", t -> t.with(Treatment.Harmony.DOMINANT_PEDAL));
    }

    /** Over chords a third apart. */
    public static Variation chromaticThirds() {
        return treated("chromatic-thirds", t -> t.with(Treatment.Harmony.CHROMATIC_THIRDS));
    }

    /** Swung. */
    public static Variation swing() {
        return treated("swing", Treatment::swinging);
    }

    /** Doubled in thirds and sixths. */
    public static Variation thirds() {
        return treated("thirds", t -> t.with(Treatment.Doubling.THIRDS));
    }

    /** Doubled in octaves, and louder. */
    public static Variation unison() {
        return treated("unison", t -> t.with(Treatment.Doubling.OCTAVES).louderBy(1));
    }

    /** With a second instrument that plays its own version of the line. */
    public static Variation heterophony() {
        return treated("heterophony", t -> t.with(Treatment.Doubling.HETEROPHONY));
    }

    /** Followed by a second voice, bars later. */
    public static Variation canon(int bars) {
        String name = bars == 1 ? "canon" : "canon " + bars;
        return Variation.named(
                "canon",
                name,
                s -> s.with(s.treatment().followedAfter(s.melody().meter().bar().times(bars))));
    }

    /** Played by another instrument. */
    public static Variation timbre() {
        return treated("timbre", t -> t.with(Treatment.Timbre.OTHER));
    }

    /** Played by this instrument. */
    public static Variation timbre(String instrument) {
        return treated("timbre", "timbre " + instrument, t -> t.playedBy(instrument));
    }

    /** High and small, on a music box. */
    public static Variation musicBox() {
        return Variation.named(
                "music-box",
                "music box",
                s -> new Statement(
                        s.key(),
                        s.melody().transposed(7),
                        s.treatment().with(Treatment.Timbre.MUSIC_BOX).louderBy(-1)));
    }

    /** As if remembered: with gaps where the memory fails, far away, and slower where the tempo is free (MUSIC 4.3 DISTANT). */
    public static Variation distant() {
        return Variation.named("distant", "distant", s -> {
            Melody left = Fading.remembered(s.melody());
            return new Statement(
                    s.key(), left, s.treatment().with(Treatment.Timbre.DISTANT).louderBy(-2));
        });
    }

    /** Over sixteenths that never stop. */
    public static Variation motor() {
        return treated("motor", Treatment::motorised);
    }

    /** Over an accompaniment half as fast. */
    public static Variation halfTime() {
        return treated("half-time", t -> t.paced(Rational.of(1, 2)));
    }

    /** Over an accompaniment twice as fast. */
    public static Variation doubleTime() {
        return treated("double-time", t -> t.paced(Rational.of(2)));
    }
}
