package yeoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.analysis.CastReport;
import yeoun.catalog.JsonText;
import yeoun.catalog.Kind;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.score.Score;
import yeoun.story.CharacterProfile;
import yeoun.story.Production;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;
import yeoun.theme.Melody;
import yeoun.theme.MotifDistance;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/** What is locked stays identical to the note, everything else may change, and a theme changed by hand is carried on from. */
class RetakeTest {

    private static final Yeoun YEOUN = Yeoun.standard();

    /** The notes as they sound, with times from the first barline, that begin before a time. */
    private static List<String> notes(Theme theme, Rational from, Rational to) {
        List<String> notes = new ArrayList<>();
        for (Event<Tone> event : theme.melody().events()) {
            Rational at = event.onset().minus(theme.melody().pickup());
            if (at.compareTo(from) >= 0 && at.isLessThan(to)) {
                notes.add(at + " " + event.duration() + " "
                        + theme.key().pitch(event.value().degree()));
            }
        }
        return notes;
    }

    private static List<String> rhythm(Theme theme, Rational from, Rational to) {
        return notes(theme, from, to).stream()
                .map(n -> n.substring(0, n.lastIndexOf(' ')))
                .toList();
    }

    /** The chords from the first barline on. */
    private static Passage<Chord> chords(Theme theme, Rational from, Rational to) {
        Rational pickup = theme.melody().pickup();
        return theme.harmony().slice(from.plus(pickup), to.plus(pickup));
    }

    private static final Rational START = Rational.of(-4);

    private static Rational bars(Theme theme, int bars) {
        return theme.melody().meter().bar().times(bars);
    }

