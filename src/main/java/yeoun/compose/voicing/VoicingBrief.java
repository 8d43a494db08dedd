package yeoun.compose.voicing;

import java.util.List;
import yeoun.chance.Weights;
import yeoun.craft.Idiom;
import yeoun.music.Chord;

/**
 * What voices are asked to be.
 *
 * @param places the chords in order, with the tune above them
 * @param voices how many voices above the bass, 1 to 4
 * @param low lowest MIDI note of the upper voices
 * @param high highest MIDI note of the upper voices
 * @param bassLow lowest MIDI note of the bass
 * @param bassHigh highest MIDI note of the bass
 * @param idiom how chords are spread
 * @param reach how far apart the upper voices may be, in semitones: a hand, or an ensemble
 * @param gripped whether they are gripped on a guitar
 * @param weights rule weights that replace the rules' own
 */
public record VoicingBrief(
        List<Place> places,
        int voices,
        int low,
        int high,
        int bassLow,
        int bassHigh,
        Idiom idiom,
        int reach,
        boolean gripped,
        Weights weights) {

    public VoicingBrief {
        places = List.copyOf(places);
    }

    /**
     * A chord in its place.
     *
     * @param chord the chord
     * @param tuneLow lowest MIDI note of the melody over it; 127 where there is none
     */
    public record Place(Chord chord, int tuneLow) {}
}
