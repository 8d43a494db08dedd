package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.at;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.chance.Seed;
import yeoun.compose.performance.PerformanceBrief;
import yeoun.compose.performance.Performer;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Performance;
import yeoun.score.Performance.Tone;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.story.Emotion;
import yeoun.story.FrameRate;
import yeoun.story.Timecode;
import yeoun.support.Any;
import yeoun.support.SamplePieces;
import yeoun.support.Smf;

/** What a performance is worth once it has become a file. */
class PerformedMidiTest {

    private static final double MICROS_A_WHOLE_TICK = 1e6 * 60 / 40 / 480;

    private static Smf file(Performance performance) {
        return Smf.read(
                MidiWriter.performed(performance, MidiOptions.PLAIN).get(0).toBytes());
    }

    @Test
    void hitsAreWhereTheyShouldBeToTheMillisecondHoweverTheMusicBreathes() {
        Any.times(40, any -> {
            int bars = any.between(4, 16);
            Score song = fitted(SamplePieces.song(bars, 90), any);
            List<Rational> hits = song.marks(Mark.HitMark.class).stream()
                    .map(Mark.HitMark::at)
                    .toList();
            Emotion emotion = new Emotion(any.number(-1, 1), any.number(-1, 1), any.number(0, 1), any.number(-1, 1));
            PerformanceBrief brief = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.BALLAD)
                    .feeling(emotion)
                    .frozenAt(hits);
            Smf file = file(Performer.perform(song, brief, any.seed()));
            List<Smf.Note> notes = file.track("Piano").notes();
            for (Rational hit : hits) {
                double due = song.tempo().seconds(hit).toDouble() * 1e6;
                assertThat(file.micros(TickClock.tick(hit))).isCloseTo(due, within(60.0));
                assertThat(notes).anyMatch(n -> Math.abs(file.micros(n.on()) - due) < MICROS_A_WHOLE_TICK / 2 + 60);
            }
            assertThat(file.micros(file.tracks().get(0).end()))
                    .isCloseTo(song.seconds().toDouble() * 1e6, within(60.0));
        });
    }

    /** The song to a film: hits on downbeats, each at a frame of 23.976, the tempo bent to meet them. */
    private static Score fitted(Score song, Any any) {
        List<Mark> marks = new ArrayList<>(song.marks());
        List<TempoMap.Anchor> anchors = new ArrayList<>();
        anchors.add(new TempoMap.Anchor(Rational.ZERO, Rational.ZERO));
        Rational frame = FrameRate.FPS_23_976.frame();
        long frames = 0;
        for (int bar = 2; bar < song.bars().size(); bar += 2) {
            frames += any.between(95, 150);
            anchors.add(new TempoMap.Anchor(Rational.of(bar), frame.times(frames)));
            marks.add(new Mark.HitMark(Rational.of(bar), "hit"));
        }
        anchors.add(new TempoMap.Anchor(song.length(), frame.times(frames + any.between(60, 150))));
        return SamplePieces.score(
                song.length(), new TempoMap(anchors), marks, song.parts().toArray(Part[]::new));
    }

    @Test
    void everyToneIsInTheFileToHalfATick() {
        Score cue = SamplePieces.cue();
        Performance performance =
                Performer.perform(cue, PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.BALLAD), new Seed(2));
        Smf file = file(performance);
        for (Performance.Player player : performance.players()) {
            List<Smf.Note> notes = file.track(player.part().name()).notes();
            assertThat(notes).hasSameSizeAs(player.notes());
            for (Tone tone : player.notes()) {
                assertThat(notes)
                        .anyMatch(n -> n.key() == tone.key()
                                && n.velocity() == tone.velocity()
                                && Math.abs(file.micros(n.on()) - tone.onset()) < 1000);
            }
        }
    }

    @Test
    void aBendIsBackBeforeTheNextNoteAndThePedalIsUpAtTheEnd() {
        Smf file = file(Performer.perform(
                SamplePieces.cue(), PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.BALLAD), new Seed(2)));
        Smf.Track haegeum = file.track("Haegeum");
        for (Smf.Note note : haegeum.notes()) {
            int bend = 0;
            for (Smf.Event event : haegeum.bends()) {
                bend = event.tick() < note.on() ? event.bend() : bend;
            }
            assertThat(bend).isZero();
        }
        List<Smf.Event> pedal = file.track("Piano").controls(64);
        assertThat(pedal.get(pedal.size() - 1).second()).isZero();
    }

    @Test
    void aFilmCueThatEndsInSilenceKeepsItsLengthAndItsGuide() {
        Note last = SamplePieces.note(Rational.ZERO, at(1, 2), "A4");
        Part cello = SamplePieces.part("Cello", SamplePieces.CELLO, Part.Role.MELODY, List.of(last));
        Score score = SamplePieces.score(
                Rational.of(8), TempoMap.constant(Rational.of(8), Rational.of(60)), List.of(), cello);
        Performance performance =
                Performer.perform(score, PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.BALLAD), new Seed(0));
        byte[] bytes = MidiWriter.performed(
                        performance, MidiOptions.startingAt(Timecode.parse("01:00:00:00", FrameRate.FPS_24)))
                .get(0)
                .toBytes();
        Smf file = Smf.read(bytes);
        assertThat(file.tracks()).allMatch(track -> track.end() == 8 * 1920);
        assertThat(file.track("Guide").notes()).hasSize(1).allMatch(n -> n.velocity() == 1 && n.off() == 8 * 1920);
    }
}
