package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.List;
import yeoun.chance.Chain;
import yeoun.chance.Draw;
import yeoun.chance.Lattice;
import yeoun.chance.MoveRule;
import yeoun.chance.Moves;
import yeoun.chance.Path;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;
import yeoun.chance.Weights;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.TempoMap;
import yeoun.story.SceneEvent;

/**
 * Chooses bars and tempi so that every section, and so every hard hit, begins exactly on a barline: the best way through all
 * numbers of beats, found exactly.
 */
public final class TempoWriter {

    private static final double COMPOUND_TEMPO = 0.74;
    private static final double WIDEST = 0.22;

    /** A tempo may change so much within a section for a soft hit (MUSIC 5.4: 5 % pass when ramped). */
    private static final double UNHEARD = 0.045;

    /** So many sections are weighed together. */
    private static final int STRETCH = 24;

    /** The sections in score time, and why they have their tempi. */
    public record Drawn(List<TimedSection> sections, List<? extends Draw<?, ?>> draws) {}

    static List<MoveRule<TempoState>> moveRules() {
        return List.of(new SteadyTempo());
    }

    static List<PlaceRule<TempoPlace, TempoState>> placeRules() {
        return List.of(new KeepTheTempo(), new WholeBars(), new PhrasesOfFour(), new SoftHitsOnBeats());
    }

    /** Every rule of the tempo map, for listings. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(moveRules());
        rules.addAll(placeRules());
        return rules;
    }

    /**
     * Times the sections, a stretch of them after another so that the work grows only with the length of the scene.
     *
     * @param meters the meter of each section
     */
    public Drawn write(List<Section> sections, List<Meter> meters, Weights weights) {
        List<TempoState> chosen = new ArrayList<>();
        List<Draw<TempoPlace, TempoState>> draws = new ArrayList<>();
        for (int from = 0; from < sections.size(); from += STRETCH) {
            int to = Math.min(sections.size(), from + STRETCH);
            List<TempoState> states = new ArrayList<>();
            List<TempoPlace> places = new ArrayList<>();
            if (from > 0) {
                states.add(chosen.get(from - 1));
                places.add(place(sections.get(from - 1), meters.get(from - 1)));
            }
            for (int i = from; i < to; i++) {
                TempoPlace place = place(sections.get(i), meters.get(i));
                places.add(place);
                states.addAll(states(sections, i, place, meters.get(i)));
            }
            Moves<TempoState> moves = Moves.of(states, Chain.of(TempoState::canFollow), moveRules(), weights);
            Lattice<TempoPlace, TempoState> lattice = Lattice.of(moves, places, placeRules(), weights);
            Path<TempoState> path = lattice.best();
            chosen.addAll(path.states().subList(from > 0 ? 1 : 0, path.length()));
            draws.add(new Draw<>(lattice, path));
        }
        return new Drawn(timed(sections, meters, chosen), List.copyOf(draws));
    }

    private static List<TimedSection> timed(List<Section> sections, List<Meter> meters, List<TempoState> chosen) {
        List<TimedSection> timed = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (int i = 0; i < sections.size(); i++) {
            TempoState state = chosen.get(i);
            TimedSection section =
                    new TimedSection(sections.get(i), meters.get(i), state.beats(), state.tempo(), at, List.of());
            timed.add(marked(section));
            at = section.end();
        }
        return List.copyOf(timed);
    }

    /** The section with its soft hits exactly on a beat, where the tempo on both sides hardly changes. */
    private static TimedSection marked(TimedSection section) {
        List<TempoMap.Anchor> marked = new ArrayList<>();
        for (SceneEvent event : section.section().events()) {
            if (event.hit().isPresent()
                    && event.from().isMoreThan(section.section().from())) {
                Rational beat = section.nearestBeat(event.from());
                List<TempoMap.Anchor> more = new ArrayList<>(marked);
                more.add(new TempoMap.Anchor(beat, event.from()));
                if (isSteady(section, more)) {
                    marked = more;
                }
            }
        }
        return new TimedSection(
                section.section(), section.meter(), section.beats(), section.tempo(), section.start(), marked);
    }

    private static boolean isSteady(TimedSection section, List<TempoMap.Anchor> marked) {
        List<TempoMap.Anchor> anchors = new ArrayList<>(marked);
        anchors.add(0, new TempoMap.Anchor(section.start(), section.section().from()));
        anchors.add(new TempoMap.Anchor(section.end(), section.section().to()));
        double beat = section.meanBeat().toDouble();
        for (int i = 1; i < anchors.size(); i++) {
            Rational moved = anchors.get(i).position().minus(anchors.get(i - 1).position());
            Rational took = anchors.get(i).seconds().minus(anchors.get(i - 1).seconds());
            if (!moved.isPositive() || !took.isPositive()) {
                return false;
            }
            double tempo = 60 * moved.toDouble() / beat / took.toDouble();
            if (Math.abs(tempo / section.tempo() - 1) > UNHEARD) {
                return false;
            }
        }
        return true;
    }

    private static TempoPlace place(Section section, Meter meter) {
        List<Double> soft = new ArrayList<>();
        for (SceneEvent event : section.events()) {
            boolean moment = !event.kind().isLasting() && event.from().isMoreThan(section.from());
            if (moment) {
                soft.add(event.from().minus(section.from()).toDouble());
            }
        }
        double wanted = section.wantedTempo() * (meter.isCompound() ? COMPOUND_TEMPO : 1);
        return new TempoPlace(
                section.index(), wanted, section.silent(), section.length().toDouble(), soft);
    }

    private static List<TempoState> states(List<Section> sections, int index, TempoPlace place, Meter meter) {
        double exact = place.seconds() * place.wanted() / 60;
        int low = (int) Math.ceil(exact * (1 - WIDEST));
        int high = (int) Math.floor(exact * (1 + WIDEST));
        if (high < Math.max(1, low)) {
            low = Math.max(1, (int) Math.rint(exact));
            high = low;
        }
        boolean masked = index == 0
                || sections.get(index).opening().isPresent()
                || sections.get(index).silent()
                || sections.get(index - 1).silent()
                || sections.get(index)
                                .emotion()
                                .distance(sections.get(index - 1).emotion())
                        > 0.5;
        List<TempoState> states = new ArrayList<>();
        int step = Math.max(1, (high - low) / 60);
        for (int beats = Math.max(1, low); beats <= high; beats += step) {
            states.add(new TempoState(index, beats, meter.beatCount(), 60.0 * beats / place.seconds(), masked));
        }
        return states;
    }
}
