package yeoun.golden;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.ComposedCue;
import yeoun.ComposedTheme;
import yeoun.score.CueSheet;
import yeoun.support.Golden;
import yeoun.support.Repertoire;

/**
 * A few themes and cues as text, to be read in review: music changes only where someone meant it to.
 *
 * <p>{@code mvn test -Dtest=GoldenTest -Dyeoun.rewrite=true} writes them anew.
 */
class GoldenTest {

    @ParameterizedTest
    @CsvSource({"han-seo-yeon, 1", "yoon-bok-soon, 2", "veyra, 3", "vivienne-lo, 4"})
    void themesAreAsTheyWere(String character, long seed) {
        ComposedTheme theme = Repertoire.YEOUN.theme(Repertoire.YEOUN.catalog().character(character), seed);
        List<String> lines = new ArrayList<>();
        lines.add("form: " + theme.theme().form());
        lines.add("motif: " + theme.theme().motif().id());
        lines.add("progressions: " + String.join(", ", theme.progressions()));
        lines.add("cadences: " + String.join(", ", theme.cadences()));
        Golden.check("theme-" + character + "-" + seed + ".txt", theme.text() + "\n" + String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"ten-winters, 2, rooftop", "wet-asphalt, 1, alley"})
    void cuesAreAsTheyWere(String production, int number, String name) {
        ComposedCue cue = Repertoire.production(production, 1).cues().get(number - 1);
        Golden.check("cue-" + name + ".txt", cue.text() + "\n" + sheet(cue.sheet()));
    }

    private static String sheet(CueSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet.startTimecode() + " to " + sheet.endTimecode() + " at " + sheet.rate());
        lines.add("");
        for (CueSheet.Section section : sheet.sections()) {
            lines.add(String.join(
                    " | ",
                    section.letter(),
                    section.timecode(),
                    "bar " + section.firstBar(),
                    section.name(),
                    section.emotion(),
                    section.key(),
                    section.tempo() + " bpm",
                    section.texture(),
                    section.statement().map(GoldenTest::statement).orElse("-")));
        }
        lines.add("");
        for (CueSheet.Hit hit : sheet.hits()) {
            lines.add(hit.timecode() + " " + hit.label() + ": bar " + hit.bar() + ", " + hit.how() + ", "
                    + hit.framesOff() + " frames off");
        }
        lines.add("");
        lines.addAll(sheet.decisions());
        return String.join("\n", lines) + "\n";
    }

    private static String statement(CueSheet.Statement said) {
        return said.character() + " on " + said.instrument() + ", " + said.role() + " " + said.likeness() + " "
                + said.variations();
    }
}
