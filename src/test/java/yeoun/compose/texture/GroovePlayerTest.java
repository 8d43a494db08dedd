package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yeoun.Yeoun;
import yeoun.chance.Seed;
import yeoun.craft.Groove;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Note;

/** Strokes are written as drummers read them. */
class GroovePlayerTest {

    private static final Rational SIXTEENTH = Rational.of(1, 16);

    private static List<Note> bar(Groove groove) {
        BarSpan bar = new BarSpan(Rational.ONE, groove.meter().bar(), Rational.ZERO, groove.meter());
        return new GroovePlayer(groove).play(List.of(bar));
    }

    private static Groove kick(Rational... onsets) {
        List<Groove.Stroke> strokes = Arrays.stream(onsets)
                .map(onset -> new Groove.Stroke(onset, SIXTEENTH, 36, false))
                .toList();
        return new Groove("kick", "Kick", Optional.empty(), Meter.COMMON, 1, strokes, 60, 90, 120, "drums", "a kick");
    }

    @Test
    void aStrokeLastsToTheNextOrToTheEndOfItsBeat() {
        List<Note> notes = bar(kick(Rational.ZERO, Rational.of(5, 16), Rational.of(3, 8), Rational.of(7, 8)));
        assertThat(notes)
                .extracting(Note::duration)
                .containsExactly(Rational.of(1, 4), SIXTEENTH, Rational.of(1, 8), Rational.of(1, 8));
        assertThat(notes.get(0).onset()).isEqualTo(Rational.ONE);
    }

    @Test
    void noStrokeLastsIntoTheNextBeatOrStroke() {
        for (Groove groove : Yeoun.standard().catalog().tables().grooves().all()) {
            List<Note> notes = bar(groove);
            for (Note note : notes) {
                assertThat(notes)
                        .as(groove.id() + " at " + note.onset())
                        .noneMatch(n ->
                                n.onset().isMoreThan(note.onset()) && n.onset().isLessThan(note.end()));
                assertThat(note.end())
                        .isLessThanOrEqualTo(Rational.ONE.plus(groove.meter().bar()));
            }
        }
    }

    private static List<BarSpan> eight(Groove groove) {
        Rational length = groove.meter().bar();
        return IntStream.range(0, 8)
                .mapToObj(i -> new BarSpan(length.times(i), length, Rational.ZERO, groove.meter()))
                .toList();
    }

    private static List<Note> theme(Groove groove, long seed, boolean loud) {
        Rational bar = groove.meter().bar();
        return new GroovePlayer(groove)
                .play(eight(groove), 0, Set.of(bar.times(4)), bar.times(7), loud, new Seed(seed));
    }

    @Test
    void theLastBarIsOneStrokeWithTheLastChord() {
        for (Groove groove : Yeoun.standard().catalog().tables().grooves().all()) {
            Rational last = groove.meter().bar().times(7);
            assertThat(theme(groove, 1, false))
                    .as(groove.id())
                    .filteredOn(n -> n.onset().compareTo(last) >= 0)
                    .isNotEmpty()
                    .allMatch(n -> n.onset().equals(last));
        }
    }

    @Test
    void aLoudKitEndsWithItsCrashAndNoOtherDrumDoes() {
        for (Groove groove : Yeoun.standard().catalog().tables().grooves().all()) {
            boolean crashes =
                    theme(groove, 1, true).stream().anyMatch(n -> n.pitch().midi() == 49);
            assertThat(crashes && groove.instrument().equals("janggu"))
                    .as(groove.id())
                    .isFalse();
            if (groove.id().equals("swing-ride")) {
                assertThat(crashes).isTrue();
            }
        }
    }

    @Test
    void aFillComesBeforeAPhraseOftenButNotAlwaysAndNowhereElseThanInFourthBars() {
        for (Groove groove : Yeoun.standard().catalog().tables().grooves().all()) {
            if (groove.bars() > 1) {
                continue;
            }
            Rational bar = groove.meter().bar();
            int filled = 0;
            for (long seed = 0; seed < 40; seed++) {
                List<Note> notes = theme(groove, seed, false);
                filled += shape(notes, bar, 3).equals(shape(notes, bar, 0)) ? 0 : 1;
                for (int plain : new int[] {1, 2, 4, 5, 6}) {
                    assertThat(shape(notes, bar, plain)).as(groove.id()).isEqualTo(shape(notes, bar, 0));
                }
            }
            assertThat(filled).as(groove.id()).isBetween(20, 38);
        }
    }

    private static String shape(List<Note> notes, Rational bar, int number) {
        Rational from = bar.times(number);
        return notes.stream()
                .filter(n -> n.onset().compareTo(from) >= 0 && n.onset().isLessThan(from.plus(bar)))
                .map(n -> n.onset().minus(from) + ":" + n.pitch().midi())
                .toList()
                .toString();
    }

    @Test
    void theRideIsAccentedOnTwoAndFour() {
        Groove swing = Yeoun.standard().catalog().tables().grooves().get("swing-ride");
        assertThat(swing.strokes())
                .filteredOn(s -> s.key() == 51 && s.accented())
                .extracting(Groove.Stroke::onset)
                .containsExactly(Rational.of(1, 4), Rational.of(3, 4));
        assertThat(swing.strokes())
                .filteredOn(s -> s.key() == 44)
                .extracting(Groove.Stroke::onset)
                .containsExactly(Rational.of(1, 4), Rational.of(3, 4));
    }

    @Test
    void fourthBarsAreCountedFromTheBeginningOfTheTheme() {
        Groove groove = Yeoun.standard().catalog().tables().grooves().get("ballad-kit");
        Rational bar = groove.meter().bar();
        for (long seed = 0; seed < 40; seed++) {
            List<Note> notes =
                    new GroovePlayer(groove).play(eight(groove), 2, Set.of(), bar.times(7), false, new Seed(seed));
            assertThat(shape(notes, bar, 3)).isEqualTo(shape(notes, bar, 0));
        }
    }
}
