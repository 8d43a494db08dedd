package yeoun.format;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import yeoun.score.Score;

/**
 * Writes scores as MusicXML 4.0 (W3C Music Notation Community Group): partwise, every bar full, spelled as in the score.
 *
 * <p>What MusicXML has no place for, such as the exact times of a tempo map and what each part does, is kept among the
 * miscellaneous fields of the file, where other programs leave it alone and {@link MusicXmlReader} finds it. A score without a
 * part gets a silent one, because a file must have one; our reader leaves it out again.
 */
public final class MusicXmlWriter {

    private static final String DOCTYPE =
            "<!DOCTYPE score-partwise PUBLIC \"-//Recordare//DTD MusicXML 4.0 Partwise//EN\""
                    + " \"http://www.musicxml.org/dtds/partwise.dtd\">";
    private static final String MEDIA_TYPE = "application/vnd.recordare.musicxml";
    private static final String INSIDE = "score.musicxml";

    /** The oldest time that a zip file can say, so that nothing depends on the clock. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private MusicXmlWriter() {}

    /**
     * The score as text.
     *
     * @throws IllegalArgumentException if its notes lie on no common grid that can be written
     */
    public static String text(Score score) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(score, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a score as {@code .musicxml}. The stream stays open.
     *
     * @throws IOException if the stream does not take it
     * @throws IllegalArgumentException if its notes lie on no common grid that can be written
     */
    public static void write(Score score, OutputStream out) throws IOException {
        Notation notation = Notation.of(Silence.inPartsOf(score));
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        Xml xml = new Xml(buffered);
        xml.start(DOCTYPE);
        xml.element(
                "score-partwise",
                () -> {
                    new MusicXmlHeader(xml, notation).write();
                    for (int part = 0; part < notation.parts().size(); part++) {
                        new MusicXmlPart(xml, notation, part).write();
                    }
                },
                "version",
                "4.0");
        xml.end();
        buffered.flush();
    }

    /**
     * Writes a score as compressed MusicXML, {@code .mxl}. The stream stays open. What is inside is always the same bytes; how
     * they are packed is up to the Java that packs them.
     *
     * @throws IOException if the stream does not take it
     * @throws IllegalArgumentException if its notes lie on no common grid that can be written
     */
    public static void writeCompressed(Score score, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        stored(zip, "mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        zip.putNextEntry(entry("META-INF/container.xml"));
        container(zip);
        zip.closeEntry();
        zip.putNextEntry(entry(INSIDE));
        write(score, zip);
        zip.closeEntry();
        zip.finish();
    }

    private static void container(OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        xml.start("");
        xml.element("container", () -> xml.element("rootfiles", () -> rootFile(xml)));
        xml.end();
    }

    private static void rootFile(Xml xml) throws IOException {
        xml.empty("rootfile", "full-path", INSIDE, "media-type", MEDIA_TYPE + "+xml");
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIMELESS);
        return entry;
    }

    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = entry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
