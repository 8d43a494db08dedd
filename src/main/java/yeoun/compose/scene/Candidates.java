package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yeoun.craft.Effect;
import yeoun.craft.Operator;
import yeoun.craft.Tables;
import yeoun.music.Mode;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.palette.ModeLadder;
import yeoun.story.Emotion;
import yeoun.theme.Melody;
import yeoun.theme.Operators;
import yeoun.theme.Settings;
import yeoun.theme.Statement;
import yeoun.theme.Variation;
import yeoun.theme.Variations;

/** The operators that a moment may call for, with their arguments: those that go the way of its feeling. */
final class Candidates {

    private static final double CALM = 0.25;

    /** The first time, a theme is heard as it is or nearly so; only its mode may be that of the moment. */
    private static final double PLAIN = 0.9;

    /** A register this far off is worth an octave, in semitones. */
    static final double ASIDE = 1.5;

    /** Within this brightness a mode is not left. */
    private static final double UNMOVED = 0.05;

    /** Tones longer than this are not heard as one line, in seconds (MUSIC 4.1, after Warren 1991); the ends of phrases may be. */
    private static final double LONGEST_TONE = 2.6;

    private static final double LONG_TONES = 0.2;

    /** A slowed line lasts at most so long, in seconds. */
    private static final double LONGEST_LINE = 64;

    /** So many steps of the ladder lead from the brightest mode of a theme to the darkest of a feeling, and back. */
    private static final int STEPS = 5;

    /** A mode goes at most so much further than the feeling asks: one step. */
    private static final double OVERSHOT = 0.3;

    private final Tables tables;
    private final Operators operators;
    private final ModeLadder ladder;

    /** Candidates from these operators. */
    Candidates(Tables tables, Operators operators) {
        this.tables = tables;
        this.operators = operators;
        this.ladder = new ModeLadder(tables.modes().all());
    }

    /** A piece of its own is not halved if it has fewer bars than this. */
    private static final int LASTS = 12;

    /** No tune is brought below this MIDI number: its accompaniment and bass must have their place. */
    private static final int DEEPEST = 45;

    /** An operator with its arguments, whether it makes the line longer, and what it does here. */
    record Candidate(Variation variation, String kind, boolean longer, Effect effect, double brightness) {}

    /** Where a mode stands; one off the ladder by its valence. */
    static double brightness(Mode mode) {
        return mode.brightness().orElse(mode.valence());
    }

    /** What is known of an operator. */
    Operator about(Variation step) {
        String id = step.operators().isEmpty() ? "" : step.operators().get(0);
        return operators.all().stream()
                .map(yeoun.theme.VariationOperator::about)
                .filter(operator -> operator.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Operator(id, id, "form", Effect.NONE, List.of(), "your own", List.of()));
    }

    /** Everything that may be done to a plain statement, operators of a kind beside one another. */
    List<Candidate> of(Player player, VariationWish wish, Statement plain) {
        Emotion wanted = wish.wanted();
        Gathering list = new Gathering(plain, player.portrait().emotion());
        boolean small = wish.portion() == Portion.IDEA || wish.portion() == Portion.HEAD;
        forms(list, player, wish, small);
        contours(list, wish);
        addModes(list, plain.key().mode(), wanted);
        if (wish.free()) {
            metres(list, wanted);
        }
        rhythms(list, wanted, player);
        times(list, player, wish, wanted);
        registers(list, player, wanted);
        harmonies(list, wanted);
        settings(list, wanted, player);
        own(list);
        list.sort();
        if (wish.heard() == 0) {
            list.found.removeIf(c -> c.effect().recognisability() < (c.kind().equals("mode") ? Exposure.CLEAR : PLAIN));
        }
        return list.found;
    }

    /** Candidates that change something, with what they do to a statement. */
    private final class Gathering {
        private final Statement plain;
        private final List<Candidate> found = new ArrayList<>();

        private final Emotion from;

        Gathering(Statement plain, Emotion from) {
            this.plain = plain;
            this.from = from;
        }

        /** How many bars the statement has. */
        double bars() {
            Melody melody = plain.melody();
            return melody.length()
                    .minus(melody.pickup())
                    .dividedBy(melody.meter().bar())
                    .toDouble();
        }

        /** Its lowest MIDI number. */
        int lowest() {
            return plain.melody().degrees().stream()
                    .mapToInt(d -> plain.key().pitch(d).midi())
                    .min()
                    .orElse(127);
        }

