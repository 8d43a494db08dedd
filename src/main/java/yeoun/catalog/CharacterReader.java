package yeoun.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import yeoun.craft.Form;
import yeoun.craft.Tables;
import yeoun.melody.FoundMelody;
import yeoun.music.Key;
import yeoun.story.CharacterProfile;
import yeoun.story.Kin;
import yeoun.story.Kinship;
import yeoun.story.Palette;
import yeoun.theme.ChordRow;

/** Reads character profiles. */
final class CharacterReader {

    private final Reading reading;
    private final Fields file;
    private final Tables tables;
    private final Document document;
    private Optional<String> form = Optional.empty();

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
                voice(),
                reading.style(file),
                file.nameIf("heritage", "a mode", tables.modes().ids()),
                seedMotif(),
                own.map(FoundMelody::motif),
                key().or(() -> own.filter(found -> isFromFile())
                        .map(found -> found.motif().key().toString())),
                file.parsedIf("meter", MotifReader::meter),
                file.numberIf("tempo", 30, 240),
                readForm(),
                chords(own),
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

    /** Who speaks: an instrument by its id, or by what people call it. */
    private Optional<String> voice() {
        Optional<String> called = file.find("voice")
                .filter(node -> node.is(Node.Kind.STRING))
                .flatMap(node -> reading.known().voice(node.text()));
        return called.isPresent()
                ? called
                : file.nameIf(
                        "voice",
                        "an instrument that carries a tune",
                        reading.known().voices());
    }

    private Optional<String> readForm() {
        form = file.nameIf("form", "a form", tables.forms().ids());
        return form;
    }

    /** A row of chords, as it was written; it fills the form that is asked for. */
    private Optional<String> chords(Optional<FoundMelody> own) {
        Optional<Node> node = file.find("chords");
        if (node.isEmpty()) {
            return own.flatMap(FoundMelody::chords).flatMap(this::fromFile);
        }
        Optional<ChordRow> row = reading.values().parsed(node.get(), ChordRow::parse);
        Optional<Form> asked = form.map(tables.forms()::get);
        if (row.isPresent() && asked.isPresent() && !row.get().fills(asked.get().bars())) {
            reading.problems().add(node.get(), bars(row.get()) + " of chords", fitting(asked.get()));
        }
        return row.map(r -> ChordRow.inside(node.get().text()));
    }

    /** The chords that were found in a file, as many of their bars as the form has. */
    private Optional<String> fromFile(String found) {
        ChordRow row = ChordRow.parse(found);
        Optional<Form> asked = form.map(tables.forms()::get).filter(f -> !row.fills(f.bars()));
        if (asked.filter(f -> f.bars() < row.bars().size()).isPresent()) {
            int bars = asked.get().bars();
            reading.assume("Of the file's " + bars(row) + " of chords, the form " + form.orElseThrow()
                    + " has the first " + bars + ".");
            return Optional.of(row.first(bars).toString());
        }
        asked.ifPresent(f -> reading.problems()
                .add(
                        document.root().field("motif"),
                        "a file with " + bars(row) + " of chords",
                        fitting(f) + "; or \"chords\" of your own"));
        return Optional.of(found);
    }

    private static String bars(ChordRow row) {
        int bars = row.bars().size();
        return bars + (bars == 1 ? " bar" : " bars");
    }

    private static String fitting(Form form) {
        List<String> lengths =
                ChordRow.lengthsFor(form.bars()).stream().map(String::valueOf).toList();
        int last = lengths.size() - 1;
        String all =
                last == 0 ? lengths.get(0) : String.join(", ", lengths.subList(0, last)) + " or " + lengths.get(last);
        return all + " bars of chords, which fill the form " + form.id();
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
