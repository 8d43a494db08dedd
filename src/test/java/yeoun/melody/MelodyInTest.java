package yeoun.melody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeoun.ComposedTheme;
import yeoun.catalog.BadInput;
import yeoun.catalog.JsonText;
import yeoun.catalog.Kind;
import yeoun.craft.Tables;
import yeoun.format.UnreadableMusic;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.PitchClass;
import yeoun.story.CharacterProfile;
import yeoun.story.OwnMotif;
import yeoun.support.Presets;
import yeoun.theme.SeedMotif;

/** A composer's own melody, found in files of music, and what becomes of it. */
class MelodyInTest {

    /** Eight bars of a waltz in G minor with an upbeat, over drums and a bass, in JFugue's notation. */
    private static final String WALTZ = "TIME:3/4 KEY:Gmin V0 I40 Rh D6q | G6q. A6i Bb6q A6q G6q F#6q G6h. Rh. "
            + "Bb6q. C7i D7q C7q Bb6q A6q Bb6h. G6h. V1 I32 G3h. G3h. D3h. G3h. G3h. Bb3h. D3h. G3h. G3h. V9 C3q C3q C3q";

    @TempDir
    Path folder;

    private static FoundMelody find(byte[] bytes, MelodyWishes wishes) {
        return MelodyIn.read(tables(), "mine", bytes, wishes);
    }

    private static Tables tables() {
        return Presets.YEOUN.catalog().tables();
    }

