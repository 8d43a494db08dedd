package yeoun.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import yeoun.craft.Effect;
import yeoun.craft.Operator;
import yeoun.craft.Table;
import yeoun.music.Mode;
import yeoun.music.Rational;

/** The operators that come with Yeoun: each name with its arguments and the change it stands for (MUSIC 4.3). */
final class StandardOperators {

    private static final Rational HALF = Rational.of(1, 2);
    private static final int WORD = 64;

    private final Table<Operator> rows;
    private final Table<Mode> modes;
    private final Map<String, VariationOperator> all = new LinkedHashMap<>();

    StandardOperators(Table<Operator> rows, Table<Mode> modes) {
        this.rows = rows;
        this.modes = modes;
        pitches();
        modal();
        times();
        parts();
        settings();
    }

    Map<String, VariationOperator> all() {
        return all;
    }

    private void pitches() {
        add("transposition", a -> Variations.transposition(a.whole("degrees", 1, -14, 14)));
        add("octave-up", a -> Variations.octaveUp(a.whole("octaves", 1, 1, 2)));
        add("octave-down", a -> Variations.octaveDown(a.whole("octaves", 1, 1, 2)));
        add("inversion", a -> Variations.inversion(a.whole("axis", 3, 1, 7) - 1));
        add("real-inversion", a -> Variations.realInversion());
        add("retrograde", a -> Variations.retrograde());
        add("retrograde-inversion", a -> Variations.retrogradeInversion(a.whole("axis", 3, 1, 7) - 1));
        add("expansion", a -> Variations.expansion());
        add("contraction", a -> Variations.contraction());
        add("wrong-note", a -> Variations.wrongNote());
        add("sinister-note", a -> Variations.sinisterNote());
    }

    private void modal() {
        List<String> tori = modes.all().stream()
                .filter(m -> m.members().size() == 5)
                .map(Mode::id)
                .toList();
        ModeSteps steps = new ModeSteps(modes.all());
        addModal("mode", a -> Variations.in(modes.get(a.word("mode", "aeolian", modes.ids()))));
        addModal("mode-darker", a -> steps.variation("mode-darker", -a.whole("steps", 1, 1, 6)));
        addModal("mode-brighter", a -> steps.variation("mode-brighter", a.whole("steps", 1, 1, 6)));
        add("pentatonic", a -> a.hasNext() ? Variations.pentatonic(modes.get(a.word("mode", "", tori))) : pentatonic());
        add(
                "whole-tone",
                a -> Variations.wholeTone(
                        modes.get(a.word("mode", "whole-tone", List.of("whole-tone", "octatonic", "hexatonic")))));
    }

    /** The pentatonic mode of the statement's own kind. */
    private Variation pentatonic() {
        return Variation.named(
                "pentatonic",
                "pentatonic",
                s -> s.in(modes.get(s.key().mode().isMajor() ? "major-pentatonic" : "minor-pentatonic")));
    }

    private void times() {
        add("augmentation", a -> Variations.augmentation(factor(a)));
        add("diminution", a -> Variations.diminution(factor(a)));
        add("displacement", a -> Variations.displacement(a.number("beats", HALF, Rational.of(1, 4), Rational.of(2))));
        add("dotting", a -> Variations.dotting());
        add("smoothing", a -> Variations.smoothing());
        add("waltz", a -> Variations.waltz());
        add("six-eight", a -> Variations.sixEight());
        add("five-four", a -> Variations.fiveFour());
        add("seven-eight", a -> Variations.sevenEight());
        add("common-time", a -> Variations.commonTime());
        add(
                "ornamentation",
                a -> Variations.ornamentation(
                        a.number("density", Rational.of(3, 10), Rational.of(1, 10), Rational.ONE)));
        add("reduction", a -> Variations.reduction());
    }

    private static Rational factor(Arguments arguments) {
        return arguments.number("factor", Rational.of(2), Rational.ONE, Rational.of(4));
    }

