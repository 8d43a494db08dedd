package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.craft.Contour;
import yeoun.craft.Form;
import yeoun.craft.Gesture;
import yeoun.craft.Groove;
import yeoun.craft.Instrument;
import yeoun.craft.Mood;
import yeoun.craft.Table;
import yeoun.craft.Tables;
import yeoun.craft.Trait;
import yeoun.craft.Weighted;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.palette.ModeLadder;
import yeoun.palette.Portrait;
import yeoun.story.Emotion;
import yeoun.theme.SeedMotif;

/** Decides what a theme will be like: key, meter, tempo, form, gesture, range. */
public final class ThemePlanner {

    /** How long a theme lasts when it is neither short nor long: eight bars of four at a moderate tempo. */
    /** A tune has a sixth at least to itself. */
    private static final double NARROWEST = 9;

    /** Tunes that any instrument could play lie around this MIDI number. */
    private static final double MIDDLE = 66;

    /** An instrument sings above the middle of its comfortable range: at this share of it. */
    private static final double SINGING = 0.6;

    private static final double DRAWN = 0.6;

    private static final double THEME_SECONDS = 24;

    /** How much a tense feeling prefers the tenser of two modes that are equally bright (MUSIC 1.8). */
    private static final double TENSION = 8;

    /** How much less likely, as a power of e, a key is with every sign beyond those that lie well (MUSIC 3.11). */
    private static final double STRAIN = 1.2;

    /** Beats of three feel slower than they are counted. */
    private static final double COMPOUND_TEMPO = 0.74;

    static final List<String> TONICS = List.of("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B");

    private final Tables tables;
    private final Table<SeedMotif> motifs;
    private final ModeLadder ladder;

    /** A planner with these tables and seed motifs. */
    public ThemePlanner(Tables tables, Table<SeedMotif> motifs) {
        this.tables = tables;
        this.motifs = motifs;
        this.ladder = new ModeLadder(tables.modes().all());
    }

    /**
     * Plans a theme.
     *
     * @param tonics how much each tonic is wanted, by pitch class from C: 0 forbids it, 1 is neutral
     */
    public ThemePlan plan(Portrait portrait, double[] tonics, Seed seed) {
        Meter drawn = portrait.profile().meter().orElseGet(() -> meter(portrait, seed.at("meter")));
        int[] range = range(portrait, seed.at("range"));
        Optional<OwnChords> chords = OwnChords.of(portrait.profile());
        Key key = chords.isPresent() && portrait.profile().key().isEmpty()
                ? chords.get().key(modes(portrait))
                : key(portrait, mode(portrait, seed.at("mode")), tonics, range[0], seed.at("tonic"));
        Weighted<Gesture> gesture = gesture(portrait, seed.at("gesture"));
        Optional<SeedMotif> motif = motif(portrait, drawn, seed.at("motif"));
        Meter meter = motif.filter(m -> portrait.profile().meter().isEmpty()
                        && portrait.profile().motif().isPresent())
                .map(m -> m.motif().melody().meter())
                .orElse(drawn);
        double tempo = tempo(portrait, meter, seed.at("tempo"));
        return new ThemePlan(
                portrait,
                key,
                meter,
                tempo,
                form(portrait, chords, meter.beatCount() * 60 / tempo, seed.at("form")),
                rhythm(gesture.value(), portrait, meter, seed.at("rhythm")),
                Habits.of(seed.at("habits")),
                contours(portrait, seed.at("contours")),
                range[0],
                range[1],
                motif);
    }

    private Meter meter(Portrait portrait, Seed seed) {
        Map<Meter, Double> weights = new LinkedHashMap<>();
        weights.merge(Meter.COMMON, 0.5, Double::sum);
        for (Mood mood : portrait.moods()) {
            for (int i = 0; i < mood.meters().size(); i++) {
                Meter meter = mood.meters().get(i);
                double even = meter.beatCount() % 2 == 0 || meter.beatCount() == 3 ? 0.5 : 0.12;
                weights.merge(meter, even * FastMath.pow(0.5, i), Double::sum);
            }
        }
        for (Weighted<Trait> trait : portrait.traits()) {
            for (int i = 0; i < trait.value().meters().size(); i++) {
                weights.merge(trait.value().meters().get(i), trait.weight() * FastMath.pow(0.45, i), Double::sum);
            }
        }
        jangdan(portrait, weights);
        return seed.pick(List.copyOf(weights.keySet()), weights::get);
    }

