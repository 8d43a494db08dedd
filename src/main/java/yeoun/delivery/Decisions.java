package yeoun.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import yeoun.ComposedCue;
import yeoun.ComposedDuet;
import yeoun.ComposedTheme;
import yeoun.ComposedVariation;
import yeoun.ComposedVariations;
import yeoun.Music;
import yeoun.score.CueSheet;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.story.Colour;
import yeoun.story.Scene;
import yeoun.theme.Theme;

/** What was decided about a piece as a whole, as sentences for the head of its explanation. */
public final class Decisions {

    private Decisions() {}

    /** The decisions, the most important first. */
    public static List<String> of(Music music) {
        if (music instanceof ComposedTheme theme) {
            return of(theme);
        }
        if (music instanceof ComposedCue cue) {
            List<String> decisions = new ArrayList<>(of(cue.sheet()));
            decisions.addAll(doubles(cue.score()));
            return decisions;
        }
        if (music instanceof ComposedDuet duet) {
            List<String> decisions = new ArrayList<>(duet.reasons());
            decisions.add("Likeness to their themes, in order of entry: "
                    + duet.likenesses().stream().map(Decisions::twoDigits).collect(Collectors.joining(", ")) + ".");
            return decisions;
        }
        if (music instanceof ComposedVariations set) {
            List<String> decisions = new ArrayList<>();
            for (ComposedVariation variation : set.variations()) {
                String feeling = String.join(", ", variation.feeling().words().keySet());
                of(variation).forEach(decision -> decisions.add(feeling + ": " + decision));
            }
            return decisions;
        }
        return of((ComposedVariation) music);
    }

    private static List<String> of(ComposedVariation variation) {
        List<String> decisions = new ArrayList<>();
        decisions.add("Varied by: " + variation.variation() + ".");
        decisions.addAll(variation.reasons());
        decisions.add("Likeness to the theme: " + twoDigits(variation.likeness()) + " of 1, which makes it a "
                + variation.role() + "; expected of these operators: " + twoDigits(variation.recognisability()) + ".");
        return decisions;
    }

    private static List<String> of(ComposedTheme composed) {
        Theme theme = composed.theme();
        List<String> decisions = new ArrayList<>();
        decisions.add(theme.key() + ", " + theme.melody().meter() + ", " + Math.round(theme.tempo())
                + " beats a minute, form: " + theme.form() + ".");
        decisions.add("It grows out of its first " + theme.motif().melody().size() + " notes"
                + composed.character()
                        .motif()
                        .map(seed -> ", which come from the seed motif \"" + seed + "\"")
                        .orElse("")
                + ".");
        if (!composed.progressions().isEmpty()) {
            decisions.add("The phrases follow these progressions: " + String.join(", ", composed.progressions()) + ".");
        }
        decisions.add("The phrases end: "
                + composed.cadences().stream()
                        .map(cadence -> cadence.isEmpty() ? "with a breath" : cadence)
                        .collect(Collectors.joining(", "))
                + ".");
        decisions.addAll(doubles(composed.score()));
        decisions.add("Judged by named criteria: " + composed.judgement().why() + ".");
        composed.defaults().forEach(chosen -> decisions.add("Not asked for, so chosen: " + chosen));
        return decisions;
    }

    /** What softly doubles whom. */
    private static List<String> doubles(Score score) {
        List<String> doubles = new ArrayList<>();
        for (Part part : score.parts()) {
            if (part.role() == Part.Role.DOUBLE) {
                List<String> doubled = score.parts().stream()
                        .filter(p -> p.role() == Part.Role.MELODY && isDoubled(p, part))
                        .map(Part::name)
                        .toList();
                doubles.add(
                        "The " + part.name() + " doubles the held notes of " + String.join(", ", doubled)
                                + ", 9 to 14 dB softer and with a slower attack, as the style is hybrid and the colours are not warm.");
            }
        }
        return doubles;
    }

    private static boolean isDoubled(Part part, Part by) {
        return by.notes().stream()
                .anyMatch(d -> part.notes().stream()
                        .anyMatch(n -> n.onset().equals(d.onset())
                                && n.duration().equals(d.duration())
                                && (n.pitch().midi() - d.pitch().midi()) % 12 == 0));
    }

    private static List<String> of(CueSheet sheet) {
        List<String> decisions = new ArrayList<>();
        for (CueSheet.Section section : sheet.sections()) {
            decisions.add(section.letter() + ", from " + section.timecode() + " (bar " + section.firstBar() + "): "
                    + section.name() + "; " + section.emotion() + "; " + section.key() + ", "
                    + Math.round(section.tempo()) + " beats a minute; " + section.texture()
                    + section.statement().map(Decisions::statement).orElse("") + ".");
        }
        for (CueSheet.Hit hit : sheet.hits()) {
            decisions.add("Hit " + hit.label() + " at " + hit.timecode() + ": " + hit.how() + ", bar " + hit.bar()
                    + ", " + twoDigits(hit.framesOff()) + " frames off.");
        }
        decisions.addAll(sheet.decisions());
        return decisions;
    }

    private static String statement(CueSheet.Statement statement) {
        String how = statement.variations().isEmpty() ? "plain" : String.join(" + ", statement.variations());
        return "; theme of " + statement.character() + " on " + statement.instrument() + ", " + how + ", likeness "
                + twoDigits(statement.likeness());
    }

    /** The colours of a scene, as text. */
    static String palette(Scene scene) {
        return scene.palette().stream()
                .flatMap(key -> key.colours().shares().keySet().stream())
                .map(Colour::toString)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String twoDigits(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
