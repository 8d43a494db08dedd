package yeoun.format;

import java.util.Map;
import yeoun.craft.Instrument;

/** Short names of drum strokes, by General MIDI drum key. */
final class Drums {

    private static final Map<Integer, String> KIT = Map.ofEntries(
            Map.entry(35, "bd"),
            Map.entry(36, "bd"),
            Map.entry(37, "rs"),
            Map.entry(38, "sd"),
            Map.entry(39, "cp"),
            Map.entry(40, "sd"),
            Map.entry(41, "t1"),
            Map.entry(42, "hh"),
            Map.entry(43, "t2"),
            Map.entry(44, "hf"),
            Map.entry(45, "t3"),
            Map.entry(46, "ho"),
            Map.entry(47, "t4"),
            Map.entry(48, "t5"),
            Map.entry(49, "cc"),
            Map.entry(50, "t6"),
            Map.entry(51, "rc"),
            Map.entry(53, "rb"),
            Map.entry(54, "tb"),
            Map.entry(62, "cg"),
            Map.entry(64, "lc"),
            Map.entry(70, "mc"),
            Map.entry(76, "wb"));

    /** Strokes of the janggu and buk as they are spoken (MUSIC 7.6). */
    private static final Map<Integer, String> SPOKEN = Map.of(41, "kung", 64, "kung", 62, "deok", 37, "cheok");

    private Drums() {}

    static String name(int key, Instrument instrument) {
        String usual = KIT.getOrDefault(key, "k" + key);
        return instrument.isGugak() ? SPOKEN.getOrDefault(key, usual) : usual;
    }
}
