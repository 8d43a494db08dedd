package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;

/** What it costs two hands to play, and to read, a bar of a keyboard part that is divided between them. */
final class HandEffort {

    /** A ninth: what a hand strikes at ease; a tenth: what it jumps at ease; an octave: how far a line goes in one step. */
    private static final int SPAN = 14;

    private static final int JUMP = 16;
    private static final int STEP = 12;

    /** The staves are read without effort from here to there: two ledger lines of the treble, and of the bass. */
    private static final int TREBLE_FROM = 57;

    private static final int BASS_TO = 64;

    private static final double LEDGER = 0.12;

    /** What a staff costs in the clef that is usually the other hand's. */
    private static final double OTHER_CLEF = 0.4;

    private static final double TOO_WIDE = 3;
    private static final double FURTHER = 0.5;
    private static final double TRAVEL = 0.1;

    /** Two notes within a hand's reach that are torn apart. */
    private static final double TORN = 1;

    /** A chord that should be shared in one hand while the other rests through the bar. */
    private static final double UNSHARED = 1.5;

    /** A chord of which the left hand has more than the right. */
    private static final double LOW_HEAVY = 0.4;

    /** A chord within reach of the right hand of which the left takes a part, though it was at the bass just before. */
    private static final double PULLED_IN = 0.8;

    /** A fifth: what goes further in a bar is not one hand's while the other rests. */
    private static final int FIGURE = 7;

    private static final double ALONE = 0.7;

    /** Each semitone that a hand goes in a bar beyond its reach. */
    private static final double ROAMING = 0.15;

    /** A line given over to the other hand; the third time in a bar it is hard to follow. */
    private static final double GIVEN_OVER = 0.15;

    /** A line of the right hand that goes below what the left hand strikes. */
    private static final double CROSSED = 1;

    private static final int SELDOM = 2;
    private static final double TOO_OFTEN = 1.5;

    private final Hand left = new Hand();
    private final Hand right = new Hand();
    private double effort;
    private int fullInOne;
    private int givenOver;
    private int lowestOfLine = Integer.MAX_VALUE;
    private List<Integer> before = List.of();
    private boolean byLeft;
    private boolean byRight;

    /** Takes what is struck next; keys as MIDI numbers, lowest first. */
    void strike(List<Integer> low, List<Integer> high) {
        left.strike(low);
        right.strike(high);
        int count = low.size() + high.size();
        boolean both = !low.isEmpty() && !high.isEmpty();
        fullInOne += !both && Hands.isShared(low.isEmpty() ? high : low) ? 1 : 0;
        if (low.isEmpty() && count < Hands.FULL) {
            lowestOfLine = Math.min(lowestOfLine, high.get(0));
        }
        effort += both && low.size() > high.size() ? LOW_HEAVY : 0;
        boolean reached = both && high.get(high.size() - 1) - low.get(0) <= SPAN;
        boolean fromBass = byLeft && !byRight && before.get(before.size() - 1) < (both ? low.get(0) : 0);
        effort += reached && fromBass && count >= Hands.FULL ? PULLED_IN : 0;
        if (reached && count < Hands.FULL) {
            effort += TORN;
        }
        List<Integer> now = new ArrayList<>(low);
        now.addAll(high);
        boolean changes = !before.isEmpty() && !both && !(byLeft && byRight) && byLeft == low.isEmpty();
        if (changes && isLine(before, now)) {
            givenOver++;
        }
        before = now;
        byLeft = !low.isEmpty();
        byRight = !high.isEmpty();
    }

    /** Whether two strokes hang together as a line: few notes, and no leap between them. */
    private static boolean isLine(List<Integer> before, List<Integer> now) {
        boolean few = before.size() < Hands.FULL && now.size() < Hands.FULL;
        int up = now.get(0) - before.get(before.size() - 1);
        int down = before.get(0) - now.get(now.size() - 1);
        return few && Math.max(up, down) <= STEP;
    }

    /** The effort of all that was taken. */
    double sum() {
        boolean one = left.rests() || right.rests();
        Hand only = left.rests() ? right : left;
        double alone = one ? UNSHARED * fullInOne + (only.range() > FIGURE ? ALONE : 0) : 0;
        double over = GIVEN_OVER * givenOver + TOO_OFTEN * Math.max(0, givenOver - SELDOM);
        double crossed = lowestOfLine < left.highest() ? CROSSED : 0;
        double roaming = ROAMING * (Math.max(0, left.range() - SPAN) + Math.max(0, right.range() - SPAN));
        double reading = Math.min(right.below(TREBLE_FROM), OTHER_CLEF + right.above(BASS_TO))
                + Math.min(left.above(BASS_TO), OTHER_CLEF + left.below(TREBLE_FROM));
        return effort + alone + over + crossed + roaming + LEDGER * reading + left.effort + right.effort;
    }

    /** One hand on its way through a bar. */
    private static final class Hand {

        private final List<Integer> keys = new ArrayList<>();
        private double effort;
        private int low;
        private int high;

        void strike(List<Integer> struck) {
            if (struck.isEmpty()) {
                return;
            }
            int lowest = struck.get(0);
            int highest = struck.get(struck.size() - 1);
            int wide = highest - lowest - SPAN;
            int jump = keys.isEmpty() ? 0 : Math.max(lowest - high, low - highest) - JUMP;
            effort += (wide > 0 ? TOO_WIDE + FURTHER * wide : 0) + TRAVEL * Math.max(0, jump);
            low = lowest;
            high = highest;
            keys.addAll(struck);
        }

        boolean rests() {
            return keys.isEmpty();
        }

        int highest() {
            return keys.stream().mapToInt(k -> k).max().orElse(0);
        }

        int range() {
            return highest() - keys.stream().mapToInt(k -> k).min().orElse(0);
        }

        /** How many semitones all notes together lie below a key. */
        double below(int key) {
            return keys.stream().mapToInt(k -> Math.max(0, key - k)).sum();
        }

        double above(int key) {
            return keys.stream().mapToInt(k -> Math.max(0, k - key)).sum();
        }
    }
}
