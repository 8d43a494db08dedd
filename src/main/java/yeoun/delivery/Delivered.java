package yeoun.delivery;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written of a piece.
 *
 * @param piece the piece
 * @param folder its folder: {@code out/han-seo-yeon/v001}
 * @param files the names of its files, in order
 */
public record Delivered(Piece piece, Path folder, List<String> files) {

    public Delivered {
        files = List.copyOf(files);
    }
}
