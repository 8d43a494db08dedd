package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import yeoun.chance.Seed;
import yeoun.chance.Unsatisfiable;
import yeoun.chance.Weights;
import yeoun.compose.harmony.HarmonyPlanner;
import yeoun.compose.harmony.HarmonyWriter;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.Telling;
import yeoun.compose.scene.TimedSection;
import yeoun.compose.theme.LineBrief;
import yeoun.compose.theme.LineWriter;
import yeoun.compose.theme.ThemePlanner;
import yeoun.craft.Form;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.craft.Table;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.palette.Expression;
import yeoun.theme.Likeness;
import yeoun.theme.Melody;
import yeoun.theme.Statement;
import yeoun.theme.Theme;
import yeoun.theme.Tone;
import yeoun.theme.Treatment;
import yeoun.theme.Variation;

/** Writes one section of a cue: its harmony, and in it the themes that are stated. */
final class SectionWriter {

    /** Fitting may cost a varied line so much of its likeness before it is fitted more faithfully. */
    private static final double SLIP = 0.05;

    private static final double MOST_FAITHFUL = 8;

    /** The rule that keeps a line near the one it varies, and its own weight. */
    private static final String KEEP = "keep-the-motif";

    private static final double KEPT = 6;

    /** Operators whose chromatic tones are meant. */
    private static final Set<String> MEANT = Set.of("wrong-note", "sinister-note", "contraction", "real-inversion");

    private final SectionHarmony harmony;
    private final LineWriter lines = new LineWriter();
    private final ThemePlanner themes;
    private final Table<Instrument> instruments;

    SectionWriter(HarmonyPlanner planner, HarmonyWriter harmonies, ThemePlanner themes, Table<Instrument> instruments) {
        this.harmony = new SectionHarmony(planner, harmonies);
        this.themes = themes;
        this.instruments = instruments;
    }

    /**
     * What a section is asked to be.
     *
     * @param timed the section in score time
     * @param key its key
     * @param tellings what is stated in it
     * @param lead whose feeling lies beneath it
     * @param style its style
     * @param ending how its last phrase ends
     * @param closing the cadence that must end it; empty for one that suits
     * @param octaves how many octaves every line is moved, where that is decided already
     * @param weights rule weights
     */
    record Brief(
            TimedSection timed,
            Key key,
            List<Telling> tellings,
            Optional<Player> lead,
            Style style,
            Form.Ending ending,
            String closing,
            OptionalInt octaves,
            Weights weights) {}

    SectionMusic write(Brief brief, Seed seed) {
        return write(harmonised(brief, seed));
    }

    /**
     * A section whose chords are drawn and whose lines are not fitted to them yet: chords can be chosen among before the lines
     * are paid for.
     *
     * @param brief what was asked
     * @param stated what is stated
     * @param drawn the harmony as it was drawn; none in a silent section
     * @param harmony the same over the pedal that is asked for; positions are from the start of the section
     */
    record Harmonised(Brief brief, List<Stated> stated, List<HarmonyWriter.Drawn> drawn, Passage<Chord> harmony) {

        /** The same over other chords. */
        Harmonised with(Passage<Chord> other) {
            return new Harmonised(brief, stated, drawn, other);
        }

        /** What is sung in it, before it is fitted. */
        List<Tint.Sounding> sounding() {
            List<Tint.Sounding> sounding = new ArrayList<>();
            for (Stated one : stated) {
                for (Event<Tone> event : one.line.events()) {
                    Rational onset = one.start.plus(event.onset());
                    int midi = brief.key.pitch(event.value().degree()).midi();
                    sounding.add(new Tint.Sounding(onset, onset.plus(event.duration()), Math.floorMod(midi, 12)));
                }
            }
            return sounding;
        }
    }

    /** Draws the chords of a section. */
    Harmonised harmonised(Brief brief, Seed seed) {
        if (brief.timed.section().silent()) {
            return new Harmonised(brief, List.of(), List.of(), Passage.silence(Rational.ZERO));
        }
        List<Stated> stated = new ArrayList<>();
        for (Telling telling : brief.tellings) {
            stated.add(stated(brief, telling, telling.variation()));
        }
        HarmonyWriter.Drawn drawn = harmony.draw(brief, stated, seed);
        return new Harmonised(brief, stated, List.of(drawn), SectionHarmony.set(drawn.chords(), stated, brief));
    }

    /** Fits the lines of a section to its chords. */
    SectionMusic write(Harmonised section) {
        Brief brief = section.brief;
        List<PlacedLine> placed = new ArrayList<>();
        for (Stated stated : section.stated) {
            PlacedLine line = place(brief, stated, section.harmony);
            placed.add(line);
            follower(brief, stated, line, section.harmony).ifPresent(placed::add);
        }
        List<Event<Chord>> chords = new ArrayList<>();
        for (Event<Chord> event : section.harmony.events()) {
            chords.add(event.at(event.onset().plus(brief.timed.start())));
        }
        Expression expression = CueModel.expression(brief.timed.section().emotion());
        return new SectionMusic(brief.timed, expression, brief.key, chords, placed, section.drawn);
    }

