package yeoun.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML and compressed MusicXML safely: no document types, no entities, nothing fetched, and bounded sizes. */
final class MusicBytes {

    /** The largest document that is read, unpacked, in bytes. */
    static final int LARGEST = 64 << 20;

    private static final int LARGEST_CONTAINER = 1 << 16;
    private static final int MOST_ENTRIES = 256;
    private static final String CONTAINER = "META-INF/container.xml";

    private MusicBytes() {}

    /** A reader that stands before the first element. */
    static XMLStreamReader xml(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** Whether it is a zip file. */
    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The score inside compressed MusicXML. */
    static byte[] unpacked(byte[] zip) {
        try {
            byte[] container = entry(zip, CONTAINER, LARGEST_CONTAINER);
            return entry(zip, rootFile(container), LARGEST);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableMusic("a zip file that cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static String rootFile(byte[] container) {
        try {
            XMLStreamReader reader = xml(container);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("rootfile")) {
                    String path = reader.getAttributeValue(null, "full-path");
                    if (path != null) {
                        return path;
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableMusic(CONTAINER + " is no XML: " + e.getMessage(), e);
        }
        throw new UnreadableMusic(CONTAINER + " names no score (rootfile full-path)");
    }

    /** An entry of a zip file; all that stands before it is counted too, so that no bomb is unpacked in passing. */
    private static byte[] entry(byte[] zip, String name, int most) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            long passed = 0;
            int count = 0;
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return atMost(entries, most, name);
                }
                passed += pass(entries, LARGEST - passed);
                if (++count > MOST_ENTRIES || passed >= LARGEST) {
                    throw new UnreadableMusic("more than " + MOST_ENTRIES + " files or " + LARGEST
                            + " bytes in a zip file, which no music is");
                }
            }
        }
        throw new UnreadableMusic("no " + name + " in the zip file; compressed MusicXML has one");
    }

    private static long pass(InputStream stream, long most) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long passed = 0;
        for (int read = stream.read(buffer); read >= 0 && passed < most; read = stream.read(buffer)) {
            passed += read;
        }
        return passed;
    }

    private static byte[] atMost(InputStream stream, int most, String name) throws IOException {
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new UnreadableMusic(name + " unpacks to more than " + most + " bytes");
        }
        return bytes;
    }
}
