package yeoun.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeoun.music.Rational;
import yeoun.score.CueSheet;
import yeoun.score.Provenance;

/** What goes with a score is JSON that any program reads. */
class ScoreTextTest {

    private static JsonNode parse(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void aCueSheetSaysEverything() {
        CueSheet sheet = new CueSheet(
                "옥상 \"1\"\n",
                "01:12:04:00",
                "01:12:50:00",
                "23.976",
                Rational.of(1001, 24000),
                "Eb ionian",
                72.5,
                List.of("Violoncello"),
                List.of("한서연"),
                List.of(new CueSheet.Section(
                        "A",
                        "calm",
                        Rational.ZERO,
                        Rational.of(62, 5),
                        "01:12:04:00",
                        1,
                        "longing",
                        "Eb ionian",
                        72,
                        "arpeggio",
                        Optional.of(new CueSheet.Statement("한서연", List.of("inversion"), 0.75, "variation", "cello")))),
                List.of(new CueSheet.Hit("door", "01:12:06:00", Rational.of(2), Rational.of(2), -0.5, 3, "downbeat")),
                List.of("held the last chord"));
        JsonNode json = parse(JsonText.of(sheet));
        assertThat(json.get("title").asString()).isEqualTo("옥상 \"1\"\n");
        assertThat(json.get("seconds").asString()).isEqualTo("0.041708333");
        assertThat(json.get("sections").get(0).get("to").asDouble()).isEqualTo(12.4);
        assertThat(json.get("sections").get(0).get("statement").get("likeness").asDouble())
                .isEqualTo(0.75);
        assertThat(json.get("hits").get(0).get("framesOff").asDouble()).isEqualTo(-0.5);
        assertThat(json.propertyNames())
                .containsExactly(
                        "title",
                        "start",
                        "end",
                        "rate",
                        "seconds",
                        "key",
                        "tempo",
                        "instruments",
                        "characters",
                        "sections",
                        "hits",
                        "decisions");
    }

    @Test
    void provenanceSaysWhereMusicComesFrom() {
        Provenance.Source brief = Provenance.Source.of("brief.json", "abc".getBytes(StandardCharsets.UTF_8));
        Provenance provenance = new Provenance(
                "Yeoun 0.1.0",
                Long.MIN_VALUE,
                List.of(brief),
                List.of(),
                new TreeMap<>(Map.of("answer-leaps", 1.5)),
                List.of("bar 3 stays"),
                List.of());
        JsonNode json = parse(JsonText.of(provenance));
        assertThat(json.get("seed").asLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(json.get("brief").get(0).get("sha256").asString())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(json.get("rules").get("answer-leaps").asDouble()).isEqualTo(1.5);
        assertThat(json.get("statement").asString())
                .contains("by rules")
                .contains("No trained model")
                .contains("No melody of an existing work");
        assertThat(json.get("defaults")).isEmpty();
    }

    @Test
    void provenanceNeedsAnEngineAndABrief() {
        assertThatThrownBy(
                        () -> new Provenance("Yeoun", 1, List.of(), List.of(), new TreeMap<>(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Provenance.Source("a", "abc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void layoutBreaksOnlyWhatIsTooLong() {
        Node longList = Node.texts(List.of("x".repeat(60), "y".repeat(60)));
        Node root = new Sheet()
                .put("short", Node.texts(List.of("a", "b")))
                .put("long", longList)
                .put("empty", Node.list(List.of()))
                .put("number", Node.number(-0.5))
                .text("odd", "\u0001\t\\\u2028")
                .node();
        String text = Layout.print(root);
        assertThat(text)
                .isEqualTo("{\n  \"short\": [\"a\", \"b\"],\n  \"long\": [\n    \"" + "x".repeat(60) + "\",\n    \""
                        + "y".repeat(60)
                        + "\"\n  ],\n  \"empty\": [],\n  \"number\": -0.5,\n  \"odd\": \"\\u0001\\t\\\\\u2028\"\n}\n");
        assertThat(parse(text).get("odd").asString()).isEqualTo("\u0001\t\\\u2028");
        assertThat(Layout.print(Node.object(Map.of()))).isEqualTo("{}\n");
        assertThat(Layout.print(Node.list(List.of()))).isEqualTo("[]\n");
    }

    @Test
    void numbersAreFinite() {
        assertThatThrownBy(() -> Node.number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Node.number(Double.NEGATIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Node.number(66.0).text()).isEqualTo("66");
        assertThat(Node.number(1e300).text()).isEqualTo("1.0E300");
    }
}
