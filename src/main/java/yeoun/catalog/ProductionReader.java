package yeoun.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.story.Cast;
import yeoun.story.HouseStyle;
import yeoun.story.Production;
import yeoun.story.Scene;

/** Reads productions, with everything they are made of. */
final class ProductionReader {

    private final Reading reading;
    private final Document document;
    private final Fields file;

    private ProductionReader(Reading reading, Document document) {
        this.reading = reading;
        this.document = document;
        this.file = new Fields(document.root(), reading.problems());
    }

    static Production read(Reading reading, Document document) {
        ProductionReader reader = new ProductionReader(reading, document);
        return reader.production();
    }

    private Production production() {
        String title = file.line("title");
        Optional<String> korean = file.lineIf("korean");
        var style = reading.style(file);
        HouseStyle house = house();
        Optional<Long> seed =
                file.find("seed").flatMap(node -> reading.values().longWhole(node, Long.MIN_VALUE, Long.MAX_VALUE));
        Optional<CastReader> cast = file.find("cast").map(this::cast);
        boolean empty = noneIn("cast") && noneIn("scenes");
        List<Scene> scenes = scenes(cast);
        file.done();
        if (empty) {
            reading.problems().add(document.root().at(), "nobody and no scene", "a cast, or scenes, or both");
        }
        Cast characters = cast.map(CastReader::cast).orElse(Cast.of());
        return new Production(title, korean, style, house, seed, characters, scenes);
    }

    private boolean noneIn(String field) {
        return !document.root().has(field) || isEmptyList(document.root().field(field));
    }

    private static boolean isEmptyList(Node node) {
        return node.is(Node.Kind.LIST) && node.items().isEmpty();
    }

    private HouseStyle house() {
        Optional<Document> house = file.find("house").map(node -> reading.refer(node, document, Kind.HOUSE));
        return house.isEmpty()
                ? HouseStyle.NONE
                : Kind.HOUSE.read(reading, house.get()).orElse(HouseStyle.NONE);
    }

    private CastReader cast(Node node) {
        return CastReader.of(reading, reading.refer(node, document, Kind.CAST));
    }

    /** The scenes; everyone in them is of the cast. */
    private List<Scene> scenes(Optional<CastReader> cast) {
        var names = cast.map(CastReader::names).or(() -> Optional.of(Set.of()));
        List<Scene> scenes = new ArrayList<>();
        List<Document> documents = reading.referAll(file.listIf("scenes"), document, Kind.SCENE);
        for (int i = 0; i < documents.size(); i++) {
            Document own = documents.get(i);
            String title = "Scene " + (i + 1);
            reading.problems()
                    .build(own.root(), reading.problems().count(), () -> SceneReader.read(reading, own, names, title))
                    .ifPresent(scenes::add);
        }
        return scenes;
    }
}
