package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import yeoun.craft.Form;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.story.CharacterProfile;
import yeoun.story.OwnMotif;
import yeoun.theme.Locks;
import yeoun.theme.Melody;
import yeoun.theme.Motif;
import yeoun.theme.SeedMotif;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/**
 * What of an earlier theme stays in a new one. Times are counted from the first barline, so that a pickup is before 0 and may
 * change where it is not kept.
 */
public final class Kept {

    /** Nothing stays. */
    public static final Kept NOTHING = new Kept(Optional.empty(), Locks.NONE);

    private static final int HEAD_BARS = 2;
    private static final double ANY_TEMPO = 100;

    private final Optional<Theme> theme;
    private final Locks locks;
    private final List<Span> melody = new ArrayList<>();
    private final List<Span> rhythm = new ArrayList<>();
    private final List<Span> chords = new ArrayList<>();

    /** A note that stays, with times from the first barline. */
    private record Held(Rational onset, Rational end, Tone tone) {

        Rational duration() {
            return end.minus(onset);
        }
    }

    /** A note in its place: where, and what it is if that is known. */
    record Spot(Grid.Onset onset, Optional<Tone> tone) {}

    private Kept(Optional<Theme> theme, Locks locks) {
        this.theme = theme;
        this.locks = locks;
        theme.ifPresent(this::place);
    }

    /**
     * What these locks keep of a theme.
     *
     * @throws IllegalArgumentException if they name bars that it does not have, or a form that does not fit its melody; the
     *     message says which locks conflict
     */
    public static Kept of(Theme theme, Locks locks) {
        int bars = bars(theme);
        locks.beyond(bars).ifPresent(lock -> {
            throw new IllegalArgumentException(
                    "the lock " + lock + " is beyond the end: the theme has " + bars + " bars");
        });
        return new Kept(Optional.of(theme), locks);
    }

    /**
     * The motif that a composer brings along as the head of a new theme: its first two bars, in its key unless the profile
     * asks for another or for a mode. Nothing, where the profile asks for another meter.
     */
    public static Kept head(OwnMotif own, CharacterProfile profile) {
        boolean otherMeter = profile.meter().filter(m -> !m.equals(own.meter())).isPresent();
        Rational end = own.pickup().plus(own.meter().bar().times(HEAD_BARS));
        Melody whole = SeedMotif.of(own).motif().melody();
        int tones = (int)
                whole.events().stream().filter(e -> e.end().compareTo(end) <= 0).count();
        if (otherMeter || tones < 2) {
            return NOTHING;
        }
        Melody head = whole.head(tones);
        boolean otherKey = profile.key().isPresent()
                || profile.heritage().isPresent()
                || profile.chords().isPresent();
        Locks locks = otherKey
                ? Locks.of(Locks.Part.HEAD, Locks.Part.METER)
                : Locks.of(Locks.Part.HEAD, Locks.Part.METER, Locks.Part.KEY);
        Theme theme = new Theme(
                profile.name(),
                new Motif(own.name(), head),
                "",
                own.key(),
                ANY_TEMPO,
                head,
                Passage.silence(head.length()));
        return new Kept(Optional.of(theme), locks);
    }

    /** How many bars a theme has, without its pickup; a short last one counts. */
    static int bars(Theme theme) {
        Melody melody = theme.melody();
        Rational bars =
                melody.length().minus(melody.pickup()).dividedBy(melody.meter().bar());
        return (int) Math.max(1, bars.ceil());
    }

    private void place(Theme old) {
        if (locks.keeps(Locks.Part.HEAD)) {
            int tones = Math.min(old.motif().melody().size(), old.melody().size());
            Rational end = old.melody().events().get(tones - 1).end();
            add(melody, new Span(start(old), end.minus(old.melody().pickup())));
        }
        locks.on(Locks.Part.MELODY).forEach(lock -> add(melody, span(old, lock)));
        locks.on(Locks.Part.RHYTHM).forEach(lock -> add(rhythm, span(old, lock)));
        locks.on(Locks.Part.CHORDS).forEach(lock -> add(chords, span(old, lock)));
    }

    /** Adds a stretch; those that touch are one. */
    private static void add(List<Span> spans, Span more) {
        Span all = more;
        for (Span span : List.copyOf(spans)) {
            if (span.from().compareTo(all.to()) <= 0 && all.from().compareTo(span.to()) <= 0) {
                all = new Span(span.from().min(all.from()), span.to().max(all.to()));
                spans.remove(span);
            }
        }
        spans.add(all);
    }

