package yeoun.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.score.Provenance;

/** Opens files and remembers which they were; what cannot be opened becomes a problem. */
final class Opener {

    private final Problems problems;
    private final List<Opened> opened = new ArrayList<>();

    /** A file that was opened; its hash is made only for those who ask. */
    private record Opened(String name, byte[] bytes) {}

    Opener(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** What was opened, in order. */
    List<Provenance.Source> sources() {
        return opened.stream()
                .map(file -> Provenance.Source.of(file.name, file.bytes))
                .toList();
    }

    Document open(Path file) {
        return open(file, String.valueOf(file.getFileName()), Place.whole(file.toString()));
    }

    /** Opens a file that another names somewhere, by the name it has there. */
    Document open(Path file, String name, Place named) {
        Node root = bytes(file, named)
                .map(bytes -> parse(file.toString(), name, bytes))
                .orElse(Node.broken(named));
        return new Document(
                root, id(file), Optional.of(file.toAbsolutePath().normalize()).map(Path::getParent));
    }

    /** What is in a file that another names somewhere, as it is. */
    Optional<byte[]> raw(Path file, String name, Place named) {
        Optional<byte[]> bytes = bytes(file, named);
        bytes.ifPresent(own -> opened.add(new Opened(name, own)));
        return bytes;
    }

    Document open(String name, byte[] bytes) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return new Document(parse(name, last, bytes), withoutEnding(last), Optional.empty());
    }

    Document open(Shelf.Entry entry) {
        if (entry.file().isPresent()) {
            return open(entry.file().get(), entry.path(), Place.whole(entry.name()));
        }
        return new Document(parse(entry.path(), entry.path(), Shelf.packed(entry)), entry.id(), Optional.empty());
    }

    private Node parse(String file, String name, byte[] bytes) {
        opened.add(new Opened(name, bytes));
        return new DocumentReader(file, problems).read(bytes);
    }

    static String id(Path file) {
        return withoutEnding(String.valueOf(file.getFileName()));
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What is in a file, unless it is larger than any honest file: its size is asked before it is read. */
    private Optional<byte[]> bytes(Path file, Place named) {
        try {
            if (Files.isDirectory(file)) {
                return refuse(named, "a folder", "a JSON or YAML file");
            }
            long size = Files.size(file);
            if (size > DocumentReader.LARGEST_FILE) {
                return refuse(named, size + " bytes", "a file of at most " + DocumentReader.LARGEST_FILE + " bytes");
            }
            return Optional.of(atMost(file, DocumentReader.LARGEST_FILE + 1));
        } catch (NoSuchFileException e) {
            return refuse(named, "no such file" + (named.line() == 0 ? "" : " as " + file), "a file that exists");
        } catch (IOException e) {
            return refuse(named, "a file that cannot be read: " + e.getMessage(), "a file that can be read");
        }
    }

    private static byte[] atMost(Path file, int bytes) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(bytes);
        }
    }

    private Optional<byte[]> refuse(Place named, String found, String expected) {
        problems.add(named, found, expected);
        return Optional.empty();
    }
}
