package yeoun.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the statistics of human melodies are distributed: the 5th percentile, the median and the 95th, by how many notes a melody
 * has (about 420 openings of folk songs, art songs, popular songs and game themes in each class). A single melody may leave a
 * band; many together should fill it.
 */
public final class HumanBands {

    private static final String RESOURCE = "/META-INF/yeoun/reference/human-melodies.csv";

    private static final double NO_MORE_THAN_NOISE = 1e-9;

    private final Map<String, List<Band>> bands;

    /**
     * One statistic of melodies of some length.
     *
     * @param statistic its name, as {@link TuneStatistics} has it
     * @param shortest the fewest notes of the class
     * @param longest the most notes of the class
     * @param low the 5th percentile
     * @param median the median
     * @param high the 95th percentile
     * @param meaning what is measured
     */
    public record Band(
            String statistic, int shortest, int longest, double low, double median, double high, String meaning) {

        /** Whether a value lies between the 5th percentile and the 95th. */
        public boolean contains(double value) {
            return value >= low - NO_MORE_THAN_NOISE && value <= high + NO_MORE_THAN_NOISE;
        }
    }

    private HumanBands(Map<String, List<Band>> bands) {
        this.bands = bands;
    }

    /** The bands that are packed with the library. */
    public static HumanBands standard() {
        return Standard.BANDS;
    }

    /** Read once, when they are first asked for. */
    private static final class Standard {
        static final HumanBands BANDS = read();
    }

    private static HumanBands read() {
        try (InputStream in = HumanBands.class.getResourceAsStream(RESOURCE)) {
            return parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HumanBands parse(String text) {
        Map<String, List<Band>> bands = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("#") && !line.startsWith("statistic,") && !line.isBlank()) {
                Band band = band(line.split(",", 6));
                bands.computeIfAbsent(band.statistic, name -> new ArrayList<>()).add(band);
            }
        }
        return new HumanBands(Collections.unmodifiableMap(bands));
    }

    private static Band band(String[] cells) {
        String[] notes = cells[1].split("-");
        return new Band(
                cells[0],
                Integer.parseInt(notes[0]),
                Integer.parseInt(notes[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                cells[5]);
    }

    /** The names of all statistics, in a stable order. */
    public List<String> statistics() {
        return List.copyOf(bands.keySet());
    }

    /** The band of a statistic for melodies of so many notes: that of the class, or of the nearest one. */
    public Optional<Band> band(String statistic, int notes) {
        List<Band> classes = bands.getOrDefault(statistic, List.of());
        Optional<Band> found = classes.stream().filter(b -> notes <= b.longest).findFirst();
        return found.isPresent() || classes.isEmpty() ? found : Optional.of(classes.get(classes.size() - 1));
    }

    /** The share of a tune's statistics that lie in their bands, 0 to 1; 1 where there is none. */
    public double share(Map<String, Double> statistics, int notes) {
        int inside = 0;
        int known = 0;
        for (Map.Entry<String, Double> entry : statistics.entrySet()) {
            Optional<Band> band = band(entry.getKey(), notes);
            known += band.isPresent() ? 1 : 0;
            inside += band.filter(b -> b.contains(entry.getValue())).isPresent() ? 1 : 0;
        }
        return known == 0 ? 1 : (double) inside / known;
    }
}
