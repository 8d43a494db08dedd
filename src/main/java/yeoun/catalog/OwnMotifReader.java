package yeoun.catalog;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import yeoun.format.UnreadableMusic;
import yeoun.melody.FoundMelody;
import yeoun.melody.MelodyIn;
import yeoun.melody.MelodyWishes;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.story.OwnMotif;
import yeoun.theme.Melody;
import yeoun.theme.SeedMotif;

/**
 * Reads a motif that a profile brings along: written out like the file of a seed motif, or in a file of music beside it, as
 * <code>{"file": "mine.musicxml", "part": "Violin", "bars": "1-2"}</code>.
 */
final class OwnMotifReader {

    private static final String UNNAMED = "own";

    private final Reading reading;
    private final Document from;

    OwnMotifReader(Reading reading, Document from) {
        this.reading = reading;
        this.from = from;
    }

    /** The motif; what is wrong is told. */
    Optional<FoundMelody> read(Node node) {
        Fields fields = new Fields(node, reading.problems());
        return fields.find("file").isPresent() ? fromFile(fields) : writtenOut(fields);
    }

    private Optional<FoundMelody> writtenOut(Fields fields) {
        try {
            String id = fields.lineIf("id").orElse(UNNAMED);
            SeedMotif seed =
                    MotifReader.read(fields, id, reading.known().tables().modes());
            Optional<Key> key = fields.find("key")
                    .flatMap(n -> MotifReader.key(
                            n, fields.values(), reading.known().tables().modes()));
            Melody melody = seed.motif().melody();
            Passage<Degree> notes = melody.notes().map(tone -> tone.degree());
            return key.map(k -> new OwnMotif(seed.motif().id(), k, melody.meter(), melody.pickup(), notes))
                    .map(own -> new FoundMelody(own, Optional.empty(), List.of()));
        } catch (Told e) {
            return Optional.empty();
        }
    }

    private Optional<FoundMelody> fromFile(Fields fields) {
        Node file = fields.require("file", "the path of a file of music");
        MelodyWishes wishes = new MelodyWishes(
                fields.lineIf("part"),
                fields.find("key")
                        .flatMap(n -> MotifReader.key(
                                n, fields.values(), reading.known().tables().modes())),
                fields.parsedIf("meter", MotifReader::meter),
                fields.parsedIf("bars", MelodyWishes.Bars::parse));
        fields.done();
        Optional<String> path = fields.values().line(file);
        return path.flatMap(p -> bytes(file, p)).flatMap(bytes -> melody(file, path.orElseThrow(), bytes, wishes));
    }

    private Optional<byte[]> bytes(Node file, String path) {
        if (from.folder().isEmpty()) {
            reading.problems().add(file, "a motif written out: what is not read from a folder has no files beside it");
            return Optional.empty();
        }
        try {
            return reading.opener().raw(from.folder().get().resolve(path), path, file.at());
        } catch (InvalidPathException e) {
            reading.problems().add(file, "a path that this system can express (" + e.getReason() + ")");
            return Optional.empty();
        }
    }

    private Optional<FoundMelody> melody(Node file, String path, byte[] bytes, MelodyWishes wishes) {
        try {
            return Optional.of(MelodyIn.read(reading.known().tables(), path, bytes, wishes));
        } catch (UnreadableMusic e) {
            reading.problems()
                    .add(file, "MusicXML, MIDI or JFugue's notation that can be read (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }
}
