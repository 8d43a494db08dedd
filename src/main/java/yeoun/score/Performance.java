package yeoun.score;

import java.util.List;

/**
 * What players make of a score: sounding times, levels, controllers and bends. Never written back into the notes.
 *
 * <p>All times are microseconds from the start.
 *
 * @param score what is played
 * @param tempo the tempo as it is felt, rubato included; equals the score's at every hit point
 * @param players one per part of the score, in its order
 */
public record Performance(Score score, TempoMap tempo, List<Player> players) {

    public Performance {
        players = List.copyOf(players);
        if (players.size() != score.parts().size()) {
            throw new IllegalArgumentException("a performance has a player for every part");
        }
    }

    /**
     * One player.
     *
     * @param part what they play
     * @param notes their notes, by onset
     * @param controls their controllers, by time
     * @param bends their pitch bends, by time
     */
    public record Player(Part part, List<Tone> notes, List<Control> controls, List<Bend> bends) {

        public Player {
            notes = List.copyOf(notes);
            controls = List.copyOf(controls);
            bends = List.copyOf(bends);
        }
    }

    /**
     * A sounding note.
     *
     * @param onset when it begins
     * @param end when it ends
     * @param key MIDI note number
     * @param velocity MIDI velocity, 1 to 127
     */
    public record Tone(long onset, long end, int key, int velocity) {}

    /**
     * A controller change.
     *
     * @param at when
     * @param number MIDI controller number
     * @param value 0 to 127
     */
    public record Control(long at, int number, int value) {}

    /**
     * A pitch bend.
     *
     * @param at when
     * @param cents away from the written pitch
     */
    public record Bend(long at, double cents) {}
}
