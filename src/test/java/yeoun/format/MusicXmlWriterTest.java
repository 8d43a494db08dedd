package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.line;
import static yeoun.support.SamplePieces.note;
import static yeoun.support.SamplePieces.part;
import static yeoun.support.SamplePieces.score;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import yeoun.Music;
import yeoun.craft.Instrument;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Dynamic;
import yeoun.score.Feel;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.score.Sigimsae;
import yeoun.score.TempoMap;
import yeoun.support.Modes;
import yeoun.support.MusicXmlSchema;
import yeoun.support.Presets;
import yeoun.support.SamplePieces;

/** What stands in a MusicXML file. */
class MusicXmlWriterTest {

    @Test
    void aFileIsValid() {
        assertThat(MusicXmlSchema.problems(MusicXmlWriter.text(SamplePieces.cue())))
                .isEmpty();
        assertThat(MusicXmlSchema.problems("<score-partwise version='4.0'><part/></score-partwise>"))
                .as("the schema is really asked")
                .isNotEmpty();
    }

    @Test
    void anEnsembleOnTwoStavesHasABracketAndNoBrace() {
        Tables tables = Presets.YEOUN.catalog().tables();
        Part strings = part(
                "Strings",
                tables.instruments().get("string-ens"),
                Part.Role.CHORDS,
                line("C2+G2+E5+C6 1/1, C2+G2+E5+C6 1/1"));
        Part harp = part("Harp", tables.instruments().get("harp"), Part.Role.CHORDS, line("C2+C5 1/1, C2+C5 1/1"));
        Part bass = part("Bass", tables.instruments().get("contrabass"), Part.Role.BASS, line("C2 1/1, C2 1/1"));

        Document alone = parse(MusicXmlWriter.text(score(60, harp, strings)));
        assertThat(texts(alone.getDocumentElement(), "group-symbol")).containsExactly("bracket");
        assertThat(texts(alone.getDocumentElement(), "part-symbol")).containsExactly("bracket");
        assertThat(texts(alone.getDocumentElement(), "staves")).containsExactly("2", "2");

        String text = MusicXmlWriter.text(score(60, strings, bass));
        assertThat(texts(parse(text).getDocumentElement(), "group-symbol")).containsExactly("bracket", "none");
        assertThat(MusicXmlSchema.problems(text)).isEmpty();
    }

