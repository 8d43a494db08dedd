package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yeoun.chance.Seed;
import yeoun.music.Degree;
import yeoun.music.Interval;
import yeoun.theme.Melody;

/**
 * What each note of the basic idea asks of its pitch: the first contour of the plan, and at its opening the signature interval
 * of the house, an interval of the character, or the melody that it grows from.
 */
final class PlacesOfIdea {

    private final ThemePlan plan;
    private final Optional<Melody> model;
    private final Opening opening;
    private final Optional<Interval> signed;

    /**
     * Places of an idea.
     *
     * @param model a melody that the idea grows from
     * @param opening what stays of the beginning
     * @param signed the interval that the head is to have
     */
    PlacesOfIdea(ThemePlan plan, Optional<Melody> model, Opening opening, Optional<Interval> signed) {
        this.plan = plan;
        this.model = model;
        this.opening = opening;
        this.signed = signed;
    }

    List<MelodyPlace> places(int pickupOnsets, List<Grid.Onset> onsets, Seed seed) {
        int perBar = plan.meter().beatCount();
        int tonicTriad = plan.tonicTriad();
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
                    onset.strength(plan.meter()),
                    onset.beats(plan.meter()),
                    i == 0 || breaks,
                    99,
                    List.of(),
                    ground,
                    i == 0 ? Ground.NOTHING : ground,
                    plan.low(),
                    fixed.orElse(plan.high() - headroom),
                    false,
                    plan.low() + height * (plan.high() - headroom - plan.low()),
                    wish(i, Math.max(1, pickupOnsets), seed),
                    OptionalInt.empty()));
        }
        return places;
    }

    /** The notes that stay as they are. */
    List<MelodyWriter.Lock> locks(List<Grid.Onset> onsets) {
        List<MelodyWriter.Lock> locks = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            int position = i;
            opening.tone(onsets.get(i))
                    .map(t -> plan.key().pitch(t.degree()))
                    .ifPresent(pitch -> locks.add(new MelodyWriter.Lock(
                            position, pitch.midi(), "the note " + pitch + " of the beginning is kept")));
        }
        return locks;
    }

    private Optional<Integer> midiAt(Grid.Onset onset) {
        return opening.tone(onset).map(t -> plan.key().pitch(t.degree()).midi());
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
}
