package yeoun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeoun.catalog.Catalog;
import yeoun.theme.Theme;

/** Every command does what its help says. */
class CommandsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void withoutACommandThereIsHelp() {
        Ran ran = Ran.yeoun();
        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Examples:", "demo", "compose", "theme", "check");
        assertThat(ran.err().indexOf("Examples:")).isLessThan(ran.err().indexOf("Usage:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "compose",
                "theme",
                "book",
                "vary",
                "variations",
                "combine",
                "retake",
                "analyse",
                "show",
                "explain",
                "list",
                "check",
                "schema",
                "completion"
            })
    void everyCommandHasHelpWithExamplesFirst(String command) {
        Ran ran = Ran.yeoun(command, "--help");
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("  yeoun " + command).contains("Options:");
        assertThat(ran.out().indexOf("Examples:"))
                .isPositive()
                .isLessThan(ran.out().indexOf("Usage:"));
    }

    @Test
    void everyCommandIsTestedForItsHelp() {
        assertThat(Main.commandLine().getSubcommands().keySet())
                .allSatisfy(command ->
                        assertThat(Ran.yeoun(command, "--help").out()).contains("Examples:"));
    }

    @Test
    void aSlipOfThePenIsHelped() {
        Ran ran = Ran.yeoun("compos");
        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("compose");
        assertThat(Ran.yeoun("theme", "aren", "--sed", "7").code()).isEqualTo(Exit.USAGE);
        assertThat(Ran.yeoun("theme", "aren", "--seed", "seven").code()).isEqualTo(Exit.USAGE);
        assertThat(Ran.yeoun("theme", "aren", "--takes", "0").code()).isEqualTo(Exit.USAGE);
        assertThat(Ran.yeoun("theme").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void aThemeIsDelivered() throws IOException {
        Ran ran = Ran.yeoun("theme", "han-seo-yeon", "-o", folder, "--seed", 7);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.outLines().get(0)).isEqualTo("seed 7");
        Path home = folder.resolve("han-seo-yeon/v001");
        assertThat(ran.outLines().get(1)).startsWith(home.toString()).contains("Han Seo-yeon");
        assertThat(files(home))
                .containsKeys(
                        "han-seo-yeon.performed.mid",
                        "han-seo-yeon.musicxml",
                        "han-seo-yeon.notated.mid",
                        "score.txt",
                        "theme.json",
                        "lead-sheet.svg",
                        "explain.md",
                        "provenance.json");
        assertThat(files(home).get("han-seo-yeon.performed.mid")).startsWith("MThd");
        assertThat(Files.readString(home.resolve("score.txt"))).contains("Han Seo-yeon");
        JsonNode provenance = JSON.readTree(home.resolve("provenance.json").toFile());
        assertThat(provenance.get("seed").asInt()).isEqualTo(7);
        assertThat(provenance.get("brief").get(0).get("name").asString()).contains("han-seo-yeon.json");
        Theme theme = Catalog.standard().readTheme(home.resolve("theme.json"));
        assertThat(theme.character()).isEqualTo("Han Seo-yeon");
    }

    @Test
    void theSameSeedGivesTheSameBytesInANewVersion() throws IOException {
        Ran.yeoun("theme", "aren", "-o", folder, "--seed", 3);
        Ran.yeoun("theme", "aren", "-o", folder, "--seed", 3);
        Ran.yeoun("theme", "aren", "-o", folder, "--seed", 4);
        Map<String, String> first = files(folder.resolve("aren/v001"));
        assertThat(files(folder.resolve("aren/v002"))).isEqualTo(first);
        assertThat(files(folder.resolve("aren/v003")).get("score.txt")).isNotEqualTo(first.get("score.txt"));
    }

    @Test
    void aChosenSeedIsPrintedStoredAndGivesTheSameAgain() throws IOException {
        Ran ran = Ran.yeoun("theme", "aren", "-o", folder, "--json");
        JsonNode report = JSON.readTree(ran.out());
        long seed = report.get("seed").asLong();
        Ran.yeoun("theme", "aren", "-o", folder, "--seed", seed);
        assertThat(files(folder.resolve("aren/v002"))).isEqualTo(files(folder.resolve("aren/v001")));
        assertThat(files(folder.resolve("aren/v001")).get("provenance.json")).contains("\"seed\": " + seed);
    }

    @Test
    void takesAreVersionsThatDiffer() throws IOException {
        Ran ran = Ran.yeoun("theme", "Han Seo-yeon", "-o", folder, "--takes", 3, "--seed", 7, "--json");
        JsonNode pieces = JSON.readTree(ran.out()).get("pieces");
        assertThat(pieces).hasSize(3);
        Path home = folder.resolve("han-seo-yeon");
        Set<String> scores = new HashSet<>();
        for (String version : List.of("v001", "v002", "v003")) {
            scores.add(Files.readString(home.resolve(version).resolve("score.txt")));
        }
        assertThat(scores).hasSize(3);
        assertThat(Files.readString(home.resolve("v002/provenance.json"))).contains("take 2 of 3");
    }

    @Test
    void theDemoIsTheWholeDrama() throws IOException {
        Ran ran = Ran.yeoun("demo", "-o", folder.resolve("demo"));
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.outLines()).hasSize(10);
        assertThat(ran.err()).contains("Try next", "yeoun show ");
        Path cue = folder.resolve("demo/rooftop-dusk/v001");
        assertThat(files(cue))
                .containsKeys(
                        "rooftop-dusk.performed.mid",
                        "rooftop-dusk.musicxml",
                        "rooftop-dusk.notated.mid",
                        "score.txt",
                        "scene.svg",
                        "cue-sheet.json",
                        "cue-sheet.csv",
                        "markers.reaper.csv",
                        "markers.resolve.edl",
                        "explain.md",
                        "provenance.json");
        assertThat(Files.readString(cue.resolve("cue-sheet.csv"))).contains("1M2", "v001");
        assertThat(files(folder.resolve("demo")).keySet()).noneMatch(name -> name.contains(".part"));
        Ran show = Ran.yeoun("show", cue.getParent());
        assertThat(show.out()).isEqualTo(Files.readString(cue.resolve("score.txt")));
        assertThat(Ran.yeoun("explain", cue).out()).isEqualTo(Files.readString(cue.resolve("explain.md")));
        assertThat(Ran.yeoun("show", cue, "--json").out()).isEqualTo(Files.readString(cue.resolve("cue-sheet.json")));
        Ran whole = Ran.yeoun("show", folder.resolve("demo"));
        assertThat(whole.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(whole.err()).contains("rooftop-dusk");
    }

    @Test
    void aSceneIsComposedWithItsCast() throws IOException {
        Path scene = Files.writeString(
                folder.resolve("scene.json"),
                "{\"title\": \"문\", \"length\": \"12s\", \"present\": [{\"who\": \"Mina\"}]}");
        Path cast = Files.writeString(folder.resolve("cast.json"), "[{\"name\": \"Mina\"}]");
        Ran ran = Ran.yeoun("compose", scene, "--cast", cast, "-o", folder.resolve("out"), "--seed", 1);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(files(folder.resolve("out"))).containsKeys("mina/v001/theme.json", "mun/v001/mun.performed.mid");
        Ran alone = Ran.yeoun("compose", scene, "-o", folder.resolve("none"));
        assertThat(alone.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(alone.err()).contains("$.present[0].who").contains("--cast");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void namesAreFoundHoweverTheyAreWritten() {
        String byId = Ran.yeoun("show", "han-seo-yeon", "--seed", 5).out();
        assertThat(byId).contains("Han Seo-yeon");
        assertThat(Ran.yeoun("show", "Han Seo-yeon", "--seed", 5).out()).isEqualTo(byId);
        assertThat(Ran.yeoun("show", "한서연", "--seed", 5).out()).isEqualTo(byId);
        Ran wrong = Ran.yeoun("show", "Han Seo-yon");
        assertThat(wrong.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(wrong.err()).contains("did you mean \"han-seo-yeon\"?");
    }

    @Test
    void oneCueOfAProductionIsShown() {
        Ran ran = Ran.yeoun("show", "ten-winters", "--only", "rooftop, dusk", "--seed", 7, "--quiet");
        assertThat(ran.out()).startsWith("Rooftop, dusk");
        assertThat(ran.err()).isEmpty();
        Ran wrong = Ran.yeoun("show", "ten-winters", "--only", "Rooftop, dawn");
        assertThat(wrong.code()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void reasonsAreGivenBarByBar() throws IOException {
        Ran ran = Ran.yeoun("explain", "han-seo-yeon", "--seed", 7);
        assertThat(ran.out())
                .contains(
                        "# Why Han Seo-yeon",
                        "## What shaped it most",
                        "### Bar 1",
                        "### Bar 8",
                        "## What the rules say");
        Ran some = Ran.yeoun("explain", "han-seo-yeon", "--seed", 7, "--bars", "2-3");
        assertThat(some.out()).contains("### Bar 2", "### Bar 3").doesNotContain("### Bar 1", "### Bar 4");
        JsonNode report = JSON.readTree(Ran.yeoun("explain", "han-seo-yeon", "--seed", 7, "--bars", "1", "--json")
                .out());
        assertThat(report.get(0).get("reasons")).isNotEmpty();
        assertThat(report.get(0).get("reasons").get(0).get("votes")).isNotEmpty();
        assertThat(Ran.yeoun("explain", "han-seo-yeon", "--bars", "x").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void everyTopicIsListed() throws IOException {
        Ran topics = Ran.yeoun("list");
        assertThat(topics.outLines()).hasSameSizeAs(Topic.ALL);
        for (Topic topic : Topic.ALL) {
            JsonNode rows =
                    JSON.readTree(Ran.yeoun("list", topic.name(), "--json").out());
            assertThat(rows).as(topic.name()).isNotEmpty();
            assertThat(Ran.yeoun("list", topic.name()).outLines()).hasSize(rows.size());
        }
        assertThat(Ran.yeoun("list", "emotions").out()).contains("han", "한", "valence");
        Ran wrong = Ran.yeoun("list", "emotion");
        assertThat(wrong.code()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("did you mean \"emotions\"?");
    }

    @Test
    void schemasArePrinted() {
        assertThat(Ran.yeoun("schema").outLines()).contains("character", "scene", "production");
        JsonNode schema = JSON.readTree(Ran.yeoun("schema", "scene").out());
        assertThat(schema.get("$schema").asString()).contains("2020-12");
        assertThat(Ran.yeoun("schema", "scenes").err()).contains("did you mean \"scene\"?");
    }

    @Test
    void theShellCompletesEveryCommand() {
        assertThat(Ran.yeoun("completion").out())
                .contains(Main.commandLine().getSubcommands().keySet());
    }

    @Test
    void presetsOfAFolderComeFirst() throws IOException {
        Path own = Files.createDirectories(folder.resolve("mine/presets/characters"));
        Files.writeString(own.resolve("aren.json"), "{\"name\": \"Another Aren\"}");
        Ran ran = Ran.yeoun("show", "aren", "--presets", folder.resolve("mine"), "--seed", 1);
        assertThat(ran.out()).startsWith("Another Aren");
        assertThat(ran.err()).contains("presets/characters/aren.json is replaced by");
        Ran none = Ran.yeoun("list", "--presets", folder.resolve("nowhere"));
        assertThat(none.code()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void aRetakeKeepsWhatIsLockedInANewVersion() throws IOException {
        Ran.yeoun("theme", "aren", "-o", folder, "--seed", 3);
        Path first = folder.resolve("aren/v001");
        Map<String, String> before = files(first);
        Ran ran = Ran.yeoun("retake", first.resolve("theme.json"), "--lock", "head,chords,bars:1-4", "--seed", 9);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        Theme was = Catalog.standard().readTheme(first.resolve("theme.json"));
        Theme is = Catalog.standard().readTheme(folder.resolve("aren/v002/theme.json"));
        assertThat(is.harmony()).isEqualTo(was.harmony());
        assertThat(is.motif()).isEqualTo(was.motif());
        assertThat(is.melody()).isNotEqualTo(was.melody());
        assertThat(files(first)).isEqualTo(before);
        assertThat(Ran.yeoun("retake", folder.resolve("aren"), "--lock", "all").code())
                .isEqualTo(Exit.DONE);
        assertThat(Catalog.standard().readTheme(folder.resolve("aren/v003/theme.json")))
                .isEqualTo(is);
        Ran composed = Ran.yeoun("compose", first.resolve("theme.json"), "-o", folder.resolve("again"));
        assertThat(composed.code()).as(composed.err()).isEqualTo(Exit.DONE);
        assertThat(files(folder.resolve("again/aren/v001")).get("score.txt")).isEqualTo(before.get("score.txt"));
    }

    @Test
    void aRetakeStandsBesideTheOthers() throws IOException {
        Ran.yeoun("theme", "aren", "-o", folder, "--seed", 3);
        Ran.yeoun("theme", "lio", "-o", folder, "--seed", 3);
        Ran ran = Ran.yeoun("retake", folder.resolve("aren"), "--beside", folder, "--seed", 9);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("aren/v002/provenance.json")))
                .contains("beside 1 other theme; the nearest is Lio, heads 0.");
        Ran none = Ran.yeoun("retake", folder.resolve("aren"), "--beside", folder.resolve("nobody"));
        assertThat(none.code()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedBeforeAnyWork() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Ran ran = Ran.yeoun("compose", "ten-winters", "-o", file.resolve("out"));
        assertThat(ran.code()).isEqualTo(Exit.NO_OUTPUT);
        assertThat(ran.err()).contains("is no folder").doesNotContain("composing");
    }

    @Test
    void locksThatCannotHoldAreRefused() {
        Ran.yeoun("theme", "aren", "-o", folder, "--seed", 3);
        Ran wrong = Ran.yeoun("retake", folder.resolve("aren"), "--lock", "hed");
        assertThat(wrong.code()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("did you mean \"head\"?");
        Ran beyond = Ran.yeoun("retake", folder.resolve("aren"), "--lock", "bars:90-99");
        assertThat(beyond.code()).isEqualTo(Exit.IMPOSSIBLE);
        assertThat(beyond.err()).contains("the lock bars:90-99 is beyond the end");
    }

    @Test
    void aRuleIsSilenced() {
        Ran with = Ran.yeoun("theme", "aren", "-o", folder, "--seed", 3);
        Ran without = Ran.yeoun("theme", "aren", "-o", folder, "--seed", 3, "--without", "intervals-of-the-kind");
        assertThat(with.code()).isEqualTo(without.code()).isEqualTo(Exit.DONE);
        Ran unknown = Ran.yeoun("compose", "aren", "-o", folder, "--without", "answer-leap");
        assertThat(unknown.code()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("did you mean \"answer-leaps\"?");
    }

    @Test
    void takesSayWhyTheyRank() throws IOException {
        Ran ran = Ran.yeoun("theme", "lio", "-o", folder, "--seed", 3, "--takes", "2");
        assertThat(ran.err()).contains("1. 0.").contains("2. 0.");
        assertThat(files(folder.resolve("lio/v001")).get("provenance.json")).contains("take 1 of 2, the best first");
        assertThat(files(folder.resolve("lio/v001")).get("explain.md")).contains("Judged by named criteria");
    }

    @Test
    void aThemeIsListenedTo() throws IOException {
        Ran.yeoun("theme", "aren", "-o", folder, "--seed", 3);
        Ran ran = Ran.yeoun("analyse", folder.resolve("aren"));
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("key      ", "heard: ", "climax   ", "form     a", "faults   ", "human    ");
        JsonNode report = JSON.readTree(Ran.yeoun("analyse", folder.resolve("aren/v001/theme.json"), "--json")
                        .out())
                .get(0);
        Theme theme = Catalog.standard().readTheme(folder.resolve("aren/v001/theme.json"));
        assertThat(report.get("notes").asInt()).isEqualTo(theme.melody().size());
        assertThat(report.get("declaredKey").asString()).isEqualTo(theme.key().toString());
        assertThat(report.get("statistics").get("range").get("value").asDouble())
                .isPositive();
        Ran against = Ran.yeoun("analyse", "aren", "--seed", "1", "--against", "the-ember-road");
        assertThat(against.out()).contains("  like     ");
    }

    @Test
    void aCastIsReported() throws IOException {
        Path cast = folder.resolve("cast.json");
        Files.writeString(cast, "[\"aren\", \"lio\", \"veyra\"]");
        Ran ran = Ran.yeoun("compose", cast, "-o", folder.resolve("out"), "--seed", 1);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).contains("cast of 3 in ", "; most alike: ");
        JsonNode report =
                JSON.readTree(folder.resolve("out/cast/v001/cast.json").toFile());
        assertThat(report.get("distances").get(0).get(1).asDouble())
                .isPositive()
                .isEqualTo(report.get("distances").get(1).get(0).asDouble());
        assertThat(Files.readString(folder.resolve("out/cast/v001/cast.md"))).contains("| 3 | ");
    }

    @Test
    void aCastTakesAThemeThatIsWrittenAlready() throws IOException {
        Ran.yeoun("theme", "aren", "-o", folder, "--seed", 3);
        Path written = folder.resolve("aren/v001/theme.json");
        Path cast = folder.resolve("cast.json");
        Files.writeString(cast, "[\"lio\", \"aren/v001/theme.json\", \"veyra\"]");
        Ran ran = Ran.yeoun("compose", cast, "-o", folder.resolve("out"), "--seed", 8);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        Catalog catalog = Catalog.standard();
        assertThat(catalog.readTheme(folder.resolve("out/aren/v001/theme.json")))
                .isEqualTo(catalog.readTheme(written));
        assertThat(folder.resolve("out/lio/v001/theme.json")).exists();
    }

    @Test
    void aResultThatStandardOutputDoesNotTakeIsNoSuccess() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String[] args : new String[][] {{"list"}, {"schema", "character"}, {"--version"}}) {
            StringWriter err = new StringWriter();
            int code = Main.run(args, new PrintWriter(new OutputStreamWriter(full, UTF_8)), new PrintWriter(err));
            assertThat(code).as(args[0]).isEqualTo(Exit.NO_OUTPUT);
            assertThat(err.toString()).hasLineCount(1).contains("standard output");
        }
    }

    @Test
    void thatNobodyReadsOnIsNoFailure() {
        OutputStream gone = new UntilNobodyReads(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(gone, UTF_8));
        assertThat(Main.run(new String[] {"list", "rules"}, out, new PrintWriter(err)))
                .isEqualTo(Exit.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsNoNumberIsToldWhichNumbersThereAre() {
        assertThat(Ran.yeoun("theme", "aren", "--seed", "seven").err())
                .contains("'seven' is not a whole number from -9223372036854775808 to 9223372036854775807")
                .doesNotContain("long");
        assertThat(Ran.yeoun("theme", "aren", "--takes", "two").err()).contains("'two' is not a whole number from");
        assertThat(Ran.yeoun("vary", "aren", "--feeling", "grief", "--floor", "low")
                        .err())
                .contains("'low' is not a number");
    }
}
