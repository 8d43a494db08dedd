package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Mark;
import yeoun.score.Score;

/** The phrases of a score and their halves, and what the phrase arch makes of them. */
final class Phrasing {

    /** Bars to a phrase where nobody says. */
    private static final int USUAL = 4;

    /** How the swing of the tempo is shared by phrase and half phrase (designed). */
    private static final double PHRASE_SHARE = 0.6;

    /** The softest that both arches together make a note, in dB: about 14 of velocity around mf (MUSIC 8.9). */
    private static final double SOFTEST = -8;

    private final List<Rational> beginnings;
    private final Spans phrases;
    private final Spans halves;

    Phrasing(Score score, PerformanceBrief brief, Bars bars, Clock clock, Manners manners) {
        TreeSet<Rational> sections = new TreeSet<>();
        score.marks(Mark.SectionMark.class).forEach(s -> sections.add(s.at()));
        beginnings = beginnings(score, brief, bars, sections);
        TreeSet<Rational> middles = new TreeSet<>(beginnings);
        for (int i = 0; i < beginnings.size(); i++) {
            Rational end = i + 1 < beginnings.size() ? beginnings.get(i + 1) : score.length();
            middles.add(middle(bars, beginnings.get(i), end));
        }
        phrases = new Spans(beginnings, sections, score.length(), clock, m -> m.phrase(), manners);
        TreeSet<Rational> larger = new TreeSet<>(beginnings);
        halves = new Spans(List.copyOf(middles), larger, score.length(), clock, m -> m.subphrase(), manners);
    }

    private static List<Rational> beginnings(
            Score score, PerformanceBrief brief, Bars bars, TreeSet<Rational> sections) {
        TreeSet<Rational> all = new TreeSet<>(sections);
        all.add(Rational.ZERO);
        all.addAll(brief.phrases());
        if (brief.phrases().isEmpty()) {
            addUsual(all, bars, sections);
        }
        all.removeIf(p -> p.signum() < 0 || p.compareTo(score.length()) >= 0);
        return new ArrayList<>(all);
    }

    private static void addUsual(TreeSet<Rational> all, Bars bars, TreeSet<Rational> sections) {
        int count = 0;
        for (Bar bar : bars.all()) {
            count = sections.contains(bar.onset()) || bar.number() == 1 ? 0 : count;
            if (count % USUAL == 0 && bar.number() > 1) {
                all.add(bar.onset());
            }
            count++;
        }
    }

    /** The barline nearest to the middle, or the beginning if there is none within. */
    private static Rational middle(Bars bars, Rational from, Rational to) {
        Rational middle = from.plus(to).dividedBy(2);
        Rational before = bars.at(middle.toDouble()).onset();
        Rational after = bars.at(middle.toDouble()).end();
        Rational nearest = middle.minus(before).compareTo(after.minus(middle)) <= 0 ? before : after;
        return nearest.isMoreThan(from) && nearest.isLessThan(to) ? nearest : from;
    }

    /** Where phrases begin. */
    List<Rational> beginnings() {
        return beginnings;
    }

    /** How much longer things last at a time in seconds, 1 being the whole swing of a neutral phrase. */
    double slowing(double time) {
        double both = PHRASE_SHARE * phrases.lengthening(time) + (1 - PHRASE_SHARE) * halves.lengthening(time);
        return both / PhraseArch.END_LENGTH;
    }

    /** How much softer the ends of phrases are at a time in seconds, in dB. */
    double level(double time) {
        return Math.max(SOFTEST, phrases.level(time) + halves.level(time));
    }

    /** What ends between two positions. */
    Close closing(double from, double to) {
        if (phrases.index(from) != phrases.index(to)) {
            return Close.PHRASE;
        }
        return halves.index(from) != halves.index(to) ? Close.HALF : Close.NOTHING;
    }

    /** What a note can be the last of. */
    enum Close {
        NOTHING,
        HALF,
        PHRASE
    }
}
