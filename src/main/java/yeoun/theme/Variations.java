package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.Passage;
import yeoun.music.Rational;

/** The operators of variation that change a line: its pitches, its time, how much of it is heard. */
public final class Variations {

    private Variations() {}

    private static Variation ofMelody(String operator, String name, UnaryOperator<Melody> change) {
        return Variation.named(operator, name, s -> s.with(change.apply(s.melody())));
    }

    /** Moved by letter names within the mode. */
    public static Variation transposition(int letters) {
        return ofMelody("transposition", "transposed by " + letters + " degrees", m -> m.transposed(letters));
    }

    /** An octave higher. */
    public static Variation octaveUp() {
        return ofMelody("octave-up", "an octave higher", m -> m.transposed(7));
    }

    /** An octave lower. */
    public static Variation octaveDown() {
        return ofMelody("octave-down", "an octave lower", m -> m.transposed(-7));
    }

    /** So many times as slow; by p and then q is by p·q. */
    public static Variation augmentation(Rational factor) {
        return ofMelody("augmentation", "augmentation by " + factor, m -> m.stretched(factor));
    }

    /** So many times as fast. */
    public static Variation diminution(Rational factor) {
        return ofMelody("diminution", "diminution by " + factor, m -> m.stretched(Rational.ONE.dividedBy(factor)));
    }

    /** Mirrored around a degree within the mode; undoes itself. */
    public static Variation inversion(int axisSteps) {
        return ofMelody("inversion", "inversion around " + Degree.of(axisSteps), m -> m.inverted(axisSteps));
    }

    /** Mirrored around its first tone with exact intervals. */
    public static Variation realInversion() {
        return Variation.named("real-inversion", "real inversion", s -> {
            Mode mode = s.key().mode();
            Interval first = mode.interval(s.melody().degrees().get(0));
            return s.with(s.melody()
                    .notes()
                    .map(t -> t.on(mode.degree(first.plus(first.minus(mode.interval(t.degree())))))));
        });
    }

    /** Backwards; undoes itself. */
    public static Variation retrograde() {
        return ofMelody("retrograde", "retrograde", Melody::retrograde);
    }

    /** Backwards and mirrored. */
    public static Variation retrogradeInversion(int axisSteps) {
        return ofMelody(
                "retrograde-inversion",
                "retrograde inversion",
                m -> m.inverted(axisSteps).retrograde());
    }

    /** The first tones alone. */
    public static Variation head(int tones) {
        return ofMelody("head", "head alone", m -> m.head(tones));
    }

    /** The last tones alone, from their first onset. */
    public static Variation tail(int tones) {
        return ofMelody("tail", "tail alone", m -> {
            List<Event<Tone>> events = m.events();
            Rational from = events.get(Math.max(0, events.size() - tones)).onset();
            return m.slice(from, m.length());
        });
    }

    /** The first tones, broken off and begun again, so often. */
    public static Variation fragmentation(int tones, int times) {
        return ofMelody("fragmentation", "fragments of the head", m -> {
            Melody cell = m.head(tones);
            Rational rest = m.meter().beat(0);
            Passage<Tone> once = cell.notes().then(Passage.silence(rest));
            Passage<Tone> all = Passage.silence(Rational.ZERO);
            for (int i = 0; i < times; i++) {
                all = all.then(once);
            }
            return m.with(all);
        });
    }

    /** The first bars again and again, each time higher (or lower) by letter names. */
    public static Variation sequence(int bars, int letters, int times) {
        String operator = letters > 0 ? "sequence-up" : "sequence-down";
        return ofMelody(operator, (letters > 0 ? "rising" : "falling") + " sequence", m -> {
            Rational unit = m.meter().bar().times(bars);
            Passage<Tone> pickup = m.notes().slice(Rational.ZERO, m.pickup());
            Passage<Tone> body =
                    m.notes().slice(m.pickup(), m.pickup().plus(unit).min(m.length()));
            Passage<Tone> all = pickup;
            for (int i = 0; i < times; i++) {
                int by = i * letters;
                all = all.then(body.map(t -> t.on(t.degree().transposed(by))));
            }
            return m.with(all);
        });
    }

    /** Read in a darker mode. */
    public static Variation darker(Mode mode) {
        return Variation.named("mode-darker", "darkened to " + mode, s -> s.in(mode));
    }

    /** Read in a brighter mode. */
    public static Variation brighter(Mode mode) {
        return Variation.named("mode-brighter", "brightened to " + mode, s -> s.in(mode));
    }

    /** Drawn to a pentatonic mode or a tori. */
    public static Variation pentatonic(Mode mode) {
        return Variation.named("pentatonic", "in " + mode, s -> s.in(mode));
    }

