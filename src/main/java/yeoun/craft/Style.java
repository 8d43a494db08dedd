package yeoun.craft;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import yeoun.chance.Weights;
import yeoun.story.StyleMix;

/**
 * A style as data: what it decides in each dimension.
 *
 * @param id the name used in files
 * @param name the name in a list
 * @param harmony chords and progressions
 * @param texture figures and voicing
 * @param rhythm feel
 * @param ensemble instruments by what they do
 * @param performance how it is played
 * @param rules rule weights that replace the rules' own
 * @param says it in a few words
 */
public record Style(
        String id,
        String name,
        Harmony harmony,
        Texture texture,
        Rhythm rhythm,
        Ensemble ensemble,
        Playing performance,
        Weights rules,
        String says) {

    /**
     * Chords and progressions.
     *
     * @param majorMatrix transition matrix for major modes, by name
     * @param minorMatrix transition matrix for minor modes, by name
     * @param major vocabulary for major modes, as Roman numerals
     * @param minor vocabulary for minor modes
     * @param progressions progressions it likes, with how much
     * @param cadences factors on how likely it closes with each cadence, by name; 0 for never, 1 for those it
     *     does not name
     * @param chordsPerBar factor on the harmonic rhythm
     * @param tonics tonics it likes, as note names; empty is any
     */
    public record Harmony(
            String majorMatrix,
            String minorMatrix,
            List<String> major,
            List<String> minor,
            SortedMap<String, Double> progressions,
            SortedMap<String, Double> cadences,
            double chordsPerBar,
            List<String> tonics) {

        public Harmony {
            major = List.copyOf(major);
            minor = List.copyOf(minor);
            progressions = Collections.unmodifiableSortedMap(new TreeMap<>(progressions));
            cadences = Collections.unmodifiableSortedMap(new TreeMap<>(cadences));
            tonics = List.copyOf(tonics);
        }

        /** The vocabulary for a kind of mode. */
        public List<String> vocabulary(boolean inMajor) {
            return inMajor ? major : minor;
        }

        /** The matrix for a kind of mode. */
        public String matrix(boolean inMajor) {
            return inMajor ? majorMatrix : minorMatrix;
        }
    }

    /**
     * Figures and voicing.
     *
     * @param figures figures for the chords, by name
     * @param basses figures for the bass, by name
     * @param grooves drum patterns, by name; empty for none
     * @param voices how many voices the harmony has above its bass, 1 to 4
     * @param voicing how chords are spread, by the name of the idiom
     * @param answers how who accompanies answers where the tune rests; none for a style that lets it rest
     * @param endings how an accompaniment ends; none for one chord
     */
    public record Texture(
            List<String> figures,
            List<String> basses,
            List<String> grooves,
            int voices,
            String voicing,
            List<BarPlay> answers,
            List<BarPlay> endings) {

        public Texture {
            figures = List.copyOf(figures);
            basses = List.copyOf(basses);
            grooves = List.copyOf(grooves);
            answers = List.copyOf(answers);
            endings = List.copyOf(endings);
        }
    }

    /**
     * Feel.
     *
     * @param swing the first half of a swung pair's share: 0.5 is straight, 0.67 a triplet feel
     * @param sixteenths whether sixteenths swing instead of eighths
     * @param syncopation what is added to the rate of syncopation
     * @param density factor on the melody's notes a beat
     */
    public record Rhythm(double swing, boolean sixteenths, double syncopation, double density) {

        /** A light swing (MUSIC 7.7: .58 to .62 in lo-fi fusion). */
        private static final double SWUNG = 0.62;

        /** Whether pairs of eighths swing. */
        public boolean swingsEighths() {
            return swing > 0.5 && !sixteenths;
        }

        /** The same feel, swung: as it is where it swings already. */
        public Rhythm swung() {
            return swing > 0.5 ? this : new Rhythm(SWUNG, sixteenths, syncopation, density);
        }
    }

    /**
     * Instruments by what they do, best first.
     *
     * @param melody for the tune
     * @param chords for the figure
     * @param pad for held harmony
     * @param bass for the bass
     * @param counter for a second line
     * @param percussion for the groove
     * @param doubles synthesisers that softly double a live player who holds notes; none for a style that is not hybrid
     * @param doubleOctave the octave they double in: −1 below, 0 in unison, 1 above
     */
    public record Ensemble(
            List<String> melody,
            List<String> chords,
            List<String> pad,
            List<String> bass,
            List<String> counter,
            List<String> percussion,
            List<String> doubles,
            int doubleOctave) {

        public Ensemble {
            melody = List.copyOf(melody);
            chords = List.copyOf(chords);
            pad = List.copyOf(pad);
            bass = List.copyOf(bass);
            counter = List.copyOf(counter);
            percussion = List.copyOf(percussion);
            doubles = List.copyOf(doubles);
        }
    }

    /**
     * How it is played.
     *
     * @param rubato how far the tempo swings within a phrase, as a share: 0.07 is 7 percent from peak to trough
     * @param looseness factor on the players' timing noise
     * @param layBack milliseconds that the melody lies behind the beat
     */
    public record Playing(double rubato, double looseness, double layBack) {}

    /**
     * The style that takes each dimension from where a mix says.
     *
     * @throws IllegalArgumentException if a style is unknown
     */
    public static Style of(StyleMix mix, Table<Style> styles) {
        Style base = styles.get(mix.base());
        if (mix.parts().isEmpty()) {
            return base;
        }
        Weights rules = base.rules;
        for (String part : mix.parts().values()) {
            rules = rules.overriddenBy(styles.get(part).rules);
        }
        return new Style(
                mix.toString(),
                mix.toString(),
                styles.get(mix.of(StyleMix.Dimension.HARMONY)).harmony,
                styles.get(mix.of(StyleMix.Dimension.TEXTURE)).texture,
                styles.get(mix.of(StyleMix.Dimension.RHYTHM)).rhythm,
                styles.get(mix.of(StyleMix.Dimension.COLOUR)).ensemble,
                styles.get(mix.of(StyleMix.Dimension.PERFORMANCE)).performance,
                rules,
                base.says);
    }
}
