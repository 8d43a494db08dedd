package yeoun.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Failures of golden files are worth reading only if this shows what changed. */
class TextDiffTest {

    @Test
    void showsWhatChangedAndTheLineBefore() {
        assertThat(TextDiff.of("a\nb\nc\nd", "a\nb\nx\nd")).isEqualTo("  b\n- c\n+ x");
        assertThat(TextDiff.of("a\nb", "a\nb\nc")).isEqualTo("+ c");
        assertThat(TextDiff.of("a\nb\nc", "b\nc")).isEqualTo("- a");
        assertThat(TextDiff.of("a", "a")).isEmpty();
    }
}
