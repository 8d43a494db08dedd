package yeoun.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.catalog.Brief;
import yeoun.catalog.Kind;
import yeoun.story.CharacterProfile;

/** Versions are numbered, whole, and never touched again. */
class DeliveryTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final Piece PIECE = piece();

    @TempDir
    private Path out;

    private static Piece piece() {
        Brief<CharacterProfile> brief = YEOUN.catalog().preset(Kind.CHARACTER, "aren");
        ComposedTheme theme = YEOUN.theme(brief.value(), 7);
        return Commission.of(YEOUN, brief, 7).takes(List.of(theme)).get(0);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void versionsAreCounted() throws IOException {
        Path home = out.resolve("aren");
        assertThat(Delivery.write(out, PIECE).folder()).isEqualTo(home.resolve("v001"));
        assertThat(Delivery.write(out, PIECE).folder()).isEqualTo(home.resolve("v002"));
        Files.createDirectory(home.resolve("v009"));
        Files.writeString(home.resolve("v011"), "a file that is no version");
        Files.createDirectory(home.resolve("very good"));
        assertThat(Delivery.write(out, PIECE).folder()).isEqualTo(home.resolve("v010"));
        assertThat(Delivery.newest(home)).contains(home.resolve("v010"));
    }

    @Test
    void aVersionIsWholeAndSaysWhatIsInIt() throws IOException {
        Delivered delivered = Delivery.write(out, PIECE);
        assertThat(names(delivered.folder())).containsExactlyInAnyOrderElementsOf(delivered.files());
        assertThat(names(out.resolve("aren"))).containsExactly("v001");
        for (String file : delivered.files()) {
            assertThat(delivered.folder().resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void aFileInTheWayOfTheNextVersionIsNotTouched() throws IOException {
        Path home = Files.createDirectories(out.resolve("aren"));
        Files.writeString(home.resolve("v001"), "mine");
        assertThat(Delivery.write(out, PIECE).folder()).isEqualTo(home.resolve("v002"));
        assertThat(Files.readString(home.resolve("v001"))).isEqualTo("mine");
    }

    @Test
    void whatAKilledProcessLeftIsNoVersion() throws IOException {
        Path part = Files.createDirectories(out.resolve("aren/.v001.part"));
        Files.writeString(part.resolve("score.txt"), "half");
        assertThat(Delivery.newest(out.resolve("aren"))).isEmpty();
        assertThat(Delivery.write(out, PIECE).folder()).isEqualTo(out.resolve("aren/v002"));
        assertThat(part.resolve("score.txt")).hasContent("half");
    }

    @Test
    void whoeverWritesAtTheSameTimeGetsAnotherNumber() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Delivered>> writes = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                writes.add(() -> Delivery.write(out, PIECE));
            }
            List<Path> folders = new ArrayList<>();
            for (Future<Delivered> write : threads.invokeAll(writes)) {
                folders.add(write.get().folder());
            }
            assertThat(folders).doesNotHaveDuplicates().hasSize(24);
            assertThat(names(out.resolve("aren"))).hasSize(24).noneMatch(name -> name.startsWith("."));
            for (Path folder : folders) {
                assertThat(names(folder)).hasSameSizeAs(names(folders.get(0)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aPlaceThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "mine");
        assertThatThrownBy(() -> Delivery.write(file, PIECE))
                .isInstanceOf(OutputRefused.class)
                .hasMessageStartingWith("cannot write to " + file.resolve("aren"));
        assertThatThrownBy(() -> Delivery.write(file.resolve("deep"), PIECE)).isInstanceOf(OutputRefused.class);
        assertThat(file).hasContent("mine");
        assertThat(names(out)).containsExactly("file");
    }

    @Test
    void aDeliveryThatFailsHalfWayLeavesNothing() {
        Deliverable<String> broken = (music, piece, version) -> {
            throw new IllegalStateException("no");
        };
        assertThatThrownBy(() -> Delivery.write(out, "aren", version -> broken.files("", PIECE, version)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Delivery.write(
                        out,
                        "aren",
                        version -> new java.util.TreeMap<>(java.util.Map.of(
                                "a.txt", "a".getBytes(StandardCharsets.UTF_8), "b/c.txt", new byte[0]))))
                .isInstanceOf(OutputRefused.class);
        assertThat(out.resolve("aren/v001")).doesNotExist();
        assertThat(out.resolve("aren/.v001.part")).doesNotExist();
    }

    @Test
    void namesThatRomaniseAlikeGetFoldersOfTheirOwn() {
        CharacterProfile one = CharacterProfile.named("Mina").build();
        CharacterProfile other = CharacterProfile.named("미나").build();
        Brief<CharacterProfile> brief = YEOUN.catalog().preset(Kind.CHARACTER, "aren");
        List<ComposedTheme> themes = List.of(YEOUN.theme(one, 1), YEOUN.theme(other, 1));
        assertThat(Commission.of(YEOUN, brief, 1).pieces(themes, List.of()))
                .extracting(Piece::slug)
                .containsExactly("mina", "mina-2");
    }
}
