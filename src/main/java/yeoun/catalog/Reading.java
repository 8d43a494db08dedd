package yeoun.catalog;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.story.StyleMix;
import yeoun.theme.Manuscript;

/** One act of reading what a user wrote: what may be named, what was opened, what was assumed, and what is wrong. */
final class Reading {

    private final Known known;
    private final Shelf shelf;
    private final Problems problems = new Problems();
    private final Opener opener = new Opener(problems);
    private final Values values = new Values(problems);
    private final Set<String> defaults = new LinkedHashSet<>();
    private final List<Manuscript> written = new ArrayList<>();

    Reading(Known known, Shelf shelf) {
        this.known = known;
        this.shelf = shelf;
    }

    Known known() {
        return known;
    }

    Problems problems() {
        return problems;
    }

    Opener opener() {
        return opener;
    }

    Values values() {
        return values;
    }

    Feelings feelings() {
        return new Feelings(values, known.tables().lexicon());
    }

    Palettes palettes() {
        return new Palettes(values);
    }

    /** The style that a field asks for. */
    Optional<StyleMix> style(Fields fields) {
        return fields.find("style")
                .flatMap(new StyleMixes(values, known.tables().styles().ids())::read);
    }

    /** Notes a theme that somebody of the cast already has. */
    void found(Manuscript manuscript) {
        written.add(manuscript);
    }

    List<Manuscript> written() {
        return List.copyOf(written);
    }

    /** Notes what nobody said, and what is taken instead. */
    void assume(String sentence) {
        defaults.add(sentence);
    }

    List<String> defaults() {
        return List.copyOf(defaults);
    }

    /** What a field holds: an object on the spot, the path of a file beside this one, or the name of a preset. */
    Document refer(Node node, Document from, Kind<?> kind) {
        if (!node.is(Node.Kind.STRING)) {
            return new Document(node, from.id(), from.folder());
        }
        return isPath(node.text()) ? file(node, from) : preset(node, kind);
    }

    /** Whether something is referred to by the name of a preset. */
    static boolean isPresetName(Node node) {
        return node.is(Node.Kind.STRING) && !isPath(node.text());
    }

    /** The names that stand in the presets of a kind; they are looked at, not taken as sources. */
    Set<String> presetNames(Kind<?> kind) {
        Opener aside = new Opener(new Problems());
        Set<String> names = new LinkedHashSet<>();
        for (Shelf.Entry entry : shelf.list(kind.folder().orElseThrow())) {
            Node root = aside.open(entry).root();
            if (root.has("name")) {
                names.add(root.field("name").text().strip());
            }
        }
        return names;
    }

    private static boolean isPath(String text) {
        return text.endsWith(".json") || DocumentReader.isYaml(text);
    }

    private Document file(Node node, Document from) {
        if (from.folder().isEmpty()) {
            problems.add(node, "the name of a preset: what is not read from a folder has no files beside it");
            return broken(node);
        }
        try {
            return opener.open(from.folder().get().resolve(node.text()), node.text(), node.at());
        } catch (InvalidPathException e) {
            problems.add(node, "a path that this system can express (" + e.getReason() + ")");
            return broken(node);
        }
    }

    private Document preset(Node node, Kind<?> kind) {
        if (kind.folder().isEmpty()) {
            problems.add(node, "a list, or a file (*.json, *.yaml)");
            return broken(node);
        }
        String folder = kind.folder().get();
        Optional<Shelf.Entry> entry = shelf.find(folder + "/" + node.text());
        if (entry.isEmpty()) {
            List<String> ids = shelf.list(folder).stream().map(Shelf.Entry::id).toList();
            values.isKnown(node.at(), node.text(), "a file (*.json, *.yaml) or a preset " + kind.word(), ids);
            return broken(node);
        }
        return opener.open(entry.get());
    }

    private static Document broken(Node node) {
        return new Document(Node.broken(node.at()), "", Optional.empty());
    }

    /** What each item of a list holds. */
    List<Document> referAll(List<Node> items, Document from, Kind<?> kind) {
        List<Document> all = new ArrayList<>();
        items.forEach(item -> all.add(refer(item, from, kind)));
        return all;
    }
}
