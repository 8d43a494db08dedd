package yeoun.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yeoun.chance.Seed;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.Section;
import yeoun.compose.scene.TimedSection;
import yeoun.compose.texture.AboveTheBass;
import yeoun.compose.texture.Band;
import yeoun.compose.texture.BandLeader;
import yeoun.compose.texture.BarSpan;
import yeoun.compose.texture.ChordSpan;
import yeoun.compose.texture.Course;
import yeoun.compose.texture.CourseBrief;
import yeoun.compose.texture.CoursePlayer;
import yeoun.compose.texture.CourseWriter;
import yeoun.compose.texture.GroovePlayer;
import yeoun.compose.texture.Hands;
import yeoun.compose.texture.HeldLow;
import yeoun.compose.texture.PadPlayer;
import yeoun.compose.texture.Sounding;
import yeoun.craft.Figure;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.craft.Tables;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.palette.ColourModel;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.story.Emotion;
import yeoun.story.HouseStyle;
import yeoun.story.Scene;

/** Sets a cue for players: who plays in which section, how densely, and what happens at hits and silences. */
final class SceneTexture {

    /** Under speech, held tones stay at or below this MIDI note (MUSIC 5.5). */
    private static final int UNDER_SPEECH = 48;

    /** Intensities from which layers join those that always play (MUSIC 6.4). */
    private static final double BASS_FROM = 0.16;

    private static final double DRUMS_FROM = 0.28;

    private final Tables tables;
    private final BandLeader leader;
    private final SceneVoicing voicing;
    private final CourseWriter courses = new CourseWriter();

    SceneTexture(Tables tables) {
        this.tables = tables;
        this.leader = new BandLeader(tables);
        this.voicing = new SceneVoicing(tables.idioms());
    }

    /** The parts of a cue. */
    record Parts(List<Part> parts, List<Course> courses) {}

    Parts write(Scene scene, List<SectionMusic> music, List<Player> players, Style style, HouseStyle house, Seed seed) {
        return write(scene, music, players, style, house, Optional.empty(), seed);
    }

    /**
     * The parts of a cue.
     *
     * @param figure the accompaniment figure; empty for one that suits each section
     */
    Parts write(
            Scene scene,
            List<SectionMusic> music,
            List<Player> players,
            Style style,
            HouseStyle house,
            Optional<Figure> figure,
            Seed seed) {
        List<List<ChordSpan>> spans = voicing.write(music, style, style.rules().overriddenBy(house.rules()));
        PartDrafts drafts = new PartDrafts();
        new Doublings(tables.instruments(), new HybridDouble(style, house, tables.instruments())).write(music, drafts);
        Band first = band(music.get(0), style, house, melodyOf(music), seed.at("band"));
        List<Course> courses = new ArrayList<>();
        Section end = music.get(music.size() - 1).timed().section();
        for (int i = 0; i < music.size(); i++) {
            SectionMusic section = music.get(i);
            if (!section.isSilent()) {
                Seed own = seed.at("section").at(i);
                boolean ends = section.timed().section() == end;
                accompany(section, spans.get(i), first, style, house, figure, melodyOf(music), ends, own, drafts)
                        .ifPresent(courses::add);
            }
        }
        new BodyEvents(tables, players, drafts).write(scene, music);
        List<Part> parts = new ArrayList<>();
        Trimmer trimmer = new Trimmer(music);
        for (PartDraft draft : drafts.all()) {
            Part part = trimmer.trim(handed(draft, music));
            if (!part.notes().isEmpty()) {
                parts.add(Directions.settle(part.withMarks(new CueDynamics(music).marks(part, draft.role))));
            }
        }
        parts.sort(Comparator.comparing(p -> p.role().ordinal()));
        return new Parts(List.copyOf(PartNames.unique(parts)), List.copyOf(courses));
    }

    /** A keyboard part in two hands; any other as it is. */
    private static Part handed(PartDraft draft, List<SectionMusic> music) {
        Part part = draft.part();
        if (!part.instrument().isKeyboard() || part.role() == Part.Role.MELODY) {
            return part;
        }
        List<Rational> bars = music.stream()
                .flatMap(s -> s.timed().bars().stream())
                .map(TimedSection.GridBar::onset)
                .toList();
        return part.withNotes(HeldLow.write(Hands.part(part.notes(), bars), draft.held));
    }

