package yeoun.craft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import yeoun.music.Interval;

/**
 * An instrument or sound.
 *
 * @param id the name used in files: {@code cello}
 * @param name the name in a score: {@code Violoncello}
 * @param korean the name in Hangul
 * @param family what kind it is
 * @param program General MIDI program, from 0
 * @param low lowest sounding MIDI note
 * @param high highest sounding MIDI note
 * @param comfortLow lowest note of the comfortable range
 * @param comfortHigh highest note of the comfortable range
 * @param brightness how much high partials count, 0 to 1
 * @param warmth strong low partials and a soft attack, 0 to 1
 * @param attack how immediate it is, 0 to 1
 * @param sustain how a held note goes on
 * @param pan MIDI pan, 0 left to 127 right
 * @param sound the standard sound identifier of MusicXML: {@code strings.cello}
 * @param written the interval from the sounding up to the written pitch: a major second for a B flat clarinet
 * @param keys the written keys that lie well
 * @param breath seconds a phrase can last at a middle level; 0 if the player need not breathe
 * @param fastest how many notes a second it strikes at the most; 0 if that is not known
 * @param tags what it is good for
 * @param aliases what else people call it, in any language
 */
public record Instrument(
        String id,
        String name,
        Optional<String> korean,
        Family family,
        int program,
        int low,
        int high,
        int comfortLow,
        int comfortHigh,
        double brightness,
        double warmth,
        double attack,
        Sustain sustain,
        int pan,
        String sound,
        Interval written,
        Signatures keys,
        double breath,
        double fastest,
        List<String> tags,
        List<String> aliases) {

    /**
     * Key signatures that lie well: where strings are open, fingers fall easily and music is read without effort.
     *
     * @param flats at most so many flats
     * @param sharps at most so many sharps
     */
    public record Signatures(int flats, int sharps) {

        /** Whatever a keyboard player reads. */
        public static final Signatures ANY = new Signatures(5, 5);

        public Signatures {
            if (flats < 0 || sharps < 0 || flats > 7 || sharps > 7) {
                throw new IllegalArgumentException(
                        "a signature has 0 to 7 signs, got " + flats + " flats and " + sharps + " sharps");
            }
        }

        /** By how many signs a signature, counted in sharps, is beyond these. */
        public int beyond(int signature) {
            return Math.max(0, Math.max(signature - sharps, -flats - signature));
        }
    }

    /** What kind of instrument. */
    public enum Family {
        KEYBOARD,
        MALLET,
        PLUCKED,
        BASS,
        STRINGS,
        STRING_SECTION,
        BRASS,
        WOODWIND,
        VOICE,
        SYNTH,
        PERCUSSION,
        GUGAK_PLUCKED,
        GUGAK_BOWED,
        GUGAK_WIND,
        GUGAK_PERCUSSION
    }

    /** How a held note goes on. */
    public enum Sustain {
        /** As long as the player holds it. */
        HELD,
        /** Dies away slowly. */
        DECAYING,
        /** Is gone at once. */
        SHORT
    }

    public Instrument {
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        if (!(0 <= low && low <= comfortLow && comfortLow <= comfortHigh && comfortHigh <= high && high <= 127)) {
            throw new IllegalArgumentException("the ranges of " + id + " are not within each other: " + low + " "
                    + comfortLow + " " + comfortHigh + " " + high);
        }
    }

    /** Whether it is played on the percussion channel, its notes being General MIDI drum keys. */
    public boolean isPercussion() {
        return family == Family.PERCUSSION || family == Family.GUGAK_PERCUSSION;
    }

    /** Whether it is an instrument of Korean music. */
    public boolean isGugak() {
        return family.name().startsWith("GUGAK");
    }

    /** Whether it is written on two staves. */
    public boolean isKeyboard() {
        return family == Family.KEYBOARD;
    }

    /** Whether its chords are gripped on the neck of a guitar. */
    public boolean isGuitar() {
        return sound.startsWith("pluck.guitar");
    }

    /** Whether several notes at once are natural on it. */
    public boolean isPolyphonic() {
        return switch (family) {
            case KEYBOARD, MALLET, PLUCKED, STRING_SECTION, SYNTH, GUGAK_PLUCKED, VOICE -> true;
            default -> false;
        };
    }

    /** How many notes the player strikes at once at the most, where the fingers and not the ensemble decide. */
    public int atOnce() {
        return switch (family) {
            case STRINGS, GUGAK_BOWED -> 2;
            case GUGAK_PLUCKED -> 3;
            case MALLET -> 4;
            case PLUCKED -> 6;
            default -> 10;
        };
    }

    /** By how many signs a key that sounds with so many sharps is written beyond those that lie well; flats are negative. */
    public int strain(int signature) {
        int asWritten = signature + written.fifths();
        int respelled = asWritten > 6 ? asWritten - 12 : asWritten < -6 ? asWritten + 12 : asWritten;
        return keys.beyond(respelled);
    }

    /** Whether it can strike so many notes a second. */
    public boolean canStrike(double notesPerSecond) {
        return fastest == 0 || notesPerSecond <= fastest;
    }

    /** The middle of the comfortable range. */
    public double centre() {
        return (comfortLow + comfortHigh) / 2.0;
    }

    /** Whether people call it so: by its id, one of its names or an alias, however it is capitalised and spaced. */
    public boolean isCalled(String what) {
        String wanted = plain(what);
        return Stream.concat(Stream.of(id, name), Stream.concat(korean.stream(), aliases.stream()))
                .anyMatch(own -> plain(own).equals(wanted));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "");
    }

    @Override
    public String toString() {
        return id;
    }
}
