package yeoun.compose.voicing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yeoun.chance.Chain;
import yeoun.chance.Lattice;
import yeoun.chance.MoveRule;
import yeoun.chance.Moves;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;
import yeoun.music.Chord;

/** Leads voices: the way through all voicings that costs least, found exactly. */
public final class VoicingWriter {

    /** So many chords are weighed together. */
    private static final int STRETCH = 12;

    static List<MoveRule<VoicingState>> moveRules() {
        return List.of(new MoveLittle(), new NoParallelVoices(), new BassLeapsWithCare());
    }

    static List<PlaceRule<VoicingBrief.Place, VoicingState>> placeRules() {
        return List.of(new StandWell());
    }

    /** Every rule of voice leading, for listings. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(moveRules());
        rules.addAll(placeRules());
        return rules;
    }

    /** The voicing of every chord, found a stretch of chords after another so that the work grows only with their number. */
    public List<Voicing> write(VoicingBrief brief) {
        Map<Chord, List<VoicingState>> known = new HashMap<>();
        Voicings voicings = new Voicings(brief);
        List<VoicingState> path = new ArrayList<>();
        for (int from = 0; from < brief.places().size(); from += STRETCH) {
            int to = Math.min(brief.places().size(), from + STRETCH);
            int start = Math.max(0, from - 1);
            List<VoicingBrief.Place> places = brief.places().subList(start, to);
            Set<VoicingState> states = new LinkedHashSet<>();
            for (VoicingBrief.Place place : places) {
                states.addAll(known.computeIfAbsent(place.chord(), voicings::of));
            }
            path.stream().skip(start).forEach(states::add);
            path.addAll(stretch(brief, places, states, path));
        }
        return path.stream().map(VoicingState::voicing).toList();
    }

    /** The way through some chords, the first of which may be settled already. */
    private static List<VoicingState> stretch(
            VoicingBrief brief, List<VoicingBrief.Place> places, Set<VoicingState> states, List<VoicingState> before) {
        Map<Chord, Set<Chord>> next = new HashMap<>();
        for (int i = 1; i < places.size(); i++) {
            next.computeIfAbsent(places.get(i - 1).chord(), c -> new HashSet<>())
                    .add(places.get(i).chord());
        }
        Moves<VoicingState> moves = Moves.of(
                List.copyOf(states),
                Chain.of(
                        VoicingState::chord,
                        (from, to) -> next.getOrDefault(from.chord(), Set.of()).contains(to.chord())),
                moveRules(),
                brief.weights());
        Lattice<VoicingBrief.Place, VoicingState> lattice = Lattice.of(moves, places, placeRules(), brief.weights());
        // A rule says so too, but rules can be silenced, and the chords are not theirs to change.
        for (int i = 0; i < places.size(); i++) {
            Chord chord = places.get(i).chord();
            lattice = lattice.where(i, "the chord " + chord, s -> s.chord().equals(chord));
        }
        if (before.isEmpty()) {
            return lattice.best().states();
        }
        VoicingState last = before.get(before.size() - 1);
        List<VoicingState> path = lattice.where(0, "where the stretch before ended", last::equals)
                .best()
                .states();
        return path.subList(1, path.size());
    }
}
