package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.note;
import static yeoun.support.SamplePieces.part;
import static yeoun.support.SamplePieces.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yeoun.chance.Seed;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Dynamic;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Performance;
import yeoun.score.Performance.Control;
import yeoun.score.Performance.Tone;
import yeoun.score.Score;
import yeoun.score.Sigimsae;
import yeoun.score.TempoMap;
import yeoun.story.Emotion;
import yeoun.support.Any;
import yeoun.support.SamplePieces;

class PerformerTest {

    private static final PerformanceBrief BALLAD = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.BALLAD);
    private static final PerformanceBrief STRICT = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.STRICT);

    private static final List<Instrument> BAND = List.of(
            SamplePieces.PIANO,
            SamplePieces.CELLO,
            SamplePieces.STRINGS,
            SamplePieces.FLUTE,
            SamplePieces.HAEGEUM,
            SamplePieces.GAYAGEUM,
            SamplePieces.BASS,
            SamplePieces.SYNTH,
            SamplePieces.DRUMS);

    private static Part anyPart(Any any, int number, int bars) {
        List<Note> notes = new ArrayList<>();
        for (int i = any.between(0, 60); i > 0; i--) {
            Rational onset = at(any.between(0, bars * 24 - 1), 24);
            Rational left = Rational.of(bars).minus(onset);
            Rational duration = any.chance(0.1) ? Rational.ZERO : left.min(at(any.between(1, 36), 24));
            Pitch pitch = Pitch.ofMidi(any.between(55, 75), PitchClass.C);
            Note note = Note.of(onset, duration, pitch).inVoice(any.between(1, 2));
            note = any.chance(0.3) ? note.with(any.of(Articulation.values())) : note;
            notes.add(any.chance(0.2) ? note.with(any.of(Sigimsae.values())) : note);
        }
        List<PartMark> marks = List.of(
                new PartMark.Level(at(any.between(0, bars), 1), any.of(Dynamic.values())),
                new PartMark.Hairpin(Rational.ONE, Rational.of(2), any.chance(0.5)),
                new PartMark.Pedal(Rational.ZERO, Rational.ONE),
                new PartMark.Pedal(Rational.ONE, Rational.of(2)),
                new PartMark.Slur(at(1, 2), at(3, 2), 1));
        return new Part("Part " + number, any.of(BAND), any.of(Part.Role.values()), notes, marks);
    }

    private static Score anyScore(Any any) {
        int bars = any.between(3, 9);
        List<Part> parts = new ArrayList<>();
        for (int i = any.between(1, 4); i > 0; i--) {
            parts.add(anyPart(any, i, bars));
        }
        Rational length = Rational.of(bars);
        List<Mark> marks = SamplePieces.song(bars, 80).marks();
        return score(
                length,
                TempoMap.constant(length, Rational.of(any.between(40, 200))),
                marks,
                parts.toArray(Part[]::new));
    }

    private static PerformanceBrief anyBrief(Any any, Score score) {
        List<Rational> hits = new ArrayList<>();
        for (Part part : score.parts()) {
            part.notes().stream().filter(n -> any.chance(0.1)).forEach(n -> hits.add(n.onset()));
        }
        Style.Rhythm feel = new Style.Rhythm(any.of(0.5, 0.57, 0.66), any.chance(0.5), 0, 1);
        Style.Playing playing = new Style.Playing(any.number(0, 0.3), any.number(0, 2), any.number(0, 30));
        PerformanceBrief brief = PerformanceBrief.of(feel, playing)
                .frozenAt(hits)
                .feeling(new Emotion(any.number(-1, 1), any.number(-1, 1), any.number(0, 1), any.number(-1, 1)));
        return any.chance(0.3) ? brief.endingFreely() : brief;
    }

    @Test
    void whateverIsPlayedCanBePlayed() {
        Any.times(150, any -> {
            Score score = anyScore(any);
            Performance performance = Performer.perform(score, anyBrief(any, score), any.seed());
            long end =
                    performance.tempo().seconds(score.length()).times(1_000_000).round() + 1;
            for (Performance.Player player : performance.players()) {
                requirePlayable(player, end);
            }
        });
    }

    private static void requirePlayable(Performance.Player player, long end) {
        Map<Integer, Long> free = new HashMap<>();
        long before = 0;
        for (Tone tone : player.notes()) {
            assertThat(tone.onset()).isBetween(before, end);
            assertThat(tone.end()).isGreaterThan(tone.onset()).isLessThanOrEqualTo(end);
            assertThat(tone.velocity()).isBetween(1, 127);
            assertThat(tone.onset()).isGreaterThanOrEqualTo(free.getOrDefault(tone.key(), 0L));
            free.put(tone.key(), tone.end());
            before = tone.onset();
        }
        assertThat(player.controls()).isSortedAccordingTo((x, y) -> Long.compare(x.at(), y.at()));
        assertThat(player.controls()).allMatch(c -> c.value() >= 0 && c.value() <= 127 && c.at() >= 0 && c.at() <= end);
        assertThat(player.bends()).isSortedAccordingTo((x, y) -> Long.compare(x.at(), y.at()));
        assertThat(player.bends()).allMatch(b -> Math.abs(b.cents()) <= 310 && b.at() >= 0 && b.at() <= end);
        assertThat(player.bends().isEmpty()
                        || player.bends().get(player.bends().size() - 1).cents() == 0)
                .isTrue();
    }

    @Test
    void everyNoteSoundsExactlyAtItsHit() {
        Any.times(60, any -> {
            Score score = SamplePieces.song(any.between(4, 12), any.between(50, 150));
            List<Rational> hits = new ArrayList<>();
            for (Note note : score.parts().get(0).notes()) {
                if (any.chance(0.15)) {
                    hits.add(note.onset());
                }
            }
            PerformanceBrief brief = anyBrief(any, score);
            brief = new PerformanceBrief(
                    brief.feel(), brief.playing(), brief.stretches(), hits, List.of(), false, brief.rules());
            List<Tone> tones =
                    Performer.perform(score, brief, any.seed()).players().get(0).notes();
            for (Rational hit : hits) {
                long due = score.tempo().seconds(hit).times(1_000_000).round();
                assertThat(tones).anyMatch(tone -> Math.abs(tone.onset() - due) <= 1);
            }
        });
    }

    @Test
    void playsTheSameForTheSameSeedOnAnyThread() {
        Score cue = SamplePieces.cue();
        Performance alone = Performer.perform(cue, BALLAD, new Seed(7));
        List<Performance> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Performer.perform(cue, BALLAD, new Seed(7)))
                .toList();
        assertThat(together).allMatch(alone::equals);
        assertThat(Performer.perform(cue, BALLAD, new Seed(8))).isNotEqualTo(alone);
    }

    @Test
    void aPlayerIsNotMovedByAnother() {
        Score song = SamplePieces.song(8, 80);
        Performance duo = Performer.perform(song, BALLAD, new Seed(1));
        Performance alone = Performer.perform(song.withParts(song.parts().subList(1, 2)), BALLAD, new Seed(1));
        assertThat(alone.players().get(0)).isEqualTo(duo.players().get(1));
    }

    @Test
    void aNoteAddedAtTheEndChangesNoTimeAtTheBeginning() {
        Score song = SamplePieces.song(8, 80);
        Part piano = song.parts().get(1);
        List<Note> more = new ArrayList<>(piano.notes());
        more.add(note(at(15, 2), at(1, 2), "C5").inVoice(2));
        Score longer = song.withParts(List.of(song.parts().get(0), piano.withNotes(more)));
        List<Tone> before =
                Performer.perform(song, BALLAD, new Seed(1)).players().get(1).notes();
        List<Tone> after =
                Performer.perform(longer, BALLAD, new Seed(1)).players().get(1).notes();
        assertThat(after.subList(0, 20))
                .extracting(Tone::onset)
                .isEqualTo(before.subList(0, 20).stream().map(Tone::onset).toList());
    }

    @Test
    void withoutLoosenessAndRubatoEverythingIsOnTheGrid() {
        Score song = SamplePieces.song(4, 120);
        List<Tone> piano = Performer.perform(song.withParts(song.parts().subList(0, 1)), STRICT, new Seed(1))
                .players()
                .get(0)
                .notes();
        assertThat(piano).extracting(t -> t.onset() % 250_000).containsOnly(0L);
    }

    @Test
    void theMelodyLeadsAndSingsOverWhatAccompanies() {
        Performance song = Performer.perform(SamplePieces.song(8, 80), STRICT, new Seed(1));
        Tone melody = song.players().get(0).notes().get(6);
        Tone chord = song.players().get(1).notes().get(3);
        assertThat(chord.onset() - melody.onset()).isBetween(5_000L, 35_000L);
        assertThat(mean(song.players().get(0)))
                .isGreaterThan(mean(song.players().get(1)) + 8);
    }

    private static double mean(Performance.Player player) {
        return player.notes().stream().mapToInt(Tone::velocity).average().orElseThrow();
    }

    @Test
    void playsTheWrittenLevelInTheMean() {
        for (Dynamic dynamic : List.of(Dynamic.P, Dynamic.MF, Dynamic.F)) {
            Part part = SamplePieces.song(8, 80)
                    .parts()
                    .get(0)
                    .withMarks(List.of(new PartMark.Level(Rational.ZERO, dynamic)));
            Performance performance = Performer.perform(score(80, part), BALLAD, new Seed(1));
            assertThat(mean(performance.players().get(0))).isCloseTo(dynamic.velocity(), within(4.0));
        }
    }

    @Test
    void playsGraceNotesBeforeTheBeatWhereThereIsTime() {
        List<Note> notes = new ArrayList<>(SamplePieces.line("C5 1/2, E5 1/2"));
        notes.add(note(at(1, 2), Rational.ZERO, "D5"));
        Score score = score(60, part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, notes));
        List<Tone> tones =
                Performer.perform(score, STRICT, new Seed(0)).players().get(0).notes();
        assertThat(tones).extracting(Tone::key).containsExactly(72, 74, 76);
        assertThat(tones.get(1).onset()).isEqualTo(1_920_000);
        assertThat(tones.get(2).onset()).isEqualTo(2_000_000);
        List<Note> opening = List.of(note(Rational.ZERO, Rational.ONE, "E5"), note(Rational.ZERO, Rational.ZERO, "D5"));
        List<Tone> onBeat = Performer.perform(
                        score(60, part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, opening)), STRICT, new Seed(0))
                .players()
                .get(0)
                .notes();
        assertThat(onBeat).extracting(Tone::onset).containsExactly(0L, 0L);
    }

    @Test
    void strikesATremoloAgainAndAgain() {
        Note note = note(Rational.ZERO, Rational.ONE, "C4").with(Articulation.TREMOLO);
        Score score = score(60, part("Violin", SamplePieces.VIOLIN, Part.Role.PAD, List.of(note)));
        assertThat(Performer.perform(score, STRICT, new Seed(0))
                        .players()
                        .get(0)
                        .notes())
                .hasSizeBetween(32, 48);
    }

    @Test
    void strikesTheSameKeyOfTwoVoicesOnce() {
        List<Note> notes = List.of(
                note(Rational.ZERO, at(1, 2), "C4"),
                note(Rational.ZERO, Rational.ONE, "C4").inVoice(2));
        Score score = score(60, part("Piano", SamplePieces.PIANO, Part.Role.CHORDS, notes));
        assertThat(Performer.perform(score, STRICT, new Seed(0))
                        .players()
                        .get(0)
                        .notes())
                .hasSize(1);
    }

    private static List<Control> controls(Performance.Player player, int number) {
        return player.controls().stream().filter(c -> c.number() == number).toList();
    }

    @Test
    void setsVolumeAndPlaceOnceAndLetsThePedalGoBeforeTheEnd() {
        Performance cue = Performer.perform(SamplePieces.cue(), BALLAD, new Seed(0));
        for (Performance.Player player : cue.players()) {
            assertThat(controls(player, 7)).containsExactly(new Control(0, 7, 100));
            assertThat(controls(player, 10)).containsExactly(new Control(0, 10, 64));
        }
        List<Control> pedal = controls(cue.players().get(1), 64);
        assertThat(pedal.get(0)).isEqualTo(new Control(0, 64, 0));
        assertThat(pedal.get(1)).isEqualTo(new Control(50_000, 64, 127));
        assertThat(pedal.get(pedal.size() - 1).value()).isZero();
        assertThat(pedal).hasSize(1 + 2 * 60);
        assertThat(controls(cue.players().get(0), 64)).isEmpty();
    }

    @Test
    void heldNotesSwellAndBreatheAndStruckOnesDoNot() {
        Performance cue = Performer.perform(SamplePieces.cue(), BALLAD, new Seed(0));
        Performance.Player strings = cue.players().get(3);
        assertThat(controls(strings, 1)).hasSizeGreaterThan(100).allMatch(c -> c.value() >= 20 && c.value() <= 100);
        assertThat(controls(strings, 11)).hasSizeGreaterThan(20).allMatch(c -> c.value() >= 64);
        assertThat(controls(cue.players().get(1), 1)).isEmpty();
        assertThat(controls(cue.players().get(1), 11)).hasSize(1);
    }

    @Test
    void aHairpinGrowsInsideAHeldNote() {
        Part part = part(
                "Violin",
                SamplePieces.VIOLIN,
                Part.Role.MELODY,
                List.of(note(Rational.ZERO, Rational.of(2), "A4")),
                new PartMark.Level(Rational.ZERO, Dynamic.P),
                new PartMark.Hairpin(Rational.ZERO, Rational.of(2), true));
        List<Control> swell = controls(
                Performer.perform(score(60, part), STRICT, new Seed(0))
                        .players()
                        .get(0),
                11);
        assertThat(swell.get(swell.size() - 1).value())
                .isGreaterThan(swell.get(0).value() + 8);
    }

    @Test
    void playsAnEmptyPartAndAnEmptyScore() {
        Score empty = score(60, part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, List.of()));
        assertThat(Performer.perform(empty, BALLAD.endingFreely(), new Seed(0))
                        .players()
                        .get(0)
                        .notes())
                .isEmpty();
        assertThat(Performer.perform(score(60), BALLAD, new Seed(0)).players()).isEmpty();
    }

    @Test
    void statesEveryRuleOnceWithItsSource() {
        assertThat(Performer.rules())
                .extracting(PlayingRule::name)
                .doesNotHaveDuplicates()
                .hasSize(24);
        assertThat(Performer.rules())
                .allMatch(rule -> rule.name().matches("[a-z-]+")
                        && rule.says().endsWith(".")
                        && rule.because().contains("MUSIC"));
    }
}
