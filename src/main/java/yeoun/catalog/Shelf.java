package yeoun.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Where presets and motifs stand: folders the user names, in order, then what is packed with the program.
 *
 * @param folders folders that hold {@code presets/} or {@code motifs/}, first found first
 */
record Shelf(List<Path> folders) {

    private static final String PACKED = "META-INF/yeoun/";

    Shelf {
        folders = List.copyOf(folders);
    }

    /**
     * A file found on the shelf.
     *
     * @param name the file as it is named in messages
     * @param bytes its content
     */
    record Found(String name, byte[] bytes) {}

    /** The file at a path such as {@code presets/traits.json}, from the first place that has it. */
    Optional<Found> find(String path) {
        try {
            for (Path folder : folders) {
                Path file = folder.resolve(path);
                if (Files.isRegularFile(file)) {
                    return Optional.of(new Found(file.toString(), Files.readAllBytes(file)));
                }
            }
            try (InputStream packed = Shelf.class.getClassLoader().getResourceAsStream(PACKED + path)) {
                return packed == null ? Optional.empty() : Optional.of(new Found(path, packed.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the JSON and YAML files of a folder such as {@code presets/styles}, from all places, sorted. */
    List<String> list(String folder) {
        TreeSet<String> names = new TreeSet<>();
        try {
            for (Path place : folders) {
                names.addAll(listFolder(place.resolve(folder)));
            }
            names.addAll(listPacked(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(names);
    }

    private static List<String> listFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(Shelf::isDocument)
                    .toList();
        }
    }

    private static List<String> listPacked(String folder) throws IOException {
        URL url = Shelf.class.getClassLoader().getResource(PACKED + folder + "/");
        if (url == null) {
            return List.of();
        }
        if (url.getProtocol().equals("file")) {
            try {
                return listFolder(Path.of(url.toURI()));
            } catch (URISyntaxException e) {
                throw new IOException(e);
            }
        }
        if (url.openConnection() instanceof JarURLConnection connection) {
            return listJar(connection.getJarFile(), PACKED + folder + "/");
        }
        return List.of();
    }

    private static List<String> listJar(JarFile jar, String prefix) {
        List<String> names = new ArrayList<>();
        for (var entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0 && isDocument(name)) {
                names.add(name.substring(prefix.length()));
            }
        }
        return names;
    }

    private static boolean isDocument(String name) {
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
