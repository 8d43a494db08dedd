package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.compose.texture.Band;
import yeoun.compose.texture.BandLeader;
import yeoun.compose.texture.BarSpan;
import yeoun.compose.texture.ChordSpan;
import yeoun.compose.texture.FigurePlayer;
import yeoun.compose.texture.GroovePlayer;
import yeoun.compose.texture.PadPlayer;
import yeoun.compose.voicing.Voicing;
import yeoun.compose.voicing.VoicingBrief;
import yeoun.compose.voicing.VoicingWriter;
import yeoun.craft.Instrument;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.palette.Expression;
import yeoun.palette.Portrait;
import yeoun.score.Dynamic;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.theme.Theme;

/** Arranges a theme: the tune, its accompaniment and its bass as a score. */
final class ThemeArranger {

    private final BandLeader leader;
    private final VoicingWriter voicings = new VoicingWriter();

    ThemeArranger(Tables tables) {
        this.leader = new BandLeader(tables);
    }

    Score arrange(ThemeTake take) {
        Theme theme = take.theme();
        Portrait portrait = take.portrait();
        Seed seed = take.seed().at("arrangement");
        Meter meter = theme.melody().meter();
        Instrument voice = portrait.voice();
        Band band = leader.choose(
                portrait.style(),
                portrait.house(),
                portrait.emotion(),
                portrait.colours(),
                meter,
                theme.tempo(),
                voice,
                seed.at("band"));
        MelodyPart tune = MelodyPart.of(
                theme.melody(), theme.key(), voice, Rational.ZERO, take.plan().detached());
        List<ChordSpan> chords = chords(theme, portrait, tune.notes());
        List<BarSpan> bars = bars(theme);
        List<Part> parts = new ArrayList<>();
        Dynamic level = Dynamic.ofVelocity(portrait.expression().velocity());
        parts.add(part(voice, "", Part.Role.MELODY, tune.notes(), marks(tune.slurs(), level.louder(1), theme)));
        List<Note> figure = settled(new FigurePlayer(band.figure(), band.chords()), bars, chords);
        parts.add(part(
                band.chords(),
                voice.name(),
                Part.Role.CHORDS,
                twoStaves(figure, band.chords()),
                marks(pedals(band, chords), level, theme)));
        band.pad()
                .ifPresent(pad -> parts.add(part(
                        pad,
                        voice.name(),
                        Part.Role.PAD,
                        new PadPlayer(pad).play(chords),
                        marks(List.of(), level.louder(-1), theme))));
        parts.add(part(
                band.bass(),
                voice.name(),
                Part.Role.BASS,
                new BassLine(band.bass(), chords, tune.notes()).settle(band.bassFigure(), bars),
                marks(List.of(), level, theme)));
        if (band.groove().isPresent()) {
            parts.add(part(
                    band.percussion().orElseThrow(),
                    voice.name(),
                    Part.Role.PULSE,
                    new GroovePlayer(band.groove().get()).play(bars),
                    marks(List.of(), level.louder(-1), theme)));
        }
        return new Score(
                theme.character(),
                portrait.profile().korean().orElse(""),
                theme.melody().length(),
                theme.melody().pickup(),
                tempo(theme),
                scoreMarks(take),
                parts);
    }

    /** A figure that comes to rest in the last bar. */
    private static List<Note> settled(FigurePlayer player, List<BarSpan> bars, List<ChordSpan> chords) {
        List<BarSpan> moving = bars.subList(0, bars.size() - 1);
        List<Note> notes = new ArrayList<>(player.play(moving, chords));
        notes.addAll(player.hold(bars.get(bars.size() - 1), chords));
        return notes;
    }

    private static TempoMap tempo(Theme theme) {
        Rational beat = theme.melody().meter().beat(0);
        Rational quarters = Rational.parse(Double.toString(theme.tempo())).times(beat.times(4));
        return TempoMap.constant(theme.melody().length(), quarters);
    }

