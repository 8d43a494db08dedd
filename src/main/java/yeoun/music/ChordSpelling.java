package yeoun.music;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The many ways in which the quality of a chord is spelled, made one. */
final class ChordSpelling {

    /** What is written, and what it stands for; one after the other. */
    private static final List<Map.Entry<Pattern, String>> STANDS_FOR = List.of(
            entry("[\\s(),\\[\\]]", ""),
            entry("♭", "b"),
            entry("♯", "#"),
            entry("[−–]", "-"),
            entry("[º˚°]", "dim"),
            entry("[Ø⌀]", "ø"),
            entry("^dom(?=\\d)", ""),
            // a triangle, and iReal's hat, say major seventh by themselves
            entry("[ΔΔ∆△▵^](?=\\d)", "maj"),
            entry("[ΔΔ∆△▵^]$", "maj7"),
            // a plain major triad that says so, in letters
            entry("^(?:Maj|MAJ|maj|Ma|ma|M)(?=add|$)", ""),
            entry("(?:Maj|MAJ|Ma|ma(?!j)|M)(?=7|9|1[13])", "maj"),
            entry("^(?:Maj|MAJ|maj|Ma|ma|M)(?=6)", ""),
            entry("^(?:MIN|Min|min|Mi|mi|-)", "m"),
            entry("^m[/-]?maj", "mmaj"),
            entry("^mmaj$", "mmaj7"),
            entry("^(?:ø|h)7?$", "m7b5"),
            entry("^o(?=7|$)", "dim"),
            entry("^m7-5$", "m7b5"),
            entry("^(?:\\+7|7\\+|7\\+5|aug7|7aug)$", "7#5"),
            entry("^7-5$", "7b5"),
            entry("^7-9$", "7b9"),
            entry("^7\\+9$", "7#9"),
            entry("^7\\+11$", "7#11"),
            entry("^7#(?:5#9|9#5)$|^7#9b13$", "7alt"),
            entry("^maj7\\+11$", "maj7#11"),
            entry("^2$", "sus2"),
            entry("^4$", "sus4"),
            entry("^(m?)add2$", "$1add9"),
            entry("^(m?)6(?:/|add)9$", "$169"),
            entry("^m\\+7$", "mmaj7"));

    private ChordSpelling() {}

    private static Map.Entry<Pattern, String> entry(String written, String means) {
        return Map.entry(Pattern.compile(written), means);
    }

    /** One spelling for all that mean the same; of what is no quality, any text. */
    static String plain(String symbol) {
        String plain = symbol;
        for (Map.Entry<Pattern, String> entry : STANDS_FOR) {
            plain = entry.getKey().matcher(plain).replaceAll(entry.getValue());
        }
        return plain;
    }
}
