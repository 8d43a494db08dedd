package yeoun.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake in what a user writes gets one message, at its place, that says what is allowed. */
class BadInputTest {

    private static final Catalog CATALOG = Catalog.standard();

    private static List<Problem> problems(Kind<?> kind, String name, String text) {
        BadInput refusal = catchThrowableOfType(
                BadInput.class, () -> CATALOG.read(kind, name, text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal).as("refusal of %s", text).isNotNull();
        return refusal.problems();
    }

    private static void requireOne(Kind<?> kind, String text, String problem) {
        assertThat(problems(kind, "x.json", text)).extracting(Problem::toString).containsExactly("x.json:" + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 1:1: $: found no field \"name\"; expected \"name\": text",
                "[] | 1:1: $: found a list; expected an object {…}",
                "{'name': ''} | 1:10: $.name: found \"\"; expected a line of 1 to 200 characters",
                "{'name': 'a\\nb'} | 1:10: $.name: found \"a b\"; expected a line of 1 to 200 characters",
                "{'name': 5} | 1:10: $.name: found 5; expected text",
                "{'name': 'A', 'name': 'B'} | 1:15: $.name: found \"name\" a second time; expected each field once",
                "{'name': 'A', 'nmae': 'B'} | 1:15: $.nmae: found the unknown field \"nmae\"; expected one of name, korean,"
                        + " emotions, conceals, traits, heart, palette, voice, style, heritage, motif, key, meter, tempo, form,"
                        + " chords, kin, rules; did you mean \"name\"?",
                "{'name': 'A', 'emotions': 'greif'} | 1:27: $.emotions: found \"greif\"; expected an emotion word; did you"
                        + " mean \"grief\"?",
                "{'name': 'A', 'emotions': {}} | 1:27: $.emotions: found an object; expected an emotion word, words with"
                        + " shares, or valence, arousal, tension and dominance",
                "{'name': 'A', 'emotions': {'hope': 0}} | 1:36: $.emotions.hope: found 0; expected a number above 0 and at"
                        + " most 1",
                "{'name': 'A', 'emotions': {'hope': 1.5}} | 1:36: $.emotions.hope: found 1.5; expected a number above 0"
                        + " and at most 1",
                "{'name': 'A', 'emotions': {'hope': NaN}} | 1:36: $.emotions.hope: found NaN; expected a number above 0 and"
                        + " at most 1",
                "{'name': 'A', 'emotions': {'valence': -2}} | 1:39: $.emotions.valence: found -2; expected a number from -1"
                        + " to 1",
                "{'name': 'A', 'emotions': {'valence': 1e999}} | 1:39: $.emotions.valence: found 1e999; expected a number"
                        + " from -1 to 1",
                "{'name': 'A', 'emotions': {'tension': '0.5'}} | 1:39: $.emotions.tension: found \"0.5\"; expected a number"
                        + " from 0 to 1",
                "{'name': 'A', 'emotions': {'tension': null}} | 1:39: $.emotions.tension: found nothing; expected a number"
                        + " from 0 to 1",
                "{'name': 'A', 'traits': {'heroc': 1}} | 1:26: $.traits.heroc: found \"heroc\"; expected a trait; did you"
                        + " mean \"heroic\"?",
                "{'name': 'A', 'traits': ['heroic']} | 1:25: $.traits: found a list; expected an object {…}",
                "{'name': 'A', 'heart': {'resting': 20}} | 1:36: $.heart.resting: found 20; expected a number from 30 to"
                        + " 150",
                "{'name': 'A', 'palette': ['red']} | 1:27: $.palette[0]: found \"red\"; expected a colour: write #RRGGBB,"
                        + " such as #E8A24A",
                "{'name': 'A', 'palette': {'#12345': 1}} | 1:27: $.palette[\"#12345\"]: found \"#12345\"; expected a colour:"
                        + " write #RRGGBB, such as #E8A24A",
                "{'name': 'A', 'palette': ['#ffffff', '#FFFFFF']} | 1:38: $.palette[1]: found #FFFFFF a second time;"
                        + " expected each colour once",
                "{'name': 'A', 'palette': '#FFFFFF'} | 1:26: $.palette: found \"#FFFFFF\"; expected a list of colours, or"
                        + " colours with shares",
                "{'name': 'A', 'voice': 'celo'} | 1:24: $.voice: found \"celo\"; expected an instrument that carries a tune;"
                        + " did you mean \"cello\"?",
                "{'name': 'A', 'style': {'harmony': 'jazz'}} | 1:24: $.style: found no field \"base\"; expected \"base\": a"
                        + " style",
                "{'name': 'A', 'heritage': 'menary'} | 1:27: $.heritage: found \"menary\"; expected a mode; did you mean"
                        + " \"menari\"?",
                "{'name': 'A', 'motif': 'rising-sixt'} | 1:24: $.motif: found \"rising-sixt\"; expected a seed motif:"
                        + " MOTIFS; did you mean \"rising-sixth\"?",
                "{'name': 'A', 'key': 'D'} | 1:22: $.key: found \"D\"; expected a key: a tonic and a mode, such as D dorian"
                        + " or Bb major",
                "{'name': 'A', 'key': 'D dorain'} | 1:22: $.key: found \"dorain\"; expected a mode; did you mean"
                        + " \"dorian\"?",
                "{'name': 'A', 'meter': '7/5'} | 1:24: $.meter: found \"7/5\"; expected a meter: write 4/4, 6/8 or 10/8"
                        + " (3+2+3+2)",
                "{'name': 'A', 'meter': '99/1'} | 1:24: $.meter: found 99/1; expected that a bar lasts at most 4 whole"
                        + " notes",
                "{'name': 'A', 'tempo': 300} | 1:24: $.tempo: found 300; expected a number from 30 to 240",
                "{'name': 'A', 'form': 'sentense'} | 1:23: $.form: found \"sentense\"; expected a form: FORMS; did you mean"
                        + " \"sentence\"?",
                "{'name': 'A', 'kin': [{'to': 'A', 'as': 'rival'}]} | 1:30: $.kin[0].to: found \"A\"; expected someone"
                        + " else",
                "{'name': 'A', 'kin': [{'to': 'B', 'as': 'frend'}]} | 1:41: $.kin[0].as: found \"frend\"; expected a bond:"
                        + " lover, parent, child, sibling, rival, friend; did you mean \"friend\"?",
                "{'name': 'A', 'rules': {'x': 101}} | 1:30: $.rules.x: found 101; expected a number from 0 to 100"
            })
    void charactersAreCheckedFieldByField(String text, String problem) {
        String motifs = String.join(", ", CATALOG.motifs().ids());
        String forms = String.join(", ", CATALOG.tables().forms().ids());
        boolean manyMotifs = CATALOG.motifs().ids().size() > 12;
        boolean manyForms = CATALOG.tables().forms().ids().size() > 12;
        requireOne(
                Kind.CHARACTER,
                text.replace('\'', '"'),
                problem.replace(": MOTIFS", manyMotifs ? "" : ": " + motifs)
                        .replace(": FORMS", manyForms ? "" : ": " + forms));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 1:1: $: found no field \"length\"; expected \"length\": how long the scene is, such as 46s",
                "{'length': '0s'} | 1:12: $.length: found \"0s\"; expected a length of more than 0s and at most 3 hours"
                        + " (10800s)",
                "{'length': 21600} | 1:12: $.length: found 21600; expected a length of more than 0s and at most 3 hours"
                        + " (10800s)",
                "{'length': '360:00'} | 1:12: $.length: found \"360:00\"; expected a length of more than 0s and at most 3"
                        + " hours (10800s)",
                "{'length': '-5s'} | 1:12: $.length: found \"-5s\"; expected a time: seconds (12.4s), minutes (1:07.5),"
                        + " timecode (01:12:16:10) or frames (290f)",
                "{'length': '48f'} | 1:12: $.length: found \"48f\"; expected seconds, or the scene's \"rate\", which frames"
                        + " need",
                "{'length': '5s', 'rate': 23} | 1:26: $.rate: found \"23\"; expected a frame rate: allowed are 23.976, 24,"
                        + " 25, 29.97, 29.97df, 30, 50, 59.94, 59.94df, 60",
                "{'length': '5s', 'start': '01:00:00:00'} | 1:27: $.start: found \"01:00:00:00\"; expected the scene's"
                        + " \"rate\" too, which timecode needs",
                "{'length': '5s', 'rate': '24', 'start': '01:00:00:24'} | 1:41: $.start: found \"01:00:00:24\"; expected"
                        + " one that exists: at 24 frames run from 00 to 23, minutes and seconds to 59",
                "{'length': '5s', 'rate': '29.97df', 'start': '01:01:00;01'} | 1:46: $.start: found \"01:01:00;01\";"
                        + " expected one that exists: drop-frame timecode skips 00 to 01 at the start of this minute",
                "{'length': '5s', 'rate': '24', 'start': '01:00:00:00', 'emotion': [{'at': '00:59:00:00', 'feel': 'joy'}]}"
                        + " | 1:75: $.emotion[0].at: found \"00:59:00:00\"; expected timecode from the scene's start on, which"
                        + " is 01:00:00:00",
                "{'length': '5s', 'emotion': [{'at': '3s', 'feel': 'joy'}, {'at': '2s', 'feel': 'joy'}]} | 1:66:"
                        + " $.emotion[1].at: found \"2s\"; expected a time after 3s, where the one before stands",
                "{'length': '5s', 'emotion': [{'at': '3s', 'feel': 'joy'}, {'at': '3s', 'feel': 'joy'}]} | 1:66:"
                        + " $.emotion[1].at: found \"3s\"; expected a time after 3s, where the one before stands",
                "{'length': '5s', 'emotion': [{'at': '5.01s', 'feel': 'joy'}]} | 1:37: $.emotion[0].at: found \"5.01s\";"
                        + " expected a time within the scene, which lasts 5s",
                "{'length': '5s', 'emotion': [{'at': '1s'}]} | 1:30: $.emotion[0]: found no feeling; expected \"feel\", or"
                        + " valence, arousal, tension and dominance",
                "{'length': '5s', 'emotion': [{'at': '1s', 'feel': 'joy', 'valence': 1}]} | 1:30: $.emotion[0]: found both"
                        + " \"feel\" and coordinates; expected \"feel\", or valence, arousal, tension and dominance",
                "{'length': '5s', 'present': [{'who': 'A', 'from': '3s', 'to': '2s'}]} | 1:63: $.present[0].to: found"
                        + " \"2s\"; expected a time after 3s",
                "{'length': '5s', 'palette': [{'at': '0s'}]} | 1:30: $.palette[0]: found no field \"colours\"; expected"
                        + " \"colours\": a list of colours, or colours with shares",
                "{'length': '5s', 'events': [{'at': '1s', 'is': 'sih'}]} | 1:48: $.events[0].is: found \"sih\"; expected"
                        + " what happens: hit, sigh, touch, look, footsteps, heartbeat, silence, dialogue; did you mean"
                        + " \"sigh\"?",
                "{'length': '5s', 'events': [{'from': '1s', 'to': '6s', 'is': 'silence'}]} | 1:50: $.events[0].to: found"
                        + " \"6s\"; expected a time within the scene, which lasts 5s",
                "{'length': '5s', 'events': [{'at': '1s', 'is': 'sigh', 'rate': 60}]} | 1:56: $.events[0].rate: found"
                        + " \"rate\"; expected a rate only of footsteps and heartbeats",
                "{'length': '5s', 'events': [{'at': '1s', 'is': 'sigh', 'critical': true}]} | 1:56: $.events[0].critical:"
                        + " found \"critical\"; expected only dialogue to be critical",
                "{'length': '5s', 'events': [{'at': '1s', 'is': 'touch', 'hit': 'hard'}, {'at': '1.2s', 'is': 'hit'}]} |"
                        + " 1:73: $.events[1]: found a hard hit 0.2s after the one at 1s; expected hard hits that are 0.25s"
                        + " apart or more, as far as they can be played"
            })
    void scenesAreCheckedFieldByField(String text, String problem) {
        requireOne(Kind.SCENE, text.replace('\'', '"'), problem);
    }

