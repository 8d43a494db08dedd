package yeoun.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.theme.Theme;

/** What is heard in a score is what was written into it. */
class AnalysisTest {

    private static final Yeoun YEOUN = Yeoun.standard();

    @Test
    void aThemeIsHeardAsItIs() {
        for (String id : YEOUN.catalog().characters()) {
            ComposedTheme composed = YEOUN.theme(YEOUN.catalog().character(id), 4);
            Analysis analysis = Analysis.of(composed.score());
            Theme theme = composed.theme();
            Tune tune = Tune.of(theme.melody(), theme.key());
            assertThat(analysis.notes()).isEqualTo(tune.size());
            assertThat(analysis.declared()).isEqualTo(theme.key());
            int highest = java.util.Arrays.stream(tune.pitches()).max().orElseThrow();
            assertThat(analysis.high().midi()).isEqualTo(highest);
            assertThat(analysis.climax().times()).isEqualTo((int) java.util.Arrays.stream(tune.pitches())
                    .filter(p -> p == highest)
                    .count());
            assertThat(analysis.statistics())
                    .hasSize(HumanBands.standard().statistics().size());
            assertThat(analysis.phrases().get(0).letter()).isEqualTo("a");
            assertThat(analysis.faults()).isEqualTo(ScoreCheck.check(composed.score()));
        }
    }

    @Test
    void aThemeIsMostLikeItself() {
        List<ComposedTheme> cast = YEOUN.catalog().characters().stream()
                .map(id -> YEOUN.theme(YEOUN.catalog().character(id), 4))
                .toList();
        List<Theme> themes = cast.stream().map(ComposedTheme::theme).toList();
        int first = 0;
        for (ComposedTheme one : cast) {
            Analysis.Resemblance nearest = Analysis.against(one.score(), themes).get(0);
            first += nearest.character().equals(one.theme().character()) ? 1 : 0;
            assertThat(nearest.likeness()).isGreaterThan(0.85);
        }
        assertThat(first).isEqualTo(cast.size());
    }

    @Test
    void phrasesEndAfterLongNotesAndRests() {
        double[][] notes = new double[16][];
        for (int i = 0; i < 16; i++) {
            double start = i < 8 ? i * 0.5 : 8 + (i - 8) * 0.5;
            double length = i == 7 || i == 15 ? 3 : 0.5;
            notes[i] = new double[] {start, start + length, 60 + new int[] {0, 2, 4, 5, 7, 5, 4, 2}[i % 8]};
        }
        List<Phrases.Phrase> phrases = Phrases.of(Tune.ofNotes(List.of(notes)), 0);
        assertThat(phrases).containsExactly(new Phrases.Phrase(0, 7, "a"), new Phrases.Phrase(8, 15, "a"));
    }

    @Test
    void phrasesBeginAtLikePlacesOfTheBars() {
        double[][] notes = new double[32][];
        for (int i = 0; i < 32; i++) {
            boolean held = i == 5 || i == 15;
            notes[i] = new double[] {i, i + (held ? 0.6 : 0.9), 60 + new int[] {0, 2, 4, 5, 7, 5, 4, 2}[i % 8]};
        }
        List<Phrases.Phrase> phrases = Phrases.of(Tune.ofNotes(List.of(notes)), 4);
        assertThat(phrases).containsExactly(new Phrases.Phrase(0, 15, "a"), new Phrases.Phrase(16, 31, "a"));
    }

    @Test
    void anEmptyTuneHasNoPhrases() {
        assertThat(Phrases.of(Tune.ofNotes(List.of()), 4)).isEmpty();
    }

    @Test
    void theBandsAreThoseOfTheClass() {
        HumanBands bands = HumanBands.standard();
        assertThat(bands.band("range", 9).orElseThrow().high()).isEqualTo(16);
        assertThat(bands.band("range", 500).orElseThrow().longest()).isEqualTo(64);
        assertThat(bands.band("colour", 9)).isEmpty();
        assertThat(Set.copyOf(bands.statistics())).hasSameSizeAs(bands.statistics());
    }
}
