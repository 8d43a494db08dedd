package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.part;
import static yeoun.support.SamplePieces.score;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.score.Part;
import yeoun.story.Emotion;
import yeoun.support.SamplePieces;

/** Each rule of a player's time: a note that it moves against one that it does not. */
class TimeRulesTest {

    private static Spot first(Instrument instrument, Part.Role role) {
        return Desks.read(score(60, part("Part", instrument, role, SamplePieces.line("G4 1/4, A4 1/4"))))
                .get(0);
    }

    @Test
    void playersDriftByInstrumentFeelingAndStyle() {
        PlayersDrift rule = new PlayersDrift();
        TimeRule.Sense sense = Desks.sense(0, 72, 0);
        double cello = rule.milliseconds(first(SamplePieces.CELLO, Part.Role.MELODY), sense);
        double piano = rule.milliseconds(first(SamplePieces.PIANO, Part.Role.MELODY), sense);
        double synth = rule.milliseconds(first(SamplePieces.SYNTH, Part.Role.MELODY), sense);
        assertThat(cello / piano).isCloseTo(2, within(1e-6));
        assertThat(Math.abs(synth)).isLessThan(Math.abs(piano) / 4);
        TimeRule.Sense loose = Desks.sense(new Style.Playing(0, 2, 0), 72, 0);
        assertThat(rule.milliseconds(first(SamplePieces.PIANO, Part.Role.MELODY), loose))
                .isCloseTo(2 * piano, within(1e-6));
        Spot afraid = Desks.read(Desks.melody("G4 1"), new Emotion(-0.65, 0.6, 0.8, -0.45))
                .get(0);
        assertThat(Math.abs(rule.milliseconds(afraid, sense))).isGreaterThan(1.5 * Math.abs(cello));
    }

    @Test
    void nobodyDriftsTooFar() {
        Emotion fear = new Emotion(-0.65, 0.6, 0.8, -0.45);
        Spot haegeum = Desks.read(
                        score(60, part("H", SamplePieces.HAEGEUM, Part.Role.MELODY, SamplePieces.line("G4 1"))), fear)
                .get(0);
        TimeRule.Sense wild = Desks.sense(new Style.Playing(0, 9, 0), 72, 0);
        assertThat(Math.abs(new PlayersDrift().milliseconds(haegeum, wild))).isLessThanOrEqualTo(75);
    }

    @Test
    void voicesScatterButMachinesDoNot() {
        VoicesScatter rule = new VoicesScatter();
        TimeRule.Sense sense = Desks.sense(0, 72, 0);
        assertThat(rule.milliseconds(first(SamplePieces.PIANO, Part.Role.CHORDS), sense))
                .isNotZero()
                .isBetween(-8.0, 8.0);
        assertThat(rule.milliseconds(first(SamplePieces.SYNTH, Part.Role.CHORDS), sense))
                .isZero();
    }

    @Test
    void aHaegeumThatAccompaniesComesLateAndABassALittle() {
        PlayersHaveHabits rule = new PlayersHaveHabits();
        TimeRule.Sense sense = Desks.sense(0, 72, 0);
        assertThat(rule.milliseconds(first(SamplePieces.HAEGEUM, Part.Role.COUNTERLINE), sense))
                .isEqualTo(30);
        assertThat(rule.milliseconds(first(SamplePieces.HAEGEUM, Part.Role.MELODY), sense))
                .isZero();
        assertThat(rule.milliseconds(first(SamplePieces.BASS, Part.Role.BASS), sense))
                .isEqualTo(5);
        assertThat(rule.milliseconds(first(SamplePieces.PIANO, Part.Role.CHORDS), sense))
                .isZero();
    }

    @Test
    void aLouderMelodyLeads() {
        MelodyLeads rule = new MelodyLeads();
        Spot melody = first(SamplePieces.PIANO, Part.Role.MELODY);
        assertThat(rule.milliseconds(melody, Desks.sense(0, 72, 57))).isCloseTo(-24, within(0.01));
        assertThat(rule.milliseconds(melody, Desks.sense(0, 110, 40))).isEqualTo(-35);
        assertThat(rule.milliseconds(melody, Desks.sense(0, 50, 60))).isZero();
        assertThat(rule.milliseconds(melody, Desks.sense(0, 72, 0))).isZero();
        assertThat(rule.milliseconds(melody, Desks.sense(18, 72, 57))).isZero();
        Spot bowed = first(SamplePieces.VIOLIN, Part.Role.MELODY);
        assertThat(rule.milliseconds(bowed, Desks.sense(0, 72, 57))).isCloseTo(-12, within(0.01));
        Spot chords = first(SamplePieces.PIANO, Part.Role.CHORDS);
        assertThat(rule.milliseconds(chords, Desks.sense(0, 72, 57))).isZero();
    }

    @Test
    void aMelodyLiesBackOnTheBeatOnly() {
        MelodyLiesBack rule = new MelodyLiesBack();
        TimeRule.Sense sense = Desks.sense(18, 72, 57);
        assertThat(rule.milliseconds(first(SamplePieces.VIOLIN, Part.Role.MELODY), sense))
                .isEqualTo(18);
        assertThat(rule.milliseconds(first(SamplePieces.VIOLIN, Part.Role.PAD), sense))
                .isZero();
        PerformanceBrief swung = PerformanceBrief.of(new Style.Rhythm(0.62, false, 0, 1), SamplePieces.STRICT);
        List<Spot> eighths = Desks.read(Desks.melody("C5 1/8, D5 1/8, E5 1/4"), swung);
        assertThat(eighths).extracting(s -> rule.milliseconds(s, sense)).containsExactly(18.0, 0.0, 18.0);
    }

    @Test
    void chordsRollFromTheLowestNote() {
        ChordsRoll rule = new ChordsRoll();
        TimeRule.Sense sense = Desks.sense(0, 72, 0);
        List<Spot> piano = Desks.read(score(
                60, part("Piano", SamplePieces.PIANO, Part.Role.CHORDS, SamplePieces.line("C4+E4+G4 1/2, C4 1/2"))));
        assertThat(rule.milliseconds(piano.get(0), sense)).isZero();
        assertThat(rule.milliseconds(piano.get(2), sense)).isBetween(5.0, 15.0);
        assertThat(rule.milliseconds(piano.get(3), sense)).isZero();
        List<Spot> gayageum = Desks.read(
                score(60, part("Gayageum", SamplePieces.GAYAGEUM, Part.Role.CHORDS, SamplePieces.line("C4+G4 1/2"))));
        assertThat(rule.milliseconds(gayageum.get(1), sense)).isEqualTo(30);
        List<Spot> strings = Desks.read(
                score(60, part("Strings", SamplePieces.STRINGS, Part.Role.PAD, SamplePieces.line("C4+G4 1/2"))));
        assertThat(rule.milliseconds(strings.get(1), sense)).isZero();
    }
}
