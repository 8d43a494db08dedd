package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import yeoun.ComposedTheme;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.support.Presets;
import yeoun.theme.Melody;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/** Over many themes: chords carry what rests on them, climaxes are heard, and styles close as they do. */
class CarriedTuneTest {

    private static final int SEEDS = 6;

    private static final List<Theme> THEMES = themes();

    private static List<Theme> themes() {
        return Presets.YEOUN.catalog().characters().stream()
                .flatMap(id -> Stream.iterate(1L, seed -> seed + 1).limit(SEEDS).map(seed -> theme(id, seed)))
                .map(ComposedTheme::theme)
                .toList();
    }

    private static ComposedTheme theme(String id, long seed) {
        return Presets.YEOUN.theme(Presets.YEOUN.catalog().character(id), seed);
    }

    private static double beats(Melody melody, Event<Tone> event) {
        return event.duration().dividedBy(melody.meter().beat(0)).toDouble();
    }

    private static double strength(Melody melody, Event<Tone> event) {
        return melody.meter().strength(event.onset().minus(melody.pickup()));
    }

    private static int midi(Theme theme, int note) {
        return theme.key()
                .pitch(theme.melody().events().get(note).value().degree())
                .midi();
    }

    private static boolean rests(Melody melody, Event<Tone> event) {
        double beats = beats(melody, event);
        return strength(melody, event) >= 0.5 && beats >= 1 || beats >= 1.5;
    }

    private static boolean isStranded(Theme theme, int note) {
        Melody melody = theme.melody();
        Optional<Chord> chord =
                theme.harmony().at(melody.events().get(note).onset().max(melody.pickup()));
        int move = note + 1 < melody.size() ? Math.abs(midi(theme, note + 1) - midi(theme, note)) : 0;
        boolean resolves = move == 1 || move == 2;
        return chord.isPresent() && !chord.get().contains(midi(theme, note) % 12) && !resolves;
    }

    @Test
    void hardlyANoteThatRestsIsForeignToItsChordAndUnresolved() {
        int resting = 0;
        int stranded = 0;
        for (Theme theme : THEMES) {
            for (int note = 0; note < theme.melody().size(); note++) {
                if (rests(theme.melody(), theme.melody().events().get(note))) {
                    resting++;
                    stranded += isStranded(theme, note) ? 1 : 0;
                }
            }
        }
        assertThat(100.0 * stranded / resting).isLessThan(1.2);
    }

    @Test
    void climaxesAreHeard() {
        int heard = 0;
        for (Theme theme : THEMES) {
            int top = 0;
            for (int note = 1; note < theme.melody().size(); note++) {
                top = midi(theme, note) > midi(theme, top) ? note : top;
            }
            heard += beats(theme.melody(), theme.melody().events().get(top)) >= 0.66 ? 1 : 0;
        }
        assertThat(100.0 * heard / THEMES.size()).isGreaterThan(80);
    }

    @TestFactory
    Stream<DynamicTest> jazzNeitherRestsOnAPlainTriadNorClosesFromOne() {
        return Stream.of("ruth-calder", "vivienne-lo")
                .map(id -> dynamicTest(id, () -> {
                    for (long seed = 1; seed <= SEEDS; seed++) {
                        List<Chord> chords = theme(id, seed).theme().harmony().values();
                        assertThat(chords.get(chords.size() - 1).quality().intervals())
                                .as("the last of %s", chords)
                                .hasSizeGreaterThan(3);
                        for (Chord chord : chords) {
                            boolean dominant = chord.root()
                                    .soundsLike(theme(id, seed)
                                            .theme()
                                            .key()
                                            .tonic()
                                            .plus(Interval.parse("P5")));
                            assertThat(!dominant || chord.quality() != ChordQuality.MAJOR)
                                    .as("the dominants of %s", chords)
                                    .isTrue();
                        }
                    }
                }));
    }
}
