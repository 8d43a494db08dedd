package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yeoun.chance.MoveRule;
import yeoun.chance.Rule;
import yeoun.compose.performance.Performer;
import yeoun.compose.performance.PlayingRule;

/** The page of rules says what the rules say. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    private static final Map<String, String> WHAT = Map.of(
            "rhythm",
            "Which cell each beat of a theme has; a position is a beat.",
            "melody",
            "Which tone each note of a line is, in themes and where they come back; a position is a note.",
            "harmony",
            "Which chord each stretch has, in themes and scenes; a position is a stretch of one chord.",
            "voices",
            "Which pitches the tones of a chord get; a position is a chord.",
            "accompaniment",
            "How each bar of an accompaniment is played; a position is a bar.",
            "tempo map",
            "How many beats at which tempo each section of a scene has; a position is a section.");

    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("yeoun.rewrite")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew with mvn test -Dtest=RulesPageTest -Dyeoun.rewrite=true")
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Rules

                Everything Yeoun knows that is not a table, one row each. This page is written by a test from the rules themselves
                (`mvn test -Dtest=RulesPageTest -Dyeoun.rewrite=true`).

                A choice that fits a rule fully is e^weight times as likely as one that the rule ignores; one that goes against it
                fully is as much less likely; some things are forbidden. A rule judges a *place* (one choice where it stands) or a
                *move* (two neighbouring choices). A profile, style or house gives a rule another weight by its name
                (`"rules": {"answer-leaps": 3}`; 0 switches it off). `--without answer-leaps` composes with the same seed as if
                nobody knew the rule, and `yeoun explain` shows for every note and chord which rules spoke, and how loudly.
                The numbers of sections (MUSIC 2.6) are those of the fact sheet that the tables and rules were made from.
                """);
        Composer.rulesByWriter().forEach((writer, rules) -> {
            page.append("\n## ").append(title(writer)).append("\n\n");
            page.append(WHAT.get(writer)).append("\n\n");
            page.append("| rule | says | weight | judges | because |\n|---|---|---|---|---|\n");
            rules.forEach(rule -> page.append(row(rule)));
        });
        page.append("""

                ## Playing

                What players add, in the order in which it is applied; sizes come from the style, so these rules have no weights and
                cannot be switched off one by one.

                | rule | says | because |
                |---|---|---|
                """);
        for (PlayingRule rule : Performer.rules()) {
            page.append("| `" + rule.name() + "` | " + cell(rule.says()) + " | " + cell(rule.because()) + " |\n");
        }
        return page.toString();
    }

    private static String title(String writer) {
        return writer.substring(0, 1).toUpperCase(Locale.ROOT) + writer.substring(1);
    }

    private static String row(Rule rule) {
        return "| `" + rule.name() + "` | " + cell(rule.says()) + " | " + number(rule.weight()) + " | "
                + (rule instanceof MoveRule ? "move" : "place") + " | " + cell(rule.because()) + " |\n";
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) ? Long.toString(Math.round(weight)) : Double.toString(weight);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    @Test
    void everyRuleHasANameOfItsOwnASentenceAndASource() {
        SortedMap<String, String> names = new TreeMap<>();
        Composer.rulesByWriter().forEach((writer, rules) -> {
            for (Rule rule : rules) {
                assertThat(names.putIfAbsent(rule.name(), writer))
                        .as(rule.name())
                        .isNull();
                assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
                assertThat(rule.says()).as(rule.name()).endsWith(".");
                assertThat(rule.because()).as(rule.name()).isNotBlank();
            }
        });
        assertThat(WHAT.keySet()).containsAll(Composer.rulesByWriter().keySet());
        assertThat(List.copyOf(names.keySet())).hasSameSizeAs(Composer.rules());
    }
}