    /** Who sings first; a violin where nobody does. */
    private Instrument melodyOf(List<SectionMusic> music) {
        return music.stream()
                .flatMap(s -> s.lines().stream())
                .map(PlacedLine::instrument)
                .findFirst()
                .orElseGet(() -> tables.instruments().get("violin"));
    }

    private Band band(SectionMusic section, Style style, HouseStyle house, Instrument melody, Seed seed) {
        return leader.choose(
                style,
                house,
                section.timed().section().emotion(),
                ColourModel.of(section.timed().section().palette()),
                section.timed().meter(),
                section.timed().tempo(),
                melody,
                seed);
    }

    private Optional<Course> accompany(
            SectionMusic section,
            List<ChordSpan> chords,
            Band first,
            Style style,
            HouseStyle house,
            Optional<Figure> asked,
            Instrument melody,
            boolean ends,
            Seed seed,
            PartDrafts drafts) {
        Section scene = section.timed().section();
        Emotion emotion = scene.emotion();
        double intensity = section.fullness();
        List<BarSpan> free = bars(section, false);
        List<BarSpan> spoken = bars(section, true);
        Meter meter = section.timed().meter();
        Figure figure = figure(section, style, asked, first.chords(), emotion, meter, seed.at("figure"));
        List<Note> tune =
                section.lines().stream().flatMap(l -> l.part().notes().stream()).toList();
        boolean hasBass = intensity >= BASS_FROM;
        List<ChordSpan> figured =
                hasBass ? new AboveTheBass(first.chords()).voices(chords, BassLine.of(chords, first.bass())) : chords;
        Optional<Course> course = course(section, free, tune, first.chords(), figure, style, house, ends, seed);
        CoursePlayer player = new CoursePlayer(
                first.chords(),
                section.key(),
                emotion.arousal(),
                section.timed().tempo(),
                tune);
        List<Note> played =
                course.map(c -> player.play(c, 0, free.size(), figure, figured)).orElse(List.of());
        PartDraft draft = drafts.of(first.chords(), Part.Role.CHORDS);
        draft.notes.addAll(played);
        if (first.chords().isKeyboard() && figure.keepsItsLow()) {
            List<PartMark.Pedal> held = pedals(free, chords);
            draft.held.addAll(held);
            draft.marks.addAll(figure.rings() ? held : List.of());
        }
        first.pad()
                .ifPresent(pad -> drafts.of(pad, Part.Role.PAD)
                        .notes
                        .addAll(new PadPlayer(pad, style.texture().voices(), emotion.arousal())
                                .play(
                                        clipped(chords, free),
                                        section.key(),
                                        meter,
                                        new Sounding(tune),
                                        new Sounding(played))));
        underSpeech(clipped(chords, spoken), first.pad().orElse(first.bass()), drafts);
        if (hasBass) {
            Figure bass = leader.bass(
                    style, first.bass(), emotion, meter, section.timed().tempo(), seed.at("bass"));
            List<Note> lead = section.lines().stream()
                    .findFirst()
                    .map(l -> l.part().notes())
                    .orElse(List.of());
            drafts.of(first.bass(), Part.Role.BASS)
                    .notes
                    .addAll(new BassLine(first.bass(), chords, figured, lead, section.key()).play(bass, free));
        }
        Band here = band(section, style, house, melody, seed.at("groove"));
        if (here.groove().isPresent() && intensity >= DRUMS_FROM) {
            Instrument drums = here.percussion().orElseThrow();
            drafts.of(drums, Part.Role.PULSE)
                    .notes
                    .addAll(new GroovePlayer(here.groove().get()).play(free));
        }
        return course;
    }

