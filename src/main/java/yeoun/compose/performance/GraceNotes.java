package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.score.Performance.Tone;

/** Grace notes: short, before the beat, so that the note they lead to stays in time (MUSIC 8.7: 60 to 110 ms). */
final class GraceNotes {

    private static final long LENGTH = 80_000;
    private static final long SHORTEST = 30_000;

    /** The share of the note before that grace notes may take. */
    private static final double ROOM = 0.5;

    private static final double SOFTER = 8;

    /** Where a note belongs: grace notes have the place of the note they lead to. */
    private record Place(int voice, Rational onset) {}

    private GraceNotes() {}

    static List<Tone> of(Draft draft, Hands hands) {
        Map<Place, List<Note>> graces = new HashMap<>();
        for (Note note : draft.part().notes()) {
            if (note.isGrace()) {
                graces.computeIfAbsent(new Place(note.voice(), note.onset()), p -> new ArrayList<>())
                        .add(note);
            }
        }
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < draft.spots().size() && !graces.isEmpty(); i++) {
            Spot spot = draft.spots().get(i);
            List<Note> before =
                    graces.remove(new Place(spot.note().voice(), spot.note().onset()));
            if (before != null) {
                add(tones, before, spot, hands.onset(i), Hands.velocity(draft.velocities()[i] - SOFTER));
            }
        }
        return tones;
    }

    /** Before the beat where there is room for it, else on the beat. */
    private static void add(List<Tone> tones, List<Note> graces, Spot spot, long onset, int velocity) {
        double before = spot.line().before() * 1000;
        double room = Math.min(onset, before == 0 ? onset : ROOM * before);
        long length = (long) Math.min(LENGTH, room / graces.size());
        boolean fits = length >= SHORTEST;
        length = fits ? length : SHORTEST;
        for (int i = 0; i < graces.size(); i++) {
            long at = fits ? onset - (graces.size() - i) * length : onset + i * length;
            tones.add(new Tone(at, at + length, graces.get(i).pitch().midi(), velocity));
        }
    }
}
