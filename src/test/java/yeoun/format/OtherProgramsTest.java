package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeoun.Music;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.support.Presets;

/** What MuseScore and LilyPond make of our MusicXML, where they are installed. */
class OtherProgramsTest {

    @TempDir
    Path folder;

    /** What a program said on its standard error. */
    private String run(List<String> command) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        Process process = builder.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroy();
        assertThat(ended).as("%s ended", command).isTrue();
        assertThat(process.exitValue()).as("%s", command).isZero();
        return Files.readString(errors);
    }

    private static boolean isInstalled(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }

    /** The notes of a part, by place and key; a percussion part's by place alone. */
    private static List<String> notes(Part part) {
        List<String> notes = new ArrayList<>();
        for (Note note : part.notes()) {
            if (!note.isGrace()) {
                String key = part.instrument().isPercussion() ? "" : " " + note.pitch();
                notes.add(note.onset() + "+" + note.duration() + key);
            }
        }
        notes.sort(null);
        return notes;
    }

    @Test
    void museScoreReadsTheSameNotesAndChordsWithoutComplaint() throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled("mscore3"), "MuseScore 3 is not installed");
        for (Music music : List.of(Presets.theme("han-seo-yeon"), Presets.cues().get(1))) {
            Path ours = folder.resolve("ours.musicxml");
            Path theirs = folder.resolve("theirs.musicxml");
            Files.writeString(ours, music.musicXml());
            String said = run(List.of("mscore3", "-o", theirs.toString(), ours.toString()));
            assertThat(said).doesNotContain("Error at line");
            Score read = Presets.YEOUN.readScore(Files.readAllBytes(theirs));
            Score score = music.score();
            assertThat(read.bars()).hasSameSizeAs(score.bars());
            for (int i = 0; i < score.parts().size(); i++) {
                assertThat(notes(read.parts().get(i)))
                        .as(score.parts().get(i).name())
                        .containsExactlyElementsOf(notes(score.parts().get(i)));
            }
            assertThat(chords(read)).containsAll(chords(score));
        }
    }

    private static List<String> chords(Score score) {
        return score.marks(Mark.ChordMark.class).stream()
                .map(mark -> mark.at() + " " + mark.chord())
                .toList();
    }

    @Test
    void lilyPondEngravesAThemeWhoseBarsAddUp() throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled("musicxml2ly") && isInstalled("lilypond"), "LilyPond is not installed");
        Score score = Presets.theme("han-seo-yeon").score();
        Files.writeString(folder.resolve("ours.musicxml"), MusicXmlWriter.text(score), StandardCharsets.UTF_8);
        String converted = run(List.of("musicxml2ly", "-o", "theirs.ly", "ours.musicxml"));
        assertThat(converted).doesNotContainIgnoringCase("error");
        String engraved = run(List.of("lilypond", "-dno-print-pages", "--loglevel=WARN", "theirs.ly"));
        assertThat(engraved).doesNotContain("barcheck", "bar check", "fatal", "syntax error");
    }
}
