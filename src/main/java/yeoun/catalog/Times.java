package yeoun.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yeoun.music.Rational;
import yeoun.story.FrameRate;
import yeoun.story.Timecode;

/**
 * Times of a scene as text: seconds ({@code 12.4s} or {@code 12.4}), minutes ({@code 1:07.5}), timecode ({@code 01:12:16:10})
 * or frames from the start of the scene ({@code 290f}).
 */
final class Times {

    private static final String FORMS =
            "a time: seconds (12.4s), minutes (1:07.5), timecode (01:12:16:10) or frames (290f)";
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,9})?)s?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,12}/[1-9]\\d{0,8})s");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3}):([0-5]?\\d(?:\\.\\d{1,9})?)");
    private static final Pattern FRAMES = Pattern.compile("(\\d{1,9})f");
    private static final Pattern TIMECODE = Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}[:;]\\d{2}");
    private static final int MOST_DECIMALS = 9;

    private final Values values;
    private final Optional<FrameRate> rate;
    private final Optional<Timecode> start;

    /**
     * Times of a scene.
     *
     * @param rate the rate of the picture, if it is known; without it there are no frames
     * @param start the timecode of the first frame; 00:00:00:00 if it is not known
     */
    Times(Values values, Optional<FrameRate> rate, Optional<Timecode> start) {
        this.values = values;
        this.rate = rate;
        this.start = start;
    }

    /** The time in seconds from the start of the scene. */
    Optional<Rational> read(Node node) {
        if (!node.is(Node.Kind.STRING) && !node.is(Node.Kind.NUMBER)) {
            values.problems().add(node, FORMS);
            return Optional.empty();
        }
        String text = node.text();
        return FRAMES.matcher(text).matches() || TIMECODE.matcher(text).matches() ? framed(node) : measured(node);
    }

    private Optional<Rational> measured(Node node) {
        Matcher seconds = SECONDS.matcher(node.text());
        if (seconds.matches()) {
            return Optional.of(Rational.parse(seconds.group(1)));
        }
        Matcher minutes = MINUTES.matcher(node.text());
        if (minutes.matches()) {
            long whole = 60 * Long.parseLong(minutes.group(1));
            return Optional.of(Rational.of(whole).plus(Rational.parse(minutes.group(2))));
        }
        Matcher fraction = FRACTION.matcher(node.text());
        if (fraction.matches()) {
            return Optional.of(Rational.parse(fraction.group(1)));
        }
        values.problems().add(node, FORMS);
        return Optional.empty();
    }

    private Optional<Rational> framed(Node node) {
        if (rate.isEmpty()) {
            values.problems().add(node, "seconds, or the scene's \"rate\", which frames need");
            return Optional.empty();
        }
        Matcher frames = FRAMES.matcher(node.text());
        if (frames.matches()) {
            return Optional.of(Rational.of(Long.parseLong(frames.group(1)))
                    .dividedBy(rate.get().perSecond()));
        }
        return values.parsed(node, text -> Timecode.parse(text, rate.get())).flatMap(at -> sinceStart(node, at));
    }

    private Optional<Rational> sinceStart(Node node, Timecode at) {
        Timecode first = start.orElse(new Timecode(0, at.rate()));
        if (at.frame() < first.frame()) {
            values.problems().add(node, "timecode from the scene's start on, which is " + first);
            return Optional.empty();
        }
        return Optional.of(
                Rational.of(at.frame() - first.frame()).dividedBy(at.rate().perSecond()));
    }

    /** A time as text: seconds if they are a finite decimal, else frames if it is on one, else a fraction of seconds. */
    static String write(Rational seconds, FrameRate rate) {
        Optional<String> decimal = decimal(seconds);
        if (decimal.isPresent()) {
            return decimal.get() + "s";
        }
        Rational frames = seconds.times(rate.perSecond());
        return frames.denominator() == 1 ? frames.numerator() + "f" : seconds + "s";
    }

    /** The number as a decimal, if it is one of at most nine decimals. */
    static Optional<String> decimal(Rational number) {
        long scale = 1;
        for (int i = 0; i < MOST_DECIMALS; i++) {
            scale *= 10;
        }
        if (scale % number.denominator() != 0) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()));
        return Optional.of(exact.toPlainString());
    }
}
