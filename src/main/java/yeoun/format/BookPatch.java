package yeoun.format;

import java.util.Map;
import yeoun.craft.Instrument;

/** With which of the book's sounds an instrument is played: plucked, bowed, blown, struck, pads, drums, basses. */
final class BookPatch {

    /** Instruments that do not sound like the rest of their family. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("felt-piano", "felt"),
            Map.entry("epiano", "tine"),
            Map.entry("fm-epiano", "tine"),
            Map.entry("celesta", "bell"),
            Map.entry("organ-soft", "organ"),
            Map.entry("accordion", "organ"),
            Map.entry("harmonica", "organ"),
            Map.entry("saenghwang", "organ"),
            Map.entry("marimba", "wood"),
            Map.entry("xylophone", "wood"),
            Map.entry("kalimba", "wood"),
            Map.entry("dulcimer", "hammer"),
            Map.entry("yanggeum", "hammer"),
            Map.entry("harp", "harp"),
            Map.entry("steel-guitar", "steel"),
            Map.entry("clean-el-guitar", "steel"),
            Map.entry("pizz-strings", "pizz"),
            Map.entry("trem-strings", "tremolo"),
            Map.entry("geomungo", "geomungo"),
            Map.entry("ajaeng", "ajaeng"),
            Map.entry("dae-ajaeng", "ajaeng"),
            Map.entry("horn", "horn"),
            Map.entry("trombone", "horn"),
            Map.entry("tuba", "horn"),
            Map.entry("oboe", "oboe"),
            Map.entry("english-horn", "oboe"),
            Map.entry("bassoon", "oboe"),
            Map.entry("clarinet", "reed"),
            Map.entry("soprano-sax", "sax"),
            Map.entry("alto-sax", "sax"),
            Map.entry("tenor-sax", "sax"),
            Map.entry("shakuhachi-patch", "daegeum"),
            Map.entry("piri", "piri"),
            Map.entry("taepyeongso", "piri"),
            Map.entry("synth-bass", "synthbass"),
            Map.entry("synth-lead", "lead"),
            Map.entry("synth-strings", "section"),
            Map.entry("heart", "heart"));

    private BookPatch() {}

    static String of(Instrument instrument) {
        String own = OWN.get(instrument.id());
        return own != null ? own : family(instrument);
    }

    private static String family(Instrument instrument) {
        return switch (instrument.family()) {
            case KEYBOARD -> "key";
            case MALLET -> "bell";
            case PLUCKED -> "pluck";
            case BASS -> "bass";
            case STRINGS -> "bow";
            case STRING_SECTION -> "section";
            case BRASS -> "brass";
            case WOODWIND -> "blow";
            case VOICE -> "voice";
            case SYNTH -> "pad";
            case PERCUSSION -> "drum";
            case GUGAK_PLUCKED -> "gayageum";
            case GUGAK_BOWED -> "haegeum";
            case GUGAK_WIND -> "daegeum";
            case GUGAK_PERCUSSION -> "janggu";
        };
    }
}