    /** A style that has its pulse from Korean drums likes the meters of the jangdan that suit the tempo. */
    private void jangdan(Portrait portrait, Map<Meter, Double> weights) {
        for (Groove groove : tables.grooves().known(portrait.style().texture().grooves())) {
            if (tables.instruments().get(groove.instrument()).isGugak()) {
                double wanted = portrait.expression().tempo() * (groove.meter().isCompound() ? COMPOUND_TEMPO : 1);
                double octaves = FastMath.log(2, wanted / groove.usual());
                weights.merge(groove.meter(), 0.6 * FastMath.exp(-octaves * octaves / 0.15), Double::sum);
            }
        }
    }

    private double tempo(Portrait portrait, Meter meter, Seed seed) {
        if (portrait.profile().tempo().isPresent()) {
            return portrait.profile().tempo().get();
        }
        double wanted = portrait.expression().tempo() * FastMath.exp(0.035 * seed.gaussian());
        return FastMath.rint(Math.max(40, wanted * (meter.isCompound() ? COMPOUND_TEMPO : 1)));
    }

    private Mode mode(Portrait portrait, Seed seed) {
        Optional<String> asked = portrait.profile()
                .key()
                .map(key -> key.split(" ", 2))
                .filter(k -> k.length > 1)
                .map(k -> k[1]);
        if (asked.isPresent() || portrait.profile().heritage().isPresent()) {
            return tables.modes()
                    .get(asked.orElseGet(() -> portrait.profile().heritage().orElseThrow()));
        }
        double[] weights = tables.modes().all().stream()
                .mapToDouble(m -> modeWeight(m, portrait))
                .toArray();
        List<Mode> modes = tables.modes().all();
        return seed.pick(modes, mode -> weights[modes.indexOf(mode)]);
    }

    private double modeWeight(Mode mode, Portrait portrait) {
        double brightness = portrait.expression().brightness();
        double near = mode.brightness().isPresent() ? ladder.distance(mode, brightness) : 1;
        double tenser = (portrait.emotion().tension() - 0.5) * mode.tension();
        double weight = FastMath.exp(-FastMath.pow(near / 0.16, 2) + TENSION * tenser);
        weight += plain(mode, brightness, ModeLadder.isBittersweet(portrait.emotion()));
        for (Weighted<Trait> trait : portrait.traits()) {
            int rank = trait.value().modes().indexOf(mode.id());
            if (rank >= 0) {
                weight += trait.weight() * FastMath.pow(0.5, rank) * FastMath.exp(-FastMath.pow(near / 0.7, 2));
            }
        }
        return weight < 0.08 ? 0 : weight * weight;
    }

    /** Plain major and plain minor are the rule, other modes the colour: what an exact brightness alone would not say. */
    private static double plain(Mode mode, double brightness, boolean bittersweet) {
        return switch (mode.id()) {
            case "ionian" -> bittersweet ? 1 : brightness > 0.3 ? 0.5 : 0;
            case "aeolian" -> brightness < 0.1 && brightness > -0.6 ? 0.5 : 0;
            default -> 0;
        };
    }

    private Key key(Portrait portrait, Mode mode, double[] tonics, int low, Seed seed) {
        Optional<PitchClass> asked = portrait.profile().key().map(key -> PitchClass.parse(key.split(" ")[0]));
        if (asked.isPresent()) {
            return new Key(asked.get(), mode);
        }
        List<String> liked = portrait.house().homeKeys().isEmpty()
                ? portrait.style().harmony().tonics()
                : portrait.house().homeKeys();
        PitchClass tonic = PitchClass.parse(seed.pick(TONICS, name -> {
            PitchClass candidate = PitchClass.parse(name);
            boolean isLiked = liked.isEmpty()
                    || liked.stream().anyMatch(l -> PitchClass.parse(l).soundsLike(candidate));
            int signature = new Key(candidate, mode).simplySpelled().signature();
            int aboveLow = Math.floorMod(candidate.semitone() - low, 12);
            double lies = aboveLow >= 4 && aboveLow <= 7 ? 1 : aboveLow >= 2 && aboveLow <= 9 ? 0.5 : 0.15;
            return tonics[candidate.semitone()]
                    * (isLiked ? 1 : 0.1)
                    * lies
                    * FastMath.exp(-0.1 * Math.abs(signature) - strain(portrait, signature));
        }));
        return new Key(tonic, mode).simplySpelled();
    }

