package yeoun.compose;

import java.util.List;
import yeoun.compose.scene.Player;
import yeoun.craft.Instrument;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Mode;
import yeoun.music.Pitch;
import yeoun.palette.CueModel;
import yeoun.story.Emotion;
import yeoun.theme.Melody;
import yeoun.theme.Statement;
import yeoun.theme.Tone;

/**
 * Where a variation lies: on which tonic, and in which octave. The register is the theme's, moved as far as the feelings lie apart
 * and by the octaves that an operator asks for, within what the instrument can play and never the other way than asked.
 *
 * @param key its key
 * @param octaves how many octaves its line is moved
 */
record Register(Key key, int octaves) {

    /** How far a tonic may move from home, in semitones. */
    private static final int FARTHEST = 5;

    private static final int MOST_OCTAVES = 3;

    /** How much a semitone away from home counts against a semitone out of register. */
    private static final double HOME = 0.15;

    /** How much a semitone that the instrument does not have counts. */
    private static final double BEYOND = 4;

    /** How much a semitone out of the instrument's comfortable range counts. */
    private static final double UNCOMFORTABLE = 0.5;

    /** From here on a feeling asks for another register, in semitones. */
    private static final double ASKED = 1;

    /** What it costs to lie the other way than asked. */
    private static final double CONTRARY = 12;

    /** The register of a varied theme. */
    static Register of(Player player, Statement varied, Instrument voice, Emotion emotion) {
        Key home = new Key(player.theme().key().tonic(), varied.key().mode()).simplySpelled();
        double moved = CueModel.expression(emotion).melodyCentre()
                - player.portrait().expression().melodyCentre();
        double theme = mean(player.theme().melody(), player.theme().key());
        double plain = mean(player.theme().melody(), home);
        double own = mean(varied.melody(), home);
        double byOperator = 12 * Math.rint((own - plain) / 12);
        double target = theme + moved + byOperator;
        List<Integer> line = varied.melody().degrees().stream()
                .map(degree -> home.pitch(degree).midi())
                .sorted()
                .toList();
        Register best = new Register(home, 0);
        double least = Double.MAX_VALUE;
        for (int octaves = -MOST_OCTAVES; octaves <= MOST_OCTAVES; octaves++) {
            for (int up = -FARTHEST; up <= FARTHEST; up++) {
                int by = 12 * octaves + up;
                double way = (target - theme) * (own + by - theme);
                double cost = Math.abs(own + by - target)
                        + HOME * Math.abs(up)
                        + outside(line.get(0) + by, line.get(line.size() - 1) + by, voice)
                        + (Math.abs(target - theme) >= ASKED && way <= 0 ? CONTRARY : 0);
                if (cost < least - 1e-9) {
                    least = cost;
                    best = new Register(moved(home, up), octaves + carried(home, up));
                }
            }
        }
        return best;
    }

    private static double outside(int lowest, int highest, Instrument voice) {
        double beyond = Math.max(0, voice.low() - lowest) + Math.max(0, highest - voice.high());
        double uneasy = Math.max(0, voice.comfortLow() - lowest) + Math.max(0, highest - voice.comfortHigh());
        return BEYOND * beyond + UNCOMFORTABLE * uneasy;
    }

    private static Key moved(Key home, int up) {
        Pitch tonic = Pitch.ofMidi(60 + home.tonic().semitone() + up, home.tonic());
        return new Key(tonic.pitchClass(), home.mode()).simplySpelled();
    }

    /** The octave that a moved tonic has gained or lost in the reference octave. */
    private static int carried(Key home, int up) {
        int wanted = home.tonicPitch().midi() + up;
        return (int) Math.rint((wanted - moved(home, up).tonicPitch().midi()) / 12.0);
    }

    /** The mean height of a line in a key, as a MIDI note. */
    static double mean(Melody melody, Key key) {
        int sum = 0;
        for (Event<Tone> event : melody.events()) {
            sum += key.pitch(event.value().degree()).midi();
        }
        return (double) sum / melody.size();
    }

    /** The mode. */
    Mode mode() {
        return key.mode();
    }
}
