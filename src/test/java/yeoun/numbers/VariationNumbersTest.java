package yeoun.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yeoun.ComposedTheme;
import yeoun.ComposedVariation;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.compose.scene.Telling;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.palette.Expression;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.story.Feeling;
import yeoun.theme.Likeness;
import yeoun.theme.Melody;
import yeoun.theme.Tone;
import yeoun.theme.Variation;

/**
 * Varied themes in numbers: whether they are known, how literal they are, whether tempo, mode, register, density and dissonance
 * move the way a feeling asks. The whole table: {@code mvn -q test -Dtest=VariationNumbersTest -Dyeoun.numbers=all}.
 */
class VariationNumbersTest {

    private static final boolean ALL = "all".equals(System.getProperty("yeoun.numbers"));
    private static final Yeoun YEOUN = Yeoun.standard();
    private static final List<ComposedTheme> THEMES = YEOUN.catalog().characters().stream()
            .map(id -> YEOUN.theme(YEOUN.catalog().character(id), 1))
            .toList();

    private static final Set<String> VERBATIM_KINDS = Set.of("register", "harmony", "setting");
    private static final Map<String, int[]> SIGNS = new LinkedHashMap<>();
    private static final List<String> FEELINGS = ALL ? Yeoun.TWELVE : List.of("tenderness", "joy", "grief", "menace");

    private static int known;
    private static int told;
    private static int alludedKnown;
    private static int alluded;
    private static int verbatim;
    private static int count;
    private static double literal;

    @BeforeAll
    static void measure() {
        for (int i = 0; i < THEMES.size(); i++) {
            if (ALL || i % 3 == 0) {
                measure(THEMES.get(i));
            }
        }
        if (ALL) {
            print();
        }
    }

    private static void measure(ComposedTheme theme) {
        for (String feeling : FEELINGS) {
            ComposedVariation variation = YEOUN.vary(theme, YEOUN.feeling(feeling), 0.45, 1);
            signs(theme, variation);
            count(theme, variation);
        }
        Feeling own = theme.character().emotions().orElse(Feeling.NEUTRAL);
        List<String> chains = new ArrayList<>();
        YEOUN.operators().all().stream()
                .filter(o -> !VERBATIM_KINDS.contains(o.about().kind()))
                .map(o -> o.about().id())
                .forEach(chains::add);
        for (int i = 0; i < chains.size(); i++) {
            Variation chain = YEOUN.variation(chains.get(i));
            if (ALL || i % 3 == 0) {
                count(theme, YEOUN.vary(theme, chain, own, 1));
            }
        }
    }

    private static void count(ComposedTheme theme, ComposedVariation variation) {
        double own = Likeness.of(theme.theme(), variation.statement());
        boolean first = THEMES.stream()
                .filter(other -> other != theme)
                .noneMatch(other -> Likeness.of(other.theme(), variation.statement()) >= own);
        boolean tells = own >= Telling.VARIATION;
        told += tells ? 1 : 0;
        known += tells && first ? 1 : 0;
        boolean alludes = !tells && own >= Telling.ALLUSION;
        alluded += alludes ? 1 : 0;
        alludedKnown += alludes && first ? 1 : 0;
        double same = literal(theme.theme().melody(), theme.theme().key(), variation);
        literal += same;
        verbatim += same >= 0.95 ? 1 : 0;
        count++;
    }

    /** The share of tones that stand at the same place on the same step above the tonic, octaves aside. */
    private static double literal(Melody theme, Key key, ComposedVariation variation) {
        Set<String> own = places(theme, key);
        Set<String> varied =
                places(variation.statement().melody(), variation.statement().key());
        Set<String> both = new TreeSet<>(own);
        both.retainAll(varied);
        return (double) both.size() / Math.max(own.size(), varied.size());
    }

    private static Set<String> places(Melody melody, Key key) {
        Set<String> places = new TreeSet<>();
        for (Event<Tone> event : melody.events()) {
            int step = Math.floorMod(key.mode().semitones(event.value().degree()), 12);
            places.add(event.onset().minus(melody.pickup()) + " " + step);
        }
        return places;
    }

