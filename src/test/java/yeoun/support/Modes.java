package yeoun.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import yeoun.music.Degree;
import yeoun.music.FunctionalTone;
import yeoun.music.Interval;
import yeoun.music.Mode;

/** A few modes of every kind, built by hand: tests of values read no table. */
public final class Modes {

    public static final Mode IONIAN = Mode.heptatonic("ionian", 0, 0.67, "P1", "M2", "M3", "P4", "P5", "M6", "M7");
    public static final Mode DORIAN = Mode.heptatonic("dorian", -2, 0, "P1", "M2", "m3", "P4", "P5", "M6", "m7");
    public static final Mode LYDIAN = Mode.heptatonic("lydian", 1, 1, "P1", "M2", "M3", "A4", "P5", "M6", "M7");
    public static final Mode AEOLIAN = Mode.heptatonic("aeolian", -3, -0.33, "P1", "M2", "m3", "P4", "P5", "m6", "m7");
    public static final Mode HARMONIC_MINOR =
            Mode.heptatonic("harmonic-minor", -3, -0.2, "P1", "M2", "m3", "P4", "P5", "m6", "M7");

    /** Five members; the fourth and seventh degree only have a form. */
    public static final Mode PENTATONIC = with("pentatonic", "P1 M2 M3 P4 P5 M6 M7", "1 2 3 5 6", Map.of());

    /** Eight members, two of them forms of the sixth degree. */
    public static final Mode OCTATONIC = with("octatonic", "P1 M2 m3 P4 d5 m6 M7", "1 2 3 4 5 6 #6 7", Map.of());

    /** A tori: three tones with functions. */
    public static final Mode MENARI = with(
            "menari",
            "P1 m2 m3 P4 P5 m6 m7",
            "1 3 4 5 7",
            Map.of(
                    Degree.parse("1"), FunctionalTone.VIBRATING,
                    Degree.parse("4"), FunctionalTone.PLAIN,
                    Degree.parse("5"), FunctionalTone.BREAKING));

    public static final List<Mode> ALL =
            List.of(IONIAN, DORIAN, LYDIAN, AEOLIAN, HARMONIC_MINOR, PENTATONIC, OCTATONIC, MENARI);

    private Modes() {}

    private static Mode with(String id, String form, String members, Map<Degree, FunctionalTone> functions) {
        return new Mode(
                id, intervals(form), degrees(members), OptionalDouble.empty(), 0, 0, 0, new TreeMap<>(functions), "");
    }

    /** Intervals by name, parted by spaces. */
    public static List<Interval> intervals(String names) {
        return Arrays.stream(names.split(" ")).map(Interval::parse).toList();
    }

    /** Degrees by name, parted by spaces. */
    public static List<Degree> degrees(String names) {
        return Arrays.stream(names.split(" ")).map(Degree::parse).toList();
    }
}
