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

    private static Variation ofMelody(String operator, String name, double amount, UnaryOperator<Melody> change) {
        return Variation.named(operator, name, amount, s -> s.with(change.apply(s.melody())));
    }

    /** Moved by letter names within the mode. */
    public static Variation transposition(int letters) {
        return ofMelody("transposition", "transposition " + letters, Math.abs(letters), m -> m.transposed(letters));
    }

    /** An octave higher. */
    public static Variation octaveUp() {
        return octaveUp(1);
    }

    /** Octaves higher. */
    public static Variation octaveUp(int octaves) {
        return ofMelody("octave-up", counted("octave up", octaves), octaves, m -> m.transposed(7 * octaves));
    }

    /** An octave lower. */
    public static Variation octaveDown() {
        return octaveDown(1);
    }

    /** Octaves lower. */
    public static Variation octaveDown(int octaves) {
        return ofMelody("octave-down", counted("octave down", octaves), octaves, m -> m.transposed(-7 * octaves));
    }

    private static String counted(String name, int count) {
        return count == 1 ? name : name + " " + count;
    }

    /** So many times as slow; by p and then q is by p·q. */
    public static Variation augmentation(Rational factor) {
        return ofMelody("augmentation", "augmentation " + factor, factor.toDouble(), m -> m.stretched(factor));
    }

    /** So many times as fast. */
    public static Variation diminution(Rational factor) {
        return ofMelody(
                "diminution",
                "diminution " + factor,
                factor.toDouble(),
                m -> m.stretched(Rational.ONE.dividedBy(factor)));
    }

    /** Mirrored around a degree within the mode; undoes itself. */
    public static Variation inversion(int axisSteps) {
        return ofMelody("inversion", "inversion " + (axisSteps + 1), m -> m.inverted(axisSteps));
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
                "retrograde inversion " + (axisSteps + 1),
                m -> m.inverted(axisSteps).retrograde());
    }

    /** The first tones alone. */
    public static Variation head(int tones) {
        return ofMelody("head", "head " + tones, m -> m.head(tones));
    }

    /** The last tones alone, from their first onset. */
    public static Variation tail(int tones) {
        return ofMelody("tail", "tail " + tones, m -> {
            List<Event<Tone>> events = m.events();
            Rational from = events.get(Math.max(0, events.size() - tones)).onset();
            return m.slice(from, m.length());
        });
    }

    /** The first tones, broken off and begun again, so often. */
    public static Variation fragmentation(int tones, int times) {
        return ofMelody("fragmentation", "fragmentation " + tones + " " + times, m -> {
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

    /**
     * The first bars again and again, each time higher (or lower, if negative) by letter names; a longer theme goes on after them
     * where it would be by then, to its close.
     */
    public static Variation sequence(int bars, int letters, int times) {
        String operator = letters > 0 ? "sequence-up" : "sequence-down";
        String name = operator.replace('-', ' ') + " " + bars + " " + Math.abs(letters) + " " + times;
        return ofMelody(operator, name, Math.abs(letters), m -> {
            Rational unit = m.meter().bar().times(bars);
            Passage<Tone> pickup = m.notes().slice(Rational.ZERO, m.pickup());
            Passage<Tone> body =
                    m.notes().slice(m.pickup(), m.pickup().plus(unit).min(m.length()));
            Passage<Tone> all = pickup;
            for (int i = 0; i < times; i++) {
                int by = i * letters;
                all = all.then(body.map(t -> t.on(t.degree().transposed(by))));
            }
            boolean goesOn = all.length().isLessThan(m.length());
            return m.with(goesOn ? all.then(m.notes().slice(all.length(), m.length())) : all);
        });
    }

    /** Head entries that overlap: the head again and again, each time higher, a second voice on its heels. */
    public static Variation stretto(int tones, int times) {
        return Variation.named("stretto", "stretto " + tones + " " + times, s -> {
            Melody head = s.melody().head(tones);
            Rational beat = head.meter().beat(0);
            Rational half =
                    beat.times(head.length().dividedBy(2).dividedBy(beat).ceil());
            Passage<Tone> all = Passage.silence(Rational.ZERO);
            Rational unit = half.times(2);
            for (int i = 0; i < times; i++) {
                int by = 2 * i;
                Passage<Tone> entry = head.notes().map(t -> t.on(t.degree().transposed(by)));
                all = all.then(new Passage<>(unit, entry.events()));
            }
            return new Statement(s.key(), s.melody().with(all), s.treatment().followedAfter(half));
        });
    }

    /** Read in a darker mode. */
    public static Variation darker(Mode mode) {
        return Variation.named("mode-darker", "mode " + mode, s -> s.in(mode));
    }

    /** Read in a brighter mode. */
    public static Variation brighter(Mode mode) {
        return Variation.named("mode-brighter", "mode " + mode, s -> s.in(mode));
    }

    /** Read in another mode. */
    public static Variation in(Mode mode) {
        return Variation.named("mode", "mode " + mode, s -> s.in(mode));
    }

    /** Drawn to a pentatonic mode or a tori. */
    public static Variation pentatonic(Mode mode) {
        return Variation.named("pentatonic", "pentatonic " + mode, s -> s.in(mode));
    }

    /** Drawn to the whole-tone or octatonic mode. */
    public static Variation wholeTone(Mode mode) {
        return Variation.named("whole-tone", "whole tone " + mode, s -> s.in(mode));
    }

    /** Shifted against the meter by half a beat. */
    public static Variation displacement() {
        return displacement(Rational.of(1, 2));
    }

    /** Shifted against the meter by so many beats. */
    public static Variation displacement(Rational beats) {
        String name = beats.equals(Rational.of(1, 2)) ? "displacement" : "displacement " + beats;
        return ofMelody("displacement", name, beats.toDouble(), m -> {
            Rational shift = m.meter().beat(0).times(beats);
            return m.with(Passage.<Tone>silence(shift).then(m.notes()));
        });
    }

    /** Equal pairs become long and short. */
    public static Variation dotting() {
        return ofMelody("dotting", "dotting", Unevenness::dotted);
    }

    /** Uneven tones become even: the two, three or four that share half a bar, or a beat, share it equally. */
    public static Variation smoothing() {
        return ofMelody("smoothing", "smoothing", Unevenness::smoothed);
    }

    /** In three: four beats become three, the second half of a bar hurried. */
    public static Variation waltz() {
        return rebarred("waltz", Meter.of(3, 4));
    }

    /** In six-eight: even pairs become long and short. */
    public static Variation sixEight() {
        return rebarred("six-eight", Meter.of(6, 8));
    }

    /** In five: the downbeat is held. */
    public static Variation fiveFour() {
        return rebarred("five-four", Meter.of(5, 4));
    }

    /** In seven: the last beat comes too early. */
    public static Variation sevenEight() {
        return rebarred("seven-eight", Meter.of(7, 8));
    }

    /** In four: the downbeat of a waltz is held. */
    public static Variation commonTime() {
        return rebarred("common-time", Meter.COMMON);
    }

    /** In any meter: downbeats stay downbeats. */
    public static Variation rebarring(Meter meter) {
        return ofMelody("rebarring", "in " + meter, m -> Rebarring.into(m, meter));
    }

    private static Variation rebarred(String operator, Meter meter) {
        return ofMelody(operator, operator.replace('-', ' '), m -> Rebarring.into(m, meter));
    }

    /** Passing tones, appoggiaturas and turns on every third tone or so. */
    public static Variation ornamentation() {
        return ornamentation(Rational.of(3, 10));
    }

    /** Passing tones, appoggiaturas and turns. */
    public static Variation ornamentation(Rational density) {
        String name = density.equals(Rational.of(3, 10)) ? "ornamentation" : "ornamentation " + density;
        return Variation.named(
                "ornamentation",
                name,
                density.toDouble(),
                s -> s.with(Ornaments.on(s.melody(), s.key().mode(), density.toDouble())));
    }

    /** Only tones on strong beats and those a beat long or longer, each lasting to the next. */
    public static Variation reduction() {
        return ofMelody("reduction", "reduction", m -> {
            List<Event<Tone>> kept = new ArrayList<>();
            for (Event<Tone> event : m.events()) {
                Rational place = event.onset().minus(m.pickup()).mod(m.meter().bar());
                boolean isStrong = m.meter().strength(place) >= 0.65;
                boolean isLong = m.meter().strength(place) >= 0.5
                        && event.duration().compareTo(m.meter().beat(0)) >= 0;
                if (event.onset().compareTo(m.pickup()) >= 0 && (isStrong || isLong)) {
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
        return ofMelody("ostinato", "ostinato " + tones + " " + bars, m -> {
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
        return ofMelody("expansion", "expansion", m -> scaled(m, 3, 2));
    }

    /** Intervals half as wide, chromatically. */
    public static Variation contraction() {
        return Variation.named("contraction", "contraction", s -> {
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
        return ofMelody("suspension", "suspension " + tones + " " + bars, m -> {
            Melody head = m.head(tones);
            List<Event<Tone>> events = new ArrayList<>(head.events());
            Event<Tone> last = events.remove(events.size() - 1);
            events.add(last.lasting(last.duration().plus(m.meter().bar().times(bars))));
            return m.with(new Passage<>(events.get(events.size() - 1).end(), events));
        });
    }

    /** Broken off in the middle. */
    public static Variation interruption() {
        return ofMelody("interruption", "interruption", m -> m.head(Math.max(2, m.size() * 3 / 5)));
    }

    /** One weighty tone a semitone too high: a gag. */
    public static Variation wrongNote() {
        return Variation.named("wrong-note", "wrong note", s -> WrongNote.in(s, 1));
    }

    /** One weighty tone a semitone too low: suspicion. */
    public static Variation sinisterNote() {
        return Variation.named("sinister-note", "sinister note", s -> WrongNote.in(s, -1));
    }

    /** The head four times, each time less of it: without its leap, without its rhythm, one tone. */
    public static Variation liquidation(int tones) {
        return ofMelody("liquidation", "liquidation " + tones, m -> Fading.liquidated(m, tones));
    }

    /** Its first tone, then two, then three, bar by bar. */
    public static Variation accumulation(int tones) {
        return ofMelody("accumulation", "accumulation " + tones, m -> {
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