    private static Rational start(Theme old) {
        return old.melody().pickup().negate();
    }

    private static Span span(Theme old, Locks.Lock lock) {
        Rational bar = old.melody().meter().bar();
        Rational from = lock.firstBar() == 1 ? start(old) : bar.times(lock.firstBar() - 1L);
        return new Span(from, bar.times(Math.min(lock.lastBar(), bars(old))));
    }

    /** The key that stays. */
    public Optional<Key> key() {
        return theme.filter(t -> locks.keepsKey()).map(Theme::key);
    }

    /** The meter that stays. */
    public Optional<Meter> meter() {
        return theme.filter(t -> locks.keepsMeter()).map(t -> t.melody().meter());
    }

    /** The tempo that stays. */
    public Optional<Double> tempo() {
        return theme.filter(t -> locks.keeps(Locks.Part.TEMPO)).map(Theme::tempo);
    }

    /**
     * The form that stays; where somebody has changed how many bars there are, one of that length.
     *
     * @param named the form that the theme names
     * @throws IllegalArgumentException if the form is locked and does not fit the locked notes or chords
     */
    public Optional<Form> form(Form named) {
        if (theme.isEmpty() || !locks.keepsForm()) {
            return Optional.empty();
        }
        int bars = bars(theme.get());
        if (named.bars() == bars) {
            return Optional.of(named);
        }
        Locks others = locks.without(Locks.Part.FORM);
        if (locks.keeps(Locks.Part.FORM) && !locks.equals(Locks.ALL) && others.keepsForm()) {
            throw new IllegalArgumentException("the locks form and " + others + " conflict: " + named.id() + " has "
                    + named.bars() + " bars, but what is written has " + bars);
        }
        return Optional.of(others.keepsForm() ? Form.ofLength(bars) : named);
    }

    /** The old theme's name of its form. */
    public Optional<String> formName() {
        return theme.filter(t -> locks.keepsForm()).map(Theme::form);
    }

    /** The length of the pickup that stays, with the melody or rhythm of the first bar. */
    Optional<Rational> pickup() {
        return theme.filter(t -> starts(melody, t) || starts(rhythm, t))
                .map(t -> t.melody().pickup());
    }

    private static boolean starts(List<Span> spans, Theme theme) {
        return spans.stream().anyMatch(s -> s.from().compareTo(start(theme)) <= 0);
    }

    /** The motif that stays where the head does and is not what the melody begins with. */
    Optional<Motif> motif() {
        return theme.filter(t -> starts(melody, t)
                        && !t.melody()
                                .head(t.motif().melody().size())
                                .equals(t.motif().melody()))
                .map(Theme::motif);
    }

    /** How many tones the head has, where all of it stays; 0 where it does not. */
    int head() {
        if (theme.isEmpty()) {
            return 0;
        }
        Theme old = theme.get();
        int tones = Math.min(old.motif().melody().size(), old.melody().size());
        boolean stays = old.melody().events().subList(0, tones).stream().allMatch(e -> hasPitch(at(old, e)));
        return stays ? tones : 0;
    }

    private static Rational at(Theme old, Event<Tone> event) {
        return event.onset().minus(old.melody().pickup());
    }

    private boolean hasPitch(Rational at) {
        return melody.stream().anyMatch(s -> s.has(at));
    }

    private boolean hasRhythm(Rational at) {
        return hasPitch(at) || rhythm.stream().anyMatch(s -> s.has(at));
    }

    /** The old notes whose rhythm stays, times from the first barline. */
    private List<Held> notes() {
        List<Held> notes = new ArrayList<>();
        for (Event<Tone> event : theme.map(t -> t.melody().events()).orElse(List.of())) {
            Rational at = at(theme.orElseThrow(), event);
            if (hasRhythm(at)) {
                notes.add(new Held(at, at.plus(event.duration()), event.value()));
            }
        }
        return notes;
    }

    /** The tones that stay with their pitches, from the lowest. */
    public List<Integer> midis() {
        return notes().stream()
                .filter(n -> hasPitch(n.onset))
                .map(n -> theme.orElseThrow().key().pitch(n.tone.degree()).midi())
                .sorted()
                .toList();
    }

