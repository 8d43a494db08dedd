package yeoun.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeoun.craft.Style;

/** Folders of the user stand before what is packed, and say so. */
class ShelfTest {

    private static final Catalog STANDARD = Catalog.standard();

    @TempDir
    private Path folder;

    private void file(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private Catalog catalog() {
        return Catalog.with(List.of(folder));
    }

    private List<String> problems() {
        return catchThrowableOfType(BadInput.class, this::catalog).problems().stream()
                .map(problem -> problem.toString().substring(folder.toString().length() + 1))
                .toList();
    }

    @Test
    void nothingReplacesWhatIsPackedUnlessAskedTo() {
        assertThat(STANDARD.overrides()).isEmpty();
        assertThat(STANDARD.sources())
                .extracting(source -> source.name())
                .contains("presets/emotions.json", "presets/styles/jazz.json", "motifs/rising-sixth.json");
    }

    @Test
    void aStyleCanBeAddedThatBuildsOnAnother() throws IOException {
        file(
                "presets/styles/slow-jazz.yaml",
                "base: jazz\nperformance: {rubato: 0.2, looseness: 2, layBack: 30}\nrules: {few-repeats: 2}\n");
        Style own = catalog().tables().styles().get("slow-jazz");
        Style jazz = STANDARD.tables().styles().get("jazz");
        assertThat(own.harmony()).isEqualTo(jazz.harmony());
        assertThat(own.performance().layBack()).isEqualTo(30);
        assertThat(own.rules().byRule())
                .containsEntry("few-repeats", 2.0)
                .containsAllEntriesOf(jazz.rules().byRule());
        assertThat(catalog().overrides()).isEmpty();
    }

    @Test
    void aFileReplacesThePackedOneOfItsName() throws IOException {
        file("presets/styles/jazz.yaml", "base: lo-fi\nname: My jazz\n");
        Catalog catalog = catalog();
        assertThat(catalog.tables().styles().get("jazz").name()).isEqualTo("My jazz");
        assertThat(catalog.tables().styles().ids())
                .isEqualTo(STANDARD.tables().styles().ids());
        String own = folder.resolve("presets/styles/jazz.yaml").toString();
        assertThat(catalog.overrides())
                .containsExactly(new Replacement("presets/styles/jazz.json", own, Optional.empty()));
        assertThat(catalog.overrides().get(0)).hasToString("presets/styles/jazz.json is replaced by " + own);
    }

    @Test
    void theFirstFolderStandsBeforeTheOthers() throws IOException {
        file("one/motifs/mine.json", "{\"key\": \"C major\", \"notes\": \"C5q D5q\", \"says\": \"one\"}");
        file("two/motifs/mine.json", "{\"key\": \"C major\", \"notes\": \"C5q D5q\", \"says\": \"two\"}");
        Catalog catalog = Catalog.with(List.of(folder.resolve("one"), folder.resolve("two")));
        assertThat(catalog.motifs().get("mine").says()).isEqualTo("one");
        assertThat(catalog.overrides())
                .singleElement()
                .satisfies(replacement -> assertThat(replacement.hidden())
                        .contains(folder.resolve("two/motifs/mine.json").toString()));
    }

    @Test
    void presetsOfTheUserAreListedAndRead() throws IOException {
        file("presets/characters/my-own.json", "{\"name\": \"한서연\"}");
        file("presets/productions/mine.yaml", "title: Mine\ncast: [my-own]\n");
        assertThat(catalog().characters()).contains("my-own").containsAll(STANDARD.characters());
        assertThat(catalog().production("mine").cast().names()).containsExactly("한서연");
    }

    @Test
    void anUnknownPresetIsRefusedWithTheNearest() {
        String id = STANDARD.characters().get(0);
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> STANDARD.character(id + "x"));
        assertThat(refusal.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.nearest()).contains(id));
    }

    @Test
    void tablesOfTheUserAreChecked() throws IOException {
        file("presets/traits.json", """
                {"intervals": [{"id": "flat", "shares": [1, 2]}],
                 "traits": [{"id": "a"}, {"id": "a"}]}
                """);
        file("presets/modes.yaml", """
                modes:
                  - {id: ionian, form: [P1, M2, X3], members: ["1"], valence: 0, tension: 0, signature: 0, character: x}
                  - {id: dorian, form: [P1], members: ["1"], valence: 2, tension: 0, signature: 0.5, character: x}
                """);
        assertThat(problems())
                .contains(
                        "presets/traits.json:1:41: $.intervals[0].shares: found a list of 2; expected 13 numbers",
                        "presets/traits.json:2:33: $.traits[1].id: found \"a\" a second time; expected each name once",
                        "presets/modes.yaml:2:33: $.modes[0].form[2]: found \"X3\"; expected an interval: write P5, M6, m3, A4,"
                                + " d5, or -m3 for downwards",
                        "presets/modes.yaml:3:55: $.modes[1].valence: found 2; expected a number from -1 to 1",
                        "presets/modes.yaml:3:81: $.modes[1].signature: found 0.5; expected a whole number from -7 to 7")
                .anyMatch(problem -> problem.contains("no field \"intervals\""));
    }

    @Test
    void namesInTablesAreChecked() throws IOException {
        file("presets/cadences.json", "{\"cadences\": [], \"habits\": [{\"valence\": 1, \"shares\": {\"PAC\": 1}}]}");
        assertThat(problems())
                .containsExactly(
                        "presets/cadences.json:1:55: $.habits[0].shares.PAC: found \"PAC\"; expected a cadence:"
                                + " there is none");
    }

    @Test
    void namesInStylesAndMotifsAreChecked() throws IOException {
        file("presets/styles/odd.yaml", """
                id: even
                base: jazz
                harmony: {majorMatrix: minr, minorMatrix: minor, major: [I, X], progressions: {axes: 1}, chordsPerBar: 1}
                ensemble: {melody: [celo], percussion: [drums]}
                """);
        file("motifs/odd.json", "{\"key\": \"C\", \"notes\": \"C5q\", \"traits\": [\"heroc\"], \"pickup\": \"x\"}");
        assertThat(problems())
                .anyMatch(problem ->
                        problem.startsWith("presets/styles/odd.yaml:1:5: $.id: found \"even\"; expected \"odd\""))
                .anyMatch(problem -> problem.contains("$.harmony.majorMatrix") && problem.contains("\"minor\"?"))
                .anyMatch(problem -> problem.contains("$.harmony.major[1]"))
                .anyMatch(problem -> problem.contains("$.harmony.progressions.axes") && problem.contains("\"axis\"?"))
                .anyMatch(problem -> problem.contains("$.ensemble.melody[0]") && problem.contains("\"cello\"?"))
                .anyMatch(problem -> problem.startsWith("motifs/odd.json:1:9: $.key"))
                .anyMatch(problem -> problem.contains("$.traits[0]") && problem.contains("\"heroic\"?"))
                .anyMatch(problem -> problem.contains("$.pickup"))
                .hasSize(8);
    }

    @Test
    void rulesInStylesAreCheckedWhereTheyAreKnown() {
        assertThat(catchThrowableOfType(BadInput.class, () -> Catalog.with(List.of(), Set.of("no-such-rule")))
                        .problems())
                .allMatch(problem -> problem.path().startsWith("$.rules"));
    }

    @Test
    void kindsAreTold() throws IOException {
        file("a.json", "{\"name\": \"A\"}");
        file("b.json", "{\"length\": 5}");
        file("c.json", "{\"title\": \"T\", \"scenes\": []}");
        file("d.json", "[]");
        file("e.yaml", "notes: C5q\n");
        file("f.yaml", "base: jazz\n");
        file("g.yaml", "homeKeys: []\nname: H\n");
        file("h.yaml", "what: x\n");
        file("i.yaml", "character: A\nmelody: []\n");
        assertThat(List.of("a.json", "b.json", "c.json", "d.json", "e.yaml", "f.yaml", "g.yaml", "h.yaml", "i.yaml"))
                .extracting(name ->
                        STANDARD.kindOf(folder.resolve(name)).map(Kind::word).orElse("?"))
                .containsExactly("character", "scene", "production", "cast", "motif", "style", "house", "?", "theme");
    }
}
