package yeoun.melody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yeoun.support.Presets.YEOUN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeoun.ComposedDuet;
import yeoun.ComposedTheme;
import yeoun.ComposedVariation;
import yeoun.catalog.BadInput;
import yeoun.catalog.Catalog;
import yeoun.catalog.JsonText;
import yeoun.catalog.Kind;
import yeoun.chance.Seed;
import yeoun.format.MusicXmlWriter;
import yeoun.format.UnreadableMusic;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.story.CharacterProfile;
import yeoun.story.Feeling;
import yeoun.support.Presets;
import yeoun.theme.Manuscript;
import yeoun.theme.Melody;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/** A melody that a composer brings along is their theme, note for note, and is varied as any other. */
class OwnThemeTest {

    /** Eight bars of a waltz in G minor with an upbeat, over a bass, in JFugue's notation. */
    private static final String WALTZ = "T132 TIME:3/4 KEY:Gmin V0 I40 Rh D6q | G6q. A6i Bb6q A6q G6q F#6q G6h. Rh. "
            + "Bb6q. C7i D7q C7q Bb6q A6q Bb6h. G6h. V1 I32 G3h. G3h. D3h. G3h. G3h. Bb3h. D3h. G3h. G3h.";

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What sounds: time from the first barline, length and pitch of every note. */
    private static List<String> sounding(Theme theme) {
        Melody melody = theme.melody();
        List<String> notes = new ArrayList<>();
        for (Event<Tone> event : melody.events()) {
            notes.add(event.onset().minus(melody.pickup()) + " " + event.duration() + " "
                    + theme.key().pitch(event.value().degree()).midi());
        }
        return notes;
    }

    @Test
    void everyNoteIsKept() {
        Manuscript mine = YEOUN.melody("Mine", bytes(WALTZ), MelodyWishes.NONE);
        assertThat(mine.theme().key()).hasToString("G aeolian");
        assertThat(mine.theme().melody().meter()).isEqualTo(Meter.of(3, 4));
        assertThat(mine.theme().tempo()).isEqualTo(132);
        assertThat(sounding(mine.theme()))
                .startsWith("-1/4 1/4 74", "0 3/8 79", "3/8 1/8 81", "1/2 1/4 82")
                .hasSize(16);
        ComposedTheme theme = YEOUN.theme(mine);
        assertThat(theme.theme().melody()).isEqualTo(mine.theme().melody());
        assertThat(theme.theme().tempo()).isEqualTo(132);
        assertThat(theme.theme().harmony().events()).hasSizeGreaterThan(3);
        assertThat(theme.score().marks(Mark.ChordMark.class)).isNotEmpty();
    }

    @Test
    void themesOfThePresetsComeBackFromEveryFormat() throws IOException {
        for (String id : List.of("han-seo-yeon", "aren", "lio", "veyra")) {
            ComposedTheme theme = Presets.theme(id);
            MelodyWishes wishes = new MelodyWishes(
                    Optional.of(theme.score().parts().get(0).name()),
                    Optional.of(theme.theme().key()),
                    Optional.of(theme.theme().melody().meter()),
                    Optional.empty());
            ByteArrayOutputStream midi = new ByteArrayOutputStream();
            theme.notatedMidi().get(0).writeTo(midi);
            ByteArrayOutputStream mxl = new ByteArrayOutputStream();
            theme.writeCompressedMusicXml(mxl);
            List<String> written = sounding(YEOUN.melody(theme.character(), bytes(theme.musicXml()), wishes)
                    .theme());
            assertThat(written).as(id).hasSameSizeAs(theme.theme().melody().events());
            assertThat(sounding(YEOUN.melody(theme.character(), midi.toByteArray(), wishes)
                            .theme()))
                    .as(id)
                    .isEqualTo(written);
            assertThat(sounding(YEOUN.melody(theme.character(), mxl.toByteArray(), wishes)
                            .theme()))
                    .as(id)
                    .isEqualTo(written);
        }
    }

    @Test
    void chordsOfTheFileStay() {
        ComposedTheme theme = Presets.theme("aren");
        Manuscript mine = YEOUN.melody(theme.character(), bytes(theme.musicXml()), MelodyWishes.NONE);
        List<String> chords =
                mine.theme().harmony().values().stream().map(Object::toString).toList();
        assertThat(chords)
                .isEqualTo(theme.theme().harmony().values().stream()
                        .map(Object::toString)
                        .toList());
        assertThat(YEOUN.theme(mine).theme().harmony().values().stream().map(Object::toString))
                .containsExactlyElementsOf(chords);
    }

    @Test
    void whateverSomebodyWritesIsKeptAndVaried() {
        for (int i = 0; i < 24; i++) {
            Seed seed = new Seed(41).at(i);
            byte[] file = bytes(MusicXmlWriter.text(anything(seed)));
            Manuscript mine = YEOUN.melody("Mine", file, MelodyWishes.NONE);
            ComposedTheme theme = YEOUN.theme(mine);
            assertThat(theme.theme().melody())
                    .as("melody %d", i)
                    .isEqualTo(mine.theme().melody());
            ComposedVariation varied = YEOUN.vary(theme, YEOUN.feeling(i % 2 == 0 ? "grief" : "joy"), 0.5, i);
            assertThat(varied.likeness()).as("melody %d", i).isGreaterThan(0.3);
        }
    }

