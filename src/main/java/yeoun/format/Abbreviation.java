package yeoun.format;

import java.util.Map;
import java.util.regex.Pattern;

/** Short names of parts, for every system but the first. */
final class Abbreviation {

    private static final int SHORT = 5;

    /** What a name says in brackets, such as the number of strings, is left out. */
    private static final Pattern ASIDE = Pattern.compile(" *\\([^)]*\\)");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Accordion", "Acc."),
            Map.entry("Acoustic", "A."),
            Map.entry("Ajaeng", "Aj."),
            Map.entry("Alto", "A."),
            Map.entry("Atmosphere", "Atm."),
            Map.entry("Bamboo", "Bam."),
            Map.entry("Bassoon", "Bsn."),
            Map.entry("Brass", "Br."),
            Map.entry("Celesta", "Cel."),
            Map.entry("Choir", "Ch."),
            Map.entry("Clarinet", "Cl."),
            Map.entry("Contrabass", "Cb."),
            Map.entry("Dae-ajaeng", "D.-aj."),
            Map.entry("Daegeum", "Dg."),
            Map.entry("Danso", "Ds."),
            Map.entry("Dulcimer", "Dulc."),
            Map.entry("Electric", "E."),
            Map.entry("English", "E."),
            Map.entry("Ensemble", "Ens."),
            Map.entry("Flute", "Fl."),
            Map.entry("Gayageum", "Gyg."),
            Map.entry("Geomungo", "Gmg."),
            Map.entry("Glockenspiel", "Glk."),
            Map.entry("Guitar", "Gtr."),
            Map.entry("Haegeum", "Hg."),
            Map.entry("Harmonica", "Harm."),
            Map.entry("Harp", "Hp."),
            Map.entry("Heartbeat", "Heart"),
            Map.entry("Horn", "Hn."),
            Map.entry("Janggu", "Jg."),
            Map.entry("Kalimba", "Kal."),
            Map.entry("Marimba", "Mar."),
            Map.entry("Metallic", "Met."),
            Map.entry("Muted", "Mut."),
            Map.entry("Nylon", "Nyl."),
            Map.entry("Oboe", "Ob."),
            Map.entry("Ocarina", "Oc."),
            Map.entry("Organ", "Org."),
            Map.entry("Overdriven", "O."),
            Map.entry("Percussion", "Perc."),
            Map.entry("Piano", "Pno."),
            Map.entry("Piccolo", "Picc."),
            Map.entry("Pizzicato", "Pizz."),
            Map.entry("Pyeonjong", "Pj."),
            Map.entry("Recorder", "Rec."),
            Map.entry("Saenghwang", "Sh."),
            Map.entry("Samulnori", "Samul."),
            Map.entry("Saxophone", "Sax."),
            Map.entry("Sogeum", "Sg."),
            Map.entry("Soprano", "Sop."),
            Map.entry("Strings", "Str."),
            Map.entry("Taepyeongso", "Tps."),
            Map.entry("Tenor", "T."),
            Map.entry("Timpani", "Timp."),
            Map.entry("Tremolo", "Trem."),
            Map.entry("Triangle", "Tri."),
            Map.entry("Trombone", "Tbn."),
            Map.entry("Trumpet", "Tpt."),
            Map.entry("Tubular", "Tub."),
            Map.entry("Upright", "U."),
            Map.entry("Vibraphone", "Vib."),
            Map.entry("Viola", "Vla."),
            Map.entry("Violin", "Vln."),
            Map.entry("Violoncello", "Vc."),
            Map.entry("Voice", "Vo."),
            Map.entry("Xylophone", "Xyl."),
            Map.entry("Yanggeum", "Yg."));

    private Abbreviation() {}

    /** The short form of a part's name: each word's usual one, or the word cut short. */
    static String of(String name) {
        StringBuilder shortened = new StringBuilder();
        for (String word : ASIDE.matcher(name).replaceAll("").split(" ")) {
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
