package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.score.Reason;
import yeoun.score.Score;

class ExplanationTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final ComposedTheme THEME = YEOUN.theme(YEOUN.catalog().character("han-seo-yeon"), 7);
    private static final Score SCORE = THEME.score();
    private static final List<Reason> REASONS = THEME.explain();

    @Test
    void everythingThatHasReasonsIsExplained() {
        String text = Explanation.of(SCORE, List.of("Decided."), REASONS);
        assertThat(text).startsWith("# Why Han Seo-yeon is as it is\n\n- Decided.\n");
        long items = text.lines().filter(line -> line.contains(", beat ")).count();
        assertThat(items).isEqualTo(REASONS.size());
    }

    @Test
    void theStrongestReasonsComeFirst() {
        Pattern fit = Pattern.compile("[a-z-]+ ([+-][0-9.]+)");
        for (String line : Explanation.of(SCORE, List.of(), REASONS).lines().toList()) {
            if (line.contains(", beat ")) {
                List<Double> spoken = new ArrayList<>();
                Matcher matcher = fit.matcher(line.split("; against it ")[0]);
                while (matcher.find()) {
                    spoken.add(Double.parseDouble(matcher.group(1)));
                }
                assertThat(spoken).as(line).isSortedAccordingTo((a, b) -> Double.compare(b, a));
            }
        }
    }

    @Test
    void everyRuleThatIsNamedIsExplained() {
        String text = Explanation.of(SCORE, List.of(), REASONS);
        String glossary = text.substring(text.indexOf("## What the rules say"));
        Matcher named = Pattern.compile("([a-z]+(-[a-z]+)+) [+-][0-9]").matcher(text);
        int count = 0;
        while (named.find()) {
            assertThat(glossary).contains("**" + named.group(1) + "**: ");
            count++;
        }
        assertThat(count).isGreaterThan(REASONS.size());
    }

    @Test
    void someBarsAreExplainedAlone() {
        List<Reason> second = Explanation.within(SCORE, REASONS, 2, 2);
        assertThat(second).isNotEmpty().hasSizeLessThan(REASONS.size());
        assertThat(Explanation.of(SCORE, REASONS, 2, 2)).contains("### Bar 2\n").doesNotContain("### Bar 3\n");
        int all = SCORE.bars().stream()
                .mapToInt(bar -> Explanation.within(SCORE, REASONS, bar.number(), bar.number())
                        .size())
                .sum();
        assertThat(all).isEqualTo(REASONS.size());
    }
}