    /** A telling whose line is known but not yet fitted; positions are from the start of the section. */
    record Stated(
            Telling telling, Variation variation, Melody line, Rational start, Treatment treatment, Instrument voice) {}

    private Stated stated(Brief brief, Telling telling, Variation variation) {
        Player player = telling.player();
        Melody portion = telling.portion().of(player);
        Statement plain = new Statement(player.theme().key(), portion, Treatment.PLAIN);
        Statement varied = variation.apply(plain);
        if (!varied.key().mode().equals(brief.key.mode())) {
            varied = varied.in(brief.key.mode());
        }
        Instrument voice = voice(player, varied.treatment(), brief.style);
        Melody line = inRegister(varied.melody(), portion, brief, player, voice);
        List<TimedSection.GridBar> bars = brief.timed.bars();
        Rational bar = bars.get(telling.bar()).onset().minus(brief.timed.start());
        int lastBar = Math.min(bars.size(), telling.bar() + telling.bars()) - 1;
        Rational end = bars.get(lastBar).end().minus(brief.timed.start());
        Rational start = bar.minus(line.pickup());
        if (start.signum() < 0 || isSpoken(brief, start, bar)) {
            line = line.slice(line.pickup(), line.length());
            start = bar;
        }
        return new Stated(telling, variation, cut(line, end.minus(start)), start, varied.treatment(), voice);
    }

    /** Whether somebody speaks in a stretch of the section: an upbeat does not begin in their words. */
    private static boolean isSpoken(Brief brief, Rational from, Rational to) {
        Rational start = brief.timed.start();
        return from.isLessThan(to)
                && brief.timed
                        .section()
                        .isSpoken(brief.timed.seconds(start.plus(from)), brief.timed.seconds(start.plus(to)));
    }

    /** What of a line fits before an end; its last note is cut there. */
    private static Melody cut(Melody line, Rational room) {
        List<Event<Tone>> kept = new ArrayList<>();
        for (Event<Tone> event : line.events()) {
            if (event.onset().isLessThan(room)) {
                kept.add(event.lasting(event.end().min(room).minus(event.onset())));
            }
        }
        Rational length =
                kept.isEmpty() ? Rational.ZERO : kept.get(kept.size() - 1).end();
        return new Melody(line.meter(), line.pickup(), new Passage<>(length, kept));
    }

    /** Who plays a statement. */
    Instrument voice(Player player, Treatment treatment, Style style) {
        Instrument own = player.portrait().voice();
        return switch (treatment.timbre()) {
            case OWN -> own;
            case MUSIC_BOX -> instruments.get("music-box");
            case DISTANT -> instruments.get(own.isGugak() ? "danso" : "voice-ooh");
            case OTHER ->
                treatment.instrument().isEmpty() ? counter(own, style) : instruments.get(treatment.instrument());
        };
    }

    /** Another instrument of the style's that can have a tune. */
    private Instrument counter(Instrument own, Style style) {
        return style.ensemble().counter().stream()
                .flatMap(id -> instruments.find(id).stream())
                .filter(i -> !i.equals(own))
                .findFirst()
                .orElse(own);
    }

    /** The line in the octave that the moment and the instrument ask for. */
    private static Melody inRegister(Melody varied, Melody plain, Brief brief, Player player, Instrument voice) {
        if (brief.octaves.isPresent()) {
            return varied.transposed(7 * brief.octaves.getAsInt());
        }
        double wanted = CueModel.expression(brief.timed.section().emotion()).melodyCentre()
                + player.portrait().trait(yeoun.craft.Trait::register);
        int octaves = (int) Math.rint((wanted - mean(plain, brief.key)) / 12);
        double mean = mean(varied, brief.key) + 12 * octaves;
        while (mean > voice.comfortHigh() - 4) {
            octaves--;
            mean -= 12;
        }
        while (mean < voice.comfortLow() + 4) {
            octaves++;
            mean += 12;
        }
        return varied.transposed(7 * octaves);
    }

    private static double mean(Melody melody, Key key) {
        return melody.degrees().stream()
                .mapToInt(d -> key.pitch(d).midi())
                .average()
                .orElse(67);
    }

    /**
     * The line fitted to the harmony, as faithfully as it takes for the theme to be known; plain where it is not even then.
     */
    private PlacedLine place(Brief brief, Stated stated, Passage<Chord> harmony) {
        double floor = Math.min(stated.telling.floor(), likeness(brief, stated, stated.line) - SLIP);
        PlacedLine placed = fit(brief, stated, harmony, 1);
        for (double faithful = 2; faithful <= MOST_FAITHFUL && placed.likeness() < floor; faithful *= 2) {
            placed = fit(brief, stated, harmony, faithful);
        }
        boolean tooFar = placed.likeness() < stated.telling.floor() - SLIP
                && !stated.variation.operators().isEmpty()
                && stated.telling.floor() > 0;
        return tooFar ? fit(brief, stated(brief, stated.telling, Variation.NONE), harmony, 1) : placed;
    }