    private static Rational end(Theme theme) {
        return theme.melody().length().minus(theme.melody().pickup());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head",
                "melody",
                "chords",
                "rhythm",
                "bars:1-4",
                "bars:5-6",
                "head,chords",
                "head,chords,bars:1-4",
                "melody:3-4,chords:1-2",
                "rhythm:2-5",
                "key,tempo",
                "form,meter,key"
            })
    void whatIsLockedStays(String text) {
        Locks locks = Locks.parse(text);
        int changed = 0;
        for (String id : YEOUN.catalog().characters()) {
            for (long seed = 1; seed <= 2; seed++) {
                ComposedTheme old = YEOUN.theme(YEOUN.catalog().character(id), seed);
                Theme was = old.theme();
                Theme is = old.retake(locks, seed + 70).theme();
                changed += was.equals(is) ? 0 : 1;
                if (locks.keeps(Locks.Part.HEAD)) {
                    List<String> notes = notes(was, START, end(was));
                    int tones = was.motif().melody().size();
                    assertThat(notes(is, START, end(is)).subList(0, tones)).isEqualTo(notes.subList(0, tones));
                    assertThat(is.motif()).isEqualTo(was.motif());
                }
                for (Locks.Lock lock : locks.on(Locks.Part.MELODY)) {
                    Rational from = lock.firstBar() == 1 ? START : bars(was, lock.firstBar() - 1);
                    Rational to = end(was).min(bars(was, Math.min(99, lock.lastBar())));
                    assertThat(notes(is, from, to)).as(id + seed).isEqualTo(notes(was, from, to));
                }
                for (Locks.Lock lock : locks.on(Locks.Part.RHYTHM)) {
                    Rational from = lock.firstBar() == 1 ? START : bars(was, lock.firstBar() - 1);
                    Rational to = end(was).min(bars(was, Math.min(99, lock.lastBar())));
                    assertThat(rhythm(is, from, to)).as(id + seed).isEqualTo(rhythm(was, from, to));
                }
                for (Locks.Lock lock : locks.on(Locks.Part.CHORDS)) {
                    Rational from = bars(was, lock.firstBar() - 1);
                    Rational to = end(was).min(bars(was, Math.min(99, lock.lastBar())));
                    assertThat(chords(is, from, to)).as(id + seed).isEqualTo(chords(was, from, to));
                }
                assertThat(!locks.keepsKey() || is.key().equals(was.key())).isTrue();
                assertThat(!locks.keepsForm() || is.form().equals(was.form())).isTrue();
                assertThat(!locks.keepsMeter()
                                || is.melody().meter().equals(was.melody().meter()))
                        .isTrue();
                assertThat(!locks.keeps(Locks.Part.TEMPO) || is.tempo() == was.tempo())
                        .isTrue();
            }
        }
        assertThat(changed).isGreaterThan(YEOUN.catalog().characters().size());
    }

    @Test
    void withEverythingLockedItIsTheSameScore() {
        for (String id : YEOUN.catalog().characters()) {
            ComposedTheme old = YEOUN.theme(YEOUN.catalog().character(id), 5);
            ComposedTheme again = YEOUN.theme(written(old.manuscript()));
            assertThat(again.theme()).as(id).isEqualTo(old.theme());
            assertThat(again.score()).as(id).isEqualTo(old.score());
            assertThat(again.manuscript()).isEqualTo(old.manuscript());
            assertThat(again.explain()).isNotEmpty();
        }
    }

    /** Written to a file and read back. */
    private static Manuscript written(Manuscript manuscript) {
        String text = JsonText.of(manuscript);
        Manuscript read = YEOUN.catalog()
                .read(Kind.THEME, "theme.json", text.getBytes(StandardCharsets.UTF_8))
                .value();
        assertThat(JsonText.of(read)).isEqualTo(text);
        return read;
    }

    @Test
    void theTextureCanStay() {
        ComposedTheme old = YEOUN.theme(YEOUN.catalog().character("han-seo-yeon"), 3);
        for (long seed = 1; seed <= 5; seed++) {
            Score score =
                    old.retake(Locks.parse("texture,melody,chords,tempo"), seed).score();
            assertThat(score.parts()).isEqualTo(old.score().parts());
        }
    }

    /** The third note changed to a foreign tone in an odd rhythm, and the second chord replaced. */
    private static Manuscript edited(Manuscript manuscript) {
        Theme theme = manuscript.theme();
        List<Event<Tone>> notes = new ArrayList<>(theme.melody().events());
        Event<Tone> third = notes.get(2);
        Rational part = third.duration().times(Rational.of(1, 5));
        Degree degree = third.value().degree();
        notes.set(2, new Event<>(third.onset(), part, Tone.of(new Degree(degree.steps(), 1))));
        notes.add(3, new Event<>(third.onset().plus(part), part.times(4), Tone.of(Degree.of(degree.steps() + 1))));
        List<Event<Chord>> chords = new ArrayList<>(theme.harmony().events());
        Event<Chord> second = chords.get(1);
        chords.set(1, new Event<>(second.onset(), second.duration(), Chord.parse("Gb7b9")));
        Melody melody = theme.melody().with(new Passage<>(theme.melody().length(), notes));
        return manuscript.with(new Theme(
                theme.character(),
                theme.motif(),
                theme.form(),
                theme.key(),
                theme.tempo(),
                melody,
                new Passage<>(theme.harmony().length(), chords)));
    }

    @Test
    void aThemeChangedByHandIsCarriedOnFrom() {
        for (String id : YEOUN.catalog().characters()) {
            Manuscript hand =
                    edited(YEOUN.theme(YEOUN.catalog().character(id), 2).manuscript());
            ComposedTheme taken = YEOUN.theme(written(hand));
            assertThat(taken.theme().melody()).as(id).isEqualTo(hand.theme().melody());
            assertThat(taken.theme().harmony()).as(id).isEqualTo(hand.theme().harmony());
            assertThat(taken.theme().motif()).as(id).isEqualTo(hand.theme().motif());
            Theme on = YEOUN.retake(written(hand), Locks.bars(1, 2), 9).theme();
            Rational two = bars(hand.theme(), 2);
            assertThat(notes(on, START, two)).isEqualTo(notes(hand.theme(), START, two));
            assertThat(notes(on, two, end(on))).isNotEqualTo(notes(hand.theme(), two, end(hand.theme())));
        }
    }

    @Test
    void aBarMoreMakesAFormToMeasure() {
        Theme theme = YEOUN.theme(
                        CharacterProfile.named("Long")
                                .form("period")
                                .meter(Meter.COMMON)
                                .build(),
                        1)
                .theme();
        Melody longer = theme.melody().then(theme.melody().with(Passage.of(Tone.of(Degree.of(0)), Rational.ONE)));
        Manuscript hand = Manuscript.of(new Theme(
                "Long",
                theme.motif(),
                "period",
                theme.key(),
                theme.tempo(),
                longer,
                theme.harmony().then(Passage.of(Chord.parse("C"), Rational.ONE))));
        ComposedTheme taken = YEOUN.theme(written(hand));
        assertThat(taken.theme().form()).isEqualTo("bars-9");
        assertThat(taken.theme().melody()).isEqualTo(longer);
        assertThatThrownBy(() -> YEOUN.retake(hand, Locks.parse("form,melody"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the locks form and melody conflict: period has 8 bars, but what is written has 9");
    }

    @Test
    void locksAreReadAndWritten() {
        assertThat(Locks.parse("bars:1-4, head,chords")).hasToString("head,chords,bars:1-4");
        assertThat(Locks.parse("rhythm:3")).hasToString("rhythm:3-3");
        assertThat(Locks.parse("all")).isEqualTo(Locks.ALL);
        assertThatThrownBy(() -> Locks.parse("hed,bars,key:1-2,bars:4-2"))
                .hasMessageContaining("unknown part \"hed\"; did you mean \"head\"?")
                .hasMessageContaining("bars are kept from one to another")
                .hasMessageContaining("key is kept as a whole")
                .hasMessageContaining("not backwards");
        ComposedTheme theme =
                YEOUN.theme(CharacterProfile.named("x").form("period").build(), 1);
        assertThatThrownBy(() -> theme.retake(Locks.bars(7, 9), 1))
                .hasMessage("the lock bars:7-9 is beyond the end: the theme has 8 bars");
    }

    @Test
    void aRetakeWithinACastKeepsItsDistance() {
        Production production = YEOUN.catalog().production("ten-winters");
        List<ComposedTheme> cast = YEOUN.cast(production.cast(), 1);
        for (int i = 0; i < cast.size(); i++) {
            List<Manuscript> others =
                    new ArrayList<>(cast.stream().map(ComposedTheme::manuscript).toList());
            Manuscript own = others.get(i);
            for (long seed = 11; seed <= 13; seed++) {
                List<Theme> beside =
                        new ArrayList<>(cast.stream().map(ComposedTheme::theme).toList());
                beside.set(i, YEOUN.retake(own, Locks.NONE, others, seed).theme());
                assertThat(tooNear(production, beside))
                        .as(own.profile().name() + " " + seed)
                        .isEmpty();
                assertThat(beside.get(i)).isNotEqualTo(own.theme());
            }
        }
    }

    @Test
    void aRetakeAvoidsWhatAStrangerHasAlready() {
        Manuscript own = YEOUN.theme(YEOUN.catalog().character("aren"), 1).manuscript();
        for (long seed = 1; seed <= 5; seed++) {
            Manuscript alone = YEOUN.retake(own, Locks.NONE, seed).manuscript();
            Manuscript stranger = alone.of(CharacterProfile.named("Stranger").build());
            Theme beside =
                    YEOUN.retake(own, Locks.NONE, List.of(stranger), seed).theme();
            double apart = MotifDistance.between(
                    beside.motif().melody(),
                    beside.key().mode(),
                    alone.theme().motif().melody(),
                    alone.theme().key().mode());
            assertThat(apart).as("seed " + seed).isGreaterThanOrEqualTo(MotifDistance.STRANGERS);
        }
    }

    private static List<String> tooNear(Production production, List<Theme> themes) {
        return CastReport.of(production.cast(), production.house(), themes, List.of(), List.of())
                .tooNear();
    }

    @Test
    void whatIsLockedStaysWithinACastToo() {
        List<ComposedTheme> cast =
                YEOUN.cast(YEOUN.catalog().production("ten-winters").cast(), 1);
        List<Manuscript> all = cast.stream().map(ComposedTheme::manuscript).toList();
        Manuscript own = all.get(1);
        assertThat(YEOUN.retake(own, Locks.ALL, all, 5).theme()).isEqualTo(own.theme());
        assertThat(YEOUN.retake(own, Locks.of(Locks.Part.HEAD), all, 5).theme().motif())
                .isEqualTo(own.theme().motif());
    }
}