    private void parts() {
        addPart("head", 2, 12, (n, a) -> Variations.head(n));
        addPart("tail", 2, 12, (n, a) -> Variations.tail(n));
        addPart("fragmentation", 2, 6, (n, a) -> Variations.fragmentation(n, a.whole("times", 3, 2, 8)));
        addPart("ostinato", 2, 6, (n, a) -> Variations.ostinato(n, a.whole("bars", 4, 1, 16)));
        addPart("suspension", 2, 12, (n, a) -> Variations.suspension(n, a.whole("bars", 2, 1, 8)));
        addPart("liquidation", 2, 12, (n, a) -> Variations.liquidation(n));
        addPart("accumulation", 2, 8, (n, a) -> Variations.accumulation(n));
        addPart("stretto", 2, 8, (n, a) -> Variations.stretto(n, a.whole("entries", 3, 2, 6)));
        add("sequence-up", a -> sequence(a, 1));
        add("sequence-down", a -> sequence(a, -1));
        add("interruption", a -> Variations.interruption());
    }

    private static Variation sequence(Arguments a, int direction) {
        int bars = a.whole("bars", 2, 1, 4);
        int letters = a.whole("degrees", 1, 1, 4);
        return Variations.sequence(bars, direction * letters, a.whole("times", 3, 2, 6));
    }

    private void settings() {
        add(
                "reharmonisation",
                a -> a.hasNext() ? Settings.reharmonisation(a.text("progression", WORD)) : Settings.reharmonisation());
        add("pedal", a -> Settings.pedal());
        add("dominant-pedal", a -> Settings.dominantPedal());
        add("chromatic-thirds", a -> Settings.chromaticThirds());
        add("swing", a -> Settings.swing());
        add("thirds", a -> Settings.thirds());
        add("unison", a -> Settings.unison());
        add("heterophony", a -> Settings.heterophony());
        add("canon", a -> Settings.canon(a.whole("bars", 1, 1, 4)));
        add("timbre", a -> a.hasNext() ? Settings.timbre(a.text("instrument", WORD)) : Settings.timbre());
        add("music-box", a -> Settings.musicBox());
        add("distant", a -> Settings.distant());
        add("motor", a -> Settings.motor());
        add("half-time", a -> Settings.halfTime());
        add("double-time", a -> Settings.doubleTime());
    }

    private void add(String id, Function<Arguments, Variation> maker) {
        all.put(id, new Standard(rows.get(id), maker));
    }

    /** An operator that takes so many tones of the beginning or the end; without a number, the head motif. */
    private void addPart(String id, int least, int most, PartMaker maker) {
        add(id, a -> {
            if (a.hasNext()) {
                return maker.make(a.whole("tones", 4, least, most), a);
            }
            Arguments none = Arguments.none(id);
            return Variation.named(
                    id,
                    id.replace('-', ' '),
                    s -> maker.make(Math.min(most, headSize(s.melody())), none).apply(s));
        });
    }

    private interface PartMaker {
        Variation make(int tones, Arguments rest);
    }

    /** How many tones a head has that nobody counted: those of the first bar, three to seven. */
    private static int headSize(Melody melody) {
        Rational end = melody.pickup().plus(melody.meter().bar());
        int inBar = (int) IntStream.range(0, melody.size())
                .filter(i -> melody.events().get(i).onset().isLessThan(end))
                .count();
        return Math.max(Math.min(3, melody.size()), Math.min(7, inBar));
    }

    /** An operator whose effect is how far the brightness of the mode moves: in full where major becomes minor (MUSIC 4.3). */
    private void addModal(String id, Function<Arguments, Variation> maker) {
        Operator about = rows.get(id);
        Effect darker = rows.get("mode-darker").effect();
        Effect brighter = rows.get("mode-brighter").effect();
        all.put(id, new VariationOperator() {
            @Override
            public Operator about() {
                return about;
            }

            @Override
            public Variation with(Arguments arguments) {
                return maker.apply(arguments);
            }

            @Override
            public Effect effect(Variation change, Statement before, Statement after) {
                Mode from = before.key().mode();
                Mode to = after.key().mode();
                double moved = ModeSteps.brightness(to) - ModeSteps.brightness(from);
                double share = from.isMajor() != to.isMajor() ? 1 : Math.min(0.8, Math.abs(moved));
                return Effect.NONE.towards(moved < 0 ? darker : brighter, share);
            }
        });
    }

    private record Standard(Operator about, Function<Arguments, Variation> maker) implements VariationOperator {

        @Override
        public Variation with(Arguments arguments) {
            return maker.apply(arguments);
        }
    }
}
