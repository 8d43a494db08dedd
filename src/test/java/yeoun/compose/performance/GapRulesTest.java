package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.part;
import static yeoun.support.SamplePieces.score;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.story.Emotion;
import yeoun.support.SamplePieces;

/** Each rule of silence between notes: a note that it shortens against one that it does not; and what the touch makes of it. */
class GapRulesTest {

    private static final PerformanceBrief PLAIN = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.STRICT);

    @Test
    void shortNotesDetachUnlessSlurred() {
        NotesDetach rule = new NotesDetach();
        Score score = Desks.melody("C5 1/20, D5 1/2, E5 1/4");
        assertThat(rule.milliseconds(Desks.read(score).get(0))).isCloseTo(49.5, within(1.5));
        assertThat(rule.milliseconds(Desks.read(score).get(1))).isZero();
        assertThat(rule.milliseconds(Desks.read(score, Desks.SAD).get(0))).isLessThan(5);
        Part slurred = score.parts().get(0).withMarks(List.of(new PartMark.Slur(Rational.ZERO, at(1, 20), 1)));
        assertThat(rule.milliseconds(Desks.read(score(60, slurred)).get(0))).isZero();
    }

    @Test
    void gesturesBreatheAfterLongNotesAndBeforeLeaps() {
        GesturesBreathe rule = new GesturesBreathe();
        List<Spot> spots = Desks.read(Desks.melody("C5 1/8, D5 1/8, E5 1/2, D5 1/8, C5 1/8, D5 1/4, B5 1/4, A5 1/4"));
        assertThat(rule.milliseconds(spots.get(2))).isBetween(100.0, 120.0);
        assertThat(rule.milliseconds(spots.get(5))).isBetween(80.0, 120.0);
        assertThat(rule.milliseconds(spots.get(0))).isZero();
        assertThat(rule.milliseconds(spots.get(3))).isZero();
        Part pad = part("Pad", SamplePieces.STRINGS, Part.Role.PAD, SamplePieces.line("C5 1/8, E5 1/2, D5 1/8"));
        assertThat(rule.milliseconds(Desks.read(score(60, pad)).get(1))).isZero();
    }

    @Test
    void phrasesPartAndWhoBlowsBreathes() {
        PhrasesPart rule = new PhrasesPart();
        PerformanceBrief brief = PLAIN.phrasedAt(List.of(Rational.of(4)));
        List<Note> whole = SamplePieces.figure(8, 1, "C5");
        List<Spot> violin = Desks.read(score(60, part("V", SamplePieces.VIOLIN, Part.Role.MELODY, whole)), brief);
        assertThat(rule.milliseconds(violin.get(3))).isCloseTo(80, within(1.0));
        assertThat(rule.milliseconds(violin.get(1))).isCloseTo(80, within(1.0));
        assertThat(rule.milliseconds(violin.get(2))).isZero();
        assertThat(rule.milliseconds(violin.get(7))).isZero();
        List<Spot> flute = Desks.read(score(60, part("F", SamplePieces.FLUTE, Part.Role.MELODY, whole)), brief);
        assertThat(rule.milliseconds(flute.get(3))).isEqualTo(200);
    }

    @Test
    void repeatsNeedAir() {
        RepeatsNeedAir rule = new RepeatsNeedAir();
        List<Spot> spots = Desks.read(Desks.melody("C5 1/16, C5 1/2, C5 1/4, D5 1/8, R 1/16, D5 1/4"));
        assertThat(rule.milliseconds(spots.get(0))).isEqualTo(25);
        assertThat(rule.milliseconds(spots.get(1))).isCloseTo(160, within(1.0));
        assertThat(rule.milliseconds(spots.get(2))).isZero();
        assertThat(rule.milliseconds(spots.get(3))).isZero();
    }

    @Test
    void breathMarksBreathe() {
        BreathMarksBreathe rule = new BreathMarksBreathe();
        Part part = Desks.melody("C5 1/2, D5 1/8, E5 1/4").parts().get(0);
        List<Note> notes =
                part.notes().stream().map(n -> n.with(Articulation.BREATH)).toList();
        List<Spot> spots = Desks.read(score(60, part.withNotes(notes)));
        assertThat(rule.milliseconds(spots.get(0))).isEqualTo(250);
        assertThat(rule.milliseconds(spots.get(1))).isCloseTo(200, within(1.0));
        assertThat(rule.milliseconds(Desks.read(score(60, part)).get(0))).isZero();
    }

    private static double sounding(Spot spot, PerformanceBrief brief) {
        return new Touch(brief).sounding(spot, 1000, 1000, new Seed(1)) / 1000;
    }

    private static Spot marked(Articulation articulation) {
        Part part = Desks.melody("C5 1/4, D5 1/4, C5 1/4, D5 1/4").parts().get(0);
        List<Note> notes = part.notes().stream().map(n -> n.with(articulation)).toList();
        return Desks.read(score(60, part.withNotes(notes))).get(0);
    }

    @Test
    void marksSayHowLongANoteSounds() {
        assertThat(sounding(marked(Articulation.STACCATO), PLAIN)).isCloseTo(0.55, within(0.04));
        assertThat(sounding(marked(Articulation.MARCATO), PLAIN)).isCloseTo(0.75, within(0.05));
        assertThat(sounding(marked(Articulation.TENUTO), PLAIN)).isCloseTo(0.95, within(0.06));
    }

    @Test
    void withoutMarksTheEmotionSays() {
        Score score = Desks.melody("C5 1/4, D5 1/4, C5 1/4, D5 1/4");
        double awake = sounding(Desks.read(score, new Emotion(0.3, 1, 0.3, 0.2)).get(0), PLAIN);
        double sleepy = sounding(Desks.read(score, new Emotion(0.3, -1, 0.1, 0)).get(0), PLAIN);
        assertThat(awake).isLessThan(0.8);
        assertThat(sleepy).isGreaterThan(0.9).isLessThanOrEqualTo(1);
    }

    @Test
    void slurredNotesReachIntoTheNextAndTheLastIsLetGo() {
        Part part = Desks.melody("C5 1/4, D5 1/4, E5 1/4, F5 1/4").parts().get(0);
        Part slurred = part.withMarks(List.of(new PartMark.Slur(Rational.ZERO, at(1, 2), 1)));
        List<Spot> spots = Desks.read(score(60, slurred));
        assertThat(sounding(spots.get(0), PLAIN)).isCloseTo(1.03, within(1e-9));
        assertThat(sounding(spots.get(1), PLAIN)).isCloseTo(1.03, within(1e-9));
        assertThat(sounding(spots.get(2), PLAIN)).isLessThan(0.85);
    }

    @Test
    void padsAreHeldAndDrumsAreStruck() {
        Part pad = part("Pad", SamplePieces.STRINGS, Part.Role.PAD, SamplePieces.line("C4 1/4, D4 1/4"));
        assertThat(sounding(Desks.read(score(60, pad)).get(0), PLAIN)).isGreaterThan(0.95);
        Part drums = part("Drums", SamplePieces.DRUMS, Part.Role.PULSE, SamplePieces.line("C2 1/4, C2 1/4"));
        assertThat(sounding(Desks.read(score(60, drums)).get(0), PLAIN)).isEqualTo(1);
    }

    @Test
    void theLongestSilenceAskedForIsPlayed() {
        Spot repeated =
                Desks.read(Desks.melody("C5 1/4, C5 1/4, C5 1/4, C5 1/4")).get(0);
        assertThat(new Touch(PLAIN).gap(repeated)).isCloseTo(80, within(0.5));
        PerformanceBrief without = PLAIN.ruledBy(Weights.of(Map.of("repeats-need-air", 0.0)));
        assertThat(new Touch(without).gap(repeated)).isZero();
    }
}
