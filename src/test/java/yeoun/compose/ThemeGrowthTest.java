package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import yeoun.chance.Seed;
import yeoun.craft.Form;
import yeoun.story.Emotion;

/** Players join and leave by plans that the feeling makes likely. */
class ThemeGrowthTest {

    private static final Form LONG = Form.ofLength(16);
    private static final int SUMMIT = 10;
    private static final Emotion TRIUMPH = new Emotion(0.8, 0.8, 0.3, 0.8);
    private static final Emotion SORROW = new Emotion(-0.7, -0.6, 0.2, -0.5);

    private static List<ThemeGrowth> growths(Emotion emotion) {
        return LongStream.range(0, 60)
                .mapToObj(seed -> ThemeGrowth.of(LONG, SUMMIT, emotion, new Seed(seed)))
                .toList();
    }

    private static long together(Emotion emotion) {
        return growths(emotion).stream()
                .map(ThemeGrowth::stays)
                .filter(s -> s.bass().from() == 0 && s.pad().from() == 0)
                .count();
    }

    private static long gone(Emotion emotion) {
        return growths(emotion).stream()
                .filter(g -> g.stays().pad().to() < LONG.bars())
                .count();
    }

    @Test
    void seedsDifferInWhoJoinsWhen() {
        List<ThemeGrowth> growths = growths(Emotion.NEUTRAL);
        assertThat(growths.stream().map(g -> g.stays().pad().from()).distinct().count())
                .isGreaterThanOrEqualTo(4);
        assertThat(growths.stream().map(ThemeGrowth::stays).distinct().count()).isGreaterThanOrEqualTo(15);
        int commonest = LongStream.range(0, LONG.bars())
                .mapToInt(bar -> (int) growths.stream()
                        .filter(g -> g.stays().pad().from() == bar)
                        .count())
                .max()
                .orElseThrow();
        assertThat(commonest).isLessThan(growths.size() * 6 / 10);
    }

    @Test
    void energyHasAllAtOnceAndSorrowIsLeftAlone() {
        assertThat(together(TRIUMPH)).isGreaterThan(together(SORROW));
        assertThat(gone(SORROW)).isGreaterThan(gone(TRIUMPH));
    }

    @Test
    void whoJoinsPlaysAndTheBassStays() {
        for (ThemeGrowth growth : growths(SORROW)) {
            ThemeGrowth.Stays stays = growth.stays();
            assertThat(stays.bass().to()).isEqualTo(LONG.bars());
            for (ThemeGrowth.Stay stay : List.of(stays.bass(), stays.pad(), stays.pulse(), stays.second())) {
                assertThat(stay.from()).isEven().isLessThan(stay.to());
            }
        }
    }

    @Test
    void inAShortThemeNotAllWhoJoinDoSoHalfway() {
        Form form = Form.ofLength(8);
        List<List<Integer>> entries = LongStream.range(0, 60)
                .mapToObj(seed ->
                        ThemeGrowth.of(form, 5, Emotion.NEUTRAL, new Seed(seed)).stays())
                .map(s -> List.of(s.bass().from(), s.pad().from()))
                .toList();
        assertThat(entries).contains(List.of(2, 4)).contains(List.of(4, 2)).contains(List.of(0, 2));
        assertThat(entries.stream().filter(e -> e.contains(4) && !e.contains(2)).count())
                .isBetween(2L, 20L);
    }
}