    /** A melody of one to twelve bars, with leaps, rests, triplets and chromatic tones, on any note, in any common meter. */
    private static Score anything(Seed seed) {
        List<Meter> meters = List.of(Meter.COMMON, Meter.of(3, 4), Meter.of(6, 8), Meter.of(5, 4));
        Meter meter = meters.get(seed.at("meter").below(meters.size()));
        int bars = 1 + seed.at("bars").below(12);
        Rational length = meter.bar().times(bars);
        List<Rational> lengths =
                List.of(Rational.of(1, 4), Rational.of(1, 8), Rational.of(3, 8), Rational.of(1, 2), Rational.of(1, 12));
        List<Note> notes = new ArrayList<>();
        Rational at = Rational.ZERO;
        int midi = 67;
        for (int i = 0; at.isLessThan(length); i++) {
            Rational unit = lengths.get(seed.at("length").at(i).below(lengths.size()));
            boolean rests = i > 1 && seed.at("rest").at(i).chance(0.15);
            int times = unit.equals(Rational.of(1, 12)) ? 3 : 1;
            if (at.plus(unit.times(times)).isMoreThan(length)) {
                unit = length.minus(at);
                times = 1;
            }
            for (int k = 0; k < times; k++) {
                midi = Math.max(
                        50, Math.min(86, midi + seed.at("step").at(i).at(k).below(17) - 8));
                if (!rests) {
                    notes.add(Note.of(at, unit, Pitch.ofMidi(midi, PitchClass.parse("C"))));
                }
                at = at.plus(unit);
            }
        }
        Part part = new Part(
                "Tune", YEOUN.catalog().tables().instruments().get("piano"), Part.Role.MELODY, notes, List.of());
        Key key = YEOUN.catalog().key("D minor");
        return new Score(
                "Mine",
                "",
                length,
                Rational.ZERO,
                TempoMap.constant(length, Rational.of(96)),
                List.of(
                        new Mark.MeterMark(Rational.ZERO, meter),
                        new Mark.KeyMark(Rational.ZERO, key),
                        new Mark.TempoMark(Rational.ZERO, "", 96)),
                List.of(part));
    }

    @Test
    void whatItFeelsIsHeard() {
        CharacterProfile sad = YEOUN.melody(
                        "Sad", bytes("T54 KEY:Amin V0 A5h B5q C6q B5h A5h E5h F5q E5q A5w"), MelodyWishes.NONE)
                .profile();
        CharacterProfile gay = YEOUN.melody(
                        "Gay", bytes("T150 KEY:Cmaj V0 C5q D5q E5q G5q E5h C5h G5q E5q D5q D5q C5w"), MelodyWishes.NONE)
                .profile();
        assertThat(sad.emotion().valence()).isLessThan(-0.2);
        assertThat(sad.emotion().arousal()).isLessThan(-0.5);
        assertThat(gay.emotion().valence()).isGreaterThan(0.3);
        assertThat(gay.emotion().arousal()).isGreaterThan(0.5);
    }

    @Test
    void aThemeThatIsWrittenDownIsVariedAsTheOneThatWasComposed() throws IOException {
        ComposedTheme theme = Presets.theme("han-seo-yeon");
        Path file = Files.writeString(folder.resolve("theme.json"), JsonText.of(theme.manuscript()));
        ComposedTheme again = YEOUN.theme(YEOUN.catalog().readManuscript(file));
        Feeling grief = YEOUN.feeling("grief");
        assertThat(YEOUN.vary(again, grief, 0.5, 3).score())
                .isEqualTo(YEOUN.vary(theme, grief, 0.5, 3).score());
    }

    @Test
    void twoPeopleMeetOfWhomOneBringsAMelody() {
        ComposedTheme mine = YEOUN.theme(YEOUN.melody("Mine", bytes(WALTZ), MelodyWishes.NONE));
        ComposedDuet duet = YEOUN.combine(mine, Presets.theme("aren"), YEOUN.feeling("longing"), 1);
        assertThat(duet.likenesses().get(0)).isGreaterThan(0.7);
    }

    @Test
    void whatIsWrongIsToldWithTheFile() throws IOException {
        Catalog catalog = YEOUN.catalog();
        Path bad = Files.write(folder.resolve("bad.mid"), new byte[] {'M', 'T', 'h', 'd', 0, 0, 0, 6});
        Path drums = Files.writeString(folder.resolve("drums.jfugue"), "V9 C3q C3q C3q C3q");
        Path none = folder.resolve("none.mxl");
        for (Path file : List.of(bad, drums, none, folder)) {
            assertThatExceptionOfType(BadInput.class)
                    .as("%s", file)
                    .isThrownBy(() -> catalog.melody(file, Optional.empty(), MelodyWishes.NONE))
                    .withMessageContaining(String.valueOf(file.getFileName()));
        }
        String opera = "V0 " + "C5w D5w ".repeat(40);
        assertThatExceptionOfType(UnreadableMusic.class)
                .isThrownBy(() -> YEOUN.melody("Opera", bytes(opera), MelodyWishes.NONE))
                .withMessageContaining("80 bars")
                .withMessageContaining("1-16");
        MelodyWishes some = new MelodyWishes(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(MelodyWishes.Bars.parse("1-8")));
        assertThat(YEOUN.melody("Opera", bytes(opera), some).theme().melody().size())
                .isEqualTo(8);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> catalog.key("H moll"))
                .withMessageContaining("D dorian");
        assertThat(catalog.read(
                                Kind.THEME,
                                "t.json",
                                bytes(JsonText.of(YEOUN.theme(YEOUN.melody("Mine", bytes(WALTZ), MelodyWishes.NONE))
                                        .manuscript())))
                        .value()
                        .theme()
                        .melody()
                        .size())
                .isEqualTo(16);
    }
}
