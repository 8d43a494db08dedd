package yeoun.catalog;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that has been opened.
 *
 * @param root what it says
 * @param id its name without folder and ending
 * @param folder the folder it stands in, from which it may refer to others; empty for what is no file of its own
 */
record Document(Node root, String id, Optional<Path> folder) {}
