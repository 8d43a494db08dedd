package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import yeoun.craft.BarPlay;
import yeoun.craft.Diction;
import yeoun.craft.Figure;
import yeoun.craft.Form;
import yeoun.craft.Groove;
import yeoun.craft.Instrument;
import yeoun.craft.Phrase;
import yeoun.craft.Table;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.palette.Portrait;
import yeoun.score.Dynamic;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.theme.Melody;
import yeoun.theme.Theme;

/** Arranges themes: the tune, its accompaniment and its bass as a score, after the intro that the form asks for. */
final class ThemeArranger {

    /** An instrument that reaches this MIDI note can have the bass to itself. */
    private static final int LOW_ENOUGH = 43;

    /** A feeling with more arousal than this may have all play the tune. */
    private static final double TUTTI = 0.35;

    /** How likely a held voice may come late in the last chord. */
    private static final double LATE = 0.4;

    /** How likely a second player doubles the tune where they may. */
    private static final double DOUBLED = 0.35;

    private final BandLeader leader;
    private final ThemeVoicing voicing;
    private final CourseWriter courses = new CourseWriter();
    private final Table<Instrument> instruments;

    ThemeArranger(Tables tables) {
        this.leader = new BandLeader(tables);
        this.voicing = new ThemeVoicing(tables.idioms());
        this.instruments = tables.instruments();
    }

    ArrangedTheme arrange(ThemeTake take) {
        Arrangement arrangement = new Arrangement(take, band(take));
        return new ArrangedTheme(arrangement.score(), arrangement.course);
    }

    /** Who plays a theme. */
    Band band(ThemeTake take) {
        Portrait portrait = take.portrait();
        Theme theme = take.theme();
        return leader.choose(
                portrait.style(),
                portrait.house(),
                portrait.emotion(),
                portrait.colours(),
                theme.melody().meter(),
                theme.tempo(),
                portrait.voice(),
                take.texture().at("band"));
    }

    /** The arrangement of one theme. */
    private final class Arrangement {
        private final ThemeTake take;
        private final Theme theme;
        private final Portrait portrait;
        private final Band band;
        private final ThemeTime time;
        private final Meter meter;
        private final Rational offset;
        private final Rational length;
        private final Instrument voice;
        private final MelodyPart tune;
        private final Passage<Chord> harmony;
        private final List<BarSpan> bars;

        /** What accompanies; the tune is a level louder, as loud as the feeling asks. */
        private final Dynamic level;

        private final ThemeGrowth growth;
        private final ThemeDynamics dynamics;
        private final Course course;

        private final ThemeEnding ending;
        private final int bassJoins;

        Arrangement(ThemeTake take, Band band) {
            this.take = take;
            this.theme = take.theme();
            this.portrait = take.portrait();
            this.band = band;
            this.time = new ThemeTime(take);
            this.meter = time.meter();
            this.offset = time.offset();
            this.length = time.length();
            this.harmony = time.harmony();
            this.bars = time.bars();
            this.voice = portrait.voice();
            this.tune = MelodyPart.of(
                    theme.melody(),
                    theme.key(),
                    voice,
                    offset,
                    speech(portrait.foremost().diction()),
                    time.phrases());
            this.level = Dynamic.ofVelocity(portrait.expression().velocity()).louder(-1);
            this.growth = ThemeGrowth.of(
                    take.plan().form(),
                    time.barOf(summit().onset()),
                    portrait.emotion(),
                    take.texture().at("growth"));
            CourseBrief asked = asked();
            this.course = courses.write(asked, take.texture().at("course"));
            this.ending = new ThemeEnding(time, course.play(bars.size() - 1), asked.tuneHoldsItsLast());
            this.dynamics = new ThemeDynamics(
                    take.plan().form(),
                    bars.get(0).onset(),
                    meter.bar(),
                    length,
                    summit().onset(),
                    summit().end(),
                    portrait.emotion(),
                    ending.play(),
                    take.texture().at("dynamics"));
            boolean lowIsPlayed = band.figure().playsLowest() && band.chords().low() <= LOW_ENOUGH;
            this.bassJoins = lowIsPlayed ? growth.stays().bass().from() : 0;
        }

