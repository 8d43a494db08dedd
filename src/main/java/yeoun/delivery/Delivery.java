package yeoun.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes pieces to {@code out/slug/v001}, {@code v002} … A version that exists is never touched; a new one appears whole or not
 * at all, also when the process is killed; processes that write at the same time get different numbers.
 *
 * <p>A version is written to a hidden folder beside it, {@code .v001.part}, which also claims the number, and is then moved. What a
 * killed process leaves is only that folder.
 */
public final class Delivery {

    private static final int HIGHEST = 99_999;

    private Delivery() {}

    /**
     * Writes a piece as the next version in its folder.
     *
     * @param out the folder that the piece's own folder stands in; made if there is none
     * @throws OutputRefused if it cannot be written; nothing of this version is left then
     */
    public static Delivered write(Path out, Piece piece) {
        List<String> names = new ArrayList<>();
        Path folder = write(out, piece.slug(), version -> {
            Map<String, byte[]> files = Deliverables.files(piece, version);
            names.addAll(files.keySet());
            return files;
        });
        return new Delivered(piece, folder, names);
    }

    /** Writes the files of a version, which may depend on its name, and returns its folder. */
    static Path write(Path out, String slug, Function<String, Map<String, byte[]>> files) {
        Path home = out.resolve(slug);
        try {
            Files.createDirectories(home);
            Path part = claim(home);
            try {
                String version = version(part);
                for (Map.Entry<String, byte[]> file : files.apply(version).entrySet()) {
                    Files.write(part.resolve(file.getKey()), file.getValue());
                }
                return Files.move(part, home.resolve(version), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(part);
            }
        } catch (IOException e) {
            deleteIfEmpty(home);
            throw new OutputRefused(home, why(e), e);
        }
    }

    /**
     * Refuses to write a file that exists, before any work is done for it.
     *
     * @throws OutputRefused if it exists and is not to be replaced
     */
    public static void requireFree(Path file, boolean replace) {
        if (!replace && Files.exists(file)) {
            throw new OutputRefused(file, "it exists; name another file, or --force replaces it", null);
        }
    }

    /**
     * Refuses a folder that nothing can be written to, before any work is done for it.
     *
     * @throws OutputRefused if it, or the folder that it would be made in, is no folder or may not be written to
     */
    public static void requireWritable(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = Objects.requireNonNull(there.getParent());
        }
        if (!Files.isDirectory(there)) {
            throw new OutputRefused(folder, there + " is no folder", null);
        }
        if (!Files.isWritable(there)) {
            throw new OutputRefused(folder, there + " may not be written to", null);
        }
    }

    /**
     * Writes one file, whole or not at all.
     *
     * @param replace whether it may replace a file
     * @throws OutputRefused if it exists and is not to be replaced, or cannot be written
     */
    public static void writeFile(Path file, byte[] content, boolean replace) {
        requireFree(file, replace);
        Path home = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        try {
            Files.createDirectories(home);
            Path part = home.resolve(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.write(part, content);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new OutputRefused(file, why(e), e);
        }
    }

    private static void deleteIfEmpty(Path home) {
        try {
            Files.deleteIfExists(home);
        } catch (IOException e) {
            // It is not empty, or not ours to delete: both are fine.
        }
    }

    /** The newest version in a piece's folder, if there is one. */
    public static Optional<Path> newest(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(home)) {
            return versions.filter(folder -> number(folder) > 0 && Files.isDirectory(folder))
                    .max(Comparator.comparingInt(Delivery::number));
        }
    }

    /** Makes the hidden folder of the first free number after the newest version; whoever makes it has the number. */
    private static Path claim(Path home) throws IOException {
        int first = newest(home).map(Delivery::number).orElse(0) + 1;
        for (int number = first; number <= HIGHEST; number++) {
            String version = String.format(Locale.ROOT, "v%03d", number);
            Path part = home.resolve("." + version + ".part");
            try {
                Files.createDirectory(part);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            if (!Files.exists(home.resolve(version))) {
                return part;
            }
            Files.delete(part);
        }
        throw new IOException("there are " + HIGHEST + " versions already");
    }

    private static String version(Path part) {
        String name = String.valueOf(part.getFileName());
        return name.substring(1, name.length() - ".part".length());
    }

    private static int number(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.matches("v[0-9]{3,5}") ? Integer.parseInt(name.substring(1)) : 0;
    }

    /** Deletes what is left of a hidden folder; nothing if it was moved. */
    private static void delete(Path part) throws IOException {
        if (!Files.isDirectory(part)) {
            return;
        }
        try (Stream<Path> files = Files.list(part)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.deleteIfExists(part);
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file, not a folder";
        }
        if (e instanceof NoSuchFileException) {
            return "it cannot be made there";
        }
        if (e instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (e instanceof FileSystemException refused && refused.getReason() != null) {
            return refused.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
