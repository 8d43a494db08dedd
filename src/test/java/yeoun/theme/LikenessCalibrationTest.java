package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.Yeoun;

/** Likeness stands near what recognition studies and practice say of each operator (MUSIC 4.1 to 4.3). */
class LikenessCalibrationTest {

    /** How far likeness may be from the published figure, on average over themes of the presets. */
    private static final double TRUST = 0.25;

    private static final int SEEDS = 4;

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final Operators OPERATORS = YEOUN.operators();
    private static final List<Theme> THEMES = YEOUN.catalog().characters().stream()
            .map(id -> YEOUN.theme(YEOUN.catalog().character(id), 1).theme())
            .toList();

    /** Enough themes that a preset or a rule more does not move their average. */
    private static final List<Theme> MANY = YEOUN.catalog().characters().stream()
            .flatMap(id -> LongStream.rangeClosed(1, SEEDS)
                    .mapToObj(seed ->
                            YEOUN.theme(YEOUN.catalog().character(id), seed).theme()))
            .toList();

    static List<String> changes() {
        List<String> changes = new ArrayList<>(
                OPERATORS.all().stream().map(o -> o.about().id()).toList());
        changes.addAll(List.of(
                "mode darker 3",
                "mode brighter 3",
                "augmentation 3/2",
                "augmentation 3",
                "augmentation 4",
                "diminution 4/3",
                "diminution 3",
                "ornamentation 1/10",
                "ornamentation 3/5",
                "octave up 2",
                "whole-tone octatonic",
                "pentatonic menari"));
        return changes;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void likenessIsNearTheFigure(String change) {
        Variation variation = OPERATORS.parse(change);
        double off = 0;
        int count = 0;
        for (Theme theme : MANY) {
            Statement plain = Statement.of(theme);
            Statement varied = variation.apply(plain);
            if (!varied.equals(plain)) {
                off += Likeness.of(theme, varied)
                        - OPERATORS.effect(variation, plain).recognisability();
                count++;
            }
        }
        assertThat(count).isPositive();
        assertThat(Math.abs(off / count)).as(change).isLessThanOrEqualTo(TRUST);
    }

    @Test
    void aThemeIsItselfAndStrangersAreNot() {
        for (Theme theme : THEMES) {
            assertThat(Likeness.of(theme, Statement.of(theme))).isGreaterThan(0.99);
            for (Theme other : THEMES) {
                if (other != theme) {
                    assertThat(Likeness.of(theme, Statement.of(other)))
                            .as(theme.character() + " and " + other.character())
                            .isLessThan(0.6);
                }
            }
        }
    }

    @Test
    void keyAndTempoDoNotMatter() {
        for (Theme theme : THEMES) {
            Melody moved = theme.melody().transposed(7).stretched(yeoun.music.Rational.of(1, 2));
            Melody same = new Melody(moved.meter(), moved.pickup(), moved.notes());
            assertThat(Likeness.of(
                            theme.melody(),
                            theme.key().mode(),
                            same,
                            theme.key().mode()))
                    .as(theme.character())
                    .isGreaterThan(0.85);
        }
    }
}
