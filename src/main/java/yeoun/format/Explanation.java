package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import yeoun.chance.Rule;
import yeoun.chance.Vote;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Reason;
import yeoun.score.Score;

/**
 * Why a piece is as it is, as Markdown for a composer: first what was decided as a whole and the rules that counted most, then
 * bar by bar the loudest rules and every chord and note with the rules that spoke for it and against it, the strongest first,
 * then what every rule says and where that comes from.
 *
 * <p>Numbers are log-odds: a rule at +1.0 made the choice 2.7 times as likely as if the rule had been silent.
 */
public final class Explanation {

    /** Rules in the summary. */
    private static final int MOST_RULES = 8;
    /** Rules that are named for one note or chord. */
    private static final int MOST_FOR = 3;
    /** Rules that are named against one note or chord. */
    private static final int MOST_AGAINST = 2;
    /** Rules that are named for a bar as a whole. */
    private static final int MOST_OF_A_BAR = 3;
    /** What adds less than this is left out. */
    private static final double WHISPER = 0.05;

    private static final Comparator<Vote> STRONGEST =
            Comparator.comparingDouble((Vote vote) -> -Math.abs(vote.contribution()));

    private final StringBuilder text = new StringBuilder();
    private final Score score;
    private final List<Reason> reasons;

    private Explanation(Score score, List<Reason> reasons) {
        this.score = score;
        this.reasons = reasons;
    }

    /**
     * Explains a whole piece.
     *
     * @param decisions what was decided about the whole, as sentences, the most important first
     */
    public static String of(Score score, List<String> decisions, List<Reason> reasons) {
        Explanation explanation = new Explanation(score, reasons);
        explanation.opening(decisions);
        explanation.strongestRules();
        explanation.bars();
        explanation.glossary();
        return explanation.text.toString();
    }

    /** Explains some bars of a piece: the bars and what their rules say. */
    public static String of(Score score, List<Reason> reasons, int firstBar, int lastBar) {
        Explanation explanation = new Explanation(score, within(score, reasons, firstBar, lastBar));
        explanation.bars();
        explanation.glossary();
        return explanation.text.toString();
    }

    /** The reasons for what begins within some bars, by place. */
    public static List<Reason> within(Score score, List<Reason> reasons, int firstBar, int lastBar) {
        return byBar(score, reasons).stream()
                .filter(told -> told.bar.number() >= firstBar && told.bar.number() <= lastBar)
                .flatMap(told -> told.reasons.stream())
                .toList();
    }

    /** A bar and the reasons for what begins in it. */
    private record Told(Bar bar, List<Reason> reasons) {}

    private static List<Told> byBar(Score score, List<Reason> reasons) {
        List<Reason> byPlace = new ArrayList<>(reasons);
        byPlace.sort(Comparator.comparing(Reason::at));
        List<Told> told = new ArrayList<>();
        int from = 0;
        for (Bar bar : score.bars()) {
            int to = from;
            while (to < byPlace.size() && byPlace.get(to).at().isLessThan(bar.end())) {
                to++;
            }
            told.add(new Told(bar, byPlace.subList(from, to)));
            from = to;
        }
        return told;
    }

    private void opening(List<String> decisions) {
        line("# Why " + score.title() + " is as it is");
        line("");
        if (!decisions.isEmpty()) {
            decisions.forEach(decision -> line("- " + decision));
            line("");
        }
        line(
                "Every number is how much a rule added to the odds (its logarithm): at +1.0 a choice was 2.7 times as likely as"
                        + " without the rule, at +2.0 7.4 times. Rules only lean; the seed decides. What every rule says stands at"
                        + " the end.");
        line("");
    }

    private void strongestRules() {
        line("## What shaped it most");
        line("");
        int place = 1;
        for (Voice voice : loudest(reasons, MOST_RULES)) {
            line(String.format(
                    Locale.ROOT,
                    "%d. **%s** spoke for %d of %d choices, at most %+.1f: %s",
                    place++,
                    voice.rule.name(),
                    voice.choices,
                    reasons.size(),
                    voice.most,
                    voice.rule.says()));
        }
        line("");
    }

