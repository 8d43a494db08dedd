package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.line;
import static yeoun.support.SamplePieces.note;
import static yeoun.support.SamplePieces.part;
import static yeoun.support.SamplePieces.score;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Dynamic;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Performance;
import yeoun.score.Performance.Bend;
import yeoun.score.Performance.Control;
import yeoun.score.Performance.Tone;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.story.FrameRate;
import yeoun.story.Timecode;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;
import yeoun.support.Smf;

class MidiWriterTest {

    private static final Part VIOLIN =
            part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("E5 1/4, G5 1/4, A5 1/2, G5 1"));
    private static final Part PIANO =
            part("Piano", SamplePieces.PIANO, Part.Role.CHORDS, line("C3+E3+G3 1, C3+F3+A3 1"));
    private static final Part DRUMS =
            part("Drums", SamplePieces.DRUMS, Part.Role.PULSE, line("C2 1/4, D2 1/4, C2 1/4, D2 1/4, C2 1"));

    /** Everybody plays exactly what is written. */
    private static Performance asWritten(Score score) {
        List<Performance.Player> players = new ArrayList<>();
        for (Part part : score.parts()) {
            List<Tone> tones = part.notes().stream()
                    .map(n -> new Tone(
                            micros(score, n.onset()),
                            micros(score, n.end()),
                            n.pitch().midi(),
                            72))
                    .toList();
            List<Control> controls = List.of(
                    new Control(0, 7, 100), new Control(0, 10, part.instrument().pan()));
            players.add(new Performance.Player(part, tones, controls, List.of()));
        }
        return new Performance(score, score.tempo(), players);
    }

    private static long micros(Score score, Rational position) {
        return score.tempo().seconds(position).times(1_000_000).round();
    }

    private static Smf performed(Score score, MidiOptions options) {
        return Smf.read(MidiWriter.performed(asWritten(score), options).get(0).toBytes());
    }

    private static Smf notated(Score score) {
        return Smf.read(MidiWriter.notated(score, MidiOptions.PLAIN).get(0).toBytes());
    }

    @Test
    void writesTypeOneWithAConductorThatDoesNotSoundAndATrackForEachPart() {
        Smf file = performed(score(90, VIOLIN, PIANO, DRUMS), MidiOptions.PLAIN);
        assertThat(file.type()).isEqualTo(1);
        assertThat(file.division()).isEqualTo(480);
        assertThat(file.tracks()).extracting(Smf.Track::name).containsExactly("Sample", "Violin", "Piano", "Drums");
        assertThat(file.tracks().get(0).messages()).isEmpty();
        assertThat(file.tracks()).allMatch(track -> track.metas(4).isEmpty());
    }

    @Test
    void givesEachPartItsChannelAndPercussionTheTenth() {
        Smf file = performed(score(90, VIOLIN, DRUMS, PIANO), MidiOptions.PLAIN);
        assertThat(channels(file.track("Violin"))).containsOnly(0);
        assertThat(channels(file.track("Drums"))).containsOnly(9);
        assertThat(channels(file.track("Piano"))).containsOnly(1);
    }

    private static List<Integer> channels(Smf.Track track) {
        return track.messages().stream().map(Smf.Event::channel).distinct().toList();
    }

    @Test
    void changesTheProgramOnceFirstOfAllAndSelectsNoBank() {
        Smf file = performed(score(90, VIOLIN, PIANO), MidiOptions.PLAIN);
        for (Smf.Track track : file.tracks().subList(1, 3)) {
            assertThat(track.messages().get(0).type()).isEqualTo(0xC0);
            assertThat(track.messages()).filteredOn(e -> e.type() == 0xC0).hasSize(1);
            assertThat(track.controls(0)).isEmpty();
            assertThat(track.controls(32)).isEmpty();
        }
        assertThat(file.track("Violin").messages().get(0).first()).isEqualTo(40);
    }

    @Test
    void writesNotesWhereTheyArePlayed() {
        Score score = score(120, VIOLIN);
        List<Smf.Note> notes =
                performed(score, MidiOptions.PLAIN).track("Violin").notes();
        assertThat(notes)
                .containsExactly(
                        new Smf.Note(0, 480, 0, 76, 72),
                        new Smf.Note(480, 960, 0, 79, 72),
                        new Smf.Note(960, 1920, 0, 81, 72),
                        new Smf.Note(1920, 3840, 0, 79, 72));
    }

    @Test
    void putsMoreThanFifteenPitchedPartsIntoFurtherFilesAndSaysWhich() {
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i <= 31; i++) {
            parts.add(part("Violin " + i, SamplePieces.VIOLIN, Part.Role.PAD, line("E5 1")));
        }
        parts.add(DRUMS);
        List<MidiFile> files =
                MidiWriter.performed(asWritten(score(90, parts.toArray(Part[]::new))), MidiOptions.PLAIN);
        assertThat(files).extracting(MidiFile::number).containsExactly(1, 2, 3);
        assertThat(files.get(0).parts()).hasSize(16).startsWith("Violin 1").endsWith("Violin 15", "Drums");
        assertThat(files.get(1).parts()).hasSize(15).startsWith("Violin 16").endsWith("Violin 30");
        assertThat(files.get(2).parts()).containsExactly("Violin 31");
        Smf first = Smf.read(files.get(0).toBytes());
        assertThat(first.tracks().subList(1, 16).stream().flatMap(t -> channels(t).stream()))
                .doesNotHaveDuplicates()
                .doesNotContain(9)
                .contains(15);
        assertThat(Smf.read(files.get(2).toBytes()).tracks().get(0).metas(0x51)).isNotEmpty();
    }

    @Test
    void writesMeterKeyAndTempo() {
        List<Mark> marks = List.of(
                new Mark.MeterMark(Rational.ZERO, Meter.of(6, 8)),
                new Mark.MeterMark(at(3, 4), Meter.of(4, 4)),
                new Mark.KeyMark(Rational.ZERO, new Key(yeoun.music.PitchClass.parse("Eb"), Modes.IONIAN)),
                new Mark.KeyMark(at(3, 4), new Key(yeoun.music.PitchClass.parse("D"), Modes.DORIAN)));
        Score score = score(at(7, 4), TempoMap.constant(at(7, 4), Rational.of(77)), marks, PIANO.withNotes(List.of()));
        Smf.Track conductor = notated(score).tracks().get(0);
        assertThat(conductor.metas(0x58)).extracting(Smf.Event::tick).containsExactly(0L, 1440L);
        assertThat(conductor.metas(0x58).get(0).bytes()).containsExactly(6, 3, 36, 8);
        assertThat(conductor.metas(0x58).get(1).bytes()).containsExactly(4, 2, 24, 8);
        assertThat(conductor.metas(0x59).get(0).bytes()).containsExactly(0xFD, 0);
        assertThat(conductor.metas(0x59).get(1).bytes()).containsExactly(0, 1);
        assertThat(conductor.metas(0x51)).hasSize(1);
        assertThat(conductor.metas(0x51).get(0).tempo()).isEqualTo(779_221);
    }

    @Test
    void keepsKeySignaturesWithinSevenSigns() {
        Score score = score(
                Rational.ONE,
                TempoMap.constant(Rational.ONE, Rational.of(60)),
                List.of(new Mark.KeyMark(Rational.ZERO, SamplePieces.key("G#", Modes.IONIAN))),
                PIANO.withNotes(List.of()));
        assertThat(notated(score).tracks().get(0).metas(0x59).get(0).bytes()).containsExactly(0xFC, 0);
    }

    @Test
    void countsAPickupAsABarOfItsOwn() {
        Score score = new Score(
                "Pickup",
                "",
                at(5, 4),
                at(1, 4),
                TempoMap.constant(at(5, 4), Rational.of(60)),
                score(60, VIOLIN).marks(),
                List.of(part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("G4 1/4, C5 1"))));
        List<Smf.Event> meters = notated(score).tracks().get(0).metas(0x58);
        assertThat(meters).extracting(Smf.Event::tick).containsExactly(0L, 480L);
        assertThat(meters.get(0).bytes()).startsWith(1, 2);
        assertThat(meters.get(1).bytes()).startsWith(4, 2);
    }

    @Test
    void marksSectionsAndHitsByUniqueNamesWithTimecode() {
        List<Mark> marks = List.of(
                new Mark.SectionMark(Rational.ZERO, "A", "calm"),
                new Mark.HitMark(Rational.ONE, "문 door"),
                new Mark.SectionMark(Rational.ONE, "A", "calm"),
                new Mark.HitMark(at(3, 2), "door"));
        Score score = score(Rational.of(2), TempoMap.constant(Rational.of(2), Rational.of(60)), marks, VIOLIN);
        Timecode start = Timecode.parse("01:00:00:00", FrameRate.FPS_25);
        List<Smf.Event> markers =
                performed(score, MidiOptions.startingAt(start)).tracks().get(0).metas(6);
        assertThat(markers)
                .extracting(Smf.Event::text)
                .containsExactly("A calm", "HIT 1 Mun door 01:00:04:00", "A calm (2)", "HIT 2 door 01:00:06:00");
        assertThat(markers).extracting(Smf.Event::tick).containsExactly(0L, 1920L, 1920L, 2880L);
    }

    @ParameterizedTest
    @CsvSource({
        "25, 01:02:03:04, 0x21, 4, 0",
        "24, 01:02:03:04, 0x01, 4, 0",
        "23.976, 10:02:03:23, 0x0A, 23, 0",
        "29.97df, 01:02:03;04, 0x41, 4, 0",
        "29.97, 01:02:03:04, 0x61, 4, 0",
        "30, 01:02:03:29, 0x61, 29, 0",
        "50, 01:02:03:49, 0x21, 24, 50",
        "59.94df, 01:02:03;58, 0x41, 29, 0",
        "60, 01:02:03:59, 0x61, 29, 50"
    })
    void writesTheStartAsSmpteOffset(String rate, String timecode, int hour, int frame, int hundredths) {
        Timecode start = Timecode.parse(timecode, FrameRate.parse(rate));
        Smf.Track conductor = performed(score(60, VIOLIN), MidiOptions.startingAt(start))
                .tracks()
                .get(0);
        Smf.Event offset = conductor.metas(0x54).get(0);
        assertThat(offset.tick()).isZero();
        assertThat(offset.bytes()).containsExactly(hour, 2, 3, frame, hundredths);
    }

    @Test
    void namesThingsInAsciiOrIfAskedAsTheyAre() {
        Part haegeum = part("해금", SamplePieces.HAEGEUM, Part.Role.MELODY, line("G4 1"));
        Part nameless = part("再会", SamplePieces.CELLO, Part.Role.PAD, line("G3 1"));
        Part twin = part("再", SamplePieces.CELLO, Part.Role.PAD, line("G3 1"));
        Score plain = score(60, haegeum, nameless, twin);
        Score titled = new Score("여운", "", plain.length(), plain.pickup(), plain.tempo(), plain.marks(), plain.parts());
        assertThat(performed(titled, MidiOptions.PLAIN).tracks())
                .extracting(Smf.Track::name)
                .containsExactly("Yeoun", "Haegeum", "Violoncello", "Violoncello 2");
        MidiOptions unicode = new MidiOptions(java.util.Optional.empty(), true);
        assertThat(performed(titled, unicode).tracks())
                .extracting(Smf.Track::name)
                .containsExactly("여운", "해금", "再会", "再");
    }

    @Test
    void setsTheBendRangeBeforeBendsAndBendsBack() {
        Score score = score(60, part("Haegeum", SamplePieces.HAEGEUM, Part.Role.MELODY, line("G4 1")));
        List<Bend> bends = List.of(new Bend(500_000, -150), new Bend(600_000, 300), new Bend(900_000, 0));
        Performance performance = new Performance(
                score,
                score.tempo(),
                List.of(new Performance.Player(
                        score.parts().get(0), List.of(new Tone(0, 1_000_000, 67, 80)), List.of(), bends)));
        Smf.Track track = Smf.read(MidiWriter.performed(performance, MidiOptions.PLAIN)
                        .get(0)
                        .toBytes())
                .track("Haegeum");
        List<Smf.Event> messages = track.messages();
        assertThat(messages.subList(1, 7))
                .extracting(Smf.Event::first, Smf.Event::second)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(101, 0),
                        org.assertj.core.groups.Tuple.tuple(100, 0),
                        org.assertj.core.groups.Tuple.tuple(6, 3),
                        org.assertj.core.groups.Tuple.tuple(38, 0),
                        org.assertj.core.groups.Tuple.tuple(101, 127),
                        org.assertj.core.groups.Tuple.tuple(100, 127));
        assertThat(track.bends()).extracting(Smf.Event::bend).containsExactly(0, -4096, 8191, 0);
        assertThat(track.bends()).extracting(Smf.Event::tick).containsExactly(0L, 240L, 288L, 432L);
    }

    @Test
    void leavesPartsWithoutBendsAlone() {
        Smf file = performed(score(60, VIOLIN), MidiOptions.PLAIN);
        assertThat(file.track("Violin").bends()).isEmpty();
        assertThat(file.track("Violin").controls(101)).isEmpty();
    }

    @Test
    void keepsSilenceAtTheEndAndSpansEveryTempoWithANoteNobodyHears() {
        Rational length = Rational.of(4);
        TempoMap tempo = TempoMap.constant(length, Rational.of(60));
        TempoMap changing = new TempoMap(List.of(
                tempo.anchors().get(0),
                new TempoMap.Anchor(Rational.of(3), Rational.of(11)),
                new TempoMap.Anchor(length, Rational.of(16))));
        Score score = score(length, changing, List.of(), VIOLIN);
        Smf file = performed(score, MidiOptions.PLAIN);
        assertThat(file.tracks()).allMatch(track -> track.end() == 4 * 1920);
        List<Smf.Note> guide = file.track("Guide").notes();
        assertThat(guide).hasSize(1);
        assertThat(guide.get(0).velocity()).isEqualTo(1);
        assertThat(guide.get(0).off()).isEqualTo(4 * 1920);
        assertThat(guide.get(0).channel()).isEqualTo(1);
        assertThat(file.micros(4 * 1920)).isCloseTo(16e6, within(50.0));
    }

    @Test
    void guidesAMusicThatBeginsLate() {
        Part late = part(
                "Violin", SamplePieces.VIOLIN, Part.Role.MELODY, List.of(note(Rational.of(2), Rational.ONE, "A4")));
        List<Smf.Note> guide =
                performed(score(60, late), MidiOptions.PLAIN).track("Guide").notes();
        assertThat(guide).containsExactly(new Smf.Note(0, 2 * 1920, 1, 60, 1));
    }

    @Test
    void needsNoGuideWhenMusicSoundsFromFirstToLast() {
        assertThat(performed(score(60, VIOLIN), MidiOptions.PLAIN).tracks()).hasSize(2);
    }

    @Test
    void guidesAnEmptyScoreToo() {
        Smf file = performed(score(60), MidiOptions.PLAIN);
        assertThat(file.track("Guide").notes()).containsExactly(new Smf.Note(0, 1920, 0, 60, 1));
    }

    @Test
    void letsAKeyGoBeforeItIsStruckAgainEvenWhereTicksMeet() {
        Score score = score(60, part("Piano", SamplePieces.PIANO, Part.Role.CHORDS, line("C4 1")));
        List<Tone> tones = List.of(
                new Tone(0, 1_000_100, 60, 70),
                new Tone(1_000_150, 1_000_200, 60, 80),
                new Tone(1_000_300, 2_000_000, 60, 90));
        Performance performance = new Performance(
                score,
                score.tempo(),
                List.of(new Performance.Player(score.parts().get(0), tones, List.of(), List.of())));
        List<Smf.Note> notes = Smf.read(MidiWriter.performed(performance, MidiOptions.PLAIN)
                        .get(0)
                        .toBytes())
                .track("Piano")
                .notes();
        assertThat(notes).containsExactly(new Smf.Note(0, 480, 0, 60, 70), new Smf.Note(480, 960, 0, 60, 90));
    }

    @Test
    void setsUpTheDrumChannelOnceForSeveralDrummers() {
        Part second = part("Taiko", SamplePieces.DRUMS, Part.Role.PULSE, line("C2 1"));
        Smf file = performed(score(60, DRUMS, second), MidiOptions.PLAIN);
        assertThat(file.track("Drums").controls(7)).hasSize(1);
        assertThat(file.track("Taiko").controls(7)).isEmpty();
        assertThat(file.track("Taiko").messages()).noneMatch(e -> e.type() == 0xC0);
        assertThat(file.track("Taiko").notes()).hasSize(1);
    }

    @Test
    void notatesOnTheGridAtTheWrittenLevel() {
        Part part = part(
                "Violin",
                SamplePieces.VIOLIN,
                Part.Role.MELODY,
                line("C5 1/12, D5 1/12, E5 1/12, F5 1/4, G5 1/2"),
                new PartMark.Level(Rational.ZERO, Dynamic.P),
                new PartMark.Level(at(1, 4), Dynamic.FF));
        assertThat(notated(score(97, part)).track("Violin").notes())
                .containsExactly(
                        new Smf.Note(0, 160, 0, 72, 44),
                        new Smf.Note(160, 320, 0, 74, 44),
                        new Smf.Note(320, 480, 0, 76, 44),
                        new Smf.Note(480, 960, 0, 77, 104),
                        new Smf.Note(960, 1920, 0, 79, 104));
    }

    @Test
    void notatesGraceNotesBeforeTheirNote() {
        List<Note> notes = new ArrayList<>(line("R 1/2, C5 1/2"));
        notes.add(note(at(1, 2), Rational.ZERO, "B4"));
        Part part = part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, notes);
        assertThat(notated(score(60, part)).track("Violin").notes())
                .extracting(Smf.Note::on)
                .containsExactly(900L, 960L);
    }

    @Test
    void strikesAUnisonOfTwoVoicesOnce() {
        List<Note> notes = List.of(
                note(Rational.ZERO, at(1, 2), "C4"),
                note(Rational.ZERO, Rational.ONE, "C4").inVoice(2));
        Part part = part("Piano", SamplePieces.PIANO, Part.Role.CHORDS, notes);
        assertThat(notated(score(60, part)).track("Piano").notes()).containsExactly(new Smf.Note(0, 1920, 0, 60, 72));
    }

    @Test
    void refusesPitchesThatMidiCannotSay() {
        Part part = part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("C12 1"));
        assertThatThrownBy(() -> notated(score(60, part)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("156");
    }

    @Test
    void writesTheSameBytesEachTime() throws java.io.IOException {
        Performance performance = asWritten(SamplePieces.cue());
        var out = new java.io.ByteArrayOutputStream();
        MidiWriter.performed(performance, MidiOptions.PLAIN).get(0).writeTo(out);
        assertThat(out.toByteArray())
                .isEqualTo(MidiWriter.performed(performance, MidiOptions.PLAIN)
                        .get(0)
                        .toBytes());
    }
}