    private static String degrees(OwnMotif motif) {
        return String.join(
                " ",
                motif.notes().events().stream()
                        .map(Event::value)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void theTuneItsKeyAndItsUpbeatAreFound() {
        FoundMelody found = find(WALTZ.getBytes(StandardCharsets.UTF_8), MelodyWishes.NONE);
        assertThat(found.motif().key()).hasToString("G aeolian");
        assertThat(found.motif().meter()).isEqualTo(Meter.of(3, 4));
        assertThat(found.motif().pickup()).hasToString("1/4");
        assertThat(degrees(found.motif())).isEqualTo("5 1' 2' 3' 2' 1' #7");
        assertThat(found.decisions()).anyMatch(d -> d.contains("Voice 0")).anyMatch(d -> d.contains("first breath"));
    }

    @Test
    void anUpbeatInAShortBarOfItsOwnIsAnUpbeat() {
        ComposedTheme theme = Stream.iterate(1L, seed -> seed + 1)
                .map(seed -> Presets.YEOUN.theme(Presets.YEOUN.catalog().character("han-seo-yeon"), seed))
                .filter(t -> t.theme().melody().pickup().isPositive())
                .findFirst()
                .orElseThrow();
        OwnMotif motif =
                find(theme.notatedMidi().get(0).toBytes(), MelodyWishes.NONE).motif();
        assertThat(motif.meter()).isEqualTo(theme.theme().melody().meter());
        assertThat(motif.pickup()).isEqualTo(theme.theme().melody().pickup());
    }

    @Test
    void whatTheComposerSaysIsTaken() {
        MelodyWishes wishes = new MelodyWishes(
                Optional.of("voice 1"),
                Optional.of(new Key(PitchClass.parse("D"), tables().modes().get("dorian"))),
                Optional.empty(),
                Optional.of(MelodyWishes.Bars.parse("1-3")));
        FoundMelody found = find(WALTZ.getBytes(StandardCharsets.UTF_8), wishes);
        assertThat(found.motif().key()).hasToString("D dorian");
        assertThat(degrees(found.motif())).isEqualTo("4 4 1");
    }

    @Test
    void chordsOfTheFileComeAlong() {
        byte[] theme = Presets.theme("han-seo-yeon").musicXml().getBytes(StandardCharsets.UTF_8);
        FoundMelody found = find(theme, MelodyWishes.NONE);
        assertThat(found.chords())
                .hasValueSatisfying(c -> assertThat(c.split("\\|")).hasSizeGreaterThan(4));
        assertThat(found.motif().key())
                .isEqualTo(Presets.theme("han-seo-yeon").theme().key());
    }

    @Test
    void chordsOfTheFileAreAsLongAsTheyAreThere() {
        String row = "Am7 / / D7 | N.C. | Gmaj7 | F#m7b5 / B7b9 / | Em | C7#11 | Am6/9 B7alt | Em";
        ComposedTheme theme = Presets.YEOUN.theme(
                CharacterProfile.named("A").chords(row).meter(Meter.COMMON).build(), 2);
        byte[] xml = theme.musicXml().getBytes(StandardCharsets.UTF_8);
        assertThat(find(xml, MelodyWishes.NONE).chords())
                .contains("Am7 / / D7 | N.C. | Gmaj7 | F#m7b5 B7b9 | Em | C7#11 | Am6/9 B7alt | Em");
    }

    @Test
    void theSameMelodyIsFoundInEveryFormat() throws IOException {
        ComposedTheme theme = Presets.theme("han-seo-yeon");
        String name = theme.score().parts().get(0).name();
        Key key = theme.theme().key();
        MelodyWishes wishes = new MelodyWishes(Optional.of(name), Optional.of(key), Optional.empty(), Optional.empty());
        ByteArrayOutputStream midi = new ByteArrayOutputStream();
        theme.notatedMidi().get(0).writeTo(midi);
        ByteArrayOutputStream mxl = new ByteArrayOutputStream();
        theme.writeCompressedMusicXml(mxl);
        String inXml = degrees(find(mxl.toByteArray(), wishes).motif());
        assertThat(degrees(find(midi.toByteArray(), wishes).motif())).isEqualTo(inXml);
    }

    @Test
    void drumsAloneAreNoMelody() {
        assertThatExceptionOfType(UnreadableMusic.class)
                .isThrownBy(() -> find("V9 C3q C3q C3q C3q".getBytes(StandardCharsets.UTF_8), MelodyWishes.NONE))
                .satisfies(e -> assertThat(e.getMessage()).contains("melody"));
    }

    @Test
    void aProfileNamesAFileAndItsThemeGrowsFromIt() throws IOException {
        Files.writeString(folder.resolve("waltz.jfugue"), WALTZ);
        Path profile = Files.writeString(
                folder.resolve("mina.json"), "{\"name\": \"Mina\", \"motif\": {\"file\": \"waltz.jfugue\"}}");
        CharacterProfile mina = Presets.YEOUN.catalog().readCharacter(profile);
        assertThat(mina.key()).contains("G aeolian");
        ComposedTheme theme = Presets.YEOUN.theme(mina, 1);
        List<yeoun.music.Rational> own =
                SeedMotif.of(mina.ownMotif().orElseThrow()).motif().melody().interOnsets();
        assertThat(theme.theme().motif().melody().interOnsets().subList(0, 3)).isEqualTo(own.subList(0, 3));
        assertThat(theme.theme().melody().meter()).isEqualTo(Meter.of(3, 4));
        String text = JsonText.of(mina);
        assertThat(Presets.YEOUN
                        .catalog()
                        .read(Kind.CHARACTER, "mina.json", text.getBytes(StandardCharsets.UTF_8))
                        .value())
                .isEqualTo(mina);
    }

    @Test
    void whatIsWrongWithTheFileIsToldWhereItIsNamed() throws IOException {
        Files.write(folder.resolve("bad.mid"), new byte[] {'M', 'T', 'h', 'd', 0, 0, 0, 6});
        for (String motif : List.of(
                "{\"file\": \"bad.mid\"}",
                "{\"file\": \"none.mid\"}",
                "{\"file\": \"bad.mid\", \"bars\": \"x\"}",
                "{\"file\": \"bad.mid\", \"key\": \"H\"}",
                "{\"notes\": \"C5q\"}",
                "{}")) {
            Path profile = Files.writeString(folder.resolve("p.json"), "{\"name\": \"P\", \"motif\": " + motif + "}");
            assertThatExceptionOfType(BadInput.class)
                    .as(motif)
                    .isThrownBy(() -> Presets.YEOUN.catalog().readCharacter(profile))
                    .satisfies(e -> assertThat(e.getMessage()).contains("p.json"));
        }
    }
}
