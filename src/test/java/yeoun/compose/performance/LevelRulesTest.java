package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.Chord;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.score.Sigimsae;
import yeoun.score.TempoMap;
import yeoun.support.SamplePieces;

/** Each rule of loudness: a note that it brings out against one that it does not. */
class LevelRulesTest {

    private static double decibels(LevelRule rule, List<Spot> spots, int index) {
        return rule.decibels(spots.get(index));
    }

    @Test
    void highIsLoud() {
        List<Spot> spots = Desks.read(Desks.melody("C4 1/4, C5 1/4, C4 1/4, C5 1/4"));
        HighIsLoud rule = new HighIsLoud();
        assertThat(decibels(rule, spots, 1) - decibels(rule, spots, 0)).isCloseTo(3, within(0.1));
    }

    @Test
    void shortIsSoftButNotInSadness() {
        Score score = Desks.melody("C5 1/20, D5 1/2, E5 1/4");
        ShortIsSoft rule = new ShortIsSoft();
        assertThat(decibels(rule, Desks.read(score), 0)).isCloseTo(-0.8, within(0.1));
        assertThat(decibels(rule, Desks.read(score), 1)).isZero();
        assertThat(decibels(rule, Desks.read(score, Desks.SAD), 0)).isPositive();
    }

    private static Score over(String melody, String first, String second) {
        List<Mark> marks = List.of(
                new Mark.ChordMark(Rational.ZERO, Rational.of(2), Chord.parse(first)),
                new Mark.ChordMark(Rational.of(2), Rational.of(2), Chord.parse(second)));
        Part part = SamplePieces.part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, SamplePieces.line(melody));
        return SamplePieces.score(Rational.of(4), TempoMap.constant(Rational.of(4), Rational.of(120)), marks, part);
    }

    @Test
    void remoteNotesSpeak() {
        List<Spot> spots = Desks.read(over("C5 1, C#5 1", "C", "C"));
        RemoteNotesSpeak rule = new RemoteNotesSpeak();
        assertThat(decibels(rule, spots, 0)).isZero();
        assertThat(decibels(rule, spots, 1)).isCloseTo(1.3, within(0.1));
    }

    @Test
    void remoteChordsAreGrownIntoAndLeft() {
        List<Spot> spots = Desks.read(over("C5 1/2, C5 1/2, C5 1/2, C5 1/2, C5 1/2, C5 1/2, C5 1/2", "C", "F#"));
        RemoteChordsSwell rule = new RemoteChordsSwell();
        assertThat(decibels(rule, spots, 0)).isZero();
        assertThat(decibels(rule, spots, 3)).isGreaterThan(0.5).isLessThan(decibels(rule, spots, 4));
        assertThat(decibels(rule, spots, 4)).isCloseTo(1.5 * Math.sqrt(7.5), within(0.1));
        assertThat(decibels(rule, spots, 5)).isLessThan(decibels(rule, spots, 4));
        List<Spot> atHome = Desks.read(over("C5 1, C5 1, C5 1", "C", "G"));
        assertThat(decibels(rule, atHome, 2)).isLessThan(decibels(rule, spots, 4));
    }

    @Test
    void beatsLean() {
        List<Spot> four = Desks.read(Desks.melody("C5 1/4, C5 1/4, C5 1/4, C5 1/8, C5 1/8"));
        assertThat(four).extracting(s -> new BeatsLean().decibels(s)).containsExactly(1.5, 0.5, 1.0, 0.5, 0.0);
        Score six = SamplePieces.score(
                at(3, 4),
                TempoMap.constant(at(3, 4), Rational.of(60)),
                List.of(new Mark.MeterMark(Rational.ZERO, Meter.of(6, 8))),
                Desks.melody("C5 1/8, C5 1/8, C5 1/8, C5 1/8, C5 1/8, C5 1/8")
                        .parts()
                        .get(0));
        assertThat(Desks.read(six))
                .extracting(s -> new BeatsLean().decibels(s))
                .containsExactly(1.5, 0.0, 0.0, 1.0, 0.0, 0.0);
    }

    @Test
    void phrasesBreatheWhereNotesDieAway() {
        Score held = SamplePieces.song(8, 80);
        Score struck = held.withParts(List.of(SamplePieces.part(
                "Piano",
                SamplePieces.PIANO,
                Part.Role.MELODY,
                held.parts().get(0).notes())));
        PhrasesBreathe rule = new PhrasesBreathe();
        List<Spot> spots = Desks.read(struck);
        assertThat(decibels(rule, spots, 23)).isLessThan(decibels(rule, spots, 0) - 1);
        assertThat(decibels(rule, spots, 0)).isLessThan(decibels(rule, spots, 7) - 0.5);
        assertThat(Desks.read(held)).allMatch(spot -> rule.decibels(spot) == 0);
    }

    @Test
    void accentsSpeak() {
        Part part = Desks.melody("C5 1/4, C5 1/4, C5 1/4, C5 1/4").parts().get(0);
        List<Note> notes = List.of(
                part.notes().get(0),
                part.notes().get(1).with(Articulation.ACCENT),
                part.notes().get(2).with(Articulation.MARCATO),
                part.notes().get(3).with(Sigimsae.BREAKING));
        assertThat(Desks.read(SamplePieces.score(60, part.withNotes(notes))))
                .extracting(s -> new AccentsSpeak().decibels(s))
                .containsExactly(0.0, 2.9, 3.2, 3.0);
    }

    @Test
    void slursTaper() {
        Part part = Desks.melody("C5 1/4, D5 1/4, E5 1/4, F5 1/4").parts().get(0);
        Part slurred = part.withMarks(List.of(new PartMark.Slur(Rational.ZERO, at(1, 2), 1)));
        assertThat(Desks.read(SamplePieces.score(60, slurred)))
                .extracting(s -> new SlursTaper().decibels(s))
                .containsExactly(0.5, 0.0, -1.5, 0.0);
    }

    @Test
    void topNotesSing() {
        Score chord = Desks.melody("C5+E5+G5 1/2, C5 1/2");
        assertThat(Desks.read(chord))
                .extracting(s -> new TopNotesSing().decibels(s))
                .containsExactly(0.0, -1.5, 1.0, 0.0);
    }

    @Test
    void drumsKnowNothingOfPitch() {
        Part drums = SamplePieces.part(
                "Drums", SamplePieces.DRUMS, Part.Role.PULSE, SamplePieces.line("C2+F#2 1/8, D2 1/8"));
        List<Spot> spots = Desks.read(SamplePieces.score(60, drums));
        for (LevelRule rule :
                List.of(new HighIsLoud(), new ShortIsSoft(), new RemoteNotesSpeak(), new TopNotesSing())) {
            assertThat(spots).allMatch(spot -> rule.decibels(spot) == 0);
        }
    }

    @Test
    void theRulesSumUpToNothing() {
        Score song = SamplePieces.song(8, 80);
        double[] sums =
                Loudness.decibels(Desks.read(song), PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.BALLAD));
        assertThat(java.util.Arrays.stream(sums).sum()).isCloseTo(0, within(1e-9));
        assertThat(java.util.Arrays.stream(sums).max().orElseThrow()).isPositive();
    }

    @Test
    void aFortiethOfAPowerOfTenIsADecibel() {
        assertThat(72 * Loudness.times(1)).isCloseTo(76.3, within(0.1));
        assertThat(72 * Loudness.times(-1)).isCloseTo(68.0, within(0.1));
        assertThat(Loudness.between(72, 36)).isCloseTo(-12, within(0.1));
    }
}