    private double likeness(Brief brief, Stated stated, Melody line) {
        Theme theme = stated.telling.player().theme();
        return Likeness.of(theme, new Statement(brief.key, line, stated.treatment));
    }

    private PlacedLine fit(Brief brief, Stated stated, Passage<Chord> harmony, double faithful) {
        Player player = stated.telling.player();
        int lowest = 127;
        int highest = 0;
        for (Event<Tone> event : stated.line.events()) {
            int midi = brief.key.pitch(event.value().degree()).midi();
            lowest = Math.min(lowest, midi);
            highest = Math.max(highest, midi);
        }
        Rational end = stated.start.plus(stated.line.length());
        Rational sectionEnd = brief.timed.end().minus(brief.timed.start());
        boolean closes = brief.ending == Form.Ending.CLOSE && !end.isLessThan(sectionEnd.minus(bar(brief)));
        LineBrief line = new LineBrief(
                player.portrait(),
                brief.key,
                stated.line,
                harmony.slice(stated.start, end.max(stated.start.plus(Rational.of(1, 64)))),
                closes ? List.of(0, 2, 4) : List.of(),
                Math.max(stated.voice.low(), lowest - 3),
                Math.min(stated.voice.high(), highest + 3),
                1,
                faithfully(brief.weights, faithful));
        LineWriter.Drawn drawn = meant(drawn(line, player), stated);
        return new PlacedLine(
                stated.telling,
                stated.variation,
                brief.key,
                drawn.line(),
                brief.timed.start().plus(stated.start),
                stated.voice,
                stated.treatment,
                likeness(brief, stated, drawn.line()),
                drawn,
                false);
    }

    /** The rule that keeps the motif counts so many times. */
    private static Weights faithfully(Weights weights, double faithful) {
        double own = weights.byRule().getOrDefault(KEEP, KEPT);
        return faithful == 1 ? weights : weights.with(KEEP, Math.min(100, own * faithful));
    }

    /** Chromatic tones that a variation means stand as they are, whatever the harmony; so do all of what is told note for note. */
    private static LineWriter.Drawn meant(LineWriter.Drawn drawn, Stated stated) {
        if (stated.telling.floor() >= 1) {
            return new LineWriter.Drawn(stated.line, drawn.draw());
        }
        if (stated.variation.operators().stream().noneMatch(MEANT::contains)) {
            return drawn;
        }
        List<Event<Tone>> events = new ArrayList<>();
        for (int i = 0; i < stated.line.size(); i++) {
            Event<Tone> wished = stated.line.events().get(i);
            boolean altered = wished.value().degree().alteration() != 0;
            events.add(altered ? wished : drawn.line().events().get(i));
        }
        Melody line = drawn.line().with(new Passage<>(drawn.line().length(), events));
        return new LineWriter.Drawn(line, drawn.draw());
    }

    private static Rational bar(Brief brief) {
        return brief.timed.meter().bar();
    }

    /** The second voice of a canon: the fitted line again, later, lower, and fitted in its turn. */
    private Optional<PlacedLine> follower(Brief brief, Stated stated, PlacedLine leader, Passage<Chord> harmony) {
        Rational delay = stated.treatment.canon();
        Rational start = stated.start.plus(delay);
        Rational room = brief.timed.end().minus(brief.timed.start()).minus(start);
        if (delay.isZero() || !room.isPositive()) {
            return Optional.empty();
        }
        Instrument voice = counter(stated.voice, brief.style);
        Melody line = leader.line();
        double mean = mean(line, brief.key);
        while (mean > voice.comfortHigh() - 4 || mean > mean(leader.line(), brief.key) - 5 && mean - 12 > voice.low()) {
            line = line.transposed(-7);
            mean -= 12;
        }
        line = cut(line, room);
        if (line.size() < 2) {
            return Optional.empty();
        }
        Stated later = new Stated(stated.telling, stated.variation, line, start, stated.treatment, voice);
        PlacedLine fitted = fit(brief, later, harmony, 2);
        return Optional.of(new PlacedLine(
                fitted.telling(),
                fitted.variation(),
                fitted.key(),
                fitted.line(),
                fitted.start(),
                voice,
                fitted.treatment(),
                fitted.likeness(),
                fitted.drawn(),
                true));
    }

    private LineWriter.Drawn drawn(LineBrief line, Player player) {
        double[] intervals = themes.intervals(player.portrait());
        try {
            return lines.write(line, intervals);
        } catch (Unsatisfiable tooNarrow) {
            LineBrief wide = new LineBrief(
                    line.portrait(),
                    line.key(),
                    line.line(),
                    line.harmony(),
                    line.finals(),
                    line.low() - 12,
                    line.high() + 12,
                    line.faithfulness(),
                    line.weights());
            return lines.write(wide, intervals);
        }
    }
}
