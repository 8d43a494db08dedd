package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.Yeoun;
import yeoun.catalog.Catalog;
import yeoun.chance.Seed;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Passage;
import yeoun.story.HouseStyle;
import yeoun.theme.Melody;
import yeoun.theme.Operators;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/** The critic of whole melodies tells a tune from what only has its rhythm. */
class ThemeCriticTest {

    private static final Catalog CATALOG = Catalog.standard();
    private static final Composer COMPOSER = new Composer(
            CATALOG.tables(),
            CATALOG.motifs(),
            Operators.of(CATALOG.tables().operators(), CATALOG.tables().modes()));

    private static ThemeTake take(String character) {
        return COMPOSER.theme(CATALOG.character(character), Yeoun.DEFAULT_STYLE, HouseStyle.NONE, new Seed(5));
    }

    /** The theme with other degrees for its notes, by number. */
    private static Theme sung(Theme theme, IntUnaryOperator steps) {
        List<Event<Tone>> events = new ArrayList<>();
        for (int i = 0; i < theme.melody().size(); i++) {
            Event<Tone> event = theme.melody().events().get(i);
            Degree degree = Degree.of(steps.applyAsInt(i));
            events.add(
                    new Event<>(event.onset(), event.duration(), event.value().on(degree)));
        }
        Melody melody = theme.melody().with(new Passage<>(theme.melody().length(), events));
        return new Theme(
                theme.character(), theme.motif(), theme.form(), theme.key(), theme.tempo(), melody, theme.harmony());
    }

    private static double worth(ThemeTake take, Theme theme) {
        return ThemeCritic.line(take.portrait(), theme);
    }

    @ParameterizedTest
    @ValueSource(strings = {"han-seo-yeon", "aren", "veyra", "ruth-calder", "midnight-dj", "lio"})
    void aTuneIsWorthMoreThanOneToneAScaleOrAZigzag(String character) {
        ThemeTake take = take(character);
        Theme theme = take.theme();
        double worth = worth(take, theme);
        assertThat(worth).isGreaterThan(worth(take, sung(theme, i -> 0)) + 0.1);
        assertThat(worth).isGreaterThan(worth(take, sung(theme, i -> i % 14 < 7 ? i % 7 : 7 - i % 7)));
        assertThat(worth).isGreaterThan(worth(take, sung(theme, i -> i % 2 == 0 ? -7 : 9)) + 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"han-seo-yeon", "aren", "veyra"})
    void aSecondSummitAtTheEndTakesAway(String character) {
        ThemeTake take = take(character);
        Theme theme = take.theme();
        List<Degree> degrees = theme.melody().degrees();
        int top = degrees.stream().mapToInt(Degree::steps).max().orElseThrow();
        int last = degrees.size() - 1;
        Theme late = sung(theme, i -> i == last ? top + 1 : degrees.get(i).steps());
        Theme plain = sung(theme, i -> degrees.get(i).steps());
        assertThat(worth(take, plain)).isGreaterThan(worth(take, late));
    }
}
