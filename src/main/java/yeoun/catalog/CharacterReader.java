package yeoun.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import yeoun.craft.Tables;
import yeoun.melody.FoundMelody;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.story.CharacterProfile;
import yeoun.story.Kin;
import yeoun.story.Kinship;
import yeoun.story.Palette;

/** Reads character profiles. */
final class CharacterReader {

    private final Reading reading;
    private final Fields file;
    private final Tables tables;
    private final Document document;

    private CharacterReader(Reading reading, Document document) {
        this.reading = reading;
        this.document = document;
        this.file = new Fields(document.root(), reading.problems());
        this.tables = reading.known().tables();
    }

    static CharacterProfile read(Reading reading, Document document) {
        CharacterReader reader = new CharacterReader(reading, document);
        CharacterProfile profile = reader.profile();
        new References(reading.problems())
                .rules(document.root(), reading.known().rules());
        reader.file.done();
        return profile;
    }

    private CharacterProfile profile() {
        String name = file.line("name");
        Optional<FoundMelody> own = ownMotif();
        own.ifPresent(found -> found.decisions().forEach(d -> reading.assume("For " + name + ", " + d + ".")));
        return new CharacterProfile(
                name,
                file.lineIf("korean"),
                file.find("emotions").flatMap(reading.feelings()::read),
                file.find("conceals").flatMap(reading.feelings()::read),
                traits(),
                restingHeart(),
                file.find("palette").flatMap(reading.palettes()::read).orElse(Palette.NONE),
                file.nameIf(
                        "voice",
                        "an instrument that carries a tune",
                        reading.known().voices()),
                reading.style(file),
                file.nameIf("heritage", "a mode", tables.modes().ids()),
                seedMotif(),
                own.map(FoundMelody::motif),
                key().or(() -> own.filter(found -> isFromFile())
                        .map(found -> found.motif().key().toString())),
                file.parsedIf("meter", MotifReader::meter),
                file.numberIf("tempo", 30, 240),
                file.nameIf("form", "a form", tables.forms().ids()),
                file.parsedIf("chords", CharacterReader::chords).or(() -> own.flatMap(FoundMelody::chords)),
                kin(name),
                StyleReader.weights(file));
    }

    private Optional<FoundMelody> ownMotif() {
        return Optional.ofNullable(document.root().fields().get("motif"))
                .filter(node -> node.is(Node.Kind.OBJECT))
                .flatMap(node -> new OwnMotifReader(reading, document).read(node));
    }

    /** Whether the motif is in a file, whose key is the theme's then. */
    private boolean isFromFile() {
        return Optional.ofNullable(document.root().fields().get("motif"))
                .filter(node -> node.fields().containsKey("file"))
                .isPresent();
    }

    private Optional<String> seedMotif() {
        boolean own =
                file.find("motif").filter(node -> node.is(Node.Kind.OBJECT)).isPresent();
        return own
                ? Optional.empty()
                : file.nameIf("motif", "a seed motif", reading.known().motifs().ids());
    }

    private SortedMap<String, Double> traits() {
        TreeMap<String, Double> traits = new TreeMap<>();
        file.objectIf("traits")
                .ifPresent(fields -> fields.node().fields().forEach((name, value) -> {
                    reading.values()
                            .isKnown(
                                    value.name(),
                                    name,
                                    "a trait",
                                    tables.traits().ids());
                    reading.values().share(value, 1).ifPresent(weight -> traits.put(name, weight));
                }));
        return traits;
    }

    private Optional<Double> restingHeart() {
        return file.objectIf("heart").flatMap(heart -> {
            double rate = heart.number("resting", 30, 150);
            heart.done();
            return Optional.of(rate);
        });
    }

    private Optional<String> key() {
        return file.find("key")
                .flatMap(node -> MotifReader.key(node, reading.values(), tables.modes()))
                .map(Key::toString);
    }

    /** Chord symbols in bars parted by {@code |}, as they were written, without a barline before the first or after the last. */
    private static String chords(String text) {
        String row =
                text.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "").strip();
        for (String bar : row.split("\\|", -1)) {
            if (bar.isBlank()) {
                throw new IllegalArgumentException("not a row of chords: \"" + text + "\"; write Am7 | Fmaj7 G");
            }
            List.of(bar.strip().split("\\s+")).forEach(Chord::parse);
        }
        return row;
    }

    private List<Kin> kin(String name) {
        List<Kin> kin = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>(List.of(name));
        for (Node node : file.listIf("kin")) {
            Fields bond = new Fields(node, reading.problems());
            Node to = bond.require("to", "the name of a character");
            Optional<String> other = reading.values().line(to);
            if (other.isPresent() && !named.add(other.get())) {
                boolean own = other.get().equals(name);
                reading.problems().add(to, own ? "someone else" : "one bond to each character");
            }
            kin.add(new Kin(other.orElse("?"), bond.choice("as", "a bond", Kinship.class)));
            bond.done();
        }
        return kin;
    }
}
