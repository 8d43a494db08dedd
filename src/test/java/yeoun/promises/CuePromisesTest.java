package yeoun.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import yeoun.ComposedCue;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.CueSheet;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Performance;
import yeoun.score.Score;
import yeoun.story.SceneEvent;
import yeoun.support.Repertoire;
import yeoun.support.Smf;

/** What every cue of every preset production keeps to, whatever the seed (MUSIC 5 and 9.4). */
class CuePromisesTest {

    /** Players need a moment to stop. */
    private static final long RELEASE_MICROS = 60_000;

    private static void everyCue(Consumer<ComposedCue> promise) {
        for (ComposedCue cue : Repertoire.cues()) {
            try {
                promise.accept(cue);
            } catch (AssertionError broken) {
                throw new AssertionError(
                        cue.scene().title() + ", " + cue.sheet().decisions() + ": " + broken.getMessage(), broken);
            }
        }
    }

    private static Smf midi(ComposedCue cue) {
        return Smf.read(cue.performedMidi().get(0).toBytes());
    }

    private static List<SceneEvent> hardHits(ComposedCue cue) {
        return cue.scene().events().stream()
                .filter(e -> e.hit().filter(h -> h == SceneEvent.Hit.HARD).isPresent())
                .toList();
    }

    @Test
    void aCueIsExactlyAsLongAsItsScene() {
        everyCue(cue -> {
            assertThat(cue.score().seconds()).isEqualTo(cue.scene().length());
            assertThat(cue.performance().tempo().seconds(cue.score().length()))
                    .isEqualTo(cue.scene().length());
            Smf file = midi(cue);
            assertThat(file.micros(file.tracks().get(0).end()))
                    .isCloseTo(cue.scene().length().toDouble() * 1e6, within(2000.0));
        });
    }

    /** On its frame, at a barline, and marked by a player: early or late by less than a frame in the file that is played. */
    @Test
    void hardHitsLandWithinAFrame() {
        everyCue(cue -> {
            Smf file = midi(cue);
            double frame = cue.scene().rate().frame().toDouble() * 1e6;
            for (SceneEvent event : hardHits(cue)) {
                Rational position = cue.score().tempo().position(event.from());
                assertThat(cue.score().bars().stream().map(Bar::onset))
                        .as("barlines")
                        .contains(position);
                double due = event.from().toDouble() * 1e6;
                boolean cut =
                        event.role().filter(r -> r == SceneEvent.Role.CUTOFF).isPresent();
                double nearest = file.tracks().stream()
                        .flatMap(t -> t.notes().stream())
                        .mapToDouble(n -> Math.abs(file.micros(cut ? n.off() : n.on()) - due))
                        .min()
                        .orElse(Double.MAX_VALUE);
                assertThat(nearest)
                        .as("microseconds from the hit at %s s to the nearest %s", event.from(), cut ? "end" : "onset")
                        .isLessThanOrEqualTo(frame);
            }
        });
    }

    @Test
    void theSheetSaysHowExactlyHitsLand() {
        everyCue(cue -> {
            List<CueSheet.Hit> hits = cue.sheet().hits();
            for (SceneEvent event : hardHits(cue)) {
                assertThat(hits)
                        .anyMatch(h -> h.asked().equals(event.from())
                                && h.landed().equals(event.from())
                                && h.framesOff() == 0);
            }
            long marked = cue.scene().events().stream()
                    .filter(e -> e.hit().isPresent())
                    .count();
            assertThat(hits).hasSize((int) marked);
        });
    }

    @Test
    void silenceIsSilent() {
        everyCue(cue -> {
            for (SceneEvent silence : cue.scene().events(SceneEvent.Kind.SILENCE)) {
                long from = Math.round(silence.from().toDouble() * 1e6);
                long to = Math.round(silence.to().toDouble() * 1e6);
                for (Performance.Player player : cue.performance().players()) {
                    assertThat(player.notes())
                            .as(player.part().name() + " in the silence from " + silence.from() + " s")
                            .noneMatch(n -> n.end() > from + RELEASE_MICROS && n.onset() < to - RELEASE_MICROS);
                }
            }
        });
    }

    /** Under speech nothing moves in the register of voices, and little moves at all (MUSIC 5.5). */
    @Test
    void dialogueIsLeftRoom() {
        everyCue(cue -> {
            for (SceneEvent line : cue.scene().events(SceneEvent.Kind.DIALOGUE)) {
                double begins = line.from().toDouble();
                double ends = line.to().toDouble();
                for (Part part : cue.score().parts()) {
                    boolean sings = part.role() == Part.Role.MELODY || part.role() == Part.Role.COUNTERLINE;
                    assertThat(part.notes())
                            .as(part.name() + " under the dialogue from " + line.from() + " s")
                            .noneMatch(n -> sings
                                    && n.pitch().midi() >= 48
                                    && n.pitch().midi() <= 72
                                    && begins(cue.score(), n, begins, ends));
                }
                long onsets = cue.score().parts().stream()
                        .flatMap(p -> p.notes().stream())
                        .filter(n -> begins(cue.score(), n, begins, ends))
                        .map(Note::onset)
                        .distinct()
                        .count();
                assertThat(onsets / (ends - begins))
                        .as("onsets a second under the dialogue from " + line.from() + " s")
                        .isLessThanOrEqualTo(1.5);
            }
        });
    }

    private static boolean begins(Score score, Note note, double from, double to) {
        double at = score.tempo().secondsAt(note.onset().toDouble());
        return at > from + 1e-6 && at < to - 1e-6;
    }

    @Test
    void notesAreInRangeAndBarsAddUp() {
        everyCue(cue -> assertWritten(cue.score()));
    }

    static void assertWritten(Score score) {
        Rational at = Rational.ZERO;
        List<Bar> bars = score.bars();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            assertThat(bar.onset()).isEqualTo(at);
            boolean mayBeShort = bar.number() == 0 || i == bars.size() - 1;
            assertThat(bar.length())
                    .as("bar " + bar.number())
                    .isLessThanOrEqualTo(bar.meter().bar());
            assertThat(mayBeShort || bar.length().equals(bar.meter().bar())).isTrue();
            at = at.plus(bar.length());
        }
        assertThat(at).isEqualTo(score.length());
        for (Mark.MeterMark meter : score.marks(Mark.MeterMark.class)) {
            assertThat(bars.stream().map(Bar::onset)).as("barlines").contains(meter.at());
        }
        for (Part part : score.parts()) {
            for (Note note : part.notes()) {
                assertThat(note.pitch().midi())
                        .as(part.name() + " at " + note.onset())
                        .isBetween(part.instrument().low(), part.instrument().high());
                assertThat(note.end()).isLessThanOrEqualTo(score.length());
            }
        }
    }

    @Test
    void statementsSayHowRecognisableTheyAre() {
        everyCue(cue -> cue.sheet().sections().stream()
                .flatMap(s -> s.statement().stream())
                .forEach(s -> {
                    assertThat(s.likeness()).isBetween(0.0, 1.0);
                    assertThat(cue.sheet().instruments()).anyMatch(i -> i.startsWith(s.instrument()));
                }));
    }
}