    /** How much a key goes against those who play: most of all who has the tune, less those who may accompany. */
    private double strain(Portrait portrait, int signature) {
        double strain = STRAIN * portrait.voice().strain(signature);
        double share = STRAIN / 2;
        for (Instrument player :
                tables.instruments().known(portrait.style().ensemble().chords())) {
            strain += share * player.strain(signature);
            share /= 2;
        }
        return strain;
    }

    /**
     * The form of that name, of the table or made to measure.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public Form form(String id) {
        return Form.toMeasure(id).orElseGet(() -> tables.forms().get(id));
    }

    /** The modes that chords of one's own may be in: the one asked for, or every mode of seven tones. */
    private List<Mode> modes(Portrait portrait) {
        Optional<String> heritage = portrait.profile().heritage();
        return heritage.isPresent()
                ? List.of(tables.modes().get(heritage.get()))
                : tables.modes().all().stream()
                        .filter(m -> m.members().size() == 7 && !m.isTori())
                        .toList();
    }

    private Form form(Portrait portrait, Optional<OwnChords> chords, double barSeconds, Seed seed) {
        if (portrait.profile().form().isPresent()) {
            Form asked = form(portrait.profile().form().get());
            if (chords.filter(c -> !c.row().fills(asked.bars())).isPresent()) {
                throw new IllegalArgumentException("the chords of "
                        + portrait.profile().name() + " fill " + chords.get().bars() + " bars, but the form "
                        + asked.id() + " has " + asked.bars());
            }
            return asked;
        }
        Emotion emotion = portrait.emotion();
        List<Form> forms = tables.forms().all();
        return seed.pick(chords.map(c -> c.fitting(forms)).orElse(forms), form -> {
            double v = form.valence() - emotion.valence();
            double a = form.arousal() - emotion.arousal();
            double octaves = FastMath.log(2, form.bars() * barSeconds / THEME_SECONDS);
            return form.weight() * FastMath.exp(-(0.5 * v * v + 1.5 * a * a + octaves * octaves / 0.6));
        });
    }

    private Weighted<Gesture> gesture(Portrait portrait, Seed seed) {
        List<Weighted<Gesture>> choices = new ArrayList<>();
        for (Weighted<Trait> trait : portrait.traits()) {
            for (String id : trait.value().gestures()) {
                choices.add(new Weighted<>(tables.gestures().get(id), trait.weight()));
            }
        }
        return seed.pick(choices, c -> c.weight() * c.weight());
    }

    private static Gesture.Rhythm rhythm(Gesture gesture, Portrait portrait, Meter meter, Seed seed) {
        boolean compound = meter.isCompound();
        double pickup = portrait.trait(Trait::pickup);
        List<Gesture.Rhythm> rhythms = gesture.rhythms(compound);
        boolean some = rhythms.stream().anyMatch(r -> !r.pickup().isEmpty());
        boolean all = rhythms.stream().noneMatch(r -> r.pickup().isEmpty());
        boolean wantsPickup = seed.at("pickup").chance(pickup);
        boolean swings = portrait.style().rhythm().swingsEighths() && !compound;
        Gesture.Rhythm chosen = seed.pick(
                rhythms,
                r -> (r.beats().size() == meter.beatCount() ? 1.5 : 1)
                        * (!some || all || r.pickup().isEmpty() != wantsPickup ? 1 : 0.05)
                        * (swings && !isInEighths(r) ? 0.05 : 1));
        boolean inThree = meter.beats().get(meter.beatCount() - 1) == 3;
        boolean beginsWithARest = chosen.beats().get(0).startsWith(".");
        boolean wants = wantsPickup && chosen.pickup().isEmpty() && !beginsWithARest;
        boolean misfits = !chosen.pickup().isEmpty() && compound && !inThree;
        if (wants || misfits) {
            List<String> simple = swings ? List.of("..x-", "x---", "x-x-") : List.of("..x-", "x---", "x-x-", "...x");
            List<String> pickups = inThree ? List.of("..x", ".xx") : simple;
            return new Gesture.Rhythm(seed.at("kind").pick(pickups), chosen.beats());
        }
        return chosen;
    }