        Score score() {
            List<Part> parts = new ArrayList<>();
            List<ChordSpan> voiced = voicing.write(harmony, tune.notes(), portrait, band.chords());
            List<ChordSpan> chords = aboveTheBass(voiced);
            parts.add(part(voice, Part.Role.MELODY, tune.notes(), marks(tune.slurs(), level.louder(1))));
            secondVoice().ifPresent(parts::add);
            synthesiser().ifPresent(parts::add);
            List<Note> figure = figure(chords);
            List<PartMark.Pedal> held = over(
                    chords,
                    c -> c.end().equals(length)
                            ? ending.cut().isEmpty()
                            : figureAt(c).keepsItsLow());
            parts.add(part(band.chords(), Part.Role.CHORDS, figure, marks(pedals(chords), level), held));
            band.pad()
                    .ifPresent(pad -> parts.add(
                            part(pad, Part.Role.PAD, pad(pad, figure, chords), marks(List.of(), level.louder(-1)))));
            List<Note> bass = new BassLine(band.bass(), voiced, chords, tune.notes(), theme.key())
                    .settle(band.bassFigure(), bars.subList(bassJoins, bars.size()));
            parts.add(part(band.bass(), Part.Role.BASS, ending.ofTheBass(bass), marks(List.of(), level)));
            band.groove()
                    .ifPresent(groove -> parts.add(part(
                            band.percussion().orElseThrow(),
                            Part.Role.PULSE,
                            ending.of(pulse(groove)),
                            marks(List.of(), level.louder(-1)))));
            return new Score(
                    theme.character(),
                    portrait.profile().korean().orElse(""),
                    length,
                    time.pickup(),
                    time.tempo(),
                    time.marks(),
                    PartNames.unique(parts));
        }

        private List<Note> pulse(Groove groove) {
            Set<Rational> begins = new TreeSet<>(time.phrases());
            ThemeGrowth.Stay stay = growth.stays().pulse();
            boolean ends = stay.to() >= bars.size();
            return new GroovePlayer(groove)
                    .play(
                            stay.of(bars),
                            stay.from() - take.plan().form().intro(),
                            begins,
                            ends ? time.lastChord() : length,
                            level.compareTo(Dynamic.MF) >= 0,
                            take.texture().at("fills"));
        }

        /**
         * In a long theme a second player joins: with a version of their own in a tori, else with a line of their own, or in
         * octaves in a loud tutti. Who is named first plays, if there is room for a line of theirs.
         */
        private Optional<Part> secondVoice() {
            List<Instrument> players = instruments
                    .known(portrait.style().ensemble().counter())
                    .stream()
                    .filter(i -> !i.equals(voice) && !i.equals(band.chords()) && !i.equals(band.bass()))
                    .filter(i -> !portrait.house().forbidden().contains(i.id()))
                    .toList();
            if (take.plan().form().bars() < ThemeGrowth.FROM || players.isEmpty()) {
                return Optional.empty();
            }
            List<BarSpan> span = growth.stays().second().of(bars);
            for (Instrument player : players) {
                MelodyPart second = along(span, player);
                if (!second.notes().isEmpty()) {
                    return Optional.of(
                            part(player, Part.Role.COUNTERLINE, second.notes(), marks(second.slurs(), level)));
                }
            }
            return Optional.empty();
        }

        private MelodyPart along(List<BarSpan> span, Instrument player) {
            Rational from = span.get(0).onset();
            List<Note> last = tune.notes().stream()
                    .filter(n -> n.onset().compareTo(from) >= 0)
                    .toList();
            if (theme.key().mode().isTori()) {
                Melody line =
                        theme.melody().slice(from.minus(offset), theme.melody().length());
                return Heterophony.version(line, theme.key(), player, from, speech(Diction.LEGATO));
            }
            boolean loud = level.louder(1).compareTo(Dynamic.F) >= 0
                    && portrait.emotion().arousal() > TUTTI;
            boolean tutti = loud && take.texture().at("second").chance(DOUBLED);
            List<Note> second = tutti
                    ? SecondVoice.octaves(last, player)
                    : new Countermelody(last, harmony::at, theme.key(), player).write(span);
            return new MelodyPart(ending.of(second), List.of());
        }

        /** What softly doubles the tune, where the style is hybrid. */
        private Optional<Part> synthesiser() {
            HybridDouble hybrid = new HybridDouble(portrait.style(), portrait.house(), instruments);
            return hybrid.behind(voice, portrait.colours()).map(synthesiser -> {
                List<Note> notes = hybrid.notes(tune.notes(), synthesiser);
                return part(synthesiser, Part.Role.DOUBLE, notes, marks(List.of(), level.louder(-1)));
            });
        }

        /** What the accompaniment is asked to be, bar by bar. */
        private CourseBrief asked() {
            Form form = take.plan().form();
            Set<Integer> cadences = new TreeSet<>();
            for (Phrase phrase : form.phrases()) {
                cadences.add(form.intro() + phrase.endBar() - 1);
            }
            cadences.remove(bars.size() - 1);
            List<Form.Unit> units = form.units();
            return new CourseBrief(
                    bars,
                    tune.notes(),
                    cadences,
                    growth.climbs(),
                    growth.falls(),
                    true,
                    units.get(units.size() - 1).ending() != Form.Ending.CLOSE,
                    band.pad().isPresent(),
                    band.chords(),
                    band.figure(),
                    portrait.style().texture(),
                    portrait.emotion(),
                    portrait.weights());
        }

