package yeoun.craft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.catalog.Catalog;
import yeoun.music.ChordQuality;
import yeoun.music.FunctionalTone;
import yeoun.music.Key;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.story.Emotion;
import yeoun.story.EmotionWord;

/** The tables say what the music fact sheet says, and everything they name exists. */
class TablesTest {

    private static final Catalog CATALOG = Catalog.standard();
    private static final Tables TABLES = CATALOG.tables();

    @ParameterizedTest
    @CsvSource({
        "lydian, 0 2 4 6 7 9 11, 1.00, 0.55, 0.10",
        "ionian, 0 2 4 5 7 9 11, 0.80, 0.70, 0",
        "major-pentatonic, 0 2 4 7 9, 0.70, 0.60, -0.10",
        "mixolydian, 0 2 4 5 7 9 10, 0.55, 0.45, 0.02",
        "lydian-dominant, 0 2 4 6 7 9 10, 0.50, 0.30, 0.20",
        "dorian, 0 2 3 5 7 9 10, 0.05, -0.05, 0.05",
        "melodic-minor, 0 2 3 5 7 9 11, 0, -0.10, 0.25",
        "minor-pentatonic, 0 3 5 7 10, -0.10, -0.15, 0",
        "aeolian, 0 2 3 5 7 8 10, -0.40, -0.50, 0.10",
        "harmonic-minor, 0 2 3 5 7 8 11, -0.50, -0.50, 0.30",
        "phrygian, 0 1 3 5 7 8 10, -0.75, -0.60, 0.35",
        "phrygian-dominant, 0 1 4 5 7 8 10, -0.45, -0.35, 0.40",
        "locrian, 0 1 3 5 6 8 10, -1.00, -0.70, 0.60",
        "whole-tone, 0 2 4 6 8 10, , -0.05, 0.45",
        "octatonic, 0 1 3 4 6 7 9 10, , -0.35, 0.65",
        "hexatonic, 0 3 4 7 8 11, , -0.15, 0.55",
        "double-harmonic, 0 1 4 5 7 8 11, , -0.20, 0.45"
    })
    void theLadderIsThatOfTheFactSheet(String id, String pcs, Double brightness, double valence, double tension) {
        Mode mode = TABLES.modes().get(id);
        assertThat(mode.semitones()).isEqualTo(numbers(pcs));
        assertThat(mode.brightness().isPresent()).isEqualTo(brightness != null);
        mode.brightness().ifPresent(b -> assertThat(b).isEqualTo(brightness));
        assertThat(mode.valence()).isEqualTo(valence);
        assertThat(mode.tension()).isEqualTo(tension);
        assertThat(mode.isTori()).isFalse();
    }

    /** The fact sheet counts from the lowest functional tone, the table from the final. */
    @ParameterizedTest
    @CsvSource({
        "pyeongjo, 0 2 5 7 9, 0",
        "ujo, 0 2 5 7 9, 0",
        "gyemyeonjo, 0 3 5 7 10, 0",
        "yukjabaegi, 0 5 7 8 10, 5",
        "menari, 0 3 5 8 10, 5",
        "gyeong, 0 2 5 7 9, 0",
        "seodo, 0 2 5 7 10, 0",
        "jeju, 0 2 4 7 9, 0",
        "sinawi, 0 5 7 8 10, 5"
    })
    void theToriAreThoseOfTheFactSheet(String id, String pcs, int fromFinal) {
        Mode tori = TABLES.modes().get(id);
        List<Integer> rotated = numbers(pcs).stream()
                .map(pc -> Math.floorMod(pc - fromFinal, 12))
                .sorted()
                .toList();
        assertThat(tori.semitones()).isEqualTo(rotated);
        assertThat(tori.isTori()).isTrue();
        assertThat(tori.members()).containsAll(tori.functions().keySet());
    }