        void add(Variation variation, boolean longer) {
            Statement varied = variation.apply(plain);
            if (!varied.equals(plain)) {
                Effect effect = operators.effect(variation, plain);
                double moved =
                        brightness(varied.key().mode()) - brightness(plain.key().mode());
                found.add(new Candidate(variation, about(variation).kind(), longer, effect, moved));
            }
        }

        void sort() {
            found.sort(Comparator.comparingInt(c -> Operator.KINDS.indexOf(c.kind())));
        }
    }

    private static void forms(Gathering list, Player player, VariationWish wish, boolean small) {
        Emotion wanted = wish.wanted();
        int head = player.theme().motif().melody().size();
        if (wish.roomy()) {
            list.add(Variations.sequence(small ? 1 : 2, wanted.valence() >= -0.2 ? 1 : -1, small ? 4 : 3), true);
        }
        if (small && wanted.tension() > 0.5) {
            list.add(Variations.fragmentation(Math.min(3, head), 2), true);
        }
        if (small && wanted.arousal() > 0.45) {
            list.add(Variations.ostinato(Math.min(4, head), 2), true);
        }
        if (small && wanted.tension() > 0.4 && wanted.arousal() < 0) {
            list.add(Variations.suspension(head, 1), true);
        }
        if (wish.free() && wanted.tension() > 0.6) {
            list.add(Variations.interruption(), false);
        }
        if (wish.free() && wanted.tension() > 0.5 && wanted.arousal() > 0.4) {
            list.add(Variations.stretto(Math.min(6, head), 3), true);
        }
        if (wish.free() && wanted.arousal() < -0.3) {
            list.add(Variations.liquidation(Math.min(7, head)), false);
        }
    }

    private static void contours(Gathering list, VariationWish wish) {
        Emotion wanted = wish.wanted();
        if (wanted.tension() > 0.4 && wanted.valence() < -0.3) {
            list.add(Variations.contraction(), false);
        }
        if (wanted.arousal() > 0.4 && wanted.tension() < 0.7) {
            list.add(Variations.expansion(), false);
        }
        if (wish.floor() < Telling.VARIATION) {
            list.add(Variations.inversion(2), false);
            list.add(Variations.realInversion(), false);
        }
    }

    private static void metres(Gathering list, Emotion wanted) {
        if (wanted.valence() > 0.2 && wanted.tension() < 0.4) {
            list.add(Variations.waltz(), false);
            list.add(Variations.sixEight(), false);
        }
        if (wanted.tension() > 0.45) {
            list.add(Variations.sevenEight(), false);
            list.add(Variations.fiveFour(), false);
        }
        if (wanted.arousal() > 0.3) {
            list.add(Variations.commonTime(), false);
        }
    }

    private static void rhythms(Gathering list, Emotion wanted, Player player) {
        list.add(Variations.dotting(), false);
        list.add(Variations.smoothing(), false);
        list.add(Variations.ornamentation(), false);
        list.add(Variations.ornamentation(Rational.of(3, 5)), false);
        if (wanted.tension() > 0.35 && wanted.arousal() > 0) {
            list.add(Variations.displacement(), false);
        }
        if (wanted.arousal() < CALM) {
            list.add(Variations.reduction(), false);
        }
        boolean swings = player.portrait().style().rhythm().swing() > 0.5;
        if (wanted.valence() > 0.1 && wanted.tension() < 0.4 || swings) {
            list.add(Settings.swing(), false);
        }
        if (wanted.valence() < -0.3 && wanted.tension() > 0.5) {
            list.add(Variations.sinisterNote(), false);
        }
    }

    private static void times(Gathering list, Player player, VariationWish wish, Emotion wanted) {
        double livelier = wanted.arousal() - list.from.arousal();
        boolean broad = wanted.arousal() > 0.4 && wanted.valence() > 0.5 && wanted.dominance() > 0.4;
        if (wish.roomy() && (livelier < 0 || broad) && stretches(player, wish, 2)) {
            list.add(Variations.augmentation(Rational.of(2)), true);
        }
        if (wish.roomy() && wish.free() && livelier < 0 && stretches(player, wish, 1.5)) {
            list.add(Variations.augmentation(Rational.of(3, 2)), true);
        }
        boolean lasts = !wish.free() || list.bars() >= LASTS;
        if (wanted.arousal() > 0.2 && livelier > 0 && lasts) {
            list.add(Variations.diminution(Rational.of(2)), false);
        }
        if (wanted.arousal() < CALM && livelier < 0 && wanted.tension() < 0.6) {
            list.add(Settings.distant(), false);
        }
    }

