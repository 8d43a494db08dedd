package yeoun.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;

/**
 * Reads casts: characters on the spot, from files or from presets, or themes that were composed for them, whose names differ and whose bonds are within the
 * cast.
 */
final class CastReader {

    private final Reading reading;
    private final List<CharacterProfile> characters = new ArrayList<>();

    /** Every name that was said, also of characters with problems of their own. */
    private final Map<String, Node> names = new LinkedHashMap<>();

    private final List<Document> documents = new ArrayList<>();

    private CastReader(Reading reading) {
        this.reading = reading;
    }

    static Cast read(Reading reading, Document document) {
        CastReader reader = of(reading, document);
        return reader.cast();
    }

    /** Reads a cast as far as it can be read. */
    static CastReader of(Reading reading, Document document) {
        CastReader reader = new CastReader(reading);
        List<Node> items = reading.values().list(document.root());
        reading.referAll(items, document, Kind.CHARACTER).forEach(reader::add);
        for (int i = 0; i < items.size(); i++) {
            reader.checkKin(reader.documents.get(i), Reading.isPresetName(items.get(i)));
        }
        new Descent(reading.problems()).check(reader.documents);
        return reader;
    }

    private void add(Document document) {
        documents.add(document);
        boolean written = Kind.of(document.root()).filter(Kind.THEME::equals).isPresent();
        if (written) {
            Kind.THEME.read(reading, document).ifPresent(manuscript -> {
                reading.found(manuscript);
                characters.add(manuscript.profile());
            });
        } else {
            Kind.CHARACTER.read(reading, document).ifPresent(characters::add);
        }
        String field = written ? "character" : "name";
        if (document.root().has(field)) {
            Node name = document.root().field(field);
            if (names.putIfAbsent(name.text().strip(), name) != null) {
                reading.problems()
                        .add(name, name.describe() + " a second time", "a name of its own for each character");
            }
        }
    }

    /** Kin of a preset may be elsewhere if they are presets too; what somebody wrote themself is meant. */
    private void checkKin(Document document, boolean preset) {
        if (document.root().has("kin")) {
            for (Node bond : document.root().field("kin").items()) {
                if (!preset || !isElsewhere(document, bond)) {
                    checkWho(reading, bond, "to", names.keySet());
                }
            }
        }
    }

    private boolean isElsewhere(Document document, Node bond) {
        String who = bond.has("to") ? bond.field("to").text().strip() : "";
        if (names.containsKey(who) || !reading.presetNames(Kind.CHARACTER).contains(who)) {
            return false;
        }
        String name = document.root().field("name").text().strip();
        reading.assume(name + " has kin, " + who + ", who is not in the cast: the bond is left out");
        return true;
    }

    /** Checks that whoever a field names is in the cast. */
    static void checkWho(Reading reading, Node node, String field, Set<String> names) {
        if (node.has(field) && node.field(field).is(Node.Kind.STRING)) {
            Node who = node.field(field);
            reading.values().isKnown(who.at(), who.text().strip(), "someone of the cast", names);
        }
    }

    private CharacterProfile amongThemselves(CharacterProfile profile) {
        boolean all = profile.kin().stream().allMatch(bond -> names.containsKey(bond.to()));
        return all ? profile : profile.toBuilder().kinAmong(names.keySet()).build();
    }

    Set<String> names() {
        return names.keySet();
    }

    /** The cast. */
    Cast cast() {
        if (characters.size() < documents.size()) {
            throw new Told();
        }
        return new Cast(characters.stream().map(this::amongThemselves).toList());
    }
}
