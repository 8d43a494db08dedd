package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.Music;
import yeoun.craft.Tables;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.support.Presets;

/** MIDI files of ours, of others, and files that nobody should trust. */
class MidiReaderTest {

    private static MidiReader reader() {
        Tables tables = Presets.YEOUN.catalog().tables();
        return new MidiReader(tables.instruments(), tables.modes());
    }

    /** A file of one track at 96 ticks to the quarter, from the track's events in hexadecimal. */
    private static byte[] file(String track) {
        byte[] events = HexFormat.of().parseHex(track.replace(" ", ""));
        String head = "4D546864 00000006 0001 0001 0060 4D54726B"
                + HexFormat.of().withUpperCase().toHexDigits(events.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(head.replace(" ", "")));
        out.writeBytes(events);
        return out.toByteArray();
    }

    private static void assertRefused(byte[] bytes, String... says) {
        assertThatExceptionOfType(UnreadableMusic.class)
                .isThrownBy(() -> reader().read(bytes))
                .satisfies(e -> assertThat(List.of(says)).allMatch(e.getMessage()::contains));
    }

    @Test
    void ourNotatedFilesComeBackNoteForNote() throws IOException {
        for (Music music : List.of(Presets.theme("han-seo-yeon"), Presets.cues().get(1))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            music.notatedMidi().get(0).writeTo(out);
            Score read = reader().read(out.toByteArray());
            for (Part part : music.score().parts()) {
                List<String> notes = part.notes().stream()
                        .filter(n -> !n.isGrace())
                        .map(MidiReaderTest::text)
                        .sorted()
                        .toList();
                List<String> found = read.parts().stream()
                        .filter(p -> p.name().startsWith(part.name()))
                        .flatMap(p -> p.notes().stream())
                        .map(MidiReaderTest::text)
                        .sorted()
                        .toList();
                assertThat(found).as(part.name()).containsAll(notes);
            }
            assertThat(read.tempo().quartersPerMinute(Rational.ZERO))
                    .isCloseTo(
                            music.score().tempo().quartersPerMinute(Rational.ZERO),
                            org.assertj.core.data.Offset.offset(0.01));
        }
    }

    private static String text(Note note) {
        return note.pitch().midi() + " " + note.onset();
    }

    @Test
    void aFileSaysItsMeterKeyAndTempo() {
        Score score = reader().read(file(
                "00 FF5804 03021808 00 FF5902 FE01 00 FF5103 0A2C2A 00 C028 00 90 4364 60 43 00 00 FF2F00"));
        assertThat(score.marks(Mark.MeterMark.class).get(0).meter()).hasToString("3/4");
        assertThat(score.keyAt(Rational.ZERO)).hasToString("G aeolian");
        assertThat(score.tempo().quartersPerMinute(Rational.ZERO))
                .isCloseTo(90, org.assertj.core.data.Offset.offset(0.01));
        assertThat(score.parts().get(0).instrument().id()).isEqualTo("violin");
        assertThat(score.parts().get(0).notes())
                .singleElement()
                .satisfies(n -> assertThat(n.pitch() + " " + n.duration()).isEqualTo("G4 1/4"));
    }

    @Test
    void whatWasPlayedByHandComesToAGrid() {
        byte[] played = file("03 90 3C64 5A 3C 00 05 3E 64 5D 3E00 00 FF2F00");
        assertThat(reader().read(played, Rational.of(1, 16)).parts().get(0).notes().stream()
                        .map(n -> n.onset() + " " + n.duration()))
                .containsExactly("0 1/4", "1/4 1/4");
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Presets.theme("aren").notatedMidi().get(0).writeTo(out);
        byte[] whole = out.toByteArray();
        for (int length = 0; length < whole.length; length += 37) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void lyingLengthsAreRefusedAtOnce() {
        byte[] lying = file("00 90 3C64 60 3C00 00 FF2F00");
        lying[18] = 0x7F;
        assertRefused(lying, "are left");
        byte[] manyTracks = file("00 90 3C64 60 3C00 00 FF2F00");
        manyTracks[10] = 0x7F;
        manyTracks[11] = 0x7F;
        assertRefused(manyTracks, "tracks");
        assertRefused(file("00 FF 03 FFFFFF7F 41"), "are left");
        assertRefused(file("00 F0 FFFFFF7F 41"), "are left");
    }

    @Test
    void endlessDeltasAreRefused() {
        assertRefused(file("FFFFFFFFFFFF7F 90 3C64 00 FF2F00"), "more than 4 bytes");
        assertRefused(file("FFFFFF7F 90 3C64 ".repeat(10) + "00 FF2F00"), "ticks");
        assertRefused(file("00 90 3C64 60 3C00"), "without an end");
    }

    @Test
    void nonsenseIsNamedWithItsPlace() {
        assertRefused(new byte[0], "MThd");
        assertRefused("RIFFxxxx".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "MThd");
        assertRefused(file("00 3C 64 00 FF2F00"), "event of its own");
        assertRefused(file("00 90 FF64 00 FF2F00"), "data byte");
        assertRefused(file("00 F4 00 FF2F00"), "no file has");
        assertRefused(file("00 FF2F00"), "without a note");
    }

    @Test
    void bytesAtRandomNeverDoMoreThanBeRefused() {
        byte[] seedFile = file("00 FF5804 03021808 00 C028 00 90 4364 60 43 00 00 FF2F00");
        yeoun.chance.Seed seed = new yeoun.chance.Seed(5);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = seedFile.clone();
            for (int change = 0; change < 3; change++) {
                yeoun.chance.Seed here = seed.at("change").at(i).at(change);
                bytes[here.at(0).below(bytes.length)] = (byte) here.at(1).below(256);
            }
            try {
                assertThat(reader().read(bytes).parts()).isNotEmpty();
            } catch (UnreadableMusic e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