    /** Whether a line so many times as slow still holds together: few of its tones too long, and the whole not endless. */
    private static boolean stretches(Player player, VariationWish wish, double times) {
        Melody line = wish.portion().of(player);
        double beats = CueModel.expression(wish.wanted()).tempo();
        double seconds = times * 60 / beats / line.meter().beat(0).toDouble();
        long tooLong = line.events().stream()
                .filter(event -> event.duration().toDouble() * seconds > LONGEST_TONE)
                .count();
        return tooLong <= LONG_TONES * line.size() && line.length().toDouble() * seconds <= LONGEST_LINE;
    }

    /** Octaves only the way that the feeling asks for. */
    private static void registers(Gathering list, Player player, Emotion wanted) {
        double higher = CueModel.expression(wanted).melodyCentre()
                - player.portrait().expression().melodyCentre();
        if (higher > ASIDE) {
            list.add(Variations.octaveUp(), false);
        }
        if (higher < -ASIDE && list.lowest() - 12 >= DEEPEST) {
            list.add(Variations.octaveDown(), false);
        }
    }

    private static void harmonies(Gathering list, Emotion wanted) {
        list.add(Settings.reharmonisation(), false);
        if (wanted.tension() > 0.35) {
            list.add(Settings.pedal(), false);
            list.add(Settings.dominantPedal(), false);
            list.add(Settings.chromaticThirds(), false);
        }
    }

    private static void settings(Gathering list, Emotion wanted, Player player) {
        list.add(Settings.thirds(), false);
        list.add(Settings.timbre(), false);
        double livelier = wanted.arousal() - list.from.arousal();
        if (wanted.arousal() < CALM && livelier < 0) {
            list.add(Settings.halfTime(), false);
        }
        double higher = CueModel.expression(wanted).melodyCentre()
                - player.portrait().expression().melodyCentre();
        if (wanted.arousal() < CALM && wanted.tension() < 0.6 && higher > -ASIDE) {
            list.add(Settings.musicBox(), false);
        }
        if (wanted.arousal() > 0.35) {
            list.add(Settings.unison(), false);
            list.add(Settings.motor(), false);
        }
        if (wanted.arousal() > 0.35 && livelier > 0) {
            list.add(Settings.doubleTime(), false);
        }
        if (wanted.tension() > 0.3 && wanted.arousal() > 0) {
            list.add(Settings.canon(1), false);
        }
        if (player.portrait().voice().isGugak()) {
            list.add(Settings.heterophony(), false);
        }
    }

    /** Operators that users added are always candidates, as they stand without arguments. */
    private void own(Gathering list) {
        operators.all().stream()
                .filter(operator ->
                        tables.operators().find(operator.about().id()).isEmpty())
                .forEach(operator -> list.add(
                        operator.with(
                                yeoun.theme.Arguments.none(operator.about().id())),
                        true));
    }

    private void addModes(Gathering list, Mode mode, Emotion wanted) {
        if (mode.isTori()) {
            return;
        }
        double brighter = CueModel.expression(wanted).brightness() - brightness(mode);
        for (int steps = 1; steps <= STEPS; steps++) {
            Mode other = ladder.brighter(mode, brighter < 0 ? -steps : steps);
            double over = Math.abs(brightness(other) - brightness(mode)) - Math.abs(brighter);
            if (Math.abs(brighter) > UNMOVED && over <= OVERSHOT) {
                list.add(brighter < 0 ? Variations.darker(other) : Variations.brighter(other), false);
            }
        }
        Mode pentatonic = tables.modes().get(mode.isMajor() ? "major-pentatonic" : "minor-pentatonic");
        if (wanted.tension() < 0.3) {
            list.add(Variations.pentatonic(pentatonic), false);
        }
        if (wanted.tension() > 0.55 && wanted.valence() < 0.1) {
            list.add(Variations.wholeTone(tables.modes().get("whole-tone")), false);
            list.add(Variations.wholeTone(tables.modes().get("octatonic")), false);
        }
    }
}
