package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.craft.Diction;
import yeoun.craft.Instrument;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Note;
import yeoun.score.PartMark;

/**
 * Writes into a tune how it is spoken: slurs, breath marks and articulations. A phrase is breathed before its pickup, and a
 * pickup is bound to the downbeat that it leads to, not to the note before it.
 */
final class Articulator {

    /** In a strong place, a note is begun with weight. */
    private static final double STRONG = 0.5;

    /** Times of breaths are counted in these parts of a whole note. */
    private static final long GRID = 64;

    /** A leap of this many semitones is begun with weight. */
    private static final int LEAP = 5;

    private final Meter meter;
    private final Diction diction;
    private final boolean swings;
    private final Instrument instrument;
    /** When the first bar of the line begins, in the score. */
    private final Rational barline;

    /** How long a breath lasts, in whole notes; nothing for those who need none. */
    private final Optional<Rational> breath;

    private final List<Note> notes;
    private final Note[] written;
    private final List<PartMark> slurs = new ArrayList<>();

    /**
     * An articulator of a line.
     *
     * @param notes its notes, in order
     * @param barline a time at which a bar begins
     * @param speech how it is spoken
     */
    Articulator(List<Note> notes, Meter meter, Rational barline, Speech speech, Instrument instrument) {
        this.notes = notes;
        this.meter = meter;
        this.barline = barline;
        this.diction = speech.diction();
        this.swings = speech.swings() && diction == Diction.LEGATO;
        this.instrument = instrument;
        this.breath = instrument.breath() > 0
                ? Optional.of(Rational.of(Math.round(GRID * speech.second() * instrument.breath()), GRID))
                : Optional.empty();
        this.written = notes.toArray(Note[]::new);
    }

    /**
     * The line as it is spoken.
     *
     * @param phrases when phrases begin, without their pickups; where none is known, rests alone part the line
     */
    MelodyPart write(List<Rational> phrases) {
        int from = 0;
        boolean[] begins = begins(phrases);
        breath.ifPresent(longest -> catchBreath(begins, longest));
        for (int i = 1; i <= notes.size(); i++) {
            boolean ends = i == notes.size() || begins[i] || rests(i - 1);
            if (ends) {
                breath(from, i);
                if (i < notes.size() && begins[i]) {
                    breathe(i - 1);
                }
                from = i;
            }
        }
        return new MelodyPart(List.of(written), binds() ? List.copyOf(slurs) : List.of());
    }

    /** Where what is said in one breath would be too long, a player breathes within a phrase too: after its longest note. */
    private void catchBreath(boolean[] begins, Rational longest) {
        int from = 0;
        for (int i = 1; i < notes.size(); i++) {
            if (begins[i] || rests(i - 1)) {
                from = i;
            }
            boolean tooLong = notes.get(i).end().minus(notes.get(from).onset()).isMoreThan(longest);
            int after = tooLong ? longestNote(from + 1, i) : 0;
            if (after > 0) {
                begins[after + 1] = true;
                from = after + 1;
            }
        }
    }

    /** The longest of some notes that lasts a beat, the last of equals; 0 if none does. */
    private int longestNote(int from, int to) {
        int longest = 0;
        for (int i = from; i < to; i++) {
            boolean isLong = isHeld(i)
                    && (longest == 0
                            || notes.get(i)
                                            .duration()
                                            .compareTo(notes.get(longest).duration())
                                    >= 0);
            longest = isLong ? i : longest;
        }
        return longest;
    }

    /**
     * Which notes begin a phrase, its pickup included: what follows the last rest of the bar before its first barline, or else
     * its longest note.
     */
    private boolean[] begins(List<Rational> phrases) {
        boolean[] begins = new boolean[notes.size()];
        for (Rational phrase : phrases) {
            Rational bar = phrase.minus(meter.bar());
            int longest = -1;
            int first = -1;
            for (int i = 0; i < notes.size(); i++) {
                boolean before = notes.get(i).onset().compareTo(bar) >= 0
                        && notes.get(i).onset().isLessThan(phrase);
                if (before
                        && (longest < 0
                                || notes.get(i)
                                                .duration()
                                                .compareTo(notes.get(longest).duration())
                                        >= 0)) {
                    longest = i;
                }
                first = first < 0 && notes.get(i).onset().compareTo(phrase) >= 0 ? i : first;
            }
            int begun = longest >= 0 ? longest + 1 : first;
            if (begun > 0 && begun < notes.size()) {
                begins[begun] = true;
            }
        }
        return begins;
    }

    private boolean rests(int i) {
        return i + 1 < notes.size()
                && notes.get(i).end().isLessThan(notes.get(i + 1).onset());
    }

    private boolean binds() {
        return instrument.sustain() == Instrument.Sustain.HELD || instrument.isKeyboard();
    }

    /** A breath where a phrase ends without a rest, for those who have to breathe or lift the bow. */
    private void breathe(int i) {
        boolean held = instrument.sustain() == Instrument.Sustain.HELD && !instrument.isKeyboard();
        if (held && !rests(i) && notes.get(i).duration().compareTo(meter.beat(0)) >= 0) {
            written[i] = written[i].with(Articulation.BREATH);
        }
    }

