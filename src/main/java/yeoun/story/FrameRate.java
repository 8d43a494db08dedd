package yeoun.story;

import java.util.Arrays;
import yeoun.music.Rational;

/** How many pictures a second, exactly, and how they are numbered. */
public enum FrameRate {
    FPS_23_976("23.976", 24000, 1001, 24, false),
    FPS_24("24", 24, 1, 24, false),
    FPS_25("25", 25, 1, 25, false),
    FPS_29_97("29.97", 30000, 1001, 30, false),
    FPS_29_97_DROP("29.97df", 30000, 1001, 30, true),
    FPS_30("30", 30, 1, 30, false),
    FPS_50("50", 50, 1, 50, false),
    FPS_59_94("59.94", 60000, 1001, 60, false),
    FPS_59_94_DROP("59.94df", 60000, 1001, 60, true),
    FPS_60("60", 60, 1, 60, false);

    private final String label;
    private final Rational perSecond;
    private final int nominal;
    private final boolean dropFrame;

    FrameRate(String label, long numerator, long denominator, int nominal, boolean dropFrame) {
        this.label = label;
        this.perSecond = Rational.of(numerator, denominator);
        this.nominal = nominal;
        this.dropFrame = dropFrame;
    }

    /**
     * The rate written so: {@code 23.976}, {@code 29.97df}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FrameRate parse(String label) {
        for (FrameRate rate : values()) {
            if (rate.label.equals(label)) {
                return rate;
            }
        }
        throw new IllegalArgumentException("not a frame rate: \"" + label + "\"; allowed are "
                + String.join(", ", Arrays.stream(values()).map(r -> r.label).toList()));
    }

    /** How the rate is written in files. */
    public String label() {
        return label;
    }

    /** Pictures a second, exactly. */
    public Rational perSecond() {
        return perSecond;
    }

    /** How long a picture stands, in seconds. */
    public Rational frame() {
        return Rational.ONE.dividedBy(perSecond);
    }

    /** Frame numbers a second of timecode. */
    public int nominal() {
        return nominal;
    }

    /** Whether frame numbers are skipped each minute but every tenth, so that timecode keeps up with the clock. */
    public boolean dropFrame() {
        return dropFrame;
    }

    /** Frame numbers skipped in each minute that skips. */
    int dropped() {
        return dropFrame ? nominal / 15 : 0;
    }

    @Override
    public String toString() {
        return label;
    }
}
