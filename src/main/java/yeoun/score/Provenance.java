package yeoun.score;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where music comes from: all that is needed to compose the same again, and to certify how it was made.
 *
 * @param engine the version of Yeoun
 * @param seed the seed
 * @param brief what the user wrote, the main file first; at least one
 * @param tables the tables and presets that were read
 * @param rules rule → the weight it had
 * @param decisions what the user decided: locks, choices, motifs and themes of their own
 * @param defaults what nobody decided, and what was taken instead
 */
public record Provenance(
        String engine,
        long seed,
        List<Source> brief,
        List<Source> tables,
        SortedMap<String, Double> rules,
        List<String> decisions,
        List<String> defaults) {

    /** What is true of all music that Yeoun composes. */
    public static final String STATEMENT = "Composed by rules that people wrote, drawn at random from the seed. "
            + "No trained model took part. No melody of an existing work is in the engine or its tables; "
            + "what the user brought is named under decisions. Whether a society registers it is for the society to say.";

    public Provenance {
        brief = List.copyOf(brief);
        tables = List.copyOf(tables);
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        decisions = List.copyOf(decisions);
        defaults = List.copyOf(defaults);
        if (engine.isBlank() || brief.isEmpty()) {
            throw new IllegalArgumentException(
                    "music comes from an engine and a brief, got \"" + engine + "\" and " + brief.size() + " files");
        }
    }

    /**
     * A file that had a say.
     *
     * @param name its name, without the folders of the machine it was read on
     * @param sha256 the SHA-256 of its bytes, as 64 hexadecimal digits
     */
    public record Source(String name, String sha256) {

        public Source {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits, got \"" + sha256 + "\"");
            }
        }

        /** A file of that name with this content. */
        public static Source of(String name, byte[] content) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
                return new Source(name, HexFormat.of().formatHex(hash));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
