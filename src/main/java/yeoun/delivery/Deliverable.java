package yeoun.delivery;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import yeoun.format.MidiFile;

/**
 * Something that is delivered of a piece: a view of it as files.
 *
 * @param <M> the kind of music it is a view of
 */
interface Deliverable<M> {

    /**
     * The files, by name, in order; empty where the piece has nothing of the kind.
     *
     * @param version the version they are delivered as: {@code v001}
     */
    Map<String, byte[]> files(M music, Piece piece, String version);

    /** One file of text in UTF-8. */
    static <M> Deliverable<M> text(String name, Function<M, String> text) {
        return (music, piece, version) -> Map.of(name, utf8(text.apply(music)));
    }

    /** MIDI files called {@code slug.kind.mid}, {@code slug.kind.2.mid} … */
    static <M> Deliverable<M> midi(String kind, Function<M, List<MidiFile>> midi) {
        return (music, piece, version) -> {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (MidiFile file : midi.apply(music)) {
                String number = file.number() == 1 ? "" : "." + file.number();
                files.put(piece.slug() + "." + kind + number + ".mid", file.toBytes());
            }
            return files;
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
