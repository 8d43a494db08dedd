package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.analysis.ScoreCheck;
import yeoun.craft.Form;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.story.CharacterProfile;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/** Themes in every form, meter and style. */
class FormsTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final CharacterProfile WHO = YEOUN.catalog().character("han-seo-yeon");

    static Stream<Form> forms() {
        return YEOUN.catalog().tables().forms().all().stream();
    }

    static java.util.Set<String> styles() {
        return YEOUN.catalog().tables().styles().ids();
    }

    private static ComposedTheme inForm(String form, long seed) {
        return YEOUN.theme(WHO.toBuilder().form(form).build(), seed);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aThemeHasTheBarsOfItsFormAndItsIntro(Form form) {
        ComposedTheme theme = inForm(form.id(), 3);
        Melody melody = theme.theme().melody();
        Rational bars = melody.meter().bar().times(form.bars());
        assertThat(melody.length()).isEqualTo(melody.pickup().plus(bars));
        long full = theme.score().bars().stream().filter(b -> b.number() > 0).count();
        assertThat(full).isEqualTo(form.bars() + form.intro());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aThemeClosesOnItsTonic(Form form) {
        for (long seed = 1; seed <= 4; seed++) {
            ComposedTheme theme = inForm(form.id(), seed);
            List<Event<Chord>> chords = theme.theme().harmony().events();
            Chord last = chords.get(chords.size() - 1).value();
            assertThat(last.root().soundsLike(theme.theme().key().tonic()))
                    .as(form.id() + " seed " + seed + " ends on " + last)
                    .isTrue();
        }
    }

    @Test
    void whatReturnsIsKnownAgain() {
        int kept = 0;
        int all = 0;
        for (long seed = 1; seed <= 12; seed++) {
            Melody melody = inForm("abac", seed).theme().melody();
            List<Event<Tone>> first = between(melody, 1, 4);
            List<Event<Tone>> again = between(melody, 9, 12);
            Rational away = melody.meter().bar().times(8);
            for (Event<Tone> event : again) {
                all++;
                kept += first.stream()
                                .anyMatch(e -> e.onset().plus(away).equals(event.onset())
                                        && e.value()
                                                .degree()
                                                .equals(event.value().degree()))
                        ? 1
                        : 0;
            }
        }
        assertThat(kept / (double) all).isGreaterThan(0.75);
    }

    @Test
    void whatContrastsIsNotTheSame() {
        for (long seed = 1; seed <= 12; seed++) {
            Melody melody = inForm("aaba", seed).theme().melody();
            List<Tone> home = between(melody, 1, 4).stream().map(Event::value).toList();
            List<Tone> away = between(melody, 9, 12).stream().map(Event::value).toList();
            assertThat(away).as("seed " + seed).isNotEqualTo(home);
        }
    }

    private static List<Event<Tone>> between(Melody melody, int firstBar, int lastBar) {
        Rational bar = melody.meter().bar();
        Rational from = melody.pickup().plus(bar.times(firstBar - 1));
        Rational to = melody.pickup().plus(bar.times(lastBar));
        return melody.events().stream()
                .filter(e -> e.onset().compareTo(from) >= 0 && e.onset().isLessThan(to))
                .toList();
    }

    @Test
    void theTuneWaitsForTheIntroToEnd() {
        ComposedTheme theme = inForm("full", 5);
        Meter meter = theme.theme().melody().meter();
        Rational intro = meter.bar().times(4);
        Part tune = theme.score().parts().get(0);
        Part chords = theme.score().parts().stream()
                .filter(p -> p.role() == Part.Role.CHORDS)
                .findFirst()
                .orElseThrow();
        Rational first = tune.notes().get(0).onset();
        Rational pickup = theme.theme().melody().pickup();
        assertThat(first.compareTo(intro.minus(pickup))).isGreaterThanOrEqualTo(0);
        assertThat(chords.notes().get(0).onset()).isEqualTo(Rational.ZERO);
        assertThat(theme.explain())
                .filteredOn(r -> r.what().startsWith("melody"))
                .extracting(yeoun.score.Reason::at)
                .contains(first);
    }

    @Test
    void aLongThemeGrows() {
        ComposedTheme theme = inForm("full", 5);
        List<Integer> notes = new ArrayList<>();
        List<Bar> bars = theme.score().bars();
        for (int quarter = 0; quarter < 4; quarter++) {
            Rational from = bars.get(bars.size() * quarter / 4).onset();
            Rational to = bars.get(bars.size() * (quarter + 1) / 4 - 1).end();
            int sounding = 0;
            for (Part part : theme.score().parts()) {
                sounding +=
                        part.notes().stream().map(Note::onset).anyMatch(o -> o.compareTo(from) >= 0 && o.isLessThan(to))
                                ? 1
                                : 0;
            }
            notes.add(sounding);
        }
        assertThat(notes.get(0)).isLessThan(notes.get(2));
        assertThat(notes.get(3)).isGreaterThanOrEqualTo(notes.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4/4", "3/4", "6/8", "9/8", "12/8", "5/4", "6/4", "7/8", "10/8 (3+2+3+2)", "12/4", "18/8", "2/4"
            })
    void everyMeterHoldsATheme(String meter) {
        ComposedTheme theme =
                YEOUN.theme(WHO.toBuilder().meter(Meter.parse(meter)).build(), 2);
        assertThat(theme.theme().melody().meter()).isEqualTo(Meter.parse(meter));
        assertThat(theme.theme().melody().size()).isGreaterThan(6);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void noStyleLeavesItsInstrumentsOrRunsInParallels(String style) {
        for (String who : YEOUN.catalog().characters()) {
            CharacterProfile profile =
                    YEOUN.catalog().character(who).toBuilder().style(style).build();
            ScoreCheck.Report report = ScoreCheck.check(YEOUN.theme(profile, 4).score());
            assertThat(report.of(ScoreCheck.Kind.OUT_OF_RANGE).found()).as(who).isZero();
            assertThat(report.of(ScoreCheck.Kind.OUTER_PARALLEL).perHundred())
                    .as(who)
                    .isLessThan(10);
        }
    }
}
