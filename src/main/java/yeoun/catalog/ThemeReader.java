package yeoun.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.chance.Seed;
import yeoun.craft.Form;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.StyleMix;
import yeoun.theme.BarText;
import yeoun.theme.ChordText;
import yeoun.theme.Manuscript;
import yeoun.theme.Melody;
import yeoun.theme.Motif;
import yeoun.theme.Theme;

/** Reads themes that composers have edited: the melody bar by bar, the chords bar by bar, and which tones are the motif. */
final class ThemeReader {

    private final Reading reading;
    private final Fields file;
    private final Tables tables;

    private ThemeReader(Reading reading, Document document) {
        this.reading = reading;
        this.file = new Fields(document.root(), reading.problems());
        this.tables = reading.known().tables();
    }

    static Manuscript read(Reading reading, Document document) {
        return new ThemeReader(reading, document).manuscript(document);
    }

    /** The theme, and how it was composed where the file says it. */
    private Manuscript manuscript(Document document) {
        Optional<Fields> composed = file.objectIf("composed");
        Theme theme = theme();
        return composed.isEmpty() ? Manuscript.of(theme) : manuscript(theme, composed.get(), document);
    }

    private Manuscript manuscript(Theme theme, Fields composed, Document document) {
        Manuscript bare = Manuscript.of(theme);
        int before = reading.problems().count();
        Optional<CharacterProfile> profile = composed.find("for")
                .flatMap(node -> Kind.CHARACTER.read(reading, reading.refer(node, document, Kind.CHARACTER)));
        Optional<HouseStyle> house = composed.find("house")
                .flatMap(node -> Kind.HOUSE.read(reading, reading.refer(node, document, Kind.HOUSE)));
        Optional<StyleMix> style = reading.style(composed);
        Optional<Seed> seed = composed.parsedIf("seed", ThemeReader::seed);
        Optional<Seed> texture = composed.parsedIf("texture", ThemeReader::seed);
        composed.done();
        if (reading.problems().count() > before) {
            throw new Told();
        }
        Seed own = seed.orElse(bare.seed());
        return new Manuscript(
                theme,
                profile.orElse(bare.profile()),
                style.orElse(bare.style()),
                house.orElse(bare.house()),
                own,
                texture.orElse(own));
    }

    private static Seed seed(String text) {
        try {
            return new Seed(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a seed is a whole number of at most 64 bits, got \"" + text + "\"", e);
        }
    }

    private Theme theme() {
        String character = file.line("character");
        Node formNode = file.require("form", "a form");
        boolean toMeasure = formNode.is(Node.Kind.STRING)
                && Form.toMeasure(formNode.text().strip()).isPresent();
        String form = toMeasure
                ? formNode.text().strip()
                : reading.values()
                        .name(formNode, "a form", tables.forms().ids())
                        .orElse("");
        Key key = MotifReader.key(file.require("key", "a key, such as D dorian"), reading.values(), tables.modes())
                .orElse(new Key(PitchClass.C, tables.modes().all().get(0)));
        double tempo = file.number("tempo", 20, 300);
        Node melodyNode = file.require("melody", "a list of bars");
        Optional<Melody> melody = melody(melodyNode, key, MotifReader.meter(file), MotifReader.pickup(file));
        Optional<Passage<Chord>> chords = chords(melody);
        Optional<Motif> motif = motif(file.object("motif"), key, melody);
        file.done();
        return new Theme(
                character,
                motif.orElseThrow(Told::new),
                form,
                key,
                tempo,
                melody.orElseThrow(Told::new),
                chords.orElseThrow(Told::new));
    }

    private Optional<Melody> melody(Node node, Key key, Meter meter, Rational pickup) {
        int before = reading.problems().count();
        BarText.Reader bars = new BarText.Reader(key, meter, pickup);
        List<Node> items = reading.values().list(node);
        for (int i = 0; i < items.size(); i++) {
            boolean last = i + 1 == items.size();
            reading.values().parsed(items.get(i), text -> {
                bars.bar(text, last);
                return text;
            });
        }
        return reading.problems().build(node, before, bars::melody);
    }

    /** The chords: texts of one or more bars, bars parted by {@code |}. */
    private Optional<Passage<Chord>> chords(Optional<Melody> melody) {
        Node node = file.require("chords", "chords, bars parted by |");
        List<String> bars = new ArrayList<>();
        int before = reading.problems().count();
        for (Node item :
                node.is(Node.Kind.STRING) ? List.of(node) : reading.values().list(node)) {
            reading.values().text(item).ifPresent(text -> bars.addAll(List.of(text.split("\\|", -1))));
        }
        return melody.flatMap(tune -> reading.problems()
                .build(
                        node,
                        before,
                        () -> ChordText.parse(bars, BarText.bars(tune.meter(), tune.pickup(), tune.length()))));
    }

    /** The motif: so many tones of the melody's beginning, or a melody of its own. */
    private Optional<Motif> motif(Fields fields, Key key, Optional<Melody> melody) {
        String id = fields.line("id");
        Optional<Melody> own;
        if (fields.has("melody")) {
            Meter meter = MotifReader.meter(fields);
            own = melody(fields.require("melody", ""), key, meter, MotifReader.pickup(fields));
        } else {
            int tones = fields.whole("tones", 2, melody.map(Melody::size).orElse(Integer.MAX_VALUE));
            own = melody.map(tune -> tune.head(tones));
        }
        fields.done();
        return own.flatMap(tune ->
                reading.problems().build(fields.node(), reading.problems().count(), () -> new Motif(id, tune)));
    }
}
