package yeoun.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.music.Mode;
import yeoun.score.Score;

/**
 * Reads MusicXML, plain or compressed, partwise, of any version, into scores. What {@link MusicXmlWriter} wrote comes back
 * equal; of other programs' files the notes, ties, chords, keys, meters, tempi, dynamics and directions that a score has.
 * Repeats are not unfolded, cue notes and what is drawn but not played are left out.
 *
 * <p>Files are taken for hostile: no document type, no entity and no address in them is followed, and what is larger than 64
 * MiB unpacked or deeper than any music is refused.
 */
public final class MusicXmlReader {

    private final Table<Instrument> instruments;
    private final Table<Mode> modes;

    /** A reader that knows these instruments and modes. */
    public MusicXmlReader(Table<Instrument> instruments, Table<Mode> modes) {
        this.instruments = instruments;
        this.modes = modes;
    }

    /**
     * Reads a file's bytes.
     *
     * @throws UnreadableMusic if it is no MusicXML that can be read
     */
    public Score read(byte[] bytes) {
        byte[] document = MusicBytes.isZip(bytes) ? MusicBytes.unpacked(bytes) : bytes;
        if (document.length > MusicBytes.LARGEST) {
            throw new UnreadableMusic(document.length + " bytes, more than " + MusicBytes.LARGEST);
        }
        try {
            XMLStreamReader reader = MusicBytes.xml(document);
            root(reader);
            return score(reader);
        } catch (XMLStreamException e) {
            throw new UnreadableMusic("no XML that can be read: " + message(e), e);
        } catch (ArithmeticException e) {
            throw new UnreadableMusic("durations that no exact fraction holds: " + e.getMessage(), e);
        }
    }

    private static String message(XMLStreamException e) {
        String text = String.valueOf(e.getMessage());
        int at = text.indexOf("Message: ");
        String plain = at < 0 ? text : text.substring(at + "Message: ".length());
        return e.getLocation() == null ? plain : "line " + e.getLocation().getLineNumber() + ": " + plain;
    }

    private static void root(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (!reader.hasNext()) {
                throw new UnreadableMusic("a document without an element");
            }
        }
        String root = reader.getLocalName();
        if (!root.equals("score-partwise")) {
            String hint = root.equals("score-timewise") ? "; save it as partwise, which all programs do" : "";
            throw new UnreadableMusic("a document of <" + root + ">, expected <score-partwise>" + hint);
        }
    }

    private Score score(XMLStreamReader reader) throws XMLStreamException {
        Map<String, XmlTree> header = new TreeMap<>();
        Map<String, XmlTree> list = new LinkedHashMap<>();
        List<MusicXmlPartReader> parts = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("part")) {
                parts.add(part(reader, list, kept(header)));
            } else {
                XmlTree tree = XmlTree.read(reader);
                header.putIfAbsent(tree.name(), tree);
                tree.all("score-part").forEach(one -> list.put(one.attribute("id"), one));
            }
        }
        if (parts.isEmpty()) {
            throw new UnreadableMusic("a score without a part");
        }
        return new MusicXmlAssembly(header, kept(header), parts, modes).score();
    }

    private MusicXmlPartReader part(XMLStreamReader reader, Map<String, XmlTree> list, Map<String, String> kept)
            throws XMLStreamException {
        String id = Optional.ofNullable(reader.getAttributeValue(null, "id")).orElse("");
        int line = reader.getLocation().getLineNumber();
        if (!list.containsKey(id)) {
            throw new UnreadableMusic("line " + line + ": a part \"" + id + "\" that is not in the part list");
        }
        MusicXmlPartReader part = new MusicXmlPartReader(list.get(id), kept, instruments);
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlTree tree = XmlTree.read(reader);
                if (tree.name().equals("measure")) {
                    part.read(tree);
                }
            }
        }
        part.finish();
        return part;
    }

    /** The miscellaneous fields, if the file is one of ours. */
    private static Map<String, String> kept(Map<String, XmlTree> header) {
        Map<String, String> kept = new TreeMap<>();
        Optional.ofNullable(header.get("identification"))
                .flatMap(tree -> tree.find("miscellaneous"))
                .ifPresent(tree -> tree.all("miscellaneous-field")
                        .forEach(field -> kept.put(field.attribute("name"), field.text())));
        return kept;
    }
}