    /** How the accompaniment goes through the bars in which nobody speaks. */
    private Optional<Course> course(
            SectionMusic section,
            List<BarSpan> free,
            List<Note> tune,
            Instrument player,
            Figure figure,
            Style style,
            HouseStyle house,
            boolean ends,
            Seed seed) {
        if (free.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> cadences = new TreeSet<>();
        for (int bar = 0; bar < free.size(); bar++) {
            BarSpan span = free.get(bar);
            boolean closes = section.lines().stream()
                    .anyMatch(line ->
                            line.end().isMoreThan(span.onset()) && line.end().compareTo(span.end()) <= 0);
            if (closes) {
                cadences.add(bar);
            }
        }
        boolean last = free.get(free.size() - 1).end().equals(section.timed().end());
        return Optional.of(courses.write(
                new CourseBrief(
                        free,
                        tune,
                        cadences,
                        free.size(),
                        free.size(),
                        ends && last,
                        false,
                        false,
                        player,
                        figure,
                        style.texture(),
                        section.timed().section().emotion(),
                        style.rules().overriddenBy(house.rules())),
                seed.at("course")));
    }

    private Figure figure(
            SectionMusic section,
            Style style,
            Optional<Figure> asked,
            Instrument player,
            Emotion emotion,
            Meter meter,
            Seed seed) {
        boolean motor = section.lines().stream().anyMatch(l -> l.treatment().motor());
        if (motor) {
            Figure drives = tables.figures().get(meter.isCompound() ? "six-drive" : "motor");
            boolean quick =
                    BandLeader.canPlay(player, drives, meter, section.timed().tempo());
            return quick ? drives : tables.figures().get("ostinato");
        }
        double tempo = section.timed().tempo();
        return asked.filter(f -> BandLeader.canPlay(player, f, meter, tempo))
                .orElseGet(() -> leader.figure(style, player, paced(section, emotion), meter, tempo, seed));
    }

    /** The feeling as the figures see it: livelier in double time, calmer in half time. */
    private static Emotion paced(SectionMusic section, Emotion emotion) {
        double pace = section.lines().stream()
                .mapToDouble(l -> l.treatment().pace().toDouble())
                .findFirst()
                .orElse(1);
        return pace == 1 ? emotion : emotion.shifted(0, pace > 1 ? 0.4 : -0.4, 0);
    }

    /** Under speech only low held tones: the root and a fifth or octave, one change every two bars at most. */
    private static void underSpeech(List<ChordSpan> chords, Instrument pad, PartDrafts drafts) {
        PartDraft draft = drafts.of(pad, Part.Role.PAD);
        for (ChordSpan chord : chords) {
            Pitch bass = chord.voices().get(0);
            while (bass.midi() > UNDER_SPEECH - 7 && bass.midi() - 12 >= pad.low()) {
                bass = bass.minus(Interval.OCTAVE);
            }
            while (bass.midi() < pad.low()) {
                bass = bass.plus(Interval.OCTAVE);
            }
            draft.notes.add(Note.of(chord.onset(), chord.end().minus(chord.onset()), bass));
            Pitch fifth = bass.plus(Interval.parse("P5"));
            boolean inChord = chord.chord().contains(fifth.midi() % 12);
            if (inChord && fifth.midi() <= UNDER_SPEECH && bass.midi() >= 34) {
                draft.notes.add(Note.of(chord.onset(), chord.end().minus(chord.onset()), fifth));
            }
        }
    }

    private static List<BarSpan> bars(SectionMusic section, boolean spoken) {
        List<BarSpan> bars = new ArrayList<>();
        for (TimedSection.GridBar bar : section.timed().bars()) {
            Rational from = section.timed().seconds(bar.onset());
            Rational to = section.timed().seconds(bar.end());
            if (section.timed().section().isSpoken(from, to) == spoken) {
                bars.add(new BarSpan(bar.onset(), bar.meter().bar(), Rational.ZERO, bar.meter()));
            }
        }
        return bars;
    }

    /** What of the chords sounds in some bars. */
    private static List<ChordSpan> clipped(List<ChordSpan> chords, List<BarSpan> bars) {
        List<ChordSpan> clipped = new ArrayList<>();
        for (ChordSpan chord : chords) {
            Rational from = chord.onset();
            Rational to = from;
            for (BarSpan bar : bars) {
                Rational onset = bar.onset().max(chord.onset());
                Rational end = bar.end().min(chord.end());
                if (onset.isLessThan(end)) {
                    if (!to.equals(onset)) {
                        addSpan(from, to, chord, clipped);
                        from = onset;
                    }
                    to = end;
                }
            }
            addSpan(from, to, chord, clipped);
        }
        return clipped;
    }

    private static void addSpan(Rational from, Rational to, ChordSpan chord, List<ChordSpan> spans) {
        if (from.isLessThan(to)) {
            spans.add(new ChordSpan(from, to, chord.chord(), chord.voices()));
        }
    }

    private static List<PartMark.Pedal> pedals(List<BarSpan> bars, List<ChordSpan> chords) {
        return clipped(chords, bars).stream()
                .map(chord -> new PartMark.Pedal(chord.onset(), chord.end()))
                .toList();
    }
}
