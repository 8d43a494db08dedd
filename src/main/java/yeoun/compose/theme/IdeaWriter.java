package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import yeoun.chance.Draw;
import yeoun.chance.Lattice;
import yeoun.chance.Seed;
import yeoun.craft.Cell;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/** Writes the basic idea: draws several and keeps the one that makes the best hook. */
final class IdeaWriter {

    private static final int DRAWS = 6;

    /** How often a head is to have the signature interval of the house (MUSIC 5.10: at least three in five have it). */
    private static final double SIGNATURE = 0.85;

    /** After so many draws a head that stands apart is taken without it. */
    private static final int SIGNATURE_DRAWS = 16;

    private static final int MORE_DRAWS = 40;

    private final ThemePlan plan;
    private final MelodyWriter melodies;
    private final List<Neighbour> neighbours;
    private final Optional<Melody> model;
    private final Kept kept;
    private final Kept.Opening opening;
    /** The rhythms of all drafts are drawn from here. */
    private final Lattice<BeatPlace, RhythmState> beats;

    /** The interval that the head is to have. */
    private Optional<Interval> signed = Optional.empty();

    /**
     * A writer of ideas.
     *
     * @param model a melody that the idea grows from: a seed motif, or the motif of kin, transformed
     * @param kept what of an earlier theme stays
     */
    IdeaWriter(
            ThemePlan plan,
            RhythmWriter rhythms,
            MelodyWriter melodies,
            List<Neighbour> neighbours,
            Optional<Melody> model,
            Kept kept) {
        this.plan = plan;
        this.melodies = melodies;
        this.neighbours = neighbours;
        this.model = model;
        this.kept = kept;
        this.opening = kept.opening(plan.meter(), plan.form().ideaBars());
        this.beats = rhythms.over(beatPlaces(), Set.of());
    }

    /** An idea as it lies in time. */
    private record Draft(Idea idea, Grid grid, List<Grid.Onset> onsets) {}

    /** The best of several ideas; as many more are drawn as it takes to stand apart from the cast. */
    Idea write(Seed seed) {
        signed = plan.portrait()
                .house()
                .signatureInterval()
                .filter(any -> seed.at("signature").chance(SIGNATURE));
        Draft best = null;
        HookCheck bestCheck = null;
        for (int draw = 0; draw < MORE_DRAWS; draw++) {
            Draft draft = draw(seed.at(draw));
            HookCheck check =
                    HookCheck.of(motif(draft), melody(draft), plan.key().mode(), neighbours, signed);
            if (bestCheck == null || check.total() > bestCheck.total()) {
                best = draft;
                bestCheck = check;
            }
            boolean signs = bestCheck.signature() >= 1 || draw + 1 >= SIGNATURE_DRAWS;
            if (draw + 1 >= DRAWS && bestCheck.passes() && signs) {
                break;
            }
        }
        return java.util.Objects.requireNonNull(best).idea;
    }

