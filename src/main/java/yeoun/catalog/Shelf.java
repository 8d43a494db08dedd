package yeoun.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where presets and motifs stand: folders the user names, in order, then what is packed with the program. Immutable. */
final class Shelf {

    private static final String PACKED = "META-INF/yeoun/";
    private static final String LANDMARK = "presets/emotions.json";
    private static final List<String> FOLDERS = List.of(
            "motifs",
            "presets",
            "presets/characters",
            "presets/ensembles",
            "presets/houses",
            "presets/productions",
            "presets/scenes",
            "presets/styles");

    /** A path without its ending, {@code presets/traits}, to every file of that name, first found first. */
    private final SortedMap<String, List<Entry>> entries = new TreeMap<>();

    /**
     * A file on the shelf.
     *
     * @param path its path: {@code presets/traits.json}
     * @param file where it is; empty if it is packed with the program
     */
    record Entry(String path, Optional<Path> file) {

        /** The file as it is named in messages. */
        String name() {
            return file.map(Path::toString).orElse(path);
        }

        /** The path without its ending. */
        String stem() {
            return Normalizer.normalize(path.substring(0, path.lastIndexOf('.')), Normalizer.Form.NFC);
        }

        /** The name without folder and ending. */
        String id() {
            return stem().substring(stem().lastIndexOf('/') + 1);
        }
    }

    /** The shelf of these folders, each of which may hold {@code presets/} and {@code motifs/}. */
    Shelf(List<Path> folders) {
        try {
            for (Path folder : folders) {
                for (String under : FOLDERS) {
                    listFolder(folder, under).forEach(this::add);
                }
            }
            listPacked().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Entry entry) {
        entries.computeIfAbsent(entry.stem(), stem -> new ArrayList<>()).add(entry);
    }

    /** The file at a path without its ending, such as {@code presets/traits}, from the first place that has it. */
    Optional<Entry> find(String stem) {
        return Optional.ofNullable(entries.get(stem)).map(found -> found.get(0));
    }

    /** The files of a folder such as {@code presets/styles}, one of each name, sorted by name. */
    List<Entry> list(String folder) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder + "/")
                        && entry.getKey().indexOf('/', folder.length() + 1) < 0)
                .map(entry -> entry.getValue().get(0))
                .toList();
    }

    /** Which files are hidden by others that stand before them and say something else. */
    List<Replacement> replacements() {
        List<Replacement> replacements = new ArrayList<>();
        for (List<Entry> found : entries.values()) {
            for (Entry hidden : found.subList(1, found.size())) {
                if (Arrays.equals(content(hidden), content(found.get(0)))) {
                    continue;
                }
                replacements.add(new Replacement(
                        hidden.path(), found.get(0).name(), hidden.file().map(Path::toString)));
            }
        }
        return replacements;
    }

    private static byte[] content(Entry entry) {
        try {
            return entry.file().isPresent() ? Files.readAllBytes(entry.file().get()) : packed(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a packed file. */
    static byte[] packed(Entry entry) {
        try (InputStream stream = Shelf.class.getClassLoader().getResourceAsStream(PACKED + entry.path())) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> listFolder(Path root, String under) throws IOException {
        Path folder = root.resolve(under);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isDocument(file.getFileName().toString()))
                    .sorted()
                    .map(file -> new Entry(under + "/" + file.getFileName(), Optional.of(file)))
                    .toList();
        }
    }

    private static List<Entry> listPacked() throws IOException {
        URL landmark = Shelf.class.getClassLoader().getResource(PACKED + LANDMARK);
        if (landmark == null) {
            throw new IOException(PACKED + LANDMARK + " is missing from the program");
        }
        if (landmark.openConnection() instanceof JarURLConnection jar) {
            return Collections.list(jar.getJarFile().entries()).stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(PACKED) && isDocument(name))
                    .map(name -> packed(name.substring(PACKED.length())))
                    .sorted((a, b) -> a.path().compareTo(b.path()))
                    .toList();
        }
        return listUnpacked(landmark);
    }

    /** What is packed, while the program is not: in a build. */
    private static List<Entry> listUnpacked(URL landmark) throws IOException {
        List<Entry> found = new ArrayList<>();
        try {
            Path root = Path.of(landmark.toURI()).resolve("../..").normalize();
            for (String under : FOLDERS) {
                listFolder(root, under).forEach(entry -> found.add(packed(entry.path())));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        return found;
    }

    private static Entry packed(String path) {
        return new Entry(path, Optional.empty());
    }

    private static boolean isDocument(String name) {
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