    /** What is said in one breath: notes from one to another, which is not of it. */
    private void breath(int from, int to) {
        switch (diction) {
            case LEGATO -> {
                if (swings) {
                    swing(from, to);
                } else {
                    bind(from, to);
                }
            }
            case MARCATO -> weigh(from, to);
            case LEGGIERO -> lighten(from, to);
        }
    }

    /** A slur to a bar, which takes the pickup with it; broken by repeated notes, and begun anew after a long one. */
    private void bind(int from, int to) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            boolean breaks = i == to
                    || notes.get(i).pitch().equals(notes.get(i - 1).pitch())
                    || notes.get(i - 1).duration().compareTo(meter.bar()) >= 0
                    || !isSameBar(i - 1, i) && !isPickup(start, i);
            if (breaks) {
                slur(start, i - 1);
                start = i;
            }
        }
    }

    /** Whether what was said since a note is no more than a beat before a barline. */
    private boolean isPickup(int start, int downbeat) {
        Rational beat = meter.beat(meter.beatCount() - 1);
        return bar(downbeat) - bar(start) == 1
                && notes.get(downbeat).onset().minus(notes.get(start).onset()).compareTo(beat) <= 0;
    }

    /** Off the beat is bound to on the beat; short notes before a rest are cut off, and long ones off the beat have weight. */
    private void swing(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean last = i + 1 == to;
            boolean off = !isOnBeat(i);
            if (off && isShort(i) && !last && isOnBeat(i + 1) && moves(i)) {
                slur(i, i + 1);
            } else if (off && isShort(i) && last && i + 1 < notes.size()) {
                mark(i, Articulation.STACCATO);
            } else if (off && notes.get(i).duration().isMoreThan(meter.beat(0))) {
                mark(i, Articulation.ACCENT);
            }
        }
    }

    /** The first strong note, and strong ones that are leapt to, have weight; short notes run by step into the next. */
    private void weigh(int from, int to) {
        boolean begun = false;
        for (int i = from; i < to; i++) {
            boolean strong = strength(i) >= STRONG && isHeld(i);
            boolean leapt = i > from && i + 1 < to && Math.abs(leap(i - 1)) >= LEAP;
            if (strong && (!begun || leapt)) {
                mark(i, Articulation.ACCENT);
                begun = true;
            }
        }
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            boolean runs = i < to && isQuick(i - 1) && isStep(i - 1) && isSameBar(start, i);
            if (!runs) {
                slur(start, i - 1);
                start = i;
            }
        }
    }

    /** Notes up to a beat are short; of two quick ones by step, the first on the beat, the second is bound to it. */
    private void lighten(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean quick = isQuick(i);
            boolean pair = i + 1 < to && quick && isQuick(i + 1) && isOnBeat(i) && isStep(i);
            if (pair) {
                slur(i, i + 1);
                mark(++i, Articulation.STACCATO);
            } else if (isLight(i) && i + 1 < notes.size()) {
                mark(i, Articulation.STACCATO);
            } else if (i > from && strength(i) < STRONG) {
                mark(i, Articulation.ACCENT);
            }
        }
    }

    private void mark(int i, Articulation articulation) {
        written[i] = written[i].with(articulation);
    }

    private void slur(int from, int to) {
        if (to > from) {
            slurs.add(new PartMark.Slur(notes.get(from).onset(), notes.get(to).onset(), 1));
        }
    }

    private Rational inBar(int i) {
        return notes.get(i).onset().minus(barline).mod(meter.bar());
    }

    private long bar(int i) {
        return notes.get(i).onset().minus(barline).dividedBy(meter.bar()).floor();
    }

    private boolean isSameBar(int i, int other) {
        return bar(i) == bar(other);
    }

    private double strength(int i) {
        return meter.strength(inBar(i));
    }

    private boolean isOnBeat(int i) {
        return meter.beatOnset(meter.beatAt(inBar(i))).equals(inBar(i));
    }

    private boolean isShort(int i) {
        return notes.get(i).duration().isLessThan(meter.beat(0));
    }

    /** A beat or more; in compound time two thirds of one. */
    private boolean isHeld(int i) {
        Rational held = meter.isCompound() ? meter.beat(0).times(2).dividedBy(3) : meter.beat(0);
        return notes.get(i).duration().compareTo(held) >= 0;
    }

    /** Up to a beat; in compound time less than one. */
    private boolean isLight(int i) {
        int compared = notes.get(i).duration().compareTo(meter.beat(0));
        return meter.isCompound() ? compared < 0 : compared <= 0;
    }

    /** Half a beat or less; in compound time a third. */
    private boolean isQuick(int i) {
        Rational part = meter.beat(0).dividedBy(meter.isCompound() ? 3 : 2);
        return notes.get(i).duration().compareTo(part) <= 0;
    }

    private int leap(int i) {
        return notes.get(i + 1).pitch().midi() - notes.get(i).pitch().midi();
    }

    private boolean moves(int i) {
        return leap(i) != 0;
    }

    private boolean isStep(int i) {
        return moves(i) && Math.abs(leap(i)) <= 2;
    }
}
