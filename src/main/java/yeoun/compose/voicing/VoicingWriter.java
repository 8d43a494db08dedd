package yeoun.compose.voicing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import yeoun.chance.Lattice;
import yeoun.chance.MoveRule;
import yeoun.chance.Moves;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;
import yeoun.music.Chord;

/** Leads voices: the way through all voicings that costs least, found exactly. */
public final class VoicingWriter {

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

    /** The voicing of every chord. */
    public List<Voicing> write(VoicingBrief brief) {
        Voicings voicings = new Voicings(brief);
        Set<Chord> chords = new LinkedHashSet<>();
        brief.places().forEach(place -> chords.add(place.chord()));
        List<VoicingState> states = new ArrayList<>();
        for (Chord chord : chords) {
            states.addAll(voicings.of(chord));
        }
        Moves<VoicingState> moves = Moves.of(states, moveRules(), brief.weights());
        Lattice<VoicingBrief.Place, VoicingState> lattice =
                Lattice.of(moves, brief.places(), placeRules(), brief.weights());
        return lattice.best().states().stream().map(VoicingState::voicing).toList();
    }
}
