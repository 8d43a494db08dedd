package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import yeoun.support.Modes;

/** What is printed bar by bar is read back equal, and every bar is full. */
class BarTextLawsTest {

    private static final Key C = new Key(PitchClass.C, Modes.IONIAN);

    @Test
    void melodiesAreReadBackEqual() {
        Any.times(300, any -> {
            Melody melody = melody(any);
            Key key = new Key(any.of(new PitchClass(any.between(-7, 7))), any.of(Modes.ALL));
            assertThat(NoteText.parse(NoteText.print(melody, key), key, melody.meter(), melody.pickup()))
                    .isEqualTo(melody);
            assertThat(read(BarText.print(melody, key), key, melody)).isEqualTo(melody);
        });
    }

    @Test
    void everyBarIsFull() {
        Any.times(200, any -> {
            Melody melody = melody(any);
            List<String> texts = BarText.print(melody, C);
            List<Rational> bars = BarText.bars(melody.meter(), melody.pickup(), melody.length());
            assertThat(texts).hasSameSizeAs(bars);
            for (int i = 0; i < bars.size(); i++) {
                Rational length = NoteText.tokens(texts.get(i)).stream()
                        .map(NoteText.Token::length)
                        .reduce(Rational.ZERO, Rational::plus);
                assertThat(length).isEqualTo(bars.get(i));
            }
        });
    }

    @Test
    void progressionsAreReadBackEqual() {
        Any.times(300, any -> {
            Melody melody = melody(any);
            Passage<Chord> harmony = harmony(any, melody.length());
            List<Rational> bars = BarText.bars(melody.meter(), melody.pickup(), melody.length());
            assertThat(ChordText.parse(ChordText.print(harmony, bars), bars)).isEqualTo(harmony);
        });
    }

    @Test
    void barsLookAsComposersWriteThem() {
        Melody melody = NoteText.parse("G4q | C5h. D5q~ E5w".replace("~", ""), C, Meter.COMMON, Rational.of(1, 4));
        assertThat(BarText.print(melody, C)).containsExactly("G4q", "C5h. D5q", "E5w");
        Melody over = NoteText.parse("C5w D5w", C, Meter.of(3, 4), Rational.ZERO);
        assertThat(BarText.print(over, C)).containsExactly("C5h.-", "C5-q D5h-", "D5-h");
    }

    @Test
    void chordsShareABarEvenly() {
        List<Rational> bars = List.of(Rational.ONE, Rational.ONE, Rational.ONE);
        Passage<Chord> harmony = ChordText.parse(List.of("Am7 D7", "-:3/4 N.C.:1/4", "G"), bars);
        assertThat(harmony.events())
                .extracting(event -> event.onset() + " " + event.duration() + " " + event.value())
                .containsExactly("0 1/2 Am7", "1/2 5/4 D7", "2 1 G");
        assertThat(ChordText.print(harmony, bars)).containsExactly("Am7 D7", "-:3/4 N.C.:1/4", "G");
    }

    @Test
    void chordsThatDoNotFitAreRefused() {
        List<Rational> one = List.of(Rational.ONE);
        refused(List.of("Am7:3/4 D7:1/2"), one, "last 1 together, got 5/4");
        refused(List.of("Am7:1/2 D7"), one, "either each chord of a bar has a length or none");
        refused(List.of("-"), one, "a chord before");
        refused(List.of(""), one, "bar 1");
        refused(List.of("C", "D"), one, "chords for 1 bars, got 2");
        refused(List.of("X7"), one, "not a chord symbol");
    }

    private static void refused(List<String> texts, List<Rational> bars, String because) {
        assertThatThrownBy(() -> ChordText.parse(texts, bars))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }

    @Test
    void aBarThatIsNotFullIsRefused() {
        BarText.Reader reader = new BarText.Reader(C, Meter.COMMON, Rational.of(1, 4));
        reader.bar("G4q", false);
        assertThatThrownBy(() -> reader.bar("C5h.", false)).hasMessageContaining("1 long, got 3/4");
        BarText.Reader other = new BarText.Reader(C, Meter.COMMON, Rational.ZERO);
        assertThatThrownBy(() -> other.bar("C5w D5q", true)).hasMessageContaining("1 long or shorter, got 5/4");
    }

    private static Melody read(List<String> texts, Key key, Melody like) {
        BarText.Reader reader = new BarText.Reader(key, like.meter(), like.pickup());
        for (int i = 0; i < texts.size(); i++) {
            reader.bar(texts.get(i), i + 1 == texts.size());
        }
        return reader.melody();
    }

    static Melody melody(Any any) {
        Meter meter = any.of(Meter.COMMON, Meter.of(3, 4), Meter.of(6, 8), Meter.of(7, 8));
        List<Event<Tone>> events = new ArrayList<>();
        Rational at = Rational.ZERO;
        int count = any.between(0, 12);
        for (int i = 0; i < count; i++) {
            at = any.chance(0.2) ? at.plus(length(any)) : at;
            Rational length = length(any);
            events.add(new Event<>(at, length, new Tone(any.degree(), any.chance(0.1))));
            at = at.plus(length);
        }
        Rational pickup = any.chance(0.5) ? Rational.ZERO : Rational.of(any.between(1, 5), 8);
        return new Melody(meter, pickup, new Passage<>(at.plus(any.duration()), events));
    }

    private static Rational length(Any any) {
        return Rational.of(any.between(1, 12), any.of(4, 8, 8, 16, 12, 24, 64, 5));
    }

    private static Passage<Chord> harmony(Any any, Rational length) {
        List<Event<Chord>> events = new ArrayList<>();
        Rational at = Rational.ZERO;
        while (at.isLessThan(length)) {
            Rational own = Rational.of(any.between(1, 9), any.of(4, 8, 12)).min(length.minus(at));
            if (any.chance(0.8)) {
                events.add(new Event<>(at, own, any.chord()));
            }
            at = at.plus(own);
        }
        return new Passage<>(length, events);
    }
}