    @Test
    void whoRestsInATripletsPickupHasNoFigure() {
        Score pickup = new Score(
                "Pickup",
                "",
                at(13, 12),
                at(1, 12),
                TempoMap.constant(at(13, 12), Rational.of(60)),
                List.of(
                        new Mark.MeterMark(Rational.ZERO, Meter.COMMON),
                        new Mark.KeyMark(Rational.ZERO, SamplePieces.key("C", Modes.IONIAN))),
                List.of(
                        part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("C5 1/12, E5 1/1")),
                        part("Other", SamplePieces.VIOLIN, Part.Role.PAD, line("R 1/12, G4 1/1"))));
        List<Element> parts = elements(parse(MusicXmlWriter.text(pickup)).getDocumentElement(), "part");
        assertThat(elements(parts.get(0), "tuplet").get(0).getAttribute("show-number"))
                .isEmpty();
        assertThat(elements(parts.get(1), "tuplet").get(0).getAttribute("show-number"))
                .isEqualTo("none");
    }

    @Test
    void everyThemeAndCueOfThePresetsIsValidAndItsBarsAddUp() {
        List<Music> all = new ArrayList<>(Presets.cues());
        Presets.YEOUN.catalog().characters().forEach(id -> all.add(Presets.theme(id)));
        for (Music music : all) {
            String text = music.musicXml();
            assertThat(MusicXmlSchema.problems(text)).as(music.score().title()).isEmpty();
            assertBarsAddUp(music.score(), parse(text));
        }
    }

    private static void assertBarsAddUp(Score score, Document document) {
        for (Element part : elements(document.getDocumentElement(), "part")) {
            int divisions = Integer.parseInt(texts(part, "divisions").get(0));
            List<Element> measures = elements(part, "measure");
            assertThat(measures).hasSameSizeAs(score.bars());
            for (int i = 0; i < measures.size(); i++) {
                Rational bar = score.bars().get(i).length();
                assertThat(reached(measures.get(i)))
                        .as("%s bar %s", score.title(), measures.get(i).getAttribute("number"))
                        .allMatch(end -> Rational.of(end, 4L * divisions).equals(bar));
            }
        }
    }

    /** Where each line of a bar ends, in divisions. */
    private static List<Integer> reached(Element measure) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (Element child : children(measure)) {
            boolean sounds = child.getTagName().equals("note")
                    && elements(child, "chord").isEmpty();
            if (child.getTagName().equals("backup")) {
                ends.add(at);
                at -= Integer.parseInt(texts(child, "duration").get(0));
            } else if (sounds && elements(child, "grace").isEmpty()) {
                at += Integer.parseInt(texts(child, "duration").get(0));
            }
        }
        ends.add(at);
        return ends;
    }

    @Test
    void partsAreNamedAndIdentified() {
        Document file = parse(MusicXmlWriter.text(SamplePieces.cue()));
        assertThat(texts(file.getDocumentElement(), "part-name"))
                .containsExactly("Violin", "Piano", "Haegeum", "Strings", "Bass", "Gayageum", "Flute", "Drums");
        assertThat(texts(file.getDocumentElement(), "midi-program")).startsWith("41", "1", "111");
        assertThat(texts(file.getDocumentElement(), "midi-channel")).containsSubsequence("7", "10");
    }

    @Test
    void aKoreanNameIsShownBesideTheLatinOne() {
        Instrument haegeum = Presets.YEOUN.catalog().tables().instruments().get("haegeum");
        Document file =
                parse(MusicXmlWriter.text(score(60, part("Haegeum", haegeum, Part.Role.MELODY, line("A4 1/1")))));
        assertThat(texts(file.getDocumentElement(), "display-text")).containsExactly("Haegeum 해금");
    }

    @Test
    void aTransposingInstrumentIsWrittenWhereItIsRead() {
        Instrument clarinet = transposing(Interval.parse("M2"));
        Document file =
                parse(MusicXmlWriter.text(score(60, part("Clarinet", clarinet, Part.Role.MELODY, line("Bb4 1/1")))));
        assertThat(texts(file.getDocumentElement(), "step")).containsExactly("C");
        assertThat(texts(file.getDocumentElement(), "fifths")).containsExactly("2");
        assertThat(texts(file.getDocumentElement(), "chromatic")).containsExactly("-2");
        assertThat(texts(file.getDocumentElement(), "diatonic")).containsExactly("-1");
    }

    private static Instrument transposing(Interval written) {
        Instrument flute = SamplePieces.FLUTE;
        return new Instrument(
                "clarinet",
                "Clarinet",
                Optional.empty(),
                flute.family(),
                71,
                50,
                94,
                50,
                94,
                0.5,
                0.5,
                0.5,
                flute.sustain(),
                64,
                "wind.reed.clarinet.bflat",
                written,
                Instrument.Signatures.ANY,
                7,
                11,
                List.of(),
                List.of());
    }

    @Test
    void chordSymbolsSayWhatIsShown() {
        List<Mark> marks = List.of(
                new Mark.ChordMark(Rational.ZERO, at(1, 2), Chord.parse("Bm7b5/D")),
                new Mark.ChordMark(at(1, 2), at(1, 2), Chord.parse("C7sus4")));
        String text = MusicXmlWriter.text(score(
                Rational.ONE,
                TempoMap.constant(Rational.ONE, Rational.of(60)),
                marks,
                part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("D5 1/1"))));
        assertThat(text).contains("<kind text=\"m7b5\">half-diminished</kind>", "<bass-step>D</bass-step>");
        assertThat(text).contains("<kind text=\"7sus4\">suspended-fourth</kind>", "<offset>");
        assertThat(MusicXmlSchema.problems(text)).isEmpty();
    }

    @Test
    void whereNoChordSoundsWordsSayIt() {
        Mark chord = new Mark.ChordMark(Rational.ZERO, at(1, 2), Chord.parse("Dmadd9"));
        String text = MusicXmlWriter.text(score(
                Rational.ONE,
                TempoMap.constant(Rational.ONE, Rational.of(60)),
                List.of(chord),
                part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("D5 1/2, R 1/4, D5 1/4"))));
        assertThat(text)
                .contains("<kind text=\"m(add9)\" parentheses-degrees=\"yes\">minor</kind>", "<words>N.C.</words>");
        assertThat(text).containsPattern("<harmony print-object=\"no\">\\s*<root>");
        assertThat(MusicXmlSchema.problems(text)).isEmpty();
        Score read = read(text);
        assertThat(read.marks(Mark.ChordMark.class)).containsExactly((Mark.ChordMark) chord);
        assertThat(read.parts().get(0).marks()).isEmpty();
    }

    private static Score read(String text) {
        Tables tables = Presets.YEOUN.catalog().tables();
        return new MusicXmlReader(tables.instruments(), tables.modes()).read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTempoWithoutAMarkIsHeardAndNotRead() {
        TempoMap tempo = new TempoMap(List.of(
                new TempoMap.Anchor(Rational.ZERO, Rational.ZERO),
                new TempoMap.Anchor(at(1, 2), at(3, 2)),
                new TempoMap.Anchor(Rational.ONE, at(3, 2).plus(at(17, 16)))));
        Mark andante = new Mark.TempoMark(Rational.ZERO, "Andante", 80);
        String text = MusicXmlWriter.text(score(
                Rational.ONE,
                tempo,
                List.of(andante),
                part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("D5 1/2, E5 1/2"))));
        assertThat(text).contains("<words font-weight=\"bold\">Andante </words>");
        assertThat(text).containsPattern("<words>\u00a0</words>\\s*</direction-type>\\s*<sound tempo=\"112.941176\"/>");
        assertThat(MusicXmlSchema.problems(text)).isEmpty();
        Score read = read(text);
        assertThat(read.marks(Mark.TempoMark.class)).containsExactly((Mark.TempoMark) andante);
        assertThat(read.parts().get(0).marks()).isEmpty();
    }

    @Test
    void aFeelIsWrittenBesideTheTempoAndIsHeard() {
        List<Mark> feels = List.of(
                new Mark.FeelMark(Rational.ZERO, Feel.SWING),
                new Mark.FeelMark(Rational.ONE, Feel.STRAIGHT),
                new Mark.FeelMark(Rational.of(2), Feel.SWUNG_SIXTEENTHS));
        List<Mark> marks = new ArrayList<>(feels);
        marks.add(new Mark.TempoMark(Rational.ZERO, "Moderato", 100));
        String text = MusicXmlWriter.text(score(
                Rational.of(3),
                TempoMap.constant(Rational.of(3), Rational.of(100)),
                marks,
                part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("D5 1, E5 1, F5 1"))));
        assertThat(MusicXmlSchema.problems(text)).isEmpty();
        assertThat(text).contains("<words font-weight=\"bold\">Swing </words>", "<straight/>");
        assertThat(text)
                .containsPattern("<sound tempo=\"100\">\\s*<swing>\\s*<first>2</first>\\s*<second>1</second>"
                        + "\\s*<swing-type>eighth</swing-type>");
        Score read = read(text);
        assertThat(read.marks(Mark.FeelMark.class))
                .isEqualTo(feels.stream().map(Mark.FeelMark.class::cast).toList());
        assertThat(read.marks(Mark.TempoMark.class).get(0).words()).isEqualTo("Moderato");
        assertThat(read.parts().get(0).marks()).isEmpty();
        assertThat(ScoreText.of(read)).contains("Moderato", "Swing", "Straight", "Swing 16ths");
    }

    @Test
    void everyWayOfPlayingIsWritten() {
        List<Note> notes = new ArrayList<>();
        int place = 0;
        for (Articulation articulation : Articulation.values()) {
            notes.add(note(at(place++, 4), at(1, 4), "C5").with(articulation));
        }
        for (Sigimsae ornament : Sigimsae.values()) {
            notes.add(note(at(place++, 4), at(1, 4), "D5").with(ornament));
        }
        notes.add(note(Rational.ZERO, Rational.ZERO, "B4"));
        String text = MusicXmlWriter.text(score(
                60,
                part(
                        "Violin",
                        SamplePieces.VIOLIN,
                        Part.Role.MELODY,
                        notes,
                        new PartMark.Slur(Rational.ZERO, at(3, 4), 1),
                        new PartMark.Level(Rational.ZERO, Dynamic.PP),
                        new PartMark.Hairpin(at(1, 4), Rational.ONE, true),
                        new PartMark.Pedal(Rational.ZERO, Rational.ONE),
                        new PartMark.Pedal(Rational.ONE, Rational.of(2)),
                        new PartMark.Words(Rational.ONE, "sul pont."))));
        assertThat(text)
                .contains("<staccato/>", "<tenuto/>", "<accent/>", "<strong-accent/>", "<breath-mark>", "<fermata")
                .contains(
                        "<tremolo type=\"single\">3<",
                        "<wavy-line",
                        "<inverted-mordent long=\"yes\"/>",
                        "<inverted-mordent/>")
                .contains("<plop/>", "<falloff/>", "<doit/>", "<scoop/>", "<grace slash=\"yes\"/>")
                .contains("<slur type=\"start\"", "<slur type=\"stop\"", "<pp/>", "type=\"crescendo\"", "sul pont.")
                .contains("<pedal type=\"start\"", "<pedal type=\"change\"", "<pedal type=\"stop\"");
        assertThat(MusicXmlSchema.problems(text)).isEmpty();
    }

    @Test
    void drumsHaveAnInstrumentForEachStroke() {
        List<Note> notes = new ArrayList<>(line("C2 1/4, C2 1/4, C2 1/2"));
        notes.addAll(line("R 1/4, D2 1/4"));
        String text = MusicXmlWriter.text(score(60, part("Drums", SamplePieces.DRUMS, Part.Role.PULSE, notes)));
        assertThat(text).contains("Bass Drum", "Snare Drum", "<midi-unpitched>37<", "<instrument id=\"P1-I39\"/>");
        assertThat(text).doesNotContain("<key>", "<pitch>");
        assertThat(MusicXmlSchema.problems(text)).isEmpty();
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        Score odd = new Score(
                "A <b> & \"c\" \u0007\uD800",
                "sub",
                Rational.ONE,
                Rational.ZERO,
                TempoMap.constant(Rational.ONE, Rational.of(60)),
                SamplePieces.score(60).marks(),
                List.of());
        assertThat(texts(parse(MusicXmlWriter.text(odd)).getDocumentElement(), "work-title"))
                .containsExactly("A <b> & \"c\" ");
    }

    @Test
    void compressedFilesHoldTheSameText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MusicXmlWriter.writeCompressed(SamplePieces.cue(), out);
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
        List<String> names = new ArrayList<>();
        String score = "";
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName());
            score = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(names).containsExactly("mimetype", "META-INF/container.xml", "score.musicxml");
        assertThat(score).isEqualTo(MusicXmlWriter.text(SamplePieces.cue()));
        assertThat(out.size()).isLessThan(score.length() / 5);
    }

    private static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream().map(Element::getTextContent).toList();
    }
}
