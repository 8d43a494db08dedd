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
            Sigimsae.DEEP_VIBRATION, "shake",
            Sigimsae.ROLL, "inverted-mordent",
            Sigimsae.BREAKING, "plop",
            Sigimsae.FALL, "falloff",
            Sigimsae.PUSH, "doit",
            Sigimsae.BREATH_ATTACK, "scoop"));

    private Sign() {}

    /** The element among the articulations; none for a fermata and a tremolo, which stand elsewhere. */
    static Optional<String> of(Articulation articulation) {
        return Optional.ofNullable(ARTICULATIONS.get(articulation));
    }

    static String of(Sigimsae ornament) {
        return ORNAMENTS.getOrDefault(ornament, "");
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

    static Optional<Sigimsae> ornament(String element) {
        return ORNAMENTS.entrySet().stream()
                .filter(e -> e.getValue().equals(element))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