    /**
     * What a rule said for the choices that were made.
     *
     * @param rule the rule
     * @param choices how many choices it spoke for
     * @param sum what it added in all
     * @param most what it added at most to one of them
     */
    private record Voice(Rule rule, int choices, double sum, double most) {

        Voice and(Voice other) {
            return new Voice(rule, choices + other.choices, sum + other.sum, Math.max(most, other.most));
        }
    }

    /** The rules that added most, loudest first. */
    private static List<Voice> loudest(List<Reason> reasons, int count) {
        Map<String, Voice> voices = new TreeMap<>();
        for (Reason reason : reasons) {
            for (Vote vote : reason.votes()) {
                double said = audible(vote);
                if (said >= WHISPER) {
                    voices.merge(vote.rule().name(), new Voice(vote.rule(), 1, said, said), Voice::and);
                }
            }
        }
        return voices.values().stream()
                .sorted(Comparator.comparingDouble(voice -> -voice.sum))
                .limit(count)
                .toList();
    }

    private static double audible(Vote vote) {
        return Double.isFinite(vote.contribution()) ? vote.contribution() : 0;
    }

    private void bars() {
        line("## Bar by bar");
        line("");
        for (Told told : byBar(score, reasons)) {
            if (!told.reasons.isEmpty()) {
                bar(told.bar, told.reasons);
            }
        }
    }

    private void bar(Bar bar, List<Reason> here) {
        line("### " + (bar.number() == 0 ? "Pickup" : "Bar " + bar.number()));
        line("");
        List<Voice> loudest = loudest(here, MOST_OF_A_BAR);
        if (!loudest.isEmpty()) {
            String names = loudest.stream().map(voice -> voice.rule.name()).collect(Collectors.joining(", then "));
            line("Most of all " + names + ".");
            line("");
        }
        here.forEach(reason -> line("- " + item(bar, reason)));
        line("");
    }

    private static String item(Bar bar, Reason reason) {
        String speaking = named(reason, vote -> vote.contribution() >= WHISPER, MOST_FOR);
        String against = named(reason, vote -> vote.contribution() <= -WHISPER, MOST_AGAINST);
        return "**" + reason.what() + "**, beat " + beat(bar, reason.at()) + ": "
                + (speaking.isEmpty() ? "no rule leaned this way, the seed chose" : speaking)
                + (against.isEmpty() ? "" : "; against it " + against);
    }

    private static String named(Reason reason, Predicate<Vote> wanted, int most) {
        return reason.votes().stream()
                .filter(vote -> Double.isFinite(vote.contribution()))
                .filter(wanted)
                .sorted(STRONGEST)
                .limit(most)
                .map(vote -> vote.rule().name() + " " + signed(vote.contribution()))
                .collect(Collectors.joining(", "));
    }

    private static String beat(Bar bar, Rational at) {
        Rational within = at.minus(bar.onset()).plus(bar.entry());
        int beat = bar.meter().beatAt(within);
        Rational past =
                within.minus(bar.meter().beatOnset(beat)).dividedBy(bar.meter().beat(beat));
        String decimal = String.format(Locale.ROOT, "%.2f", past.toDouble() + beat + 1);
        return decimal.replaceAll("\\.?0+$", "");
    }

    private static String signed(double number) {
        return String.format(Locale.ROOT, "%+.1f", number);
    }

    private void glossary() {
        Map<String, Rule> rules = new TreeMap<>();
        reasons.forEach(reason -> reason.votes().stream()
                .filter(vote -> Math.abs(audible(vote)) >= WHISPER)
                .forEach(vote -> rules.put(vote.rule().name(), vote.rule())));
        line("## What the rules say");
        line("");
        rules.values().forEach(rule -> line("- **" + rule.name() + "**: " + rule.says() + " " + rule.because()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
