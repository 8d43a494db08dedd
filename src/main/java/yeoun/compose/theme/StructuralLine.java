package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import yeoun.chance.Draw;
import yeoun.chance.MoveRule;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;
import yeoun.chance.Seed;
import yeoun.chance.Weights;

/**
 * The line behind a melody: a tone of the chord for every weighty note, drawn before the melody is, so that it leads by step to
 * the climax and home. What is known of the notes – the idea, the summit, the finals – holds for it too.
 */
final class StructuralLine {

    /** A wider leap, in semitones, begins a new strand. */
    private static final int WIDEST = 12;

    private final List<MelodyState.Pitched> tones;
    private final MelodyWriter writer;

    /** Structural lines of these tones. */
    StructuralLine(List<MelodyState.Pitched> tones, MelodyManner manner, Weights weights) {
        this.tones = tones;
        this.writer = new MelodyWriter(tones, WIDEST, moveRules(), placeRules(manner), weights);
    }

    /** What only the structure asks. */
    static List<Rule> rules() {
        return List.copyOf(moveRules());
    }

    private static List<MoveRule<MelodyState>> moveRules() {
        return List.of(new StructureMovesByStep());
    }

    /** A structure leans on nothing: its tones are of their chords. */
    private static List<PlaceRule<MelodyPlace, MelodyState>> placeRules(MelodyManner manner) {
        return List.of(
                new StayInRange(),
                new KeepTheMotif(),
                new RestOnTheChord(0),
                new FollowTheContour(),
                new CloseThePhrase(),
                new ScaleOfTheChord(),
                new NoParallels(),
                new StableTonesLast(manner.mode().isMajor(), manner.tonic()));
    }

    /**
     * The structural tone of every note: its own where it is weighty, empty elsewhere.
     *
     * @param places what is known of every note
     * @param kept the notes that stay as they are
     */
    List<OptionalInt> under(List<MelodyPlace> places, List<MelodyWriter.Lock> kept, Seed seed) {
        List<Integer> weighty = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isWeighty()
                    || places.get(i).ends()
                    || places.get(i).summit()) {
                weighty.add(i);
            }
        }
        Draw<MelodyPlace, MelodyState> draw =
                writer.write(structural(places, kept, weighty), locks(kept, weighty), seed);
        List<OptionalInt> tones = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int at = weighty.indexOf(i);
            tones.add(
                    at < 0
                            ? OptionalInt.empty()
                            : OptionalInt.of(draw.path().get(at).tone().midi()));
        }
        return tones;
    }

    private List<MelodyPlace> structural(
            List<MelodyPlace> places, List<MelodyWriter.Lock> kept, List<Integer> weighty) {
        List<MelodyPlace> structural = new ArrayList<>();
        int before = -1;
        OptionalInt known = OptionalInt.empty();
        int moves = 0;
        for (int i : weighty) {
            MelodyPlace place = places.get(i);
            OptionalInt here = known(place, i, kept);
            moves++;
            boolean apart = known.isPresent()
                    && here.isPresent()
                    && Math.abs(here.getAsInt() - known.getAsInt()) > WIDEST * moves;
            boolean begins = apart || before < 0 || begins(places, before, i);
            Ground ground = before < 0 ? Ground.NOTHING : places.get(before).ground();
            structural.add(place.after(ground, begins, wish(places, before, i)));
            before = i;
            if (here.isPresent()) {
                known = here;
                moves = 0;
            }
        }
        return structural;
    }

    /** The MIDI number that a note must have. */
    private OptionalInt known(MelodyPlace place, int note, List<MelodyWriter.Lock> kept) {
        OptionalInt stays = kept.stream()
                .filter(lock -> lock.position() == note)
                .mapToInt(MelodyWriter.Lock::midi)
                .findFirst();
        if (stays.isPresent() || place.summit()) {
            return stays.isPresent() ? stays : OptionalInt.of(place.high());
        }
        return !place.wish().locked()
                ? OptionalInt.empty()
                : tones.stream()
                        .filter(tone ->
                                tone.degree().equals(place.wish().degree().orElseThrow()))
                        .mapToInt(MelodyState.Pitched::midi)
                        .findFirst();
    }

    private static boolean begins(List<MelodyPlace> places, int before, int here) {
        return places.subList(before + 1, here + 1).stream().anyMatch(MelodyPlace::begins);
    }

    /** What the motif would have, with its move from the structural tone before where it goes through from there. */
    private static Wish wish(List<MelodyPlace> places, int before, int here) {
        Wish wish = places.get(here).wish();
        int letters = 0;
        for (int i = before + 1; i <= here; i++) {
            OptionalInt move = places.get(i).wish().letters();
            if (before < 0 || move.isEmpty()) {
                return wish.moving(OptionalInt.empty());
            }
            letters += move.getAsInt();
        }
        return wish.moving(OptionalInt.of(letters));
    }

    private static List<MelodyWriter.Lock> locks(List<MelodyWriter.Lock> kept, List<Integer> weighty) {
        return kept.stream()
                .filter(lock -> weighty.contains(lock.position()))
                .map(lock -> new MelodyWriter.Lock(weighty.indexOf(lock.position()), lock.midi(), lock.name()))
                .toList();
    }
}
