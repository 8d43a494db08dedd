package yeoun.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.Passage;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.theme.Likeness;
import yeoun.theme.Melody;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/**
 * What is heard in a score, from its notes alone: key, phrases, range, climax, reuse, how its tune compares with human melodies,
 * and what a teacher would mark. The tune is the first part with the role of the melody, or else the part whose notes lie
 * highest.
 *
 * @param title the score's title
 * @param part the part that has the tune
 * @param notes how many notes the tune has
 * @param declared the key that the score begins in
 * @param heard the key that its notes are in by their lengths, those of the tune counted twice
 * @param low the tune's lowest note
 * @param high the tune's highest note
 * @param climax where the highest note first is, and how often it comes
 * @param phrases the tune's phrases
 * @param reuse the share of runs of three intervals that come more than once, 0 to 1
 * @param statistics the tune's statistics beside those of human melodies
 * @param faults what a teacher would mark
 */
public record Analysis(
        String title,
        String part,
        int notes,
        Key declared,
        KeyFinder.Found heard,
        Pitch low,
        Pitch high,
        Climax climax,
        List<PhraseEnd> phrases,
        double reuse,
        List<Statistic> statistics,
        ScoreCheck.Report faults) {

    private static final int FEWEST_NOTES = 3;

    public Analysis {
        phrases = List.copyOf(phrases);
        statistics = List.copyOf(statistics);
    }

    /**
     * The highest note.
     *
     * @param bar the bar of its first occurrence
     * @param along how far along the tune that is, 0 to 1
     * @param times how often it comes
     */
    public record Climax(int bar, double along, int times) {}

    /**
     * A phrase and where it ends.
     *
     * @param letter what it is like: {@code a}, {@code a'}, {@code b}
     * @param firstBar the bar of its first note
     * @param lastBar the bar of its last note
     * @param ends its last note
     */
    public record PhraseEnd(String letter, int firstBar, int lastBar, Pitch ends) {}

    /**
     * A statistic of the tune.
     *
     * @param name its name, as {@link TuneStatistics} has it
     * @param value its value
     * @param band the human band for tunes of as many notes
     */
    public record Statistic(String name, double value, HumanBands.Band band) {

        /** Whether it lies in the human band. */
        public boolean isHuman() {
            return band.contains(value);
        }
    }

    /**
     * How recognisable a tune is as a theme.
     *
     * @param character whose theme
     * @param likeness 0 to 1
     */
    public record Resemblance(String character, double likeness) {}

    /**
     * Listens to a score.
     *
     * @throws IllegalArgumentException if no part has a tune of at least three notes
     */
    public static Analysis of(Score score) {
        Part part = tunePart(score);
        Tune tune = Tune.of(part);
        if (tune.size() < FEWEST_NOTES) {
            throw new IllegalArgumentException("there is no tune of at least three notes in " + score.title());
        }
        List<Note> line = line(part);
        KeyFinder.Found heard = KeyFinder.find(weights(score, part));
        Map<String, Double> statistics = TuneStatistics.of(tune, heard.tonic(), heard.major());
        return new Analysis(
                score.title(),
                part.name(),
                tune.size(),
                score.keyAt(Rational.ZERO),
                heard,
                Collections.min(line, (a, b) -> a.pitch().midi() - b.pitch().midi())
                        .pitch(),
                Collections.max(line, (a, b) -> a.pitch().midi() - b.pitch().midi())
                        .pitch(),
                climax(score, line),
                phrases(score, tune, line),
                statistics.getOrDefault("covered3_diatonic", 0.0),
                statistics(statistics, tune.size()),
                ScoreCheck.check(score));
    }

    private static Part tunePart(Score score) {
        List<Part> pitched = score.parts().stream()
                .filter(p -> !p.instrument().isPercussion() && !p.notes().isEmpty())
                .toList();
        return pitched.stream()
                .filter(p -> p.role() == Part.Role.MELODY)
                .findFirst()
                .or(() -> pitched.stream().max((a, b) -> Double.compare(mean(a), mean(b))))
                .orElseThrow(() -> new IllegalArgumentException("there is no tune in " + score.title()));
    }

    private static double mean(Part part) {
        return part.notes().stream().mapToInt(n -> n.pitch().midi()).average().orElse(0);
    }

    /** The upper line of a part, as {@link Tune} has it. */
    private static List<Note> line(Part part) {
        List<Note> line = new ArrayList<>();
        for (Note note : part.notes()) {
            if (note.isGrace()) {
                continue;
            }
            int last = line.size() - 1;
            if (last >= 0 && line.get(last).onset().equals(note.onset())) {
                if (note.pitch().midi() > line.get(last).pitch().midi()) {
                    line.set(last, note);
                }
            } else {
                line.add(note);
            }
        }
        return line;
    }

    private static double[] weights(Score score, Part tune) {
        double[] weights = new double[12];
        for (Part part : score.parts()) {
            if (!part.instrument().isPercussion()) {
                for (Note note : part.notes()) {
                    weights[Math.floorMod(note.pitch().midi(), 12)] +=
                            note.duration().toDouble() * (part.equals(tune) ? 2 : 1);
                }
            }
        }
        return weights;
    }

    private static int bar(Score score, Rational at) {
        int found = 0;
        for (Bar bar : score.bars()) {
            found = bar.onset().compareTo(at) <= 0 ? bar.number() : found;
        }
        return found;
    }

    private static Climax climax(Score score, List<Note> line) {
        int highest = line.stream().mapToInt(n -> n.pitch().midi()).max().orElse(0);
        Note first = line.stream()
                .filter(n -> n.pitch().midi() == highest)
                .findFirst()
                .orElseThrow();
        int times = (int) line.stream().filter(n -> n.pitch().midi() == highest).count();
        Rational start = line.get(0).onset();
        Rational end = line.get(line.size() - 1).end();
        double along = first.onset().minus(start).dividedBy(end.minus(start)).toDouble();
        return new Climax(bar(score, first.onset()), along, times);
    }

    private static List<PhraseEnd> phrases(Score score, Tune tune, List<Note> line) {
        List<PhraseEnd> ends = new ArrayList<>();
        double bar = 4 * score.bars().get(score.bars().size() - 1).meter().bar().toDouble();
        for (Phrases.Phrase phrase : Phrases.of(tune, bar)) {
            Note first = line.get(phrase.first());
            Note last = line.get(phrase.last());
            ends.add(new PhraseEnd(phrase.letter(), bar(score, first.onset()), bar(score, last.onset()), last.pitch()));
        }
        return ends;
    }

    private static List<Statistic> statistics(Map<String, Double> values, int notes) {
        List<Statistic> statistics = new ArrayList<>();
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            Optional<HumanBands.Band> band = HumanBands.standard().band(entry.getKey(), notes);
            band.ifPresent(b -> statistics.add(new Statistic(entry.getKey(), entry.getValue(), b)));
        }
        return statistics;
    }

    /** How recognisable the tune of a score is as each of some themes, most of all first. */
    public static List<Resemblance> against(Score score, List<Theme> themes) {
        Part part = tunePart(score);
        KeyFinder.Found heard = KeyFinder.find(weights(score, part));
        Mode mode = heard.major()
                ? Mode.heptatonic("ionian", 0, 0.8, "P1", "M2", "M3", "P4", "P5", "M6", "M7")
                : Mode.heptatonic("aeolian", -3, -0.3, "P1", "M2", "m3", "P4", "P5", "m6", "m7");
        Melody tune = melody(score, part, new Key(heard.name(), mode));
        return themes.stream()
                .map(t -> new Resemblance(
                        t.character(), Likeness.of(t.melody(), t.key().mode(), tune, mode)))
                .sorted((a, b) -> Double.compare(b.likeness(), a.likeness()))
                .toList();
    }

    /** The line of a part as degrees of a key; what overlaps is cut. */
    private static Melody melody(Score score, Part part, Key key) {
        List<Note> line = line(part);
        List<Event<Tone>> events = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Note note = line.get(i);
            Rational end = i + 1 < line.size() ? note.end().min(line.get(i + 1).onset()) : note.end();
            if (note.onset().isLessThan(end)) {
                events.add(new Event<>(note.onset(), end.minus(note.onset()), Tone.of(key.degree(note.pitch()))));
            }
        }
        Rational length =
                events.isEmpty() ? Rational.ONE : events.get(events.size() - 1).end();
        Meter meter = score.bars().get(score.bars().size() - 1).meter();
        return new Melody(meter, score.pickup().mod(meter.bar()), new Passage<>(length, events));
    }

    /** The letters of the phrases: {@code a a' b a}. */
    public String form() {
        return String.join(" ", phrases.stream().map(PhraseEnd::letter).toList());
    }

    /** The statistics that leave the human band. */
    public List<Statistic> unusual() {
        return statistics.stream().filter(s -> !s.isHuman()).toList();
    }

    /** What was found of each kind of fault, without those that were not. */
    public List<ScoreCheck.Count> found() {
        return Arrays.stream(ScoreCheck.Kind.values())
                .map(faults::of)
                .filter(c -> c.found() > 0)
                .toList();
    }
}
