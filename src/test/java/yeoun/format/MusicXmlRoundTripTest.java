package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.craft.Tables;
import yeoun.score.Mark;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.support.Presets;

/** Our own reader finds in our files what was written into them. */
class MusicXmlRoundTripTest {

    private static final Yeoun YEOUN = Presets.YEOUN;

    private static MusicXmlReader reader() {
        Tables tables = YEOUN.catalog().tables();
        return new MusicXmlReader(tables.instruments(), tables.modes());
    }

    @Test
    void everyThemeOfThePresetsComesBackEqual() {
        for (String id : YEOUN.catalog().characters()) {
            assertComesBack(Presets.theme(id));
        }
    }

    @Test
    void everyCueOfThePresetsComesBackEqual() {
        Presets.cues().forEach(MusicXmlRoundTripTest::assertComesBack);
    }

    @Test
    void compressedFilesComeBackEqual() throws IOException {
        Music theme = YEOUN.theme(YEOUN.catalog().character("han-seo-yeon"), 3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        theme.writeCompressedMusicXml(out);
        assertThat(texts(reader().read(out.toByteArray()))).containsExactlyElementsOf(texts(theme.score()));
    }

    private static void assertComesBack(Music music) {
        Score read = reader().read(music.musicXml().getBytes(StandardCharsets.UTF_8));
        assertThat(texts(read)).as(music.score().title()).containsExactlyElementsOf(texts(music.score()));
        assertThat(read.tempo()).isEqualTo(music.score().tempo());
    }

    /** Everything in a score as lines: what stands at one place in the order of its text, tempi to a tenth. */
    private static List<String> texts(Score score) {
        List<String> texts = new ArrayList<>(List.of(
                score.title(),
                score.subtitle(),
                score.length().toString(),
                score.pickup().toString()));
        score.marks().stream()
                .map(MusicXmlRoundTripTest::rounded)
                .sorted(Comparator.comparing(Mark::at).thenComparing(Mark::toString))
                .forEach(mark -> texts.add(mark.toString()));
        for (Part part : score.parts()) {
            texts.add(part.name() + " " + part.instrument() + " " + part.role());
            part.notes().stream().map(Object::toString).sorted().forEach(texts::add);
            part.marks().stream().map(Object::toString).sorted().forEach(texts::add);
        }
        return texts;
    }

    private static Mark rounded(Mark mark) {
        return mark instanceof Mark.TempoMark tempo
                ? new Mark.TempoMark(tempo.at(), tempo.words(), Math.rint(tempo.beatsPerMinute() * 10) / 10)
                : mark;
    }
}
