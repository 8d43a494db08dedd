package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.Presets.YEOUN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.craft.HarmonyTable;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Mode;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;

/** Chords are made rougher or smoother where they stand. */
class TintTest {

    private static final HarmonyTable TABLE = YEOUN.catalog().tables().harmony();

    private static Passage<Chord> chords(String text) {
        List<Event<Chord>> events = new ArrayList<>();
        for (String symbol : text.split(" ")) {
            events.add(new Event<>(Rational.of(events.size()), Rational.ONE, Chord.parse(symbol)));
        }
        return new Passage<>(Rational.of(events.size()), events);
    }

    private static Tint in(String key, Tint.Sounding... tune) {
        return new Tint(TABLE, YEOUN.catalog().key(key), false, List.of(tune));
    }

    private static double roughness(Passage<Chord> chords) {
        return Tint.roughness(TABLE, chords.events());
    }

    @Test
    void rougherAndSmootherAreAsRoughAsAsked() {
        Passage<Chord> plain = chords("Am F Dm E Am");
        for (double wanted = 0.12; wanted < 0.3; wanted += 0.03) {
            Passage<Chord> rough = in("A minor").rougher(plain, wanted);
            assertThat(roughness(rough)).isGreaterThanOrEqualTo(wanted);
            Passage<Chord> smooth = in("A minor").smoother(rough, 0.13);
            assertThat(roughness(smooth)).isLessThanOrEqualTo(0.13);
        }
    }

    @Test
    void rootsAndTheLastChordStay() {
        Passage<Chord> plain = chords("Am F Dm E Am");
        Passage<Chord> rough = in("A minor").rougher(plain, 1);
        for (int i = 0; i < 5; i++) {
            assertThat(rough.events().get(i).value().root())
                    .isEqualTo(plain.events().get(i).value().root());
        }
        assertThat(rough.events().get(4)).isEqualTo(plain.events().get(4));
        assertThat(rough.events().get(0).value()).hasToString("Am(maj7)");
        assertThat(rough.events().get(3).value()).hasToString("E7b9");
    }

    @Test
    void dreadIsNotSoothedByNinths() {
        Tint dread = new Tint(TABLE, YEOUN.catalog().key("A minor"), true, List.of());
        for (double wanted = 0.15; wanted < 0.4; wanted += 0.05) {
            assertThat(dread.rougher(chords("Am F Dm Am"), wanted).values())
                    .noneMatch(chord -> chord.toString().matches(".*[^d]9"));
        }
    }

    @Test
    void whatIsRoughEnoughStays() {
        Passage<Chord> rich = chords("Cmaj7 Am7 Dm9 G9 C");
        assertThat(in("C major").rougher(rich, 0.1)).isEqualTo(rich);
        assertThat(in("C major").smoother(rich, 0.9)).isEqualTo(rich);
    }

    @Test
    void nothingRubsAgainstTheTune() {
        Tint.Sounding tonic = new Tint.Sounding(Rational.ZERO, Rational.ONE, 0);
        assertThat(in("C major", tonic)
                        .rougher(chords("C C"), 1)
                        .events()
                        .get(0)
                        .value()
                        .toString())
                .isEqualTo("Cmaj9");
        Tint.Sounding fourth = new Tint.Sounding(Rational.ZERO, Rational.ONE, 10);
        assertThat(in("C major", fourth)
                        .rougher(chords("C C"), 1)
                        .events()
                        .get(0)
                        .value()
                        .toString())
                .isEqualTo("Cadd9");
    }

    @Test
    void aToriKeepsToItsOwnTones() {
        for (Mode tori : YEOUN.catalog().tables().modes().all()) {
            boolean leads = tori.form().stream().anyMatch(form -> Math.floorMod(form.semitones(), 12) == 11);
            if (tori.isTori() && !leads) {
                Key key = new Key(PitchClass.parse("A"), tori);
                Passage<Chord> rough = new Tint(TABLE, key, false, List.of()).rougher(chords("Am Dm Em Am"), 1);
                assertThat(rough.values()).as(tori.id()).noneMatch(chord -> chord.contains(8));
            }
        }
    }
}