    /** The sounding pitch classes of the tones that stay, as bits. */
    int semitones() {
        return midis().stream().mapToInt(m -> 1 << Math.floorMod(m, 12)).reduce(0, (a, b) -> a | b);
    }

    /** The notes of a whole: those of the grid, and in place of them those that stay. */
    List<Spot> over(Grid grid, Meter meter) {
        Rational pickup = pickup().orElseGet(grid::pickup);
        Rational shift = pickup.minus(grid.pickup());
        TreeMap<Rational, Spot> spots = new TreeMap<>();
        TreeMap<Rational, Integer> sources = new TreeMap<>();
        for (Grid.Onset onset : grid.onsets()) {
            Rational at = onset.onset().plus(shift);
            sources.put(at, onset.source());
            if (at.signum() >= 0 && !hasRhythm(at.minus(pickup))) {
                Rational length = untilKept(at.minus(pickup), onset.duration());
                spots.put(at, new Spot(new Grid.Onset(onset.at(), at, length, onset.source()), Optional.empty()));
            }
        }
        for (Held note : notes()) {
            Rational at = note.onset().plus(pickup);
            Rational end = note.end().plus(pickup);
            spots.subMap(at, end).clear();
            int source = sources.getOrDefault(at, Grid.FREE);
            Grid.Onset onset = new Grid.Onset(Grid.point(note.onset(), meter), at, note.duration(), source);
            spots.put(at, new Spot(onset, Optional.of(note.tone).filter(t -> hasPitch(note.onset()))));
        }
        return List.copyOf(spots.values());
    }

    /** What is left of a free note before the next stretch that stays. */
    private Rational untilKept(Rational at, Rational length) {
        Rational left = length;
        for (List<Span> spans : List.of(melody, rhythm)) {
            for (Span span : spans) {
                if (span.from().isMoreThan(at)) {
                    left = left.min(span.from().minus(at));
                }
            }
        }
        return left;
    }

    /** What an idea keeps of the beginning: its rhythm on the grid's points, and its tones at theirs. */
    Opening opening(Meter meter, int bars) {
        if (pickup().isEmpty()) {
            return Opening.NONE;
        }
        TreeMap<Integer, Optional<Tone>> tones = new TreeMap<>();
        int beats = bars * meter.beatCount();
        char[] parts = new char[(beats + 1) * BeatShape.PARTS];
        int end = Grid.point(firstFree(), meter);
        int until = Math.max(0, Math.min(parts.length, end));
        Arrays.fill(parts, 0, until, '.');
        for (Held note : notes()) {
            int from = Grid.point(note.onset(), meter);
            int to = Math.min(parts.length, Math.max(from + 1, Grid.point(note.end(), meter)));
            if (from >= 0 && from < until && note.onset().isLessThan(firstFree())) {
                Arrays.fill(parts, from, to, '-');
                parts[from] = 'x';
                until = Math.max(until, to);
                tones.put(from, Optional.of(note.tone).filter(t -> hasPitch(note.onset())));
            }
        }
        return new Opening(new String(parts), until, tones);
    }

    /** The first time at which nothing is kept any more. */
    private Rational firstFree() {
        Rational at = start(theme.orElseThrow());
        boolean grows = true;
        while (grows) {
            grows = false;
            for (List<Span> spans : List.of(melody, rhythm)) {
                for (Span span : spans) {
                    if (span.has(at)) {
                        at = span.to();
                        grows = true;
                    }
                }
            }
        }
        return at;
    }

    /**
     * The chords that stay, over a whole; those of one's own stay where no others do.
     *
     * @param own the composer's own chords over the same time; silence for none
     * @param pickup the length of the pickup, which belongs to the first chord
     */
    public Passage<Chord> chords(Passage<Chord> own, Rational pickup, Rational length) {
        return keptChords().over(own, pickup, length);
    }

    /**
     * Where nobody plays a chord: in the silences that stay, and in those of one's own chords where none others stay.
     *
     * @param own the silences of the composer's own chords
     * @param pickup the length of the pickup
     */
    public Tacet tacet(Tacet own, Rational pickup) {
        return keptChords().tacet(own, pickup);
    }

    private KeptChords keptChords() {
        return theme.map(t -> new KeptChords(t.harmony(), t.melody().pickup(), chords))
                .orElse(new KeptChords(Passage.silence(Rational.ZERO), Rational.ZERO, List.of()));
    }
}
