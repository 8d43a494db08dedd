package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Han Seo-yeon, han-seo-yeon",
        "한서연, hanseoyeon",
        "'The \"door\" / opens…', the-door-opens",
        "O'Brien, obrien",
        "Æther & Zoë, ther-zoe",
        "🙂, u1f642",
        "'../../etc/passwd', etc-passwd",
        "CON, con-",
        "'   ', untitled",
        "'---', untitled"
    })
    void aNameIsAFolder(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void longNamesAreCut() {
        assertThat(Slug.of("a b ".repeat(100))).hasSizeLessThanOrEqualTo(60).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void hangulIsTheSameHoweverItIsTyped() {
        assertThat(Slug.of(Normalizer.normalize("한서연", Normalizer.Form.NFD))).isEqualTo(Slug.of("한서연"));
    }
}