    private Draft draw(Seed seed) {
        List<Cell> cells = RhythmWriter.cells(beats, seed.at("rhythm"));
        List<String> patterns = cells.stream().map(Cell::pattern).toList();
        Idea bare = opened(new Idea(plan.gesture().pickup(), patterns, List.of(), 0));
        Grid grid = grid(bare);
        List<Grid.Onset> onsets = grid.onsets();
        List<MelodyPlace> places = notePlaces(bare, onsets, seed.at("shape"));
        Draw<MelodyPlace, MelodyState> line = melodies.write(places, locks(onsets), seed.at("melody"));
        List<Degree> degrees = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            Degree drawn = line.path().get(i).tone().degree();
            degrees.add(keptAt(onsets.get(i)).map(Tone::degree).orElse(drawn));
        }
        int head = kept.head() > 0 ? kept.head() : headSize(bare);
        return new Draft(new Idea(bare.pickup(), bare.beats(), degrees, head), grid, onsets);
    }

    /** The idea's rhythm where what is kept of the beginning takes the place of what was drawn. */
    private Idea opened(Idea idea) {
        if (opening.until() == 0) {
            return idea;
        }
        StringBuilder parts = new StringBuilder();
        for (int beat = -1; beat < idea.beats().size(); beat++) {
            String pattern = beat < 0 ? idea.pickup() : idea.beats().get(beat);
            for (int i = 0; i < BeatShape.PARTS; i++) {
                int at = parts.length();
                parts.append(at < opening.until() ? opening.parts()[at] : drawn(pattern, i));
            }
        }
        cut(parts, opening.until());
        List<String> beats = new ArrayList<>();
        for (int at = BeatShape.PARTS; at < parts.length(); at += BeatShape.PARTS) {
            beats.add(parts.substring(at, at + BeatShape.PARTS));
        }
        String pickup = parts.substring(0, BeatShape.PARTS);
        return new Idea(pickup.contains("x") ? pickup : "", beats, List.of(), 0);
    }

    /** What is held on beyond the kept notes begins anew, on a quarter of the beat; elsewhere it is silent. */
    private static void cut(StringBuilder parts, int until) {
        if (until % 3 == 0 && until < parts.length() && parts.charAt(until) == '-') {
            parts.setCharAt(until, 'x');
        }
        for (int i = until; i < parts.length() && parts.charAt(i) == '-'; i++) {
            parts.setCharAt(i, '.');
        }
    }

    /** What a pattern does in a twelfth of its beat. */
    private static char drawn(String pattern, int twelfth) {
        if (pattern.isEmpty()) {
            return '.';
        }
        int width = BeatShape.PARTS / pattern.length();
        char c = pattern.charAt(twelfth / width);
        return c == 'x' && twelfth % width != 0 ? '-' : c;
    }

    private Optional<Tone> keptAt(Grid.Onset onset) {
        return opening.tones().getOrDefault(onset.at(), Optional.empty());
    }

    private List<MelodyWriter.Lock> locks(List<Grid.Onset> onsets) {
        List<MelodyWriter.Lock> locks = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            int position = i;
            keptAt(onsets.get(i))
                    .map(t -> plan.key().pitch(t.degree()))
                    .ifPresent(pitch -> locks.add(new MelodyWriter.Lock(
                            position, pitch.midi(), "the note " + pitch + " of the beginning is kept")));
        }
        return locks;
    }

    private List<BeatPlace> beatPlaces() {
        Meter meter = plan.meter();
        int perBar = meter.beatCount();
        double density = density(plan.portrait().expression().tempo(), plan);
        List<BeatPlace> places = new ArrayList<>();
        for (int beat = 0; beat < plan.form().ideaBars() * perBar; beat++) {
            boolean inHead = beat < perBar;
            Optional<BeatShape> wish = wishedBeat(beat);
            double faith = model.isPresent() && sameMeter() ? 0.9 : inHead ? 1 : 0.4;
            int left = plan.form().ideaBars() * perBar - 1 - beat;
            places.add(new BeatPlace(
                    meter.beats().get(beat % perBar) == 3,
                    meter.beatStrength(beat % perBar),
                    beat == 0,
                    inHead ? 99 : left,
                    2,
                    wish,
                    faith,
                    density,
                    plan.portrait().expression().syncopation()
                            + plan.portrait().style().rhythm().syncopation(),
                    plan.rests()));
        }
        return places;
    }

    /** Notes a beat that the tune wants: fewer than the accompaniment, and fewer where beats are short. */
    static double density(double tempo, ThemePlan plan) {
        double slow = 80 / tempo;
        double base = plan.meter().isCompound() ? 1.9 : 1.35;
        double wanted =
                base * (0.6 + 0.4 * slow) * plan.portrait().style().rhythm().density();
        return Math.max(
                0.5, Math.min(2.6, wanted + 0.4 * plan.portrait().emotion().arousal()));
    }

    private boolean sameMeter() {
        return model.map(m -> m.meter().equals(plan.meter())).orElse(false);
    }

    private Optional<BeatShape> wishedBeat(int beat) {
        if (model.isPresent() && sameMeter()) {
            return shape(model.get(), beat);
        }
        List<String> beats = plan.gesture().beats();
        int inGesture = beats.size() % plan.meter().beatCount() == 0
                ? beat
                : beat % plan.meter().beatCount();
        if (plan.meter().beats().get(beat % plan.meter().beatCount())
                        != (plan.meter().isCompound() ? 3 : 1)
                && !plan.meter().isCompound()) {
            return Optional.empty();
        }
        return Optional.of(BeatShape.of(beats.get(inGesture % beats.size())));
    }

    /** What a melody does in a beat, counted from its first barline; nothing once it is over. */
    private static Optional<BeatShape> shape(Melody melody, int beat) {
        Meter meter = melody.meter();
        Rational start = melody.pickup()
                .plus(meter.bar().times(beat / meter.beatCount()))
                .plus(meter.beatOnset(beat % meter.beatCount()));
        if (start.compareTo(melody.length()) >= 0) {
            return Optional.empty();
        }
        Rational part = meter.beat(beat % meter.beatCount()).dividedBy(BeatShape.PARTS);
        int onsets = 0;
        int sounding = 0;
        for (int i = 0; i < BeatShape.PARTS; i++) {
            Rational at = start.plus(part.times(i));
            for (Event<Tone> event : melody.events()) {
                onsets |= event.onset().equals(at) ? 1 << i : 0;
                sounding |= event.covers(at) ? 1 << i : 0;
            }
        }
        return Optional.of(new BeatShape(onsets, sounding));
    }

    private int headSize(Idea idea) {
        int pickup = idea.pickupOnsets();
        int inFirstBar = pickup
                + idea.beats().subList(0, plan.meter().beatCount()).stream()
                        .mapToInt(IdeaWriter::onsets)
                        .sum();
        int all = pickup + idea.beats().stream().mapToInt(IdeaWriter::onsets).sum();
        return Math.min(Math.min(7, all), Math.max(inFirstBar, Math.min(4, all)));
    }

    /** How many notes begin in a pattern. */
    static int onsets(String pattern) {
        int onsets = 0;
        for (int i = 0; i < pattern.length(); i++) {
            onsets += pattern.charAt(i) == 'x' ? 1 : 0;
        }
        return onsets;
    }

    private List<MelodyPlace> notePlaces(Idea idea, List<Grid.Onset> onsets, Seed seed) {
        int perBar = plan.meter().beatCount();
        int tonicTriad = triad(plan);
        int headroom = plan.high() - plan.low() > 11 ? 3 : 2;
        List<MelodyPlace> places = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            Grid.Onset onset = onsets.get(i);
            boolean settled = onset.beat() <= perBar;
            Ground ground = Ground.open(settled ? tonicTriad : 0xFFF);
            double along = (double) onset.beat() / (2 * plan.form().ideaBars() * perBar);
            double height = plan.contours().get(0).height(along);
            Optional<Integer> fixed = midiAt(onset);
            boolean breaks = i > 0
                    && fixed.isPresent()
                    && midiAt(onsets.get(i - 1))
                            .filter(m -> Math.abs(m - fixed.get()) > 12)
                            .isPresent();
            places.add(new MelodyPlace(
                    strength(plan.meter(), onset),
                    beats(onset),
                    i == 0 || breaks,
                    99,
                    List.of(),
                    ground,
                    i == 0 ? Ground.NOTHING : ground,
                    plan.low(),
                    fixed.orElse(plan.high() - headroom),
                    false,
                    plan.low() + height * (plan.high() - headroom - plan.low()),
                    wish(i, Math.max(1, idea.pickupOnsets()), seed)));
        }
        return places;
    }

    private Optional<Integer> midiAt(Grid.Onset onset) {
        return keptAt(onset).map(t -> plan.key().pitch(t.degree()).midi());
    }

    /** The opening interval leads into the first barline, or from the first note where there is no pickup. */
    private Wish wish(int note, int landing, Seed seed) {
        if (model.isPresent()) {
            return modelWish(model.get(), note);
        }
        Optional<Degree> signature = signature(seed.at("signature"));
        if (signature.isPresent() && (note == landing || note == landing - 1)) {
            int steps = signed.orElseThrow().steps();
            Degree degree = signature.get();
            return note == landing
                    ? new Wish(Optional.of(degree.transposed(steps)), OptionalInt.of(steps), 1, 1, false)
                    : new Wish(signature, OptionalInt.empty(), 1, 0, false);
        }
        List<Interval> openings = openings();
        if (note == landing && !openings.isEmpty()) {
            return new Wish(Optional.empty(), OptionalInt.of(seed.pick(openings).steps()), 0, 0.9, false);
        }
        return Wish.NONE;
    }

    /** The degree from which the signature interval of the house rises, if the head is to open with it and there is one. */
    private Optional<Degree> signature(Seed seed) {
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        List<Degree> from = new ArrayList<>();
        for (int steps = -7; steps <= 9; steps++) {
            Degree low = Degree.of(steps);
            Degree high = Degree.of(steps + signed.get().steps());
            int lowMidi = plan.key().pitch(low).midi();
            int highMidi = plan.key().pitch(high).midi();
            boolean inMode = isMember(low) && isMember(high);
            boolean inRange = lowMidi >= plan.low() && highMidi <= plan.high() - 2;
            if (inMode && inRange && highMidi - lowMidi == signed.get().semitones()) {
                from.add(low);
            }
        }
        return from.isEmpty() ? Optional.empty() : Optional.of(seed.at("from").pick(from));
    }

    private boolean isMember(Degree degree) {
        return plan.key().mode().members().contains(Degree.of(degree.simple()));
    }

    private List<Interval> openings() {
        return plan.key().mode().isTori()
                ? List.of()
                : plan.portrait().foremost().openings();
    }

    private Wish modelWish(Melody melody, int note) {
        List<Degree> degrees = melody.degrees();
        if (note >= degrees.size()) {
            return Wish.NONE;
        }
        Degree here = plan.key().mode().nearestMember(degrees.get(note));
        if (note == 0) {
            return new Wish(Optional.of(Degree.of(here.simple())), OptionalInt.empty(), 0, 0, false);
        }
        Degree before = plan.key().mode().nearestMember(degrees.get(note - 1));
        return new Wish(Optional.empty(), OptionalInt.of(here.steps() - before.steps()), 0, 0.85, false);
    }

    static int triad(ThemePlan plan) {
        int tonic = plan.key().tonic().semitone();
        int third = plan.key().mode().form().get(2).semitones();
        int fifth = plan.key().mode().form().get(4).semitones();
        return 1 << tonic | 1 << (tonic + third) % 12 | 1 << (tonic + fifth) % 12;
    }

    static double strength(Meter meter, Grid.Onset onset) {
        int beat = Math.floorMod(onset.beat() - 1, meter.beatCount());
        int part = onset.at() % BeatShape.PARTS;
        if (part == 0) {
            return meter.beatStrength(beat);
        }
        int half = meter.beats().get(beat) == 3 ? BeatShape.PARTS / 3 : BeatShape.PARTS / 2;
        return part % half == 0 ? 0.3 : part % 3 == 0 ? 0.15 : 0.08;
    }

    static double beats(Grid.Onset onset, Meter meter) {
        return onset.duration().dividedBy(meter.beat(0)).toDouble();
    }

    private double beats(Grid.Onset onset) {
        return beats(onset, plan.meter());
    }

    private Grid grid(Idea idea) {
        Grid grid = new Grid(plan.meter(), plan.form().ideaBars() * plan.meter().beatCount());
        lay(idea, grid);
        return grid;
    }

    /** Writes an idea's rhythm at the beginning of a grid, every onset standing for its own tone. */
    static void lay(Idea idea, Grid grid) {
        int source = 0;
        if (!idea.pickup().isEmpty()) {
            grid.write(0, idea.pickup(), source);
            source += idea.pickupOnsets();
        }
        for (int beat = 0; beat < idea.beats().size(); beat++) {
            grid.write(beat + 1, idea.beats().get(beat), source);
            source += onsets(idea.beats().get(beat));
        }
    }

    /** The whole idea as a melody. */
    private Melody melody(Draft draft) {
        return melody(draft, draft.idea.degrees().size());
    }

    /** The head alone as a melody. */
    private Melody motif(Draft draft) {
        return melody(draft, draft.idea.head());
    }

    private Melody melody(Draft draft, int tones) {
        List<Event<Tone>> events = new ArrayList<>();
        for (int i = 0; i < Math.min(tones, draft.onsets.size()); i++) {
            Grid.Onset onset = draft.onsets.get(i);
            Degree degree = draft.idea.degrees().get(i);
            events.add(new Event<>(onset.onset(), onset.duration(), Tone.of(degree)));
        }
        Rational length =
                events.isEmpty() ? Rational.ONE : events.get(events.size() - 1).end();
        return new Melody(
                plan.meter(), draft.grid.pickup(), new Passage<>(length, Collections.unmodifiableList(events)));
    }
}
