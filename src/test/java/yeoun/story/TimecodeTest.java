package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.music.Rational;

/** Timecode counts frames as editors do, drop-frame included, and knows the exact second of each. */
class TimecodeTest {

    private static Timecode next(String text, FrameRate rate) {
        return new Timecode(Timecode.parse(text, rate).frame() + 1, rate);
    }

    @ParameterizedTest
    @CsvSource({
        "23.976, 24000/1001, 24, 1001/24000",
        "24, 24, 24, 1/24",
        "25, 25, 25, 1/25",
        "29.97, 30000/1001, 30, 1001/30000",
        "29.97df, 30000/1001, 30, 1001/30000",
        "30, 30, 30, 1/30",
        "50, 50, 50, 1/50",
        "59.94, 60000/1001, 60, 1001/60000",
        "59.94df, 60000/1001, 60, 1001/60000",
        "60, 60, 60, 1/60"
    })
    void everyRateIsExact(String label, String perSecond, int nominal, String frame) {
        FrameRate rate = FrameRate.parse(label);
        assertThat(rate.perSecond()).hasToString(perSecond);
        assertThat(rate.nominal()).isEqualTo(nominal);
        assertThat(rate.frame()).hasToString(frame);
        assertThat(rate.dropFrame()).isEqualTo(label.endsWith("df"));
        assertThat(rate.label()).isEqualTo(label).isEqualTo(rate.toString());
    }

    @Test
    void anUnknownRateIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameRate.parse("23.98"))
                .withMessage("not a frame rate: \"23.98\"; allowed are"
                        + " 23.976, 24, 25, 29.97, 29.97df, 30, 50, 59.94, 59.94df, 60");
    }

    @ParameterizedTest
    @CsvSource({
        "24, 01:12:04:00, 103776",
        "24, 00:00:00:23, 23",
        "25, 10:00:00:00, 900000",
        "23.976, 00:01:00:00, 1440",
        "30, 00:59:59:29, 107999",
        "60, 23:59:59:59, 5183999",
        "29.97df, 00:00:00;00, 0",
        "29.97df, 00:00:59;29, 1799",
        "29.97df, 00:01:00;02, 1800",
        "29.97df, 00:01:59;29, 3597",
        "29.97df, 00:02:00;02, 3598",
        "29.97df, 00:09:59;29, 17981",
        "29.97df, 00:10:00;00, 17982",
        "29.97df, 00:10:59;29, 19781",
        "29.97df, 00:11:00;02, 19782",
        "29.97df, 01:00:00;00, 107892",
        "29.97df, 23:59:59;29, 2589407",
        "59.94df, 00:00:59;59, 3599",
        "59.94df, 00:01:00;04, 3600",
        "59.94df, 00:10:00;00, 35964",
        "59.94df, 24:00:00;00, 5178816"
    })
    void everyFrameHasItsNumber(String rate, String text, long frame) {
        Timecode timecode = Timecode.parse(text, FrameRate.parse(rate));
        assertThat(timecode.frame()).isEqualTo(frame);
        assertThat(timecode).hasToString(text);
    }

    @Test
    void dropFrameSkipsTwoNumbersAMinuteButNotTheTenth() {
        assertThat(next("00:00:59;29", FrameRate.FPS_29_97_DROP)).hasToString("00:01:00;02");
        assertThat(next("00:09:59;29", FrameRate.FPS_29_97_DROP)).hasToString("00:10:00;00");
        assertThat(next("00:10:59;29", FrameRate.FPS_29_97_DROP)).hasToString("00:11:00;02");
        assertThat(next("00:00:59;59", FrameRate.FPS_59_94_DROP)).hasToString("00:01:00;04");
        assertThat(next("00:00:59:29", FrameRate.FPS_29_97)).hasToString("00:01:00:00");
    }

    @Test
    void aColonIsReadInDropFrameTimecodeToo() {
        assertThat(Timecode.parse("1:00:00:00", FrameRate.FPS_29_97_DROP)).hasToString("01:00:00;00");
    }

    @Test
    void theSecondOfAFrameIsExact() {
        assertThat(new Timecode(1, FrameRate.FPS_23_976).seconds()).isEqualTo(Rational.of(1001, 24000));
        assertThat(Timecode.parse("01:00:00:00", FrameRate.FPS_23_976).seconds())
                .isEqualTo(Rational.parse("3603.6"));
        assertThat(Timecode.parse("01:00:00:00", FrameRate.FPS_25).seconds()).isEqualTo(Rational.of(3600));
    }

    @Test
    void theFrameOfASecondIsTheOneThatStandsThen() {
        assertThat(Timecode.at(Rational.parse("12.4"), FrameRate.FPS_24)).hasToString("00:00:12:09");
        assertThat(Timecode.at(Rational.of(1001, 24000), FrameRate.FPS_23_976).frame())
                .isEqualTo(1);
        assertThat(Timecode.parse("01:12:04:00", FrameRate.FPS_24).plus(Rational.parse("12.4")))
                .hasToString("01:12:16:09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "00:00:00", "00:00:00:0", "0:0:0:0", "00-00-00-00", "100:00:00:00", "00:00:00.00", "12.4s"})
    void refusesWhatIsNoTimecode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timecode.parse(text, FrameRate.FPS_24))
                .withMessage("not a timecode: \"" + text + "\"; write hh:mm:ss:ff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00:00:24", "00:00:60:00", "00:60:00:00"})
    void refusesFramesBeyondTheRate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timecode.parse(text, FrameRate.FPS_23_976))
                .withMessage("no such frame: \"" + text
                        + "\"; at 23.976 frames run from 00 to 23, minutes and seconds to 59");
    }

    @ParameterizedTest
    @CsvSource({
        "29.97df, 00:01:00;00, 01",
        "29.97df, 00:01:00;01, 01",
        "29.97df, 10:59:00;00, 01",
        "59.94df, 00:09:00;03, 03"
    })
    void refusesFramesThatAreSkipped(String rate, String text, String last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timecode.parse(text, FrameRate.parse(rate)))
                .withMessage("no such frame: \"" + text + "\"; drop-frame timecode skips 00 to " + last
                        + " at the start of this minute");
    }

    @Test
    void refusesDropFrameTimecodeAtAnotherRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timecode.parse("00:00:01;00", FrameRate.FPS_29_97))
                .withMessage("\"00:00:01;00\" is drop-frame timecode, but the rate is 29.97");
    }

    @Test
    void refusesFramesBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timecode(-1, FrameRate.FPS_24))
                .withMessage("timecode starts at 0, got frame -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Timecode.at(Rational.of(-1, 100), FrameRate.FPS_24));
    }

    @Test
    void isWrittenTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new Timecode(123, FrameRate.FPS_24)).hasToString("00:00:05:03");
            assertThat(new Colour(0x0012FF)).hasToString("#0012FF");
        } finally {
            Locale.setDefault(before);
        }
    }
}
