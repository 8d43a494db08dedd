package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.compose.texture.BarSpan;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.TempoMap;
import yeoun.theme.Theme;

/** A theme in the time of its score, after the intro that its form asks for: its bars, phrases, chords and marks. */
final class ThemeTime {

    private final ThemeTake take;
    private final Theme theme;
    private final Meter meter;
    private final Rational length;
    private final List<BarSpan> bars;
    private final Passage<Chord> harmony;

    ThemeTime(ThemeTake take) {
        this.take = take;
        this.theme = take.theme();
        this.meter = theme.melody().meter();
        this.length = take.offset().plus(theme.melody().length());
        this.bars = spans();
        this.harmony = chords();
    }

    Meter meter() {
        return meter;
    }

    /** Where the tune begins, its pickup included. */
    Rational offset() {
        return take.offset();
    }

    Rational length() {
        return length;
    }

    /** The pickup of the score: an intro has none. */
    Rational pickup() {
        return offset().isZero() ? theme.melody().pickup() : Rational.ZERO;
    }

    List<BarSpan> bars() {
        return bars;
    }

    BarSpan lastBar() {
        return bars.get(bars.size() - 1);
    }

    /** The bar that something falls into. */
    int barOf(Rational at) {
        int bar = 0;
        while (bar + 1 < bars.size() && !bars.get(bar + 1).onset().isMoreThan(at)) {
            bar++;
        }
        return bar;
    }

    /** The theme's chords, after those of its first bars, which are the intro's. */
    Passage<Chord> harmony() {
        return harmony;
    }

    /** Where the last chord begins, or its last bar if that is later. */
    Rational lastChord() {
        return harmony.events()
                .get(harmony.events().size() - 1)
                .onset()
                .max(lastBar().onset());
    }

    /** When the phrases begin, the first left out. */
    List<Rational> phrases() {
        Rational barline = offset().plus(theme.melody().pickup());
        return take.plan().form().phrases().stream()
                .skip(1)
                .map(phrase -> barline.plus(meter.bar().times(phrase.firstBar())))
                .toList();
    }

    TempoMap tempo() {
        Rational quarters = Rational.parse(Double.toString(theme.tempo()))
                .times(meter.beat(0).times(4));
        return TempoMap.constant(length, quarters);
    }

    /** Meter, key, tempo, feel and chord names. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.MeterMark(Rational.ZERO, meter));
        marks.add(new Mark.KeyMark(Rational.ZERO, theme.key()));
        marks.add(new Mark.TempoMark(Rational.ZERO, TempoWords.of(theme.tempo()), theme.tempo()));
        Feels feels = new Feels();
        feels.from(Rational.ZERO, Feels.of(take.portrait().style().rhythm(), meter));
        marks.addAll(feels.marks());
        for (Event<Chord> event : harmony.events()) {
            marks.add(new Mark.ChordMark(event.onset(), event.duration(), event.value()));
        }
        return marks;
    }

    private List<BarSpan> spans() {
        List<BarSpan> spans = new ArrayList<>();
        for (Rational at = pickup(); at.isLessThan(length); at = at.plus(meter.bar())) {
            spans.add(new BarSpan(at, meter.bar(), Rational.ZERO, meter));
        }
        return List.copyOf(spans);
    }

    private Passage<Chord> chords() {
        Rational pickup = theme.melody().pickup();
        List<Event<Chord>> events = new ArrayList<>();
        for (Event<Chord> event : theme.harmony().events()) {
            Rational onset = event.onset().max(pickup);
            Rational end = event.end().min(offset().plus(pickup).plus(pickup));
            if (onset.isLessThan(end) && !offset().isZero()) {
                events.add(new Event<>(onset.minus(pickup), end.minus(onset), event.value()));
            }
        }
        for (Event<Chord> event : theme.harmony().events()) {
            Rational onset = event.onset().max(pickup);
            events.add(new Event<>(offset().plus(onset), event.end().minus(onset), event.value()));
        }
        return new Passage<>(length, events);
    }
}
