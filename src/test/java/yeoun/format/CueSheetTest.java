package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yeoun.music.Rational;
import yeoun.score.CueSheet;

/** Cue sheets as tables and marker files. */
class CueSheetTest {

    private static CueSheet sheet(String rate, String start, String title) {
        CueSheet.Statement statement =
                new CueSheet.Statement("Han Seo-yeon", List.of("reharmonised"), 0.8, "statement", "cello");
        CueSheet.Section calm = new CueSheet.Section(
                "A",
                "calm",
                Rational.ZERO,
                Rational.of(34),
                start,
                1,
                "longing",
                "Eb ionian",
                77.6,
                "pad",
                Optional.empty());
        CueSheet.Section love = new CueSheet.Section(
                "B",
                "love",
                Rational.of(34),
                Rational.of(46),
                "01:12:38:00",
                12,
                "love",
                "Eb ionian",
                77.6,
                "arpeggio",
                Optional.of(statement));
        CueSheet.Hit touch =
                new CueSheet.Hit("touch, \"now\"", "01:12:38:00", Rational.of(34), Rational.of(34), 0, 12, "downbeat");
        return new CueSheet(
                title,
                start,
                "01:12:50:00",
                rate,
                Rational.of(46),
                "Eb ionian",
                77.65,
                List.of("Cello", "Piano"),
                List.of("Han Seo-yeon", "Kang Do-hyun"),
                List.of(calm, love),
                List.of(touch),
                List.of());
    }

    private static final CueSheet SHEET = sheet("24", "01:12:04:00", "옥상 | The rooftop");

    @Test
    void writesASpottingSheetALineToTheCue() {
        String csv = CueSheetCsv.of(
                List.of(new CueSheetCsv.Entry("1M1", "v001", "Scene 12, rooftop", "#E8A24A 70 %", "draft", SHEET)));
        assertThat(csv)
                .isEqualTo("Cue,Title,Version,Scene,In,Out,Duration,Description,Emotion,Palette,Hits,Source/Score,"
                        + "Characters and themes,Tempo,Key,Instrumentation,Status\r\n"
                        + "1M1,옥상 | The rooftop,v001,\"Scene 12, rooftop\",01:12:04:00,01:12:50:00,0:46.00,"
                        + "\"A calm, pad; B love, arpeggio\",longing; love,#E8A24A 70 %,"
                        + "\"01:12:38:00 touch, \"\"now\"\" (downbeat)\",Score,"
                        + "\"Han Seo-yeon: statement, reharmonised on cello; Kang Do-hyun\",77.7,Eb ionian,"
                        + "Cello; Piano,draft\r\n");
    }

    @Test
    void quotesOnlyWhatNeedsQuotes() {
        assertThat(Csv.line(List.of("a", "b,c", "d\"e", "f\ng", "", " h ")))
                .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",, h \r\n");
    }

    @Test
    void writesMarkersAndRegionsForReaper() {
        assertThat(MarkerFiles.reaper(SHEET))
                .isEqualTo("#,Name,Start,End,Length,Color\r\n"
                        + "M1,\"touch, \"\"now\"\"\",0:34.000,,,\r\n"
                        + "R1,A calm,0:00.000,0:34.000,0:34.000,\r\n"
                        + "R2,B love,0:34.000,0:46.000,0:12.000,\r\n");
    }

    @Test
    void writesMarkersForResolve() {
        assertThat(MarkerFiles.resolve(SHEET))
                .isEqualTo("TITLE: Oksang | The rooftop\nFCM: NON-DROP FRAME\n"
                        + "\n001  001      V     C        01:12:04:00 01:12:04:01 01:12:04:00 01:12:04:01  \n"
                        + " |C:ResolveColorBlue |M:A calm |D:816\n"
                        + "\n002  001      V     C        01:12:38:00 01:12:38:01 01:12:38:00 01:12:38:01  \n"
                        + " |C:ResolveColorRed |M:B love, HIT touch, \"now\" |D:288\n");
    }

    @Test
    void countsDropFramesForResolve() {
        String edl = MarkerFiles.resolve(sheet("29.97df", "00:00:59;28", "Drop"));
        assertThat(edl).contains("FCM: DROP FRAME\n").contains("00:00:59;28 00:00:59;29 00:00:59;28 00:00:59;29");
        assertThat(edl).contains("00:01:33;29 00:01:34;00");
    }

    @Test
    void refusesASheetWithoutARate() {
        assertThatThrownBy(() -> MarkerFiles.resolve(sheet("", "01:12:04:00", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("frame rate");
    }
}
