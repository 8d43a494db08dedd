package yeoun.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import yeoun.craft.Instrument;
import yeoun.score.Part;
import yeoun.score.Score;

/** Writes what stands before the music: titles, who wrote the file, and the parts with their instruments. */
final class MusicXmlHeader {

    private static final int DRUM_CHANNEL = 10;
    private static final int CHANNELS = 16;
    private static final int TENTHS = 40;
    private static final int FEW_STAVES = 5;
    private static final int MANY_STAVES = 11;

    /** The numbers of the groups of neighbours of a family, and of the staves of an ensemble, which may be within them. */
    private static final String SECTION = "1";

    private static final String ENSEMBLE = "2";

    private final Xml xml;
    private final Score score;
    private final List<NotatedPart> written;
    private final int staves;

    MusicXmlHeader(Xml xml, Notation notation) {
        this.xml = xml;
        this.score = notation.score();
        this.written = notation.parts();
        this.staves = notation.parts().stream().mapToInt(NotatedPart::staves).sum();
    }

    /** The id of a part, counted from 0. */
    static String id(int part) {
        return "P" + (part + 1);
    }

    /** The id of the instrument of a part. */
    static String instrument(int part) {
        return id(part) + "-I1";
    }

    /** The id of a drum key of a part. */
    static String instrument(int part, int key) {
        return id(part) + "-I" + (key + 1);
    }

    void write() throws IOException {
        xml.element("work", () -> xml.text("work-title", score.title()));
        if (!score.subtitle().isEmpty()) {
            xml.text("movement-title", score.subtitle());
        }
        xml.element("identification", this::identification);
        xml.element("defaults", this::defaults);
        xml.element("part-list", this::parts);
    }

    /** A4, and staves the smaller the more of them there are: two systems to the page where that can be read. */
    private void defaults() throws IOException {
        double height = staves <= FEW_STAVES ? 7 : staves <= MANY_STAVES ? 5 : 4.2;
        double tenth = height / TENTHS;
        xml.element("scaling", () -> {
            xml.text("millimeters", Decimal.of(height, 1));
            xml.text("tenths", TENTHS);
        });
        xml.element("page-layout", () -> {
            xml.text("page-height", Decimal.of(297 / tenth, 1));
            xml.text("page-width", Decimal.of(210 / tenth, 1));
            xml.element(
                    "page-margins",
                    () -> {
                        for (String side : List.of("left", "right", "top", "bottom")) {
                            xml.text(side + "-margin", Decimal.of(15 / tenth, 1));
                        }
                    },
                    "type",
                    "both");
        });
    }

    private void identification() throws IOException {
        xml.element("encoding", () -> {
            xml.text("software", "Yeoun");
            for (String element : List.of("accidental", "beam", "stem")) {
                xml.empty("supports", "element", element, "type", "yes");
            }
        });
        xml.element("miscellaneous", () -> {
            for (Map.Entry<String, String> kept : Keepsakes.of(score).entrySet()) {
                xml.text("miscellaneous-field", kept.getValue(), "name", kept.getKey());
            }
        });
    }

    private void parts() throws IOException {
        List<Part> parts = score.parts();
        for (int i = 0; i < parts.size(); i++) {
            String family = bracket(parts.get(i));
            boolean before = i > 0 && bracket(parts.get(i - 1)).equals(family);
            boolean after = i + 1 < parts.size() && bracket(parts.get(i + 1)).equals(family);
            boolean within = !family.isEmpty() && (before || after);
            if (within && !before) {
                group(SECTION, "bracket");
            }
            boolean ensemble = isEnsemble(written.get(i));
            if (ensemble) {
                group(ENSEMBLE, within ? "none" : "bracket");
            }
            part(i);
            if (ensemble) {
                stop(ENSEMBLE);
            }
            if (within && !after) {
                stop(SECTION);
            }
        }
    }

    private void group(String number, String symbol) throws IOException {
        xml.element(
                "part-group",
                () -> {
                    xml.text("group-symbol", symbol);
                    xml.text("group-barline", "yes");
                },
                "type",
                "start",
                "number",
                number);
    }

    private void stop(String number) throws IOException {
        xml.empty("part-group", "type", "stop", "number", number);
    }

    /**
     * Whether a part is several players on two staves: a brace belongs to one player with two hands. MuseScore draws none for a
     * part that is a group by itself, other programs for one that has a symbol of its own.
     */
    static boolean isEnsemble(NotatedPart part) {
        return part.staves() == 2 && part.part().instrument().family() == Instrument.Family.STRING_SECTION;
    }

    /** The family whose neighbours share a bracket; nothing for those who stand alone. */
    private static String bracket(Part part) {
        return switch (part.instrument().family()) {
            case STRINGS, STRING_SECTION -> "strings";
            case WOODWIND -> "woodwind";
            case BRASS -> "brass";
            case GUGAK_WIND, GUGAK_BOWED, GUGAK_PLUCKED -> "gugak";
            default -> "";
        };
    }

    private void part(int index) throws IOException {
        Part part = score.parts().get(index);
        Instrument instrument = part.instrument();
        xml.element(
                "score-part",
                () -> {
                    xml.text("part-name", part.name());
                    if (instrument.korean().isPresent()) {
                        String shown = part.name() + " " + instrument.korean().get();
                        xml.element("part-name-display", () -> xml.text("display-text", shown));
                    }
                    xml.text("part-abbreviation", Abbreviation.of(part.name()));
                    if (instrument.isPercussion()) {
                        drums(index, part);
                    } else {
                        sound(instrument(index), instrument.name(), instrument.sound());
                        int channel = channel(index);
                        xml.element("midi-instrument", () -> midi(instrument, channel), "id", instrument(index));
                    }
                },
                "id",
                id(index));
    }

    private void sound(String id, String name, String sound) throws IOException {
        xml.element(
                "score-instrument",
                () -> {
                    xml.text("instrument-name", name);
                    xml.text("instrument-sound", sound);
                },
                "id",
                id);
    }

    private void midi(Instrument instrument, int channel) throws IOException {
        xml.text("midi-channel", channel);
        xml.text("midi-program", instrument.program() + 1);
        xml.text("pan", Decimal.of((instrument.pan() - 64) / 64.0 * 90, 1));
    }

    private void drums(int index, Part part) throws IOException {
        TreeSet<Integer> keys = new TreeSet<>();
        part.notes().forEach(note -> keys.add(note.pitch().midi()));
        for (int key : keys) {
            sound(
                    instrument(index, key),
                    DrumStaff.of(key).name(),
                    DrumStaff.of(key).sound());
        }
        for (int key : keys) {
            xml.element(
                    "midi-instrument",
                    () -> {
                        xml.text("midi-channel", DRUM_CHANNEL);
                        xml.text("midi-program", part.instrument().program() + 1);
                        xml.text("midi-unpitched", key + 1);
                    },
                    "id",
                    instrument(index, key));
        }
    }

    /** The channel of a pitched part: 1 to 16 without the drums', and round again. */
    private int channel(int index) {
        int pitched = (int) score.parts().subList(0, index).stream()
                .filter(p -> !p.instrument().isPercussion())
                .count();
        int channel = pitched % (CHANNELS - 1) + 1;
        return channel < DRUM_CHANNEL ? channel : channel + 1;
    }
}
