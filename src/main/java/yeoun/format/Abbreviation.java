package yeoun.format;

import java.util.Map;

/** Short names of parts, for every system but the first. */
final class Abbreviation {

    private static final int SHORT = 5;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Accordion", "Acc."),
            Map.entry("Acoustic", "A."),
            Map.entry("Bassoon", "Bsn."),
            Map.entry("Celesta", "Cel."),
            Map.entry("Clarinet", "Cl."),
            Map.entry("Contrabass", "Cb."),
            Map.entry("Electric", "E."),
            Map.entry("Ensemble", "Ens."),
            Map.entry("English", "E."),
            Map.entry("Flute", "Fl."),
            Map.entry("Glockenspiel", "Glk."),
            Map.entry("Guitar", "Gtr."),
            Map.entry("Harp", "Hp."),
            Map.entry("Horn", "Hn."),
            Map.entry("Marimba", "Mar."),
            Map.entry("Oboe", "Ob."),
            Map.entry("Overdriven", "O."),
            Map.entry("Percussion", "Perc."),
            Map.entry("Piano", "Pno."),
            Map.entry("Piccolo", "Picc."),
            Map.entry("Pizzicato", "Pizz."),
            Map.entry("Saxophone", "Sax."),
            Map.entry("Soprano", "Sop."),
            Map.entry("Strings", "Str."),
            Map.entry("Timpani", "Timp."),
            Map.entry("Tremolo", "Trem."),
            Map.entry("Trombone", "Tbn."),
            Map.entry("Trumpet", "Tpt."),
            Map.entry("Vibraphone", "Vib."),
            Map.entry("Upright", "U."),
            Map.entry("Viola", "Vla."),
            Map.entry("Violin", "Vln."),
            Map.entry("Violoncello", "Vc."),
            Map.entry("Xylophone", "Xyl."));

    private Abbreviation() {}

    /** The short form of a part's name: each word's usual one, or the word cut short. */
    static String of(String name) {
        StringBuilder shortened = new StringBuilder();
        for (String word : name.split(" ")) {
            shortened.append(shortened.isEmpty() ? "" : " ").append(word(word));
        }
        return shortened.toString();
    }

    private static String word(String word) {
        boolean isLong = word.codePointCount(0, word.length()) > SHORT;
        String cut = isLong ? word.substring(0, word.offsetByCodePoints(0, SHORT - 1)) + "." : word;
        return WORDS.getOrDefault(word, cut);
    }
}
