package yeoun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeoun.ComposedTheme;
import yeoun.Yeoun;

/** Anybody's music can be listened to. */
class AnalyseCommandTest {

    @TempDir
    private Path folder;

    @Test
    void musicXmlAndMidiAreHeardAlike() throws IOException {
        Yeoun yeoun = Yeoun.standard();
        ComposedTheme theme = yeoun.theme(yeoun.catalog().character("han-seo-yeon"), 3);
        Path xml = folder.resolve("노래.musicxml");
        Path midi = folder.resolve("song.mid");
        try (OutputStream out = Files.newOutputStream(xml);
                OutputStream played = Files.newOutputStream(midi)) {
            theme.writeMusicXml(out);
            theme.writeMidi(played);
        }
        Ran ofXml = Ran.yeoun("analyse", xml.toString());
        Ran ofMidi = Ran.yeoun("analyse", midi.toString());
        assertThat(ofXml.code()).isEqualTo(Exit.DONE);
        assertThat(ofMidi.code()).isEqualTo(Exit.DONE);
        assertThat(ofXml.out()).contains("climax", "form", "human");
        String notes = theme.theme().melody().size() + " notes";
        assertThat(ofXml.out()).contains(notes);
        assertThat(ofMidi.out()).contains(notes);
    }

    @Test
    void whatIsNoMusicIsRefusedWithItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.mid"), "MThd but no more");
        Ran ran = Ran.yeoun("analyse", file.toString());
        assertThat(ran.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.err()).contains("notes.mid");
    }
}