    private static List<Mark> scoreMarks(ThemeTake take) {
        Theme theme = take.theme();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.MeterMark(Rational.ZERO, theme.melody().meter()));
        marks.add(new Mark.KeyMark(Rational.ZERO, theme.key()));
        marks.add(new Mark.TempoMark(Rational.ZERO, TempoWords.of(theme.tempo()), theme.tempo()));
        for (Event<Chord> event : theme.harmony().events()) {
            Rational onset = event.onset().max(theme.melody().pickup());
            marks.add(new Mark.ChordMark(onset, event.end().minus(onset), event.value()));
        }
        return marks;
    }

    static List<BarSpan> bars(Theme theme) {
        Meter meter = theme.melody().meter();
        List<BarSpan> bars = new ArrayList<>();
        Rational at = theme.melody().pickup();
        while (at.isLessThan(theme.melody().length())) {
            bars.add(new BarSpan(at, meter.bar(), Rational.ZERO, meter));
            at = at.plus(meter.bar());
        }
        return bars;
    }

    private List<ChordSpan> chords(Theme theme, Portrait portrait, List<Note> tune) {
        Passage<Chord> harmony = theme.harmony();
        double mean = tune.stream().mapToInt(n -> n.pitch().midi()).average().orElse(67);
        boolean lowTune = mean < 58;
        int high = lowTune ? 74 : (int) Math.max(60, Math.min(71, mean));
        List<VoicingBrief.Place> places = new ArrayList<>();
        for (Event<Chord> event : harmony.events()) {
            places.add(new VoicingBrief.Place(event.value(), lowTune ? 127 : lowest(tune, event)));
        }
        Expression expression = portrait.expression();
        int bassLow = (int) Math.max(34, Math.min(43, expression.bassCentre() - 5));
        VoicingBrief brief = new VoicingBrief(
                places,
                portrait.style().texture().voices(),
                high - 19,
                high,
                bassLow,
                bassLow + 12,
                portrait.style().texture().open(),
                weights(portrait));
        List<Voicing> voiced = voicings.write(brief);
        List<ChordSpan> spans = new ArrayList<>();
        for (int i = 0; i < voiced.size(); i++) {
            Event<Chord> event = harmony.events().get(i);
            Rational onset = event.onset().max(theme.melody().pickup());
            spans.add(new ChordSpan(
                    onset, event.end(), event.value(), voiced.get(i).pitches()));
        }
        return spans;
    }

    private static Weights weights(Portrait portrait) {
        return portrait.style()
                .rules()
                .overriddenBy(portrait.house().rules())
                .overriddenBy(portrait.profile().rules());
    }

    private static int lowest(List<Note> tune, Event<Chord> event) {
        return tune.stream()
                .filter(n -> n.onset().isLessThan(event.end()) && n.end().isMoreThan(event.onset()))
                .mapToInt(n -> n.pitch().midi())
                .min()
                .orElse(127);
    }

    /** On a keyboard, what lies below middle C is the left hand's. */
    static List<Note> twoStaves(List<Note> notes, Instrument instrument) {
        return instrument.isKeyboard()
                ? notes.stream()
                        .map(n -> n.pitch().midi() < 60 ? n.inVoice(2) : n)
                        .toList()
                : notes;
    }

    private static List<PartMark> pedals(Band band, List<ChordSpan> chords) {
        boolean pedalled = band.figure().rings() && band.chords().isKeyboard();
        return pedalled
                ? chords.stream()
                        .map(c -> (PartMark) new PartMark.Pedal(c.onset(), c.end()))
                        .toList()
                : List.of();
    }

    private static List<PartMark> marks(List<PartMark> own, Dynamic level, Theme theme) {
        List<PartMark> marks = new ArrayList<>(own);
        marks.add(new PartMark.Level(Rational.ZERO, level));
        Rational length = theme.melody().length();
        Rational bar = theme.melody().meter().bar();
        Rational summit = summit(theme);
        Rational swell = summit.minus(bar.times(2)).max(bar);
        if (swell.isLessThan(summit)) {
            marks.add(new PartMark.Hairpin(swell, summit, true));
            marks.add(new PartMark.Level(summit, level.louder(1)));
        }
        Rational fade = length.minus(bar.times(2)).max(summit.plus(Rational.of(1, 8)));
        if (fade.isLessThan(length.minus(bar))) {
            marks.add(new PartMark.Hairpin(fade, length.minus(bar), false));
            marks.add(new PartMark.Level(length.minus(bar), level));
        }
        return marks;
    }

    private static Rational summit(Theme theme) {
        Rational at = Rational.ZERO;
        int highest = Integer.MIN_VALUE;
        for (var event : theme.melody().events()) {
            int midi = theme.key().pitch(event.value().degree()).midi();
            if (midi > highest) {
                highest = midi;
                at = event.onset();
            }
        }
        return at;
    }

    /** A part; one that shares its instrument with the tune's says what it does. */
    private static Part part(
            Instrument instrument, String taken, Part.Role role, List<Note> notes, List<PartMark> marks) {
        String name = instrument.name().equals(taken) ? instrument.name() + " II" : instrument.name();
        return new Part(name, instrument, role, notes, marks);
    }
}
