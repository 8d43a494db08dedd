package yeoun.compose.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.craft.Form;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.score.Part;
import yeoun.story.CharacterProfile;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;
import yeoun.theme.Theme;

/** A composer's own chords stay as they are, and the theme is written to them. */
class OwnChordsTest {

    private static final Yeoun YEOUN = Yeoun.standard();

    @ParameterizedTest
    @CsvSource({
        "Am7 | Fmaj7 G | C | E7, 4/4",
        "Dm | Dm | Gm | A7 | Dm, 3/4",
        "C | Am | F | G | C | Am | F G | C | F, 6/8",
        "Em | C | G, 4/4",
        "Bbmaj9 A7b9 | Dm7 | Ebmaj7 | F/A | Bb6 | Gm7b5 C7 | Fsus4 F | Db | Ebm | Abm/Cb | Db7, 4/4",
        "Db | Gb, 5/4"
    })
    void everyChordStaysWhereItIs(String text, String meter) {
        for (long seed = 1; seed <= 4; seed++) {
            CharacterProfile profile = CharacterProfile.named("Own")
                    .chords(text)
                    .meter(Meter.parse(meter))
                    .build();
            ComposedTheme theme = YEOUN.theme(profile, seed);
            Rational pickup = theme.theme().melody().pickup();
            Rational bar = theme.theme().melody().meter().bar();
            int bars = (int)
                    theme.theme().melody().length().minus(pickup).dividedBy(bar).floor();
            Passage<Chord> asked = OwnChords.parse(text).over(Meter.parse(meter), bars, pickup);
            assertThat(theme.theme().harmony()).isEqualTo(asked);
            assertThat(bars % OwnChords.parse(text).bars()).isZero();
        }
    }

    @Test
    void theMelodyFollowsThem() {
        int inside = 0;
        int all = 0;
        for (long seed = 1; seed <= 20; seed++) {
            CharacterProfile profile = CharacterProfile.named("Own")
                    .chords("Am7 | Fmaj7 G | C | E7 | Am | Dm7 | E7sus4 E7 | Am")
                    .meter(Meter.COMMON)
                    .build();
            ComposedTheme composed = YEOUN.theme(profile, seed);
            var theme = composed.theme();
            for (var note : theme.melody().events()) {
                Rational inBar = note.onset().minus(theme.melody().pickup()).mod(Rational.ONE);
                if (inBar.isZero()) {
                    Chord chord = theme.harmony().at(note.onset()).orElseThrow();
                    inside += chord.contains(
                                    theme.key().pitch(note.value().degree()).midi() % 12)
                            ? 1
                            : 0;
                    all++;
                }
            }
        }
        assertThat((double) inside / all).isGreaterThan(0.75);
    }

    @ParameterizedTest
    @CsvSource({
        "Am7 | Fmaj7 G | C | E7 | Am, A aeolian",
        "C | Am | F | G, C ionian",
        "Dm7 | G | Dm7 | G | Dm, D dorian",
        "E | A | B7 | E | A | E, E ionian"
    })
    void theKeyIsTheirs(String text, String key) {
        CharacterProfile profile = CharacterProfile.named("Own").chords(text).build();
        assertThat(YEOUN.theme(profile, 1).theme().key().toString()).isEqualTo(key);
    }

    @Test
    void aFormThatTheyDoNotFillIsRefused() {
        CharacterProfile profile = CharacterProfile.named("Own")
                .chords("C | F | G | C | Am")
                .form("period")
                .build();
        assertThatThrownBy(() -> YEOUN.theme(profile, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 bars")
                .hasMessageContaining("period has 8");
    }

    @Test
    void formsMadeToMeasureHaveTheirLengthAndClose() {
        for (int bars = 5; bars <= 64; bars++) {
            Form form = Form.ofLength(bars);
            assertThat(form.bars()).isEqualTo(bars);
            assertThat(form.units().get(form.units().size() - 1).ending()).isEqualTo(Form.Ending.CLOSE);
            assertThat(Form.toMeasure(form.id())).contains(form);
            assertThat(form.units().stream().map(Form.Unit::name).distinct())
                    .hasSize(form.units().size());
        }
        assertThat(List.of("bars-0", "bars-65", "bars-08", "bars-x").stream().map(Form::toMeasure))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void chordsAreReadBarByBar() {
        Passage<Chord> over = OwnChords.parse("Am7 | Fmaj7 G").over(Meter.COMMON, 2, Rational.of(1, 8));
        assertThat(over.events().stream().map(Event::onset))
                .containsExactly(Rational.ZERO, Rational.of(9, 8), Rational.of(13, 8));
        assertThatThrownBy(() -> OwnChords.parse("Am | | G")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBarOfNoChordStaysSilentThoughTheTuneGoesOn() {
        for (long seed = 1; seed <= 6; seed++) {
            CharacterProfile profile = CharacterProfile.named("Own")
                    .chords("Am7 | Fmaj7 G | N.C. | E7 | Am7 | Dm7 | G7 / N.C. / | C")
                    .meter(Meter.COMMON)
                    .build();
            ComposedTheme composed = YEOUN.theme(profile, seed);
            var theme = composed.theme();
            Rational pickup = theme.melody().pickup();
            Rational third = pickup.plus(Rational.of(2));
            assertThat(theme.harmony().at(third)).isEmpty();
            assertThat(theme.harmony().at(third.plus(Rational.of(3, 4)))).isEmpty();
            assertThat(theme.harmony().at(third.plus(Rational.ONE))).contains(Chord.parse("E7"));
            assertThat(theme.harmony().at(pickup.plus(Rational.of(13, 2)))).isEmpty();
            assertThat(theme.melody().events())
                    .anyMatch(e -> e.onset().compareTo(third) >= 0 && e.onset().isLessThan(third.plus(Rational.ONE)));
            assertThat(composed.score().parts().stream()
                            .filter(p -> p.role() == Part.Role.CHORDS || p.role() == Part.Role.BASS)
                            .flatMap(p -> p.notes().stream()))
                    .noneMatch(n -> n.onset().isLessThan(third.plus(Rational.ONE))
                            && n.end().isMoreThan(third));
            assertThat(composed.explain()).noneMatch(r -> r.what().startsWith("chord") && r.at().equals(third));
            Theme again = YEOUN.retake(composed.manuscript(), Locks.of(Locks.Part.CHORDS), seed + 100)
                    .theme();
            assertThat(again.harmony()
                            .slice(again.melody().pickup(), again.harmony().length()))
                    .isEqualTo(theme.harmony().slice(pickup, theme.harmony().length()));
        }
    }

    @Test
    void aSilenceThatIsWrittenIntoAThemeStays() {
        ComposedTheme composed = YEOUN.theme(
                CharacterProfile.named("Own").form("period").meter(Meter.COMMON).build(), 3);
        Theme theme = composed.theme();
        Rational bar = theme.melody().pickup().plus(Rational.ONE);
        Passage<Chord> gap = new Tacet(List.of(new Span(bar, bar.plus(Rational.ONE)))).outOf(theme.harmony());
        Manuscript edited = composed.manuscript().with(theme.over(gap));
        assertThat(YEOUN.retake(edited, Locks.ALL, 1).theme().harmony()).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"C | F, head", "Am | F | C | G, short-period", "Am, head"})
    void aShortFormThatIsAskedForIsFilled(String text, String form) {
        CharacterProfile profile =
                CharacterProfile.named("Own").chords(text).form(form).build();
        assertThat(YEOUN.theme(profile, 1).theme().form()).isEqualTo(form);
    }
}
