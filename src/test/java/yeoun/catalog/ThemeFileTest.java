package yeoun.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.support.Any;
import yeoun.theme.Melody;
import yeoun.theme.Motif;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/** Themes as composers read and edit them. */
class ThemeFileTest {

    private static final Catalog CATALOG = Catalog.standard();

    private static final String WRITTEN = """
            {
              "character": "Han Seo-yeon",
              "form": "sentence",
              "key": "D aeolian",
              "tempo": 72,
              "motif": {"id": "head", "tones": 4},
              "meter": "4/4",
              "pickup": "1/4",
              "melody": ["A4q", "F5q. E5i D5h", "C5h.a100 D5q-", "D5-h R h"],
              "chords": ["N.C. | Dm7 | Bb:3/4 C/E:1/4 | -:1/4 Dm:3/4"]
            }
            """.replace("R h", "Rh");

    private static Theme read(String text) {
        return CATALOG.read(Kind.THEME, "theme.json", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .theme();
    }

    @Test
    void aThemeIsReadAsItIsWritten() {
        Theme theme = read(WRITTEN);
        assertThat(theme.key()).hasToString("D aeolian");
        assertThat(theme.motif().melody().degrees()).hasToString("[5,, 3, 2, 1]");
        assertThat(theme.melody().length()).isEqualTo(Rational.of(13, 4));
        assertThat(theme.melody().events()).hasSize(6);
        assertThat(theme.melody().events().get(5).duration()).isEqualTo(Rational.of(3, 4));
        assertThat(theme.harmony().events())
                .extracting(event -> event.onset() + " " + event.duration() + " " + event.value())
                .containsExactly("1/4 1 Dm7", "5/4 3/4 Bb", "2 1/2 C/E", "5/2 3/4 Dm");
        assertThat(JsonText.of(theme)).isEqualTo(WRITTEN);
    }

    @Test
    void anEditedMelodyChangesItsMotif() {
        Theme edited = read(WRITTEN.replace("F5q. E5i", "G5q. E5i"));
        assertThat(edited.motif().melody().degrees()).hasToString("[5,, 4, 2, 1]");
    }

    @Test
    void everyThemeIsReadBackEqual() {
        Any.times(200, any -> {
            Theme theme = theme(any);
            String text = JsonText.of(theme);
            assertThat(read(text)).isEqualTo(theme);
            assertThat(JsonText.of(read(text))).isEqualTo(text);
        });
    }

    private static Theme theme(Any any) {
        Melody melody = melody(any, any.between(2, 14));
        Melody head = any.chance(0.7) ? melody.head(any.between(2, melody.size())) : melody(any, 3);
        Key key = new Key(
                any.of("C", "F#", "Bb", "Eb").transform(PitchClass::parse),
                any.of(CATALOG.tables().modes().all()));
        return new Theme(
                any.of("한서연", "A"),
                new Motif("head", head),
                any.of(List.copyOf(CATALOG.tables().forms().ids())),
                key,
                any.of(72.0, any.number(20, 300)),
                melody,
                harmony(any, melody.length()));
    }

    private static Melody melody(Any any, int tones) {
        List<Event<Tone>> events = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (int i = 0; i < tones; i++) {
            Rational length = Rational.of(any.between(1, 9), any.of(4, 8, 12, 16));
            Rational onset = any.chance(0.2) ? at.plus(Rational.of(1, 8)) : at;
            events.add(new Event<>(onset, length, new Tone(any.degree(), any.chance(0.2))));
            at = onset.plus(length);
        }
        Rational pickup = any.chance(0.5) ? Rational.ZERO : Rational.of(any.between(1, 5), 8);
        Meter meter = any.of(Meter.COMMON, Meter.of(3, 4), Meter.of(12, 8));
        return new Melody(meter, pickup, new Passage<>(at.plus(any.duration()), events));
    }

    private static Passage<Chord> harmony(Any any, Rational length) {
        List<Event<Chord>> events = new ArrayList<>();
        Rational at = Rational.ZERO;
        while (at.isLessThan(length)) {
            Rational own = Rational.of(any.between(1, 6), any.of(2, 4)).min(length.minus(at));
            events.add(new Event<>(at, own, any.chord()));
            at = at.plus(own);
        }
        return new Passage<>(length, events);
    }

    @Test
    void everyBarWithAMistakeIsNamed() {
        String bad = WRITTEN.replace("F5q. E5i D5h", "F5q. H5i D5h").replace("C5h.a100 D5q-", "C5h.a100 D5h-");
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> read(bad));
        assertThat(refusal.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "theme.json:9:21: $.melody[1]: found \"F5q. H5i D5h\"; expected a note: write G4q, F#5h., C5i*, C5h- or Ri",
                        "theme.json:9:37: $.melody[2]: found 5/4; expected that a bar here is 1 long");
    }

    @Test
    void chordsMatchTheBars() {
        BadInput few = catchThrowableOfType(BadInput.class, () -> read(WRITTEN.replace(" | -:1/4 Dm:3/4", "")));
        assertThat(few.problems())
                .singleElement()
                .asString()
                .contains("found 3; expected that there are chords for 4 bars");
        BadInput odd = catchThrowableOfType(BadInput.class, () -> read(WRITTEN.replace("Dm7", "Hm7")));
        assertThat(odd.problems())
                .singleElement()
                .asString()
                .contains("$.chords")
                .contains("bar 2")
                .contains("Hm7");
    }

    @Test
    void aMotifIsNoLongerThanItsMelody() {
        BadInput refusal =
                catchThrowableOfType(BadInput.class, () -> read(WRITTEN.replace("\"tones\": 4", "\"tones\": 7")));
        assertThat(refusal.problems())
                .singleElement()
                .asString()
                .contains("found 7; expected a whole number from 2 to 6");
    }
}
