package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.craft.Diction;
import yeoun.craft.Instrument;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Note;
import yeoun.score.PartMark;
import yeoun.support.Presets;

/** How tunes are spoken: what is bound, where is breathed, what has weight. */
class ArticulatorTest {

    private static final Instrument HORN =
            Presets.YEOUN.catalog().tables().instruments().get("horn");
    private static final Instrument PIANO =
            Presets.YEOUN.catalog().tables().instruments().get("piano");
    private static final Instrument VIBRAPHONE =
            Presets.YEOUN.catalog().tables().instruments().get("vibraphone");

    /** Notes in a row, as pitch and length in eighths: {@code "C4 2 D4 1 E4 1"}; R is a rest. */
    private static List<Note> line(String text) {
        List<Note> notes = new ArrayList<>();
        String[] words = text.split(" ");
        Rational at = Rational.ZERO;
        for (int i = 0; i < words.length; i += 2) {
            Rational length = Rational.of(Long.parseLong(words[i + 1]), 8);
            if (!words[i].equals("R")) {
                notes.add(Note.of(at, length, Pitch.parse(words[i])));
            }
            at = at.plus(length);
        }
        return notes;
    }

    private static MelodyPart spoken(String text, Diction diction, boolean swings, Instrument player, long... phrases) {
        List<Rational> begins = new ArrayList<>();
        for (long eighth : phrases) {
            begins.add(Rational.of(eighth, 8));
        }
        Speech speech = new Speech(diction, swings, 0.5);
        return new Articulator(line(text), Meter.COMMON, Rational.ZERO, speech, player).write(begins);
    }

    private static List<String> slurs(MelodyPart part) {
        List<String> slurs = new ArrayList<>();
        for (PartMark mark : part.slurs()) {
            PartMark.Slur slur = (PartMark.Slur) mark;
            slurs.add(slur.at().times(8) + "-" + slur.to().times(8));
        }
        return slurs;
    }

    private static List<String> marks(MelodyPart part) {
        return part.notes().stream()
                .filter(n -> !n.articulations().isEmpty())
                .map(n -> n.onset().times(8) + " " + n.articulations())
                .toList();
    }

    @Test
    void aPickupIsBoundToItsDownbeatAndNotToThePhraseBefore() {
        MelodyPart part = spoken("E4 2 D4 5 G4 1 C5 2 B4 2 A4 4", Diction.LEGATO, false, HORN, 8);
        assertThat(slurs(part)).containsExactly("0-2", "7-12");
        assertThat(marks(part)).containsExactly("2 [BREATH]");
    }

    @Test
    void whoHoldsKeysOrRestsNeedNoBreathMark() {
        assertThat(marks(spoken("E4 2 D4 5 G4 1 C5 8", Diction.LEGATO, false, PIANO, 8)))
                .isEmpty();
        assertThat(marks(spoken("E4 2 D4 4 R 1 G4 1 C5 8", Diction.LEGATO, false, HORN, 8)))
                .isEmpty();
    }

    @Test
    void nobodyPlaysOnWithoutABreathForLongerThanTheyCan() {
        String bar = "C4 2 D4 2 E4 3 F4 1 ";
        MelodyPart part = spoken(bar.repeat(6) + "C4 8", Diction.LEGATO, false, HORN);
        assertThat(marks(part)).isNotEmpty().allMatch(mark -> mark.endsWith("[BREATH]"));
        assertThat(marks(spoken(bar.repeat(6) + "C4 8", Diction.LEGATO, false, PIANO)))
                .isEmpty();
    }

    @Test
    void aRestBeforeAPhraseIsItsBreath() {
        assertThat(marks(spoken("E4 2 D4 4 R 1 C4 1 G4 8", Diction.LEGATO, false, HORN, 8)))
                .isEmpty();
    }

    @Test
    void repeatedNotesAreStruckAnewAndBarsAreBoundByThemselves() {
        assertThat(slurs(spoken("E4 2 F4 2 F4 2 G4 2 A4 4 G4 4", Diction.LEGATO, false, HORN)))
                .containsExactly("0-2", "4-6", "8-12");
    }

    @Test
    void marcatoGivesWeightToTheFirstStrongNoteAndToWhatIsLeaptTo() {
        MelodyPart part = spoken("C4 2 D4 1 E4 1 A4 2 G4 2 C5 4 B4 4", Diction.MARCATO, false, HORN);
        assertThat(marks(part)).containsExactly("0 [ACCENT]", "4 [ACCENT]", "8 [ACCENT]");
        assertThat(slurs(part)).containsExactly("2-3");
    }

    @Test
    void leggieroIsShortWithPairsOfQuickNotes() {
        MelodyPart part = spoken("C4 2 E4 1 D4 1 G4 2 C4 2 E4 8", Diction.LEGGIERO, false, HORN);
        assertThat(marks(part)).containsExactly("0 [STACCATO]", "3 [STACCATO]", "4 [STACCATO]", "6 [STACCATO]");
        assertThat(slurs(part)).containsExactly("2-3");
    }

    @Test
    void swungLinesAreBoundFromOffTheBeatToOnIt() {
        MelodyPart part = spoken("C4 1 D4 1 E4 1 F4 1 G4 2 A4 1 R 1 G4 8", Diction.LEGATO, true, HORN);
        assertThat(slurs(part)).containsExactly("1-2", "3-4");
        assertThat(spoken("C4 1 D4 1 E4 1 R 5 G4 8", Diction.LEGATO, true, HORN)
                        .notes()
                        .get(0)
                        .articulations())
                .isEmpty();
    }

    @Test
    void anOffBeatNoteBeforeARestIsCutOffWhereLinesSwing() {
        MelodyPart part = spoken("C4 2 D4 1 E4 1 R 4 G4 8", Diction.LEGATO, true, HORN);
        assertThat(part.notes().get(2).has(Articulation.STACCATO)).isTrue();
    }

    @Test
    void whatDiesAwayIsNotSlurredExceptOnKeys() {
        String tune = "C4 2 D4 2 E4 4";
        assertThat(slurs(spoken(tune, Diction.LEGATO, false, VIBRAPHONE))).isEmpty();
        assertThat(slurs(spoken(tune, Diction.LEGATO, false, PIANO))).containsExactly("0-4");
    }
}