    /** Whether all notes of a rhythm begin on beats or on their halves. */
    private static boolean isInEighths(Gesture.Rhythm rhythm) {
        return Stream.concat(Stream.of(rhythm.pickup()), rhythm.beats().stream())
                .allMatch(beat -> beat.length() < 4 || beat.charAt(1) != 'x' && beat.charAt(3) != 'x');
    }

    private List<Contour> contours(Portrait portrait, Seed seed) {
        List<Contour> contours = new ArrayList<>();
        for (int phrase = 0; phrase < 4; phrase++) {
            Seed own = seed.at(phrase);
            List<Contour> byTrait = tables.contours()
                    .known(portrait.traits().stream()
                            .flatMap(t -> t.value().contours().stream())
                            .toList());
            boolean asTrait = !byTrait.isEmpty() && own.at("trait").chance(0.6);
            contours.add(
                    asTrait ? own.pick(byTrait) : own.pick(tables.contours().all(), Contour::share));
        }
        return contours;
    }

    /** The melody's range: wide for the bold, narrow for the quiet, within what suits the voice. */
    private static int[] range(Portrait portrait, Seed seed) {
        Instrument voice = portrait.voice();
        Emotion emotion = portrait.emotion();
        double width = 13.5
                + 3 * emotion.dominance()
                + 2 * emotion.arousal()
                + 1.5 * Math.abs(emotion.valence())
                + 2.8 * seed.gaussian();
        double centre = portrait.expression().melodyCentre()
                + portrait.trait(Trait::register)
                + 0.5 * portrait.colours().registerShift()
                + towardsSinging(voice);
        if (voice.comfortLow() > centre - 6 && voice.comfortLow() > 55) {
            centre = voice.comfortLow() + 8;
        }
        int half = (int) FastMath.rint(Math.max(NARROWEST, Math.min(19, width)) / 2);
        int low = (int) FastMath.rint(centre) - half;
        low = Math.max(voice.comfortLow(), Math.min(low, voice.comfortHigh() - 2 * half));
        return new int[] {low, Math.min(voice.comfortHigh(), low + 2 * half)};
    }

    /** How far a voice draws a tune to where it sings, from where tunes lie that any instrument could play. */
    private static double towardsSinging(Instrument voice) {
        double singing = voice.comfortLow() + SINGING * (voice.comfortHigh() - voice.comfortLow());
        return DRAWN * (singing - MIDDLE);
    }

    private Optional<SeedMotif> motif(Portrait portrait, Meter meter, Seed seed) {
        if (portrait.profile().ownMotif().isPresent()) {
            return portrait.profile().ownMotif().map(SeedMotif::of);
        }
        if (portrait.profile().motif().isPresent()) {
            return Optional.of(motifs.get(portrait.profile().motif().get()));
        }
        List<Weighted<SeedMotif>> choices = new ArrayList<>();
        for (Weighted<Trait> trait : portrait.traits()) {
            for (SeedMotif motif : motifs.all()) {
                boolean suits = motif.traits().contains(trait.value().id())
                        || trait.value().motifs().contains(motif.motif().id());
                boolean sameMeter = motif.motif().melody().meter().equals(meter);
                if (suits && sameMeter) {
                    choices.add(new Weighted<>(motif, trait.weight()));
                }
            }
        }
        boolean grows = !choices.isEmpty() && seed.at("grows").chance(0.4);
        return grows ? Optional.of(seed.pick(choices, Weighted::weight).value()) : Optional.empty();
    }

    /** The share of each interval size in lines of this character. */
    public double[] intervals(Portrait portrait) {
        double[] shares = new double[13];
        double total = 0;
        for (Weighted<Trait> trait : portrait.traits()) {
            double[] own = tables.intervalRows().get(trait.value().intervals()).shares();
            for (int i = 0; i < shares.length; i++) {
                shares[i] += trait.weight() * own[i];
            }
            total += trait.weight();
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return Arrays.copyOf(shares, shares.length);
    }
}