    @Test
    void theFunctionalTonesAreThoseOfTheFactSheet() {
        assertThat(function("yukjabaegi", 7)).isEqualTo(FunctionalTone.VIBRATING); // mi, a fifth above la
        assertThat(function("yukjabaegi", 2)).isEqualTo(FunctionalTone.BREAKING); // ti
        assertThat(function("menari", 7)).isEqualTo(FunctionalTone.VIBRATING); // mi
        assertThat(function("menari", 10)).isEqualTo(FunctionalTone.PASSING); // sol, on the way down
        assertThat(function("seodo", 7)).isEqualTo(FunctionalTone.VIBRATING); // la, a fifth above re
        assertThat(function("seodo", 10)).isEqualTo(FunctionalTone.BREAKING); // do
        assertThat(function("pyeongjo", 2)).isEqualTo(FunctionalTone.FALLING);
        assertThat(function("pyeongjo", 9)).isEqualTo(FunctionalTone.FALLING);
        assertThat(function("gyemyeonjo", 10)).isEqualTo(FunctionalTone.FALLING);
    }

    private static FunctionalTone function(String tori, int semitone) {
        Mode mode = TABLES.modes().get(tori);
        return mode.functions().entrySet().stream()
                .filter(entry -> mode.semitones(entry.getKey()) == semitone)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ionian", "dorian", "phrygian", "lydian", "mixolydian", "aeolian", "locrian", "tori"})
    void keySignaturesHaveAllNotesOfDiatonicModesAndTori(String kind) {
        List<Mode> modes = TABLES.modes().all().stream()
                .filter(mode -> mode.id().equals(kind) || (mode.isTori() && kind.equals("tori")))
                .toList();
        assertThat(modes).isNotEmpty();
        for (Mode mode : modes) {
            Set<Integer> signed = new HashSet<>();
            for (int fifth = -1; fifth <= 5; fifth++) {
                signed.add(new PitchClass(new Key(PitchClass.C, mode).signature() + fifth).semitone());
            }
            assertThat(signed).as(mode.id()).containsAll(mode.semitones());
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fact-sheet/instruments.csv", numLinesToSkip = 1)
    void instrumentsAreThoseOfTheFactSheet(ArgumentsAccessor row) {
        Instrument instrument = TABLES.instruments().get(row.getString(0));
        assertThat(List.of(instrument.program(), instrument.low(), instrument.high()))
                .containsExactly(row.getInteger(1), row.getInteger(2), row.getInteger(3));
        assertThat(List.of(instrument.comfortLow(), instrument.comfortHigh(), instrument.pan()))
                .containsExactly(row.getInteger(4), row.getInteger(5), row.getInteger(9));
        assertThat(List.of(instrument.brightness(), instrument.warmth(), instrument.attack()))
                .containsExactly(row.getDouble(6), row.getDouble(7), row.getDouble(8));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fact-sheet/emotions.csv", numLinesToSkip = 1)
    void emotionWordsAreThoseOfTheFactSheet(
            String word, double valence, double arousal, double tension, double dominance) {
        assertThat(TABLES.lexicon().find(word).orElseThrow().emotion())
                .isEqualTo(new Emotion(valence, arousal, tension, dominance));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fact-sheet/korean.csv", numLinesToSkip = 1)
    void koreanConceptsAreThoseOfTheFactSheet(
            String hangul, String word, double valence, double arousal, double tension, double dominance) {
        EmotionWord concept = TABLES.lexicon().find(hangul).orElseThrow();
        assertThat(concept.word()).isEqualTo(word);
        assertThat(concept.emotion()).isEqualTo(new Emotion(valence, arousal, tension, dominance));
        assertThat(concept.gloss()).isNotBlank();
        assertThat(concept.idiom()).isNotBlank();
    }

    @Test
    void everyInstrumentCanBePlayed() {
        assertThat(TABLES.instruments().all()).hasSizeGreaterThanOrEqualTo(64);
        for (Instrument instrument : TABLES.instruments().all()) {
            assertThat(instrument.comfortHigh() - instrument.comfortLow())
                    .as("comfortable range of %s", instrument)
                    .isGreaterThanOrEqualTo(instrument.isPercussion() ? 0 : 9);
            assertThat(instrument.program()).isBetween(0, 127);
            assertThat(instrument.sound()).isNotBlank();
        }
    }

    @Test
    void chordsFollowWithAProbabilityOfOne() {
        TABLES.harmony()
                .transitions()
                .forEach((matrix, rows) -> rows.forEach((from, row) -> {
                    double sum = row.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    assertThat(sum).as("%s after %s", matrix, from).isCloseTo(1, within(1e-6));
                    assertThat(row).as("%s after %s", matrix, from).doesNotContainKey(from);
                }));
    }

    @Test
    void everyChordThatCanFollowIsFollowed() {
        Set<String> open = Set.of("V/x", "borrow");
        TABLES.harmony()
                .transitions()
                .forEach((matrix, rows) -> rows.values().forEach(row -> {
                    Set<String> next = new HashSet<>(row.keySet());
                    next.removeAll(open);
                    assertThat(rows.keySet()).as(matrix).containsAll(next);
                }));
    }

    @Test
    void everyQualityFeelsLikeSomething() {
        assertThat(TABLES.harmony().affects()).containsOnlyKeys(ChordQuality.values());
    }

    @Test
    void intervalRowsAddUpToOne() {
        for (IntervalRow row : TABLES.intervalRows().all()) {
            double sum = 0;
            for (double share : row.shares()) {
                sum += share;
            }
            assertThat(sum).as(row.id()).isCloseTo(1, within(0.05));
        }
    }

    @Test
    void contoursShareOutAllPhrasesAndRunThroughThem() {
        double sum = 0;
        for (Contour contour : TABLES.contours().all()) {
            sum += contour.share();
            assertThat(contour.x()[0]).as(contour.id()).isZero();
            assertThat(contour.x()[contour.x().length - 1]).as(contour.id()).isEqualTo(1);
            assertThat(contour.x()).as(contour.id()).isSorted();
        }
        assertThat(sum).isCloseTo(1, within(0.05));
    }

    @Test
    void everyNameInATraitExists() {
        for (Trait trait : TABLES.traits().all()) {
            require(trait.gestures(), TABLES.gestures(), trait.id());
            require(trait.modes(), TABLES.modes(), trait.id());
            require(trait.progressions(), TABLES.progressions(), trait.id());
            require(trait.contours(), TABLES.contours(), trait.id());
            require(List.of(trait.intervals()), TABLES.intervalRows(), trait.id());
            require(trait.instruments(), TABLES.instruments(), trait.id());
            assertThat(trait.openings()).as(trait.id()).isNotEmpty();
        }
    }

    @Test
    void everyMotifThatATraitSuggestsExists() {
        assumeThat(CATALOG.motifs().ids()).as("the library of motifs").hasSizeGreaterThanOrEqualTo(24);
        TABLES.traits().all().forEach(trait -> require(trait.motifs(), CATALOG.motifs(), trait.id()));
    }

    @Test
    void everyTraitThatAMotifSpeaksForExists() {
        CATALOG.motifs()
                .all()
                .forEach(motif ->
                        require(motif.traits(), TABLES.traits(), motif.motif().id()));
    }

    @Test
    void everyNameInAStyleExists() {
        for (Style style : TABLES.styles().all()) {
            Set<String> matrices = TABLES.harmony().transitions().keySet();
            assertThat(matrices)
                    .contains(style.harmony().majorMatrix(), style.harmony().minorMatrix());
            require(style.harmony().progressions().keySet(), TABLES.progressions(), style.id());
            require(style.texture().figures(), TABLES.figures(), style.id());
            require(style.texture().basses(), TABLES.figures(), style.id());
            require(style.texture().grooves(), TABLES.grooves(), style.id());
            List<String> instruments = new ArrayList<>(style.ensemble().melody());
            instruments.addAll(style.ensemble().chords());
            instruments.addAll(style.ensemble().pad());
            instruments.addAll(style.ensemble().bass());
            instruments.addAll(style.ensemble().counter());
            instruments.addAll(style.ensemble().percussion());
            require(instruments, TABLES.instruments(), style.id());
        }
    }

    @Test
    void everyOtherNameExists() {
        for (EmotionWord word : TABLES.lexicon().words()) {
            require(word.mood().stream().toList(), TABLES.moods(), word.word());
        }
        TABLES.habits().forEach(habit -> require(habit.shares().keySet(), TABLES.cadences(), "a habit"));
        require(TABLES.harmony().modal().keySet(), TABLES.modes(), "the modal chords");
        TABLES.grooves()
                .all()
                .forEach(groove -> require(List.of(groove.instrument()), TABLES.instruments(), groove.id()));
    }

    private static void require(Collection<String> names, Table<?> table, String by) {
        assertThat(table.ids())
                .as("what %s names among the kind %s", by, table.kind())
                .containsAll(names);
    }

    @Test
    void unitsOfAFormComeFromEarlierOnes() {
        for (Form form : TABLES.forms().all()) {
            List<String> before = new ArrayList<>();
            for (Form.Unit unit : form.units()) {
                unit.of().ifPresent(of -> assertThat(before).as(form.id()).contains(of));
                before.add(unit.name());
            }
            assertThat(form.units().get(0).function()).as(form.id()).isEqualTo(Form.Function.IDEA);
            assertThat(form.units().get(form.units().size() - 1).ending())
                    .as(form.id())
                    .isEqualTo(Form.Ending.CLOSE);
        }
    }

    @Test
    void strokesLieWithinTheirCycle() {
        for (Groove groove : TABLES.grooves().all()) {
            Rational cycle = groove.meter().bar().times(groove.bars());
            assertThat(groove.strokes()).as(groove.id()).isNotEmpty();
            for (Groove.Stroke stroke : groove.strokes()) {
                assertThat(stroke.onset().plus(stroke.duration()))
                        .as("end of a stroke of %s", groove.id())
                        .isLessThanOrEqualTo(cycle);
            }
            assertThat(groove.slowest()).isLessThanOrEqualTo(groove.usual());
            assertThat(groove.usual()).isLessThanOrEqualTo(groove.fastest());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jinyangjo, 18/8, 4",
        "jungmori, 12/4, 1",
        "jungjungmori, 12/8, 1",
        "jajinmori, 12/8, 1",
        "hwimori, 4/4, 1",
        "eotmori, 10/8 (3+2+3+2), 1",
        "eotjungmori, 6/4, 1",
        "gutgeori, 12/8, 1",
        "semachi, 9/8, 1"
    })
    void jangdanHaveTheirMeters(String id, String meter, int bars) {
        Groove groove = TABLES.grooves().get(id);
        assertThat(groove.meter()).hasToString(meter);
        assertThat(groove.bars()).isEqualTo(bars);
        assertThat(groove.korean()).isPresent();
    }

    @Test
    void moodsHaveTheirUsualTempoWithinTheirRange() {
        for (Mood mood : TABLES.moods().all()) {
            assertThat(mood.low()).as(mood.id()).isLessThanOrEqualTo(mood.coreLow());
            assertThat(mood.coreLow()).as(mood.id()).isLessThanOrEqualTo(mood.coreHigh());
            assertThat(mood.coreHigh()).as(mood.id()).isLessThanOrEqualTo(mood.high());
            assertThat(mood.meters()).as(mood.id()).isNotEmpty();
        }
    }

    private static List<Integer> numbers(String text) {
        return java.util.Arrays.stream(text.split(" ")).map(Integer::parseInt).toList();
    }
}
