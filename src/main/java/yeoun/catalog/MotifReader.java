package yeoun.catalog;

import java.util.List;
import java.util.Optional;
import yeoun.craft.Table;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.theme.Melody;
import yeoun.theme.Motif;
import yeoun.theme.NoteText;
import yeoun.theme.SeedMotif;

/** Reads seed motifs, and the keys, meters and pickups that tunes are written in. */
final class MotifReader {

    private static final Rational LONGEST_BAR = Rational.of(4);

    private static final String TONIC = "[A-G][#b♯♭]?";

    private MotifReader() {}

    static SeedMotif read(Reading reading, Document document) {
        Fields file = new Fields(document.root(), reading.problems());
        new References(reading.problems())
                .motif(document.root(), reading.known().tables());
        return read(file, document.id(), reading.known().tables().modes());
    }

    /** The seed motif of a file. */
    static SeedMotif read(Fields file, String id, Table<Mode> modes) {
        Key key = key(file.require("key", "a key, such as D dorian"), file.values(), modes)
                .orElse(new Key(PitchClass.C, modes.get("ionian")));
        Meter meter = meter(file);
        Rational pickup = pickup(file);
        Optional<Melody> melody = file.parsed("notes", notes -> NoteText.parse(notes, key, meter, pickup));
        String name = StyleReader.id(file, id);
        List<String> traits = file.texts("traits");
        String says = file.textIf("says").orElse("");
        file.done();
        return new SeedMotif(new Motif(name, melody.orElseThrow(Told::new)), traits, says);
    }

    /** The meter; four quarters if the file does not say it. */
    static Meter meter(Fields file) {
        return file.parsedIf("meter", MotifReader::meter).orElse(Meter.COMMON);
    }

    /** Reads a meter that can be played. */
    static Meter meter(String text) {
        Meter meter = Meter.parse(text);
        if (meter.bar().isMoreThan(LONGEST_BAR)) {
            throw new IllegalArgumentException("a bar lasts at most " + LONGEST_BAR + " whole notes, got " + meter);
        }
        return meter;
    }

    /** The length of what comes before the first barline; nothing if the file does not say it. */
    static Rational pickup(Fields file) {
        return file.parsedIf("pickup", Rational::parse).orElse(Rational.ZERO);
    }

    /** A key: a tonic and a mode, {@code D dorian}; {@code major} and {@code minor} are Ionian and Aeolian. */
    static Optional<Key> key(Node node, Values values, Table<Mode> modes) {
        Optional<String> text = values.text(node).map(String::strip);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] words = text.get().split("\\s+");
        if (words.length != 2 || !words[0].matches(TONIC)) {
            values.problems().add(node, "a key: a tonic and a mode, such as D dorian or Bb major");
            return Optional.empty();
        }
        return values.isKnown(node.at(), modeOf(words[1]), "a mode", modes.ids())
                ? Optional.of(new Key(PitchClass.parse(words[0]), modes.get(modeOf(words[1]))))
                : Optional.empty();
    }

    private static String modeOf(String word) {
        return word.equals("major") ? "ionian" : word.equals("minor") ? "aeolian" : word;
    }

    /**
     * The key that a text names.
     *
     * @throws IllegalArgumentException if it names none; the message says what it may be
     */
    static Key key(String text, Table<Mode> modes) {
        String[] words = text.strip().split("\\s+");
        if (words.length != 2 || !words[0].matches(TONIC)) {
            throw new IllegalArgumentException(
                    "a key is a tonic and a mode, such as D dorian or Bb major, got \"" + text + "\"");
        }
        return new Key(PitchClass.parse(words[0]), modes.get(modeOf(words[1])));
    }
}
