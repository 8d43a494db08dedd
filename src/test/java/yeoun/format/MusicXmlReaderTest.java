package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeoun.craft.Tables;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Score;
import yeoun.support.Presets;
import yeoun.support.SamplePieces;

/** Files of other programs, and files that nobody should trust. */
class MusicXmlReaderTest {

    @TempDir
    Path folder;

    private static Score read(byte[] bytes) {
        Tables tables = Presets.YEOUN.catalog().tables();
        return new MusicXmlReader(tables.instruments(), tables.modes()).read(bytes);
    }

    private static Score read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String measures) {
        return "<?xml version=\"1.0\"?>\n<score-partwise version=\"3.1\"><part-list><score-part id=\"P1\">"
                + "<part-name>Flute</part-name></score-part></part-list><part id=\"P1\">" + measures
                + "</part></score-partwise>";
    }

    private static String note(String step, int octave, int duration, String more) {
        return "<note><pitch><step>" + step + "</step><octave>" + octave + "</octave></pitch><duration>" + duration
                + "</duration>" + more + "</note>";
    }

    private static void assertRefused(byte[] bytes, String... says) {
        assertThatExceptionOfType(UnreadableMusic.class)
                .isThrownBy(() -> read(bytes))
                .satisfies(e -> assertThat(e.getMessage())
                        .isNotBlank()
                        .satisfies(m -> assertThat(List.of(says)).allMatch(m::contains)));
    }

    private static void assertRefused(String text, String... says) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), says);
    }

    @Test
    void aPlainFileOfAnotherProgramIsRead() {
        Score score =
                read(file("<measure number=\"1\"><attributes><divisions>2</divisions><key><fifths>-1</fifths></key>"
                        + "<time><beats>3</beats><beat-type>4</beat-type></time></attributes>"
                        + "<direction><direction-type><metronome><beat-unit>quarter</beat-unit><per-minute>90</per-minute>"
                        + "</metronome></direction-type></direction>"
                        + "<harmony><root><root-step>D</root-step></root><kind>minor</kind></harmony>"
                        + note("D", 5, 2, "") + note("F", 5, 4, "<tie type=\"start\"/>")
                        + "</measure><measure number=\"2\">"
                        + note("F", 5, 2, "<tie type=\"stop\"/>") + note("A", 5, 4, "") + "</measure>"));
        assertThat(score.length()).isEqualTo(Rational.of(3, 2));
        assertThat(score.keyAt(Rational.ZERO)).hasToString("F ionian");
        assertThat(score.parts().get(0).instrument().id()).isEqualTo("flute");
        assertThat(score.parts().get(0).notes().stream().map(n -> n.pitch() + " " + n.onset() + " " + n.duration()))
                .containsExactly("D5 0 1/4", "F5 1/4 3/4", "A5 1 1/2");
        assertThat(score.tempo().quartersPerMinute(Rational.ZERO)).isEqualTo(90);
        assertThat(score.marks(Mark.ChordMark.class))
                .singleElement()
                .satisfies(c -> assertThat(c.chord()).hasToString("Dm"));
    }

    @Test
    void anUpbeatIsAPickup() {
        Score score =
                read(file("<measure number=\"0\" implicit=\"yes\"><attributes><divisions>1</divisions><time><beats>4"
                        + "</beats><beat-type>4</beat-type></time></attributes>" + note("G", 4, 1, "")
                        + "</measure><measure number=\"1\">"
                        + note("C", 5, 4, "") + "</measure>"));
        assertThat(score.pickup()).isEqualTo(Rational.of(1, 4));
        assertThat(score.length()).isEqualTo(Rational.of(5, 4));
    }

    @Test
    void aBarThatItsMeterDoesNotSayGetsAMeterOfItsOwn() {
        Score score = read(file("<measure number=\"1\"><attributes><divisions>1</divisions><time><beats>4"
                + "</beats><beat-type>4</beat-type></time></attributes>" + note("G", 4, 4, "")
                + "</measure><measure number=\"2\">"
                + note("C", 5, 3, "") + "</measure><measure number=\"3\">" + note("C", 5, 4, "") + "</measure>"));
        assertThat(score.marks(Mark.MeterMark.class).stream().map(m -> m.meter().toString()))
                .containsExactly("4/4", "3/4", "4/4");
    }

    @Test
    void twoLinesAndChordsAreKept() {
        Score score = read(file("<measure number=\"1\"><attributes><divisions>1</divisions></attributes>"
                + note("C", 5, 4, "<voice>1</voice>")
                + "<note><chord/><pitch><step>E</step><octave>5</octave></pitch><duration>4</duration></note>"
                + "<backup><duration>4</duration></backup><forward><duration>2</duration></forward>"
                + note("C", 4, 2, "<voice>2</voice>") + "</measure>"));
        List<Note> notes = score.parts().get(0).notes();
        assertThat(notes.stream().map(n -> n.pitch() + " " + n.onset() + " " + n.voice()))
                .containsExactly("C5 0 1", "E5 0 1", "C4 1/2 2");
    }

    @Test
    void aDocumentTypeIsPassedOver() {
        String text = file("<measure number=\"1\">" + note("C", 5, 4, "") + "</measure>");
        String typed = text.replace(
                "<score-partwise",
                "<!DOCTYPE score-partwise PUBLIC \"-//Recordare//DTD MusicXML 3.1 Partwise//EN\""
                        + " \"http://www.musicxml.org/dtds/partwise.dtd\"><score-partwise");
        assertThat(read(typed).parts()).hasSize(1);
    }

    @Test
    void outsideEntitiesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String text = "<?xml version=\"1.0\"?><!DOCTYPE score-partwise [<!ENTITY secret SYSTEM \"" + secret.toUri()
                + "\">]><score-partwise><work><work-title>&secret;</work-title></work></score-partwise>";
        assertThatExceptionOfType(UnreadableMusic.class)
                .isThrownBy(() -> read(text))
                .satisfies(
                        e -> assertThat(e.getMessage()).doesNotContain("SECRET").contains("secret"));
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><score-partwise><work><work-title>&a39;</work-title></work></score-partwise>");
        assertRefused(bomb.toString(), "a39");
    }

    @Test
    void zipBombsAreRefused() throws IOException {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        assertRefused(zip("META-INF/container.xml", zeros, 1), "unpacks to more than");
        assertRefused(zip("padding", zeros, 80), "bytes in a zip file");
    }

    private static byte[] zip(String name, byte[] content, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void anEmptyZipIsNoScore() throws IOException {
        assertRefused(zip("other.txt", new byte[1], 1), "META-INF/container.xml");
    }

    @Test
    void truncatedFilesAreRefused() {
        byte[] whole = MusicXmlWriter.text(SamplePieces.song(4, 90)).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 20; length += 997) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void whatIsDeeperThanMusicIsRefused() {
        assertRefused(file("<measure>" + "<x>".repeat(40) + "</x>".repeat(40) + "</measure>"), "deep");
    }

    @Test
    void nonsenseIsNamedWithItsLine() {
        assertRefused("not xml", "no XML");
        assertRefused("<html/>", "<html>", "<score-partwise>");
        assertRefused("<score-timewise/>", "partwise");
        assertRefused("<score-partwise/>", "without a part");
        assertRefused(file(""), "without a bar");
        assertRefused(file("<measure>\n<backup><duration>1</duration></backup></measure>"), "line 3", "backup");
        assertRefused(file("<measure><attributes><divisions>0</divisions></attributes></measure>"), "divisions");
        assertRefused(file("<measure><attributes><divisions>x</divisions></attributes></measure>"), "number", "\"x\"");
        assertRefused(file("<measure>" + note("H", 4, 1, "") + "</measure>"), "step");
        assertRefused(file("<measure>" + note("C", 99, 1, "") + "</measure>"), "octave");
        assertRefused(file("<measure>" + note("C", 4, 99999, "") + "</measure>"), "duration");
        assertRefused(
                file(
                        "<measure><attributes><time><beats>4</beats><beat-type>5</beat-type></time></attributes></measure>"),
                "meter",
                "4/5");
        assertRefused(file("").replace("<part id=\"P1\">", "<part id=\"P9\">"), "P9");
    }

    @Test
    void musicThatIsAllSilenceIsWrittenWithOnePartAndReadWithoutIt() {
        Score sample = SamplePieces.song(3, 80);
        Score silent = sample.withParts(List.of());
        String text = MusicXmlWriter.text(silent);
        assertThat(text.split("<score-part id=", -1)).hasSize(2);
        assertThat(text.split("<measure ", -1)).hasSize(silent.bars().size() + 1);
        assertThat(text)
                .contains("<part-name>" + silent.title() + "</part-name>")
                .contains("<rest")
                .doesNotContain("<pitch>");
        Score back = read(text);
        assertThat(back.parts()).isEmpty();
        assertThat(back.length()).isEqualTo(silent.length());
        assertThat(back.title()).isEqualTo(silent.title());
        assertThat(back.tempo()).isEqualTo(silent.tempo());
    }
}