    private static void signs(ComposedTheme theme, ComposedVariation variation) {
        Feeling home = theme.character().emotions().orElse(Feeling.NEUTRAL);
        Expression from = CueModel.expression(
                home,
                YEOUN.catalog().tables().lexicon(),
                YEOUN.catalog().tables().moods());
        Expression to = CueModel.expression(
                variation.feeling(),
                YEOUN.catalog().tables().lexicon(),
                YEOUN.catalog().tables().moods());
        sign("tempo", to.tempo() / from.tempo() - 1, 0.08, tempo(variation) / tempo(theme) - 1);
        Key before = theme.theme().key();
        Key after = variation.statement().key();
        boolean ladder = before.mode().brightness().isPresent()
                && after.mode().brightness().isPresent();
        if (ladder) {
            double asked = to.brightness() - before.mode().brightness().getAsDouble();
            double moved = after.mode().brightness().getAsDouble()
                    - before.mode().brightness().getAsDouble();
            sign("mode", asked, 0.35, moved);
        }
        sign("register", to.melodyCentre() - from.melodyCentre(), 2, height(variation) - height(theme));
        double askedDensity = to.notesPerBeat() * to.tempo() / (from.notesPerBeat() * from.tempo()) - 1;
        sign("density", askedDensity, 0.25, density(variation) / density(theme) - 1);
        sign("dissonance", to.dissonance() - from.dissonance(), 0.1, roughness(variation) - roughness(theme));
    }

    private static void sign(String name, double asked, double least, double measured) {
        if (Math.abs(asked) >= least) {
            int[] counts = SIGNS.computeIfAbsent(name, any -> new int[2]);
            counts[0] += Math.signum(asked) == Math.signum(measured) ? 1 : 0;
            counts[1]++;
        }
    }

    private static double tempo(Music music) {
        return music.score().tempo().quartersPerMinute(Rational.of(1, 8));
    }

    private static double height(Music music) {
        return music.score().parts().stream()
                .filter(part -> part.role() == Part.Role.MELODY)
                .flatMap(part -> part.notes().stream())
                .mapToInt(note -> note.pitch().midi())
                .average()
                .orElse(0);
    }

    /** Onsets a second. */
    private static double density(Music music) {
        Score score = music.score();
        Set<Rational> onsets = new TreeSet<>();
        for (Part part : score.parts()) {
            for (Note note : part.notes()) {
                onsets.add(note.onset());
            }
        }
        return onsets.size() / score.seconds().toDouble();
    }

    private static double roughness(Music music) {
        double sum = 0;
        double length = 0;
        for (Mark.ChordMark mark : music.score().marks(Mark.ChordMark.class)) {
            double rough = YEOUN.catalog()
                    .tables()
                    .harmony()
                    .affect(mark.chord().quality())
                    .roughness();
            sum += rough * mark.duration().toDouble();
            length += mark.duration().toDouble();
        }
        return sum / length;
    }

    private static void print() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%d varied statements of %d themes%nfound first: %d of %d statements and variations (%.0f %%), %d of %d"
                        + " allusions (%.0f %%)%nliteral similarity %.2f, verbatim %.0f %%%n",
                count,
                THEMES.size(),
                known,
                told,
                100.0 * known / told,
                alludedKnown,
                alluded,
                100.0 * alludedKnown / alluded,
                literal / count,
                100.0 * verbatim / count));
        SIGNS.forEach((name, counts) -> table.append(String.format(
                Locale.ROOT,
                "%s moves as asked: %d of %d (%.0f %%)%n",
                name,
                counts[0],
                counts[1],
                100.0 * counts[0] / counts[1])));
        System.out.print(table);
    }

    @Test
    void themesAreKnownInTheirVariations() {
        assertThat((double) known / told).isGreaterThanOrEqualTo(0.95);
        assertThat((double) alludedKnown / Math.max(1, alluded)).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void variationsAreNeitherCopiesNorStrangers() {
        assertThat(literal / count).isBetween(0.15, 0.60);
        assertThat((double) verbatim / count).isLessThanOrEqualTo(0.25);
    }

    @Test
    void everyCueMovesTheWayTheFeelingAsks() {
        assertThat(SIGNS).isNotEmpty();
        SIGNS.forEach((name, counts) ->
                assertThat((double) counts[0] / counts[1]).as(name).isGreaterThanOrEqualTo(0.6));
    }
}
