package yeoun.story;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yeoun.music.Rational;

/**
 * A frame of a film, by its number from 00:00:00:00 at a rate.
 *
 * @param frame frames from zero, not negative
 * @param rate the rate
 */
public record Timecode(long frame, FrameRate rate) implements Comparable<Timecode> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2})([:;])(\\d{2})");

    public Timecode {
        if (frame < 0) {
            throw new IllegalArgumentException("timecode starts at 0, got frame " + frame);
        }
    }

    /**
     * Reads {@code 01:12:04:00}, or {@code 01:12:04;00} in drop-frame.
     *
     * @throws IllegalArgumentException if the text is no timecode or the rate has no such frame
     */
    public static Timecode parse(String text, FrameRate rate) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a timecode: \"" + text + "\"; write hh:mm:ss:ff");
        }
        int hours = Integer.parseInt(matcher.group(1));
        int minutes = Integer.parseInt(matcher.group(2));
        int seconds = Integer.parseInt(matcher.group(3));
        int frames = Integer.parseInt(matcher.group(5));
        if (minutes > 59 || seconds > 59 || frames >= rate.nominal()) {
            throw new IllegalArgumentException("no such frame: \"" + text + "\"; at " + rate + " frames run from 00 to "
                    + (rate.nominal() - 1) + ", minutes and seconds to 59");
        }
        if (matcher.group(4).equals(";") && !rate.dropFrame()) {
            throw new IllegalArgumentException("\"" + text + "\" is drop-frame timecode, but the rate is " + rate);
        }
        boolean skips = rate.dropFrame() && minutes % 10 != 0 && seconds == 0;
        if (skips && frames < rate.dropped()) {
            throw new IllegalArgumentException("no such frame: \"" + text + "\"; drop-frame timecode skips 00 to "
                    + String.format(Locale.ROOT, "%02d", rate.dropped() - 1) + " at the start of this minute");
        }
        long totalMinutes = 60L * hours + minutes;
        long skipped = rate.dropped() * (totalMinutes - totalMinutes / 10);
        return new Timecode((totalMinutes * 60 + seconds) * rate.nominal() + frames - skipped, rate);
    }

    /** The frame that stands at a time, in seconds from 00:00:00:00. */
    public static Timecode at(Rational seconds, FrameRate rate) {
        return new Timecode(seconds.times(rate.perSecond()).floor(), rate);
    }

    /** When the frame begins, in seconds from 00:00:00:00. */
    public Rational seconds() {
        return Rational.of(frame).dividedBy(rate.perSecond());
    }

    /** The frame that stands so many seconds later. */
    public Timecode plus(Rational seconds) {
        return at(seconds().plus(seconds), rate);
    }

    @Override
    public int compareTo(Timecode other) {
        return seconds().compareTo(other.seconds());
    }

    /** {@code 01:12:04:00}, with a semicolon before the frames in drop-frame; {@link #parse} reads it back. */
    @Override
    public String toString() {
        long number = frame;
        if (rate.dropFrame()) {
            long perTen = 600L * rate.nominal() - 9L * rate.dropped();
            long perMinute = 60L * rate.nominal() - rate.dropped();
            long rest = frame % perTen;
            long skips = rest < 60L * rate.nominal() ? 0 : (rest - 60L * rate.nominal()) / perMinute + 1;
            number += rate.dropped() * (9 * (frame / perTen) + skips);
        }
        long seconds = number / rate.nominal();
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%s%02d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                rate.dropFrame() ? ";" : ":",
                number % rate.nominal());
    }
}