    /** Drawn to the whole-tone or octatonic mode. */
    public static Variation wholeTone(Mode mode) {
        return Variation.named("whole-tone", "in " + mode, s -> s.in(mode));
    }

    /** Shifted against the meter by half a beat. */
    public static Variation displacement() {
        return ofMelody("displacement", "displaced by half a beat", m -> {
            Rational shift = m.meter().beat(0).dividedBy(2);
            return m.with(Passage.<Tone>silence(shift).then(m.notes()));
        });
    }

    /** Equal pairs become long and short. */
    public static Variation dotting() {
        return ofMelody("dotting", "dotted", m -> pairs(m, Rational.ONE, Rational.of(3, 2)));
    }

    /** Dotted pairs become equal. */
    public static Variation smoothing() {
        return ofMelody("smoothing", "even", m -> pairs(m, Rational.of(3), Rational.ONE));
    }

    /** Changes pairs of touching tones with this ratio of lengths so that the first is {@code share} of half the pair. */
    private static Melody pairs(Melody melody, Rational ratio, Rational share) {
        List<Event<Tone>> changed = new ArrayList<>(melody.events());
        for (int i = 0; i + 1 < changed.size(); i++) {
            Event<Tone> first = changed.get(i);
            Event<Tone> second = changed.get(i + 1);
            boolean touch = first.end().equals(second.onset());
            boolean fits = first.duration().equals(second.duration().times(ratio));
            Rational both = first.duration().plus(second.duration());
            boolean isShort = both.compareTo(melody.meter().beat(0).times(2)) <= 0;
            if (touch && fits && isShort) {
                Rational length = both.dividedBy(2).times(share);
                changed.set(i, first.lasting(length));
                changed.set(i + 1, new Event<>(first.onset().plus(length), both.minus(length), second.value()));
                i++;
            }
        }
        return melody.with(new Passage<>(melody.length(), changed));
    }

    /** Four beats become three: the second half of each bar takes one beat. */
    public static Variation waltz() {
        return ofMelody("waltz", "in three", m -> {
            if (!m.meter().equals(Meter.COMMON)) {
                return m;
            }
            List<Event<Tone>> events = new ArrayList<>();
            for (Event<Tone> event : m.events()) {
                Rational onset = inThree(event.onset().minus(m.pickup()));
                Rational end = inThree(event.end().minus(m.pickup()));
                events.add(new Event<>(onset, end.minus(onset), event.value()));
            }
            return rebarred(
                    Meter.of(3, 4),
                    events,
                    inThree(m.length().minus(m.pickup())),
                    inThree(m.pickup().negate()));
        });
    }

    private static Rational inThree(Rational at) {
        long bar = at.floor();
        Rational within = at.minus(Rational.of(bar));
        Rational half = Rational.of(1, 2);
        Rational squeezed =
                within.isMoreThan(half) ? half.plus(within.minus(half).dividedBy(2)) : within;
        return Rational.of(3, 4).times(bar).plus(squeezed);
    }

    /** A melody of events that may begin before 0. */
    private static Melody rebarred(Meter meter, List<Event<Tone>> events, Rational end, Rational start) {
        List<Event<Tone>> shifted = new ArrayList<>();
        for (Event<Tone> event : events) {
            shifted.add(new Event<>(event.onset().minus(start), event.duration(), event.value()));
        }
        return new Melody(meter, start.negate(), new Passage<>(end.minus(start), shifted));
    }

    /** Passing tones fill thirds, and long tones turn around their upper neighbour. */
    public static Variation ornamentation() {
        return Variation.named(
                "ornamentation",
                "ornamented",
                s -> s.with(Ornaments.on(s.melody(), s.key().mode())));
    }

    /** Only tones on strong beats, each lasting to the next. */
    public static Variation reduction() {
        return ofMelody("reduction", "strong notes only", m -> {
            List<Event<Tone>> kept = new ArrayList<>();
            for (Event<Tone> event : m.events()) {
                Rational place = event.onset().minus(m.pickup()).mod(m.meter().bar());
                if (event.onset().compareTo(m.pickup()) >= 0 && m.meter().strength(place) >= 0.65) {
                    kept.add(event);
                }
            }
            return m.with(lengthened(kept.isEmpty() ? m.events().subList(0, 1) : kept, m.length()));
        });
    }

