package yeoun.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.music.Rational;
import yeoun.story.FrameRate;
import yeoun.story.Timecode;
import yeoun.support.Any;

/** Times of a scene are exact, however they are written. */
class TimesTest {

    private final Problems problems = new Problems();

    private Optional<Rational> read(String text, FrameRate rate) {
        Timecode start = Timecode.parse("01:12:04:00", rate);
        return new Times(new Values(problems), Optional.of(rate), Optional.of(start)).read(Node.text(text));
    }

    @ParameterizedTest
    @CsvSource({
        "12.4s, 62/5",
        "12.4, 62/5",
        "0s, 0",
        "0.000000001s, 1/1000000000",
        "1/3s, 1/3",
        "1:07.5, 135/2",
        "1:7, 67",
        "75:00, 4500",
        "290f, 29029/2400",
        "0f, 0",
        "01:12:04:00, 0",
        "01:12:16:10, 149149/12000",
        "01:12:04:01, 1001/24000"
    })
    void everyWayOfWritingIsExact(String text, String seconds) {
        assertThat(read(text, FrameRate.FPS_23_976)).contains(Rational.parse(seconds));
        assertThat(problems.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s",
                "12s ",
                " 12",
                "-1s",
                "+1s",
                "1e3",
                "1.s",
                ".5s",
                "0.0000000001s",
                "1:60",
                "1:2:3",
                "1/0s",
                "1/3",
                "5ff",
                "1.5f",
                "01:12:16:24",
                "01:60:00:00",
                "01:12:03:23",
                "1234567s",
                "١s",
                "12,4s"
            })
    void whatIsNoTimeIsRefused(String text) {
        assertThat(read(text, FrameRate.FPS_23_976)).isEmpty();
        assertThat(problems.count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"62/5, 12.4s", "46, 46s", "1001/24000, 1f", "1/3, 1/3s", "1/8, 0.125s", "1/1024, 1/1024s"})
    void timesAreWrittenAsSecondsThenAsFrames(String seconds, String text) {
        assertThat(Times.write(Rational.parse(seconds), FrameRate.FPS_23_976)).isEqualTo(text);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Any.times(500, any -> {
            FrameRate rate = any.of(FrameRate.values());
            Rational time = any.chance(0.5)
                    ? Rational.of(any.between(0, 200_000)).dividedBy(rate.perSecond())
                    : Rational.of(any.between(0, 99_999), any.between(1, 5000));
            assertThat(read(Times.write(time, rate), rate)).contains(time);
        });
    }
}