        private List<Note> pad(Instrument pad, List<Note> figure, List<ChordSpan> chords) {
            PadPlayer player = new PadPlayer(
                    pad, portrait.style().texture().voices(), portrait.emotion().arousal());
            boolean late = ending.play() != BarPlay.SWELLING
                    && take.texture().at("late").chance(LATE);
            return (late ? player : player.endingPlainly())
                    .play(
                            until(ending.ofThePad(), within(growth.stays().pad(), chords)),
                            theme.key(),
                            meter,
                            new Sounding(tune.notes()),
                            new Sounding(figure));
        }

        /** Chords up to a time: what is cut off there is led and moved as what is heard of it. */
        private static List<ChordSpan> until(Rational end, List<ChordSpan> chords) {
            return chords.stream()
                    .filter(c -> c.onset().isLessThan(end))
                    .map(c -> new ChordSpan(c.onset(), c.end().min(end), c.chord(), c.voices()))
                    .toList();
        }

        /** Voiced anew where the bass plays, so that the figure does not double it. */
        private List<ChordSpan> aboveTheBass(List<ChordSpan> voiced) {
            Rational joins = bars.get(bassJoins).onset();
            int alone = (int) voiced.stream()
                    .filter(c -> bassJoins > 0 && !c.end().isMoreThan(joins))
                    .count();
            List<ChordSpan> spans = new ArrayList<>(voiced.subList(0, alone));
            List<ChordSpan> together = voiced.subList(alone, voiced.size());
            spans.addAll(new AboveTheBass(band.chords()).voices(together, BassLine.of(together, band.bass())));
            return spans;
        }

        private List<ChordSpan> within(ThemeGrowth.Stay stay, List<ChordSpan> chords) {
            Rational from =
                    stay.from() == 0 ? Rational.ZERO : bars.get(stay.from()).onset();
            Rational to =
                    stay.to() >= bars.size() ? length : bars.get(stay.to()).onset();
            return chords.stream().filter(c -> isWithin(c, from, to)).toList();
        }

        private Speech speech(Diction diction) {
            boolean swings = portrait.style().rhythm().swingsEighths();
            return Speech.at(theme.tempo(), meter, diction, swings);
        }

        /** The figure, livelier where a long theme climbs, bar by bar as its course says. */
        private List<Note> figure(List<ChordSpan> chords) {
            CoursePlayer player = new CoursePlayer(
                    band.chords(), theme.key(), portrait.emotion().arousal(), theme.tempo(), tune.notes());
            List<Note> notes = new ArrayList<>(player.play(course, 0, growth.climbs(), band.figure(), chords));
            notes.addAll(player.play(course, growth.climbs(), growth.falls(), band.lifted(), chords));
            notes.addAll(player.play(course, growth.falls(), bars.size(), band.figure(), chords));
            return notes;
        }

        /** The chords over which the pedal is down. */
        private List<PartMark> pedals(List<ChordSpan> chords) {
            return band.chords().isKeyboard()
                    ? List.copyOf(over(
                            chords,
                            c -> c.end().equals(length)
                                    ? ending.spreads()
                                            || ending.cut().isEmpty()
                                                    && figureAt(c).rings()
                                    : figureAt(c).rings()))
                    : List.of();
        }

        private static List<PartMark.Pedal> over(List<ChordSpan> chords, Predicate<ChordSpan> which) {
            return chords.stream()
                    .filter(which)
                    .map(c -> new PartMark.Pedal(c.onset(), c.end()))
                    .toList();
        }

        private Figure figureAt(ChordSpan chord) {
            Rational climbs = bars.get(growth.climbs()).onset();
            Rational falls = bars.get(growth.falls()).onset();
            return isWithin(chord, climbs, falls) ? band.lifted() : band.figure();
        }

        private static boolean isWithin(ChordSpan chord, Rational from, Rational to) {
            return chord.onset().compareTo(from) >= 0 && chord.onset().isLessThan(to);
        }

        private List<PartMark> marks(List<PartMark> own, Dynamic level) {
            List<PartMark> marks = new ArrayList<>(own);
            marks.addAll(dynamics.marks(level));
            return marks;
        }

        private Note summit() {
            Note highest = tune.notes().get(0);
            for (Note note : tune.notes()) {
                highest = note.pitch().midi() > highest.pitch().midi() ? note : highest;
            }
            return highest;
        }

        private Part part(Instrument instrument, Part.Role role, List<Note> notes, List<PartMark> marks) {
            return part(instrument, role, notes, marks, List.of());
        }

        /** A part; a keyboard's in two hands, of which the left holds what is low for as long as it may. */
        private Part part(
                Instrument instrument,
                Part.Role role,
                List<Note> notes,
                List<PartMark> marks,
                List<PartMark.Pedal> held) {
            List<Note> played = instrument.isKeyboard() && role != Part.Role.MELODY
                    ? HeldLow.write(
                            Hands.part(notes, bars.stream().map(BarSpan::onset).toList()), held)
                    : notes;
            return Directions.settle(new Part(instrument.name(), instrument, role, played, marks));
        }
    }
}