    private static Passage<Tone> lengthened(List<Event<Tone>> events, Rational length) {
        List<Event<Tone>> longer = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event<Tone> event = events.get(i);
            Rational next = i + 1 < events.size() ? events.get(i + 1).onset() : event.end();
            longer.add(event.lasting(next.minus(event.onset())));
        }
        return new Passage<>(length, longer);
    }

    /** The first tones as an even loop of half beats for so many bars. */
    public static Variation ostinato(int tones, int bars) {
        return ofMelody("ostinato", "ostinato of the head", m -> {
            List<Degree> loop = m.degrees().subList(0, Math.min(tones, m.size()));
            Rational step = m.meter().beat(0).dividedBy(m.meter().isCompound() ? 3 : 2);
            Rational length = m.meter().bar().times(bars);
            List<Event<Tone>> events = new ArrayList<>();
            int i = 0;
            for (Rational at = Rational.ZERO; at.isLessThan(length); at = at.plus(step)) {
                events.add(new Event<>(at, step.min(length.minus(at)), Tone.of(loop.get(i++ % loop.size()))));
            }
            return new Melody(m.meter(), Rational.ZERO, new Passage<>(length, events));
        });
    }

    /** Intervals half as wide again. */
    public static Variation expansion() {
        return ofMelody("expansion", "widened", m -> scaled(m, 3, 2));
    }

    /** Intervals half as wide, chromatically. */
    public static Variation contraction() {
        return Variation.named("contraction", "narrowed", s -> {
            Mode mode = s.key().mode();
            int first = mode.semitones(s.melody().degrees().get(0));
            return s.with(s.melody().notes().map(t -> {
                int away = mode.semitones(t.degree()) - first;
                int half = Integer.signum(away) * ((Math.abs(away) + 1) / 2);
                return t.on(chromatic(mode, first + half));
            }));
        });
    }

    /** The degree that sounds so many semitones above the tonic: a member where there is one. */
    static Degree chromatic(Mode mode, int semitones) {
        Degree near = mode.nearestMember(Degree.of(Math.floorDiv(semitones * 7, 12)));
        Degree best = near;
        for (int letters = near.steps() - 2; letters <= near.steps() + 2; letters++) {
            Degree natural = Degree.of(letters);
            int alteration = semitones - mode.semitones(natural);
            boolean simpler = Math.abs(alteration) < Math.abs(semitones - mode.semitones(best.natural()));
            if (simpler || letters == near.steps() - 2) {
                best = new Degree(letters, alteration);
            }
        }
        return best;
    }

    private static Melody scaled(Melody melody, int numerator, int denominator) {
        int first = melody.degrees().get(0).steps();
        return melody.with(melody.notes().map(t -> {
            int away = t.degree().steps() - first;
            int wide = Integer.signum(away) * ((Math.abs(away) * numerator + denominator - 1) / denominator);
            return t.on(Degree.of(first + wide));
        }));
    }

    /** The head, its last tone held for so many bars. */
    public static Variation suspension(int tones, int bars) {
        return ofMelody("suspension", "frozen on its last note", m -> {
            Melody head = m.head(tones);
            List<Event<Tone>> events = new ArrayList<>(head.events());
            Event<Tone> last = events.remove(events.size() - 1);
            events.add(last.lasting(last.duration().plus(m.meter().bar().times(bars))));
            return m.with(new Passage<>(events.get(events.size() - 1).end(), events));
        });
    }

    /** Broken off in the middle. */
    public static Variation interruption() {
        return ofMelody("interruption", "broken off", m -> m.head(Math.max(2, m.size() * 3 / 5)));
    }

    /** One weighty tone a semitone off. */
    public static Variation wrongNote() {
        return ofMelody("wrong-note", "one wrong note", m -> {
            int wrong = Math.max(1, m.size() * 3 / 5);
            List<Event<Tone>> events = new ArrayList<>(m.events());
            Event<Tone> event = events.get(wrong);
            Degree degree = event.value().degree();
            int by = degree.simple() == 1 || degree.simple() == 5 ? -1 : 1;
            Tone off = new Tone(new Degree(degree.steps(), degree.alteration() + by), true);
            events.set(wrong, new Event<>(event.onset(), event.duration(), off));
            return m.with(new Passage<>(m.length(), events));
        });
    }

    /** The head four times, each time less of it: without its leap, without its rhythm, one tone. */
    public static Variation liquidation(int tones) {
        return ofMelody("liquidation", "liquidated", m -> Ornaments.liquidated(m, tones));
    }

    /** Its first tone, then two, then three, bar by bar. */
    public static Variation accumulation(int tones) {
        return ofMelody("accumulation", "note by note", m -> {
            Passage<Tone> all = Passage.silence(Rational.ZERO);
            for (int i = 1; i <= tones; i++) {
                Melody some = m.head(i);
                Rational bar = m.meter().bar();
                Rational length = bar.times(some.length().dividedBy(bar).ceil());
                all = all.then(new Passage<>(length, some.events()));
            }
            return new Melody(m.meter(), m.pickup(), all);
        });
    }
}
