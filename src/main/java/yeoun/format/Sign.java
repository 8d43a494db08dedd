package yeoun.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import yeoun.score.Articulation;
import yeoun.score.Sigimsae;

/** How ways of playing are written in MusicXML. Korean ornaments take the sign of Western notation that looks most alike. */
final class Sign {

    private static final Map<Articulation, String> ARTICULATIONS = new EnumMap<>(Map.of(
            Articulation.STACCATO, "staccato",
            Articulation.TENUTO, "tenuto",
            Articulation.ACCENT, "accent",
            Articulation.MARCATO, "strong-accent",
            Articulation.BREATH, "breath-mark"));

    private static final Map<Sigimsae, String> ORNAMENTS = new EnumMap<>(Map.of(
            Sigimsae.LIGHT_VIBRATION, "wavy-line",
            Sigimsae.DEEP_VIBRATION, "inverted-mordent",
            Sigimsae.ROLL, "inverted-mordent",
            Sigimsae.BREAKING, "plop",
            Sigimsae.FALL, "falloff",
            Sigimsae.PUSH, "doit",
            Sigimsae.BREATH_ATTACK, "scoop"));

    /** Older files of ours have deep vibration so; MuseScore 3 shows nothing for it. */
    private static final String SHAKE = "shake";

    private Sign() {}

    /** The element among the articulations; none for a fermata and a tremolo, which stand elsewhere. */
    static Optional<String> of(Articulation articulation) {
        return Optional.ofNullable(ARTICULATIONS.get(articulation));
    }

    static String of(Sigimsae ornament) {
        return ORNAMENTS.getOrDefault(ornament, "");
    }

    /** The attributes of its element: the wave of deep vibration is a long one, which also MuseScore 3 shows. */
    static String[] attributes(Sigimsae ornament) {
        return ornament == Sigimsae.DEEP_VIBRATION ? new String[] {"long", "yes"} : new String[0];
    }

    /** Whether it stands among the ornaments, not among the articulations. */
    static boolean isOrnament(Sigimsae ornament) {
        return switch (ornament) {
            case LIGHT_VIBRATION, DEEP_VIBRATION, ROLL -> true;
            default -> false;
        };
    }

    static Optional<Articulation> articulation(String element) {
        return ARTICULATIONS.entrySet().stream()
                .filter(e -> e.getValue().equals(element))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What an element among the ornaments or articulations says; the long of two that are called alike is deep vibration. */
    static Optional<Sigimsae> ornament(XmlTree element) {
        boolean isLong = element.attribute("long").equals("yes");
        if (element.name().equals(SHAKE)) {
            return Optional.of(Sigimsae.DEEP_VIBRATION);
        }
        return ORNAMENTS.entrySet().stream()
                .filter(e -> e.getValue().equals(element.name()))
                .filter(e -> isLong == attributes(e.getKey()).length > 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
