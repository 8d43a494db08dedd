package yeoun.format;

import java.util.Map;
import java.util.Optional;

/**
 * How strokes are written on a five-line staff, by General MIDI drum key: cymbals above with crosses, drums by height, what feet
 * play at the bottom.
 *
 * @param name the stroke's name
 * @param step the letter of the note that stands where the stroke is written in treble clef
 * @param octave its octave
 * @param head the notehead as MusicXML calls it
 * @param sound the standard sound identifier of MusicXML
 */
record DrumStaff(String name, char step, int octave, String head, String sound) {

    private static final Map<Integer, DrumStaff> KIT = Map.ofEntries(
            Map.entry(35, of("Acoustic Bass Drum", "E4", "normal", "drum.bass-drum")),
            Map.entry(36, of("Bass Drum", "F4", "normal", "drum.bass-drum")),
            Map.entry(37, of("Side Stick", "C5", "x", "drum.snare-drum")),
            Map.entry(38, of("Snare Drum", "C5", "normal", "drum.snare-drum")),
            Map.entry(39, of("Hand Clap", "E5", "x", "effect.hand-clap")),
            Map.entry(40, of("Electric Snare", "C5", "normal", "drum.snare-drum")),
            Map.entry(41, of("Low Floor Tom", "G4", "normal", "drum.tom-tom")),
            Map.entry(42, of("Closed Hi-Hat", "G5", "x", "metal.hi-hat")),
            Map.entry(43, of("High Floor Tom", "A4", "normal", "drum.tom-tom")),
            Map.entry(44, of("Pedal Hi-Hat", "D4", "x", "metal.hi-hat")),
            Map.entry(45, of("Low Tom", "B4", "normal", "drum.tom-tom")),
            Map.entry(46, of("Open Hi-Hat", "G5", "circle-x", "metal.hi-hat")),
            Map.entry(47, of("Low Mid Tom", "B4", "normal", "drum.tom-tom")),
            Map.entry(48, of("High Mid Tom", "D5", "normal", "drum.tom-tom")),
            Map.entry(49, of("Crash Cymbal", "A5", "x", "metal.cymbal.crash")),
            Map.entry(50, of("High Tom", "E5", "normal", "drum.tom-tom")),
            Map.entry(51, of("Ride Cymbal", "F5", "x", "metal.cymbal.ride")),
            Map.entry(52, of("Chinese Cymbal", "B5", "x", "metal.cymbal.chinese")),
            Map.entry(53, of("Ride Bell", "F5", "diamond", "metal.cymbal.ride")),
            Map.entry(54, of("Tambourine", "E5", "diamond", "drum.tambourine")),
            Map.entry(55, of("Splash Cymbal", "B5", "x", "metal.cymbal.splash")),
            Map.entry(56, of("Cowbell", "E5", "triangle", "metal.bells.cowbell")),
            Map.entry(57, of("Crash Cymbal 2", "B5", "x", "metal.cymbal.crash")),
            Map.entry(59, of("Ride Cymbal 2", "F5", "x", "metal.cymbal.ride")),
            Map.entry(60, of("High Bongo", "D5", "normal", "drum.bongo")),
            Map.entry(61, of("Low Bongo", "B4", "normal", "drum.bongo")),
            Map.entry(62, of("Mute High Conga", "D5", "x", "drum.conga")),
            Map.entry(63, of("High Conga", "D5", "normal", "drum.conga")),
            Map.entry(64, of("Low Conga", "B4", "normal", "drum.conga")),
            Map.entry(69, of("Cabasa", "E5", "x", "rattle.cabasa")),
            Map.entry(70, of("Maracas", "E5", "x", "rattle.maraca")),
            Map.entry(75, of("Claves", "D5", "x", "wood.claves")),
            Map.entry(76, of("High Wood Block", "D5", "triangle", "wood.wood-block")),
            Map.entry(77, of("Low Wood Block", "B4", "triangle", "wood.wood-block")),
            Map.entry(80, of("Mute Triangle", "A5", "triangle", "metal.triangle")),
            Map.entry(81, of("Triangle", "A5", "triangle", "metal.triangle")));

    private static DrumStaff of(String name, String place, String head, String sound) {
        return new DrumStaff(name, place.charAt(0), place.charAt(1) - '0', head, sound);
    }

    /** How the stroke of a drum key is written. */
    static DrumStaff of(int key) {
        return Optional.ofNullable(KIT.get(key)).orElseGet(() -> of("Drum " + key, "C5", "normal", "drum.group"));
    }

    /** The lowest drum key that is written at a place, such as {@code C5}; a snare drum where none is. */
    static int keyAt(String place) {
        return KIT.entrySet().stream()
                .filter(e -> (e.getValue().step + "" + e.getValue().octave).equals(place))
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(38);
    }
}
