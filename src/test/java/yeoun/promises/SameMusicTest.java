package yeoun.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.ComposedTheme;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.score.Reason;
import yeoun.support.Repertoire;

/** The same brief and seed give the same bytes: on any number of threads, in any language and time zone, again and again. */
class SameMusicTest {

    private static final int THEMES = 1000;
    private static final Yeoun YEOUN = Repertoire.YEOUN;

    /** A check sum of the MIDI file and the text. */
    private static long sum(Music music) {
        CRC32 sum = new CRC32();
        music.performedMidi().forEach(file -> sum.update(file.toBytes()));
        sum.update(music.text().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** Check sums of so many themes; of every tenth the files, of the others the tune and its chords. */
    private static List<Long> themes(int count, int threads) {
        List<String> characters = YEOUN.catalog().characters();
        List<Callable<Long>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            tasks.add(() -> {
                String id = characters.get(index % characters.size());
                ComposedTheme theme = YEOUN.theme(YEOUN.catalog().character(id), index);
                return index % 10 == 0
                        ? sum(theme)
                        : (long) theme.theme().toString().hashCode();
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Long> sums = new ArrayList<>();
            for (Future<Long> task : pool.invokeAll(tasks)) {
                sums.add(task.get());
            }
            return sums;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aThousandThemesAreTheSameOnAnyNumberOfThreads() {
        List<Long> onOneThread = themes(THEMES, 1);
        assertThat(themes(THEMES / 4, 2)).isEqualTo(onOneThread.subList(0, THEMES / 4));
        assertThat(themes(THEMES, 8)).isEqualTo(onOneThread);
        assertThat(onOneThread.stream().distinct().count()).as("themes differ").isGreaterThan(THEMES * 95 / 100);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Europe/Istanbul", "ar-EG, Africa/Cairo", "ko-KR, Asia/Seoul", "hi-IN-u-nu-deva, Asia/Kolkata"})
    void aProductionIsTheSameInAnyLanguageAndTimeZone(String language, String zone) {
        List<Long> here = production();
        Locale locale = Locale.getDefault();
        TimeZone home = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(production()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(home);
        }
    }

    private static String said(Reason reason) {
        List<String> votes = reason.votes().stream()
                .map(vote -> vote.rule().name() + vote.weight() + vote.fit())
                .toList();
        return reason.at() + reason.what() + votes;
    }

    /** Reads the presets anew, composes, writes. */
    private static List<Long> production() {
        Yeoun yeoun = Yeoun.standard();
        var composed = yeoun.compose(yeoun.catalog().production("ten-winters"), 7);
        List<Long> sums = new ArrayList<>();
        composed.themes().forEach(theme -> sums.add(sum(theme)));
        composed.cues().forEach(cue -> {
            sums.add(sum(cue));
            sums.add((long) cue.sheet().toString().hashCode());
            cue.explain().forEach(reason -> sums.add((long) said(reason).hashCode()));
        });
        return sums;
    }
}
