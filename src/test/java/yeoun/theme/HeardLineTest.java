package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yeoun.Yeoun;

/** A quick look at two lines says what a close one would. */
class HeardLineTest {

    private static final Yeoun YEOUN = Yeoun.standard();

    private static Theme theme(String character, long seed) {
        return YEOUN.theme(YEOUN.catalog().character(character), seed).theme();
    }

    @Test
    void aLineSharesAllItsMovesWithItselfInAnyKeyAndTempo() {
        Theme theme = theme("han-seo-yeon", 1);
        HeardLine line = HeardLine.of(theme);
        Statement slower = YEOUN.operators().parse("augmentation 2").apply(Statement.of(theme));
        HeardLine moved =
                HeardLine.of(slower.melody().transposed(7), slower.key().mode());
        int all = theme.melody().size() - 2;
        assertThat(line.shares(all, moved)).isTrue();
        assertThat(line.shares(all + 1, moved)).isFalse();
    }

    @Test
    void linesThatAreAlikeShareSomeMoves() {
        for (long seed = 1; seed <= 4; seed++) {
            for (String change :
                    new String[] {"ornamentation", "mode darker", "diminution 2", "dotting", "reduction"}) {
                Theme theme = theme("kang-do-hyun", seed);
                Statement varied = YEOUN.operators().parse(change).apply(Statement.of(theme));
                HeardLine line = HeardLine.of(varied.melody(), varied.key().mode());
                if (Likeness.of(theme, varied) > 0.8) {
                    assertThat(HeardLine.of(theme).shares(3, line)).as(change).isTrue();
                }
            }
        }
    }

    @Test
    void aLineWithoutMovesSharesNone() {
        HeardLine one = HeardLine.of(
                theme("aren", 1).melody().head(2), theme("aren", 1).key().mode());
        assertThat(one.shares(1, HeardLine.of(theme("aren", 1)))).isFalse();
    }
}