    @Test
    void chordsAreChecked() {
        requireOne(
                Kind.CHARACTER,
                "{\"name\": \"A\", \"chords\": \"Am7 | | G\"}",
                "1:25: $.chords: found \"Am7 | | G\"; expected a row of chords: bar 2: it is empty; write Am7 | Fmaj7 G");
        requireOne(
                Kind.CHARACTER,
                "{\"name\": \"A\", \"chords\": \"Am7 | H\"}",
                "1:25: $.chords: found \"Am7 | H\"; expected a row of chords: bar 2: not a chord symbol:"
                        + " \"H\": not a note name: \"H\"; write C, F# or Bb");
        requireOne(
                Kind.CHARACTER,
                "{\"name\": \"A\", \"chords\": \"% | G\"}",
                "1:25: $.chords: found \"% | G\"; expected a row of chords: bar 1: % repeats the bar before, and there is"
                        + " none");
        requireOne(
                Kind.CHARACTER,
                "{\"name\": \"A\", \"chords\": \"N.C. | N.C.\"}",
                "1:25: $.chords: found N.C. only; expected that a row of chords has a chord");
    }

    @Test
    void chordsFillTheFormThatIsAskedFor() {
        requireOne(
                Kind.CHARACTER,
                "{\"name\": \"A\", \"form\": \"period\", \"chords\": \"C | F | G\"}",
                "1:43: $.chords: found 3 bars of chords; expected 1, 2, 4 or 8 bars of chords, which fill the form period");
        String tooMany = "C | ".repeat(64) + "C";
        assertThat(problems(Kind.CHARACTER, "x.json", "{\"name\": \"A\", \"chords\": \"" + tooMany + "\"}"))
                .singleElement()
                .extracting(Problem::found, Problem::expected)
                .containsExactly("65", "that a row of chords has 1 to 64 bars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Am7 | G", "| Am7 | G", "Am7 | G |", " | Am7 | G | ", "|| Am7 | G ||"})
    void chordsMayStandBetweenOuterBarlines(String chords) {
        String text = "{\"name\": \"A\", \"chords\": \"" + chords + "\"}";
        assertThat(CATALOG.read(Kind.CHARACTER, "x.json", text.getBytes(StandardCharsets.UTF_8))
                        .value()
                        .chords())
                .contains("Am7 | G");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "||", "||| Am7", "Am7 ||| G", "| Am7 | | G |"})
    void aBarWithoutAChordIsAProblem(String chords) {
        assertThat(problems(Kind.CHARACTER, "x.json", "{\"name\": \"A\", \"chords\": \"" + chords + "\"}"))
                .hasSize(1);
    }

    @Test
    void whatLastsHasABeginningAndWhatDoesNotAMoment() {
        assertThat(problems(Kind.SCENE, "x.json", "{\"length\": 5, \"events\": [{\"at\": 1, \"is\": \"dialogue\"}]}"))
                .extracting(Problem::found)
                .containsExactly("no field \"from\"", "\"at\"");
        assertThat(problems(
                        Kind.SCENE,
                        "x.json",
                        "{\"length\": 5, \"events\": [{\"from\": 1, \"to\": 2, \"is\": \"sigh\"}]}"))
                .extracting(Problem::found)
                .containsExactly("no field \"at\"", "\"from\"", "\"to\"");
    }

    @Test
    void hardHitsAQuarterOfASecondApartAreAccepted() {
        String text = "{\"length\": 5, \"events\": [{\"at\": 1.25, \"is\": \"hit\"}, {\"at\": 1, \"is\": \"hit\"}]}";
        assertThat(CATALOG.read(Kind.SCENE, "x.json", text.getBytes(StandardCharsets.UTF_8))
                        .value()
                        .events())
                .hasSize(2);
    }

    @Test
    void everyProblemOfAProductionIsToldAtOnce() {
        String preset = CATALOG.scenes().get(0);
        String text = """
                title: 옥상
                style: jaz
                seed: 1.5
                house: nohouse
                cast:
                  - name: 한서연
                    kin: [{to: 강도훈, as: lover}]
                  - name: 강도현
                  - name: 한서연
                scenes:
                  - length: 10s
                    present: [{who: 한서연}, {who: 강도헌}]
                    events: [{at: 5s, is: sigh, who: Nobody}]
                  - PRESET
                """.replace("PRESET", preset + "x");
        List<Problem> problems = problems(Kind.PRODUCTION, "작품.yaml", text);
        assertThat(problems)
                .extracting(p -> p.line() + ":" + p.column() + " " + p.path() + " " + p.found() + " "
                        + p.nearest().orElse("-"))
                .containsExactly(
                        "2:8 $.style \"jaz\" jazz",
                        "3:7 $.seed 1.5 -",
                        "4:8 $.house \"nohouse\" -",
                        "7:16 $.cast[0].kin[0].to \"강도훈\" 강도현",
                        "9:11 $.cast[2].name \"한서연\" a second time -",
                        "12:33 $.scenes[0].present[1].who \"강도헌\" 강도현",
                        "13:38 $.scenes[0].events[0].who \"Nobody\" -",
                        "14:5 $.scenes[1] \"" + preset + "x\" " + preset);
        assertThat(problems).extracting(Problem::file).containsOnly("작품.yaml");
    }

    @Test
    void aProductionFromBytesHasNoFilesBesideIt() {
        assertThat(problems(Kind.PRODUCTION, "p.json", "{\"title\": \"P\", \"cast\": [\"a.json\"]}"))
                .singleElement()
                .asString()
                .contains("p.json:1:25: $.cast[0]: found \"a.json\"; expected the name of a preset");
        assertThat(problems(Kind.PRODUCTION, "p.json", "{\"title\": \"P\", \"cast\": \"everyone\"}"))
                .singleElement()
                .asString()
                .contains("$.cast: found \"everyone\"; expected a list, or a file (*.json, *.yaml)");
    }

    @Test
    void aCastOfOneAndOfSixtyIsAccepted() {
        for (int size : new int[] {1, 60}) {
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < size; i++) {
                text.append(i == 0 ? "" : ",")
                        .append("{\"name\": \"No ")
                        .append(i)
                        .append("\"}");
            }
            byte[] bytes = text.append("]").toString().getBytes(StandardCharsets.UTF_8);
            assertThat(CATALOG.read(Kind.CAST, "cast.json", bytes).value().characters())
                    .hasSize(size);
        }
    }

    @Test
    void nobodyReadsAThousandProblems() {
        String text = "[" + "{},".repeat(500) + "{}]";
        BadInput refusal = catchThrowableOfType(
                BadInput.class, () -> CATALOG.read(Kind.CAST, "c.json", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal.problems()).hasSize(100);
        assertThat(refusal.more()).isEqualTo(401);
        assertThat(refusal).hasMessageEndingWith("\n… and 401 more");
    }

    @Test
    void rulesAreCheckedWhereTheyAreKnown() {
        Set<String> rules = new java.util.TreeSet<>(Set.of("answer-leaps", "few-repeats"));
        CATALOG.tables()
                .styles()
                .all()
                .forEach(style -> rules.addAll(style.rules().byRule().keySet()));
        Catalog knowing = Catalog.with(List.of(), rules);
        String text = "{\"name\": \"A\", \"rules\": {\"anser-leaps\": 2}}";
        BadInput refusal = catchThrowableOfType(
                BadInput.class, () -> knowing.read(Kind.CHARACTER, "a.json", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.rules[\"anser-leaps\"]");
            assertThat(problem.nearest()).isEqualTo(Optional.of("answer-leaps"));
        });
        assertThat(CATALOG.read(Kind.CHARACTER, "a.json", text.getBytes(StandardCharsets.UTF_8))
                        .value()
                        .rules()
                        .byRule())
                .isEqualTo(Map.of("anser-leaps", 2.0));
    }

    @Test
    void houseStylesAreChecked() {
        String text = """
                {"name": "H", "signatureInterval": "P3", "signatureProgression": ["I", "VX7"], "homeKeys": ["Ebb"],
                 "tempo": 20, "instruments": ["piano", "pinao"], "ending": "PAK", "forbidden": ["taiko", "PAC", "axis", "axes"]}
                """;
        assertThat(problems(Kind.HOUSE, "h.json", text))
                .extracting(Problem::path)
                .containsExactly(
                        "$.signatureInterval",
                        "$.signatureProgression[1]",
                        "$.homeKeys[0]",
                        "$.tempo",
                        "$.instruments[1]",
                        "$.ending",
                        "$.forbidden[3]");
    }

    @ParameterizedTest
    @CsvSource({
        "해금, haegeum",
        "가야금, gayageum",
        "대금, daegeum",
        "거문고, geomungo",
        "아쟁, ajaeng",
        "피아노, piano",
        "첼로, cello",
        "바이올린, violin",
        "알토 색소폰, alto-sax",
        "알토색소폰, alto-sax",
        "Violoncello, cello",
        "Alto Sax, alto-sax",
        "french horn, horn",
        "alto_sax, alto-sax"
    })
    void aVoiceIsCalledAsPeopleCallIt(String called, String id) {
        String text = "{\"name\": \"A\", \"voice\": \"" + called + "\"}";
        assertThat(CATALOG.read(Kind.CHARACTER, "x.json", text.getBytes(StandardCharsets.UTF_8))
                        .value()
                        .voice())
                .contains(id);
    }

    @Test
    void namesHaveNoInvisibleCharacters() {
        assertThat(problems(Kind.CHARACTER, "x.json", "{\"name\": \"A\\u202EB\"}"))
                .extracting(Problem::expected)
                .containsExactly("a line without the invisible character U+202E");
        String joined = "{\"name\": \"👩\\u200D🚀\"}"; // what joins an emoji is no mark of direction
        assertThat(CATALOG.read(Kind.CHARACTER, "x.json", joined.getBytes(StandardCharsets.UTF_8))
                        .value()
                        .name())
                .hasSize(5);
    }

    @Test
    void aProductionHasSomebodyOrSomething() {
        for (String text : List.of("{\"title\": \"A\"}", "{\"title\": \"A\", \"cast\": [], \"scenes\": []}")) {
            assertThat(problems(Kind.PRODUCTION, "x.json", text))
                    .extracting(Problem::toString)
                    .containsExactly("x.json:1:1: $: found nobody and no scene; expected a cast, or scenes, or both");
        }
    }

    @Test
    void nobodyDescendsFromThemself() {
        String two =
                "[{'name': 'A', 'kin': [{'to': 'B', 'as': 'child'}]}, {'name': 'B', 'kin': [{'to': 'A', 'as': 'child'}]}]";
        assertThat(problems(Kind.CAST, "x.json", two.replace('\'', '"')))
                .singleElement()
                .satisfies(p -> assertThat(p.toString())
                        .isEqualTo(
                                "x.json:1:94: $[1].kin[0].as: found \"child\", which makes B a parent and a descendant"
                                        + " of A; expected parents and children without a circle"));
        String three =
                "[{'name': 'A', 'kin': [{'to': 'B', 'as': 'child'}]}, {'name': 'B', 'kin': [{'to': 'C', 'as': 'child'}]},"
                        + " {'name': 'C', 'kin': [{'to': 'A', 'as': 'child'}]}]";
        assertThat(problems(Kind.CAST, "x.json", three.replace('\'', '"'))).hasSize(1);
        String both =
                "[{'name': 'A', 'kin': [{'to': 'B', 'as': 'child'}]}, {'name': 'B', 'kin': [{'to': 'A', 'as': 'parent'}]}]";
        byte[] consistent = both.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThat(CATALOG.read(Kind.CAST, "x.json", consistent).value().names())
                .containsExactly("A", "B");
    }

    @Test
    void kinOfAPresetMayBeElsewhereButNobodyMayBeUnknown() {
        byte[] alone = "[\"han-seo-yeon\"]".getBytes(StandardCharsets.UTF_8);
        var brief = CATALOG.read(Kind.CAST, "cast.json", alone);
        assertThat(brief.value().characters().get(0).kin()).isEmpty();
        assertThat(brief.defaults())
                .contains("Han Seo-yeon has kin, Kang Do-hyun, who is not in the cast: the bond is left out");
        assertThat(brief.sources()).hasSize(2);
        byte[] two = "[\"han-seo-yeon\", \"kang-do-hyun\"]".getBytes(StandardCharsets.UTF_8);
        assertThat(CATALOG.read(Kind.CAST, "cast.json", two)
                        .value()
                        .characters()
                        .get(0)
                        .kin())
                .extracting(bond -> bond.to())
                .containsExactly("Kang Do-hyun");
        String written = "[{\"name\": \"A\", \"kin\": [{\"to\": \"Kang Do-hyun\", \"as\": \"lover\"}]}]";
        assertThat(problems(Kind.CAST, "cast.json", written))
                .singleElement()
                .asString()
                .contains("$[0].kin[0].to");
    }
}
