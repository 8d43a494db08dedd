package yeoun.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yeoun.chance.Weights;
import yeoun.music.Meter;

/**
 * Who a character is, as far as music needs to know. Only the name is required.
 *
 * @param name how the character is called; unique in a cast
 * @param korean the name in Hangul
 * @param emotions what the character feels by nature
 * @param conceals what the character feels and hides
 * @param traits trait → weight in (0, 1]
 * @param restingHeart resting heart rate in beats a minute, 30 to 150
 * @param palette the character's colours
 * @param voice the instrument that speaks for the character
 * @param style the style the theme is written in
 * @param heritage the mode the character comes from: a tori, or any mode of the table
 * @param motif the seed motif the theme grows from
 * @param ownMotif a motif that the composer brings along; it counts before a seed motif, and its name stands for one
 * @param key the theme's key, as a tonic and a mode: {@code D dorian}
 * @param meter the theme's meter
 * @param tempo beats a minute, 30 to 240
 * @param form the theme's form
 * @param chords the theme's own chords, bars parted by {@code |}
 * @param kin bonds to others of the cast
 * @param rules rule weights that replace the rules' own
 */
public record CharacterProfile(
        String name,
        Optional<String> korean,
        Optional<Feeling> emotions,
        Optional<Feeling> conceals,
        SortedMap<String, Double> traits,
        Optional<Double> restingHeart,
        Palette palette,
        Optional<String> voice,
        Optional<StyleMix> style,
        Optional<String> heritage,
        Optional<String> motif,
        Optional<OwnMotif> ownMotif,
        Optional<String> key,
        Optional<Meter> meter,
        Optional<Double> tempo,
        Optional<String> form,
        Optional<String> chords,
        List<Kin> kin,
        Weights rules) {

    public CharacterProfile {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("a character has a name of 1 to 200 characters, got \"" + name + "\"");
        }
        traits = Collections.unmodifiableSortedMap(new TreeMap<>(traits));
        traits.forEach(CharacterProfile::requireWeight);
        restingHeart.ifPresent(rate -> requireWithin("the resting heart rate", rate, 30, 150));
        tempo.ifPresent(bpm -> requireWithin("the tempo", bpm, 30, 240));
        kin = List.copyOf(kin);
        motif = ownMotif.isPresent() ? ownMotif.map(OwnMotif::name) : motif;
    }

    private static void requireWeight(String trait, double weight) {
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException(
                    "the weight of trait " + trait + " is above 0 and at most 1, got " + weight);
        }
    }

    private static void requireWithin(String what, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    what + " is from " + (float) low + " to " + (float) high + ", got " + value);
        }
    }

    /** A character of whom only the name is known yet. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** This profile, to be changed into another. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** What the character feels by nature; neutral if nobody said. */
    public Emotion emotion() {
        return emotions.map(Feeling::emotion).orElse(Emotion.NEUTRAL);
    }

    /** Gathers what is known of a character. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private Optional<String> korean = Optional.empty();
        private Optional<Feeling> emotions = Optional.empty();
        private Optional<Feeling> conceals = Optional.empty();
        private final TreeMap<String, Double> traits = new TreeMap<>();
        private Optional<Double> restingHeart = Optional.empty();
        private Palette palette = Palette.NONE;
        private Optional<String> voice = Optional.empty();
        private Optional<StyleMix> style = Optional.empty();
        private Optional<String> heritage = Optional.empty();
        private Optional<String> motif = Optional.empty();
        private Optional<OwnMotif> ownMotif = Optional.empty();
        private Optional<String> key = Optional.empty();
        private Optional<Meter> meter = Optional.empty();
        private Optional<Double> tempo = Optional.empty();
        private Optional<String> form = Optional.empty();
        private Optional<String> chords = Optional.empty();
        private final List<Kin> kin = new ArrayList<>();
        private Weights rules = Weights.OWN;

        private Builder(String name) {
            this.name = name;
        }

        private Builder(CharacterProfile other) {
            name = other.name;
            korean = other.korean;
            emotions = other.emotions;
            conceals = other.conceals;
            traits.putAll(other.traits);
            restingHeart = other.restingHeart;
            palette = other.palette;
            voice = other.voice;
            style = other.style;
            heritage = other.heritage;
            motif = other.motif;
            ownMotif = other.ownMotif;
            key = other.key;
            meter = other.meter;
            tempo = other.tempo;
            form = other.form;
            chords = other.chords;
            kin.addAll(other.kin);
            rules = other.rules;
        }

        /** Keeps only the bonds to these people. */
        public Builder kinAmong(Collection<String> names) {
            kin.removeIf(bond -> !names.contains(bond.to()));
            return this;
        }

        /** The name in Hangul. */
        public Builder korean(String hangul) {
            korean = Optional.of(hangul);
            return this;
        }

        /** What the character feels by nature. */
        public Builder feels(Feeling feeling) {
            emotions = Optional.of(feeling);
            return this;
        }

        /** What the character feels by nature, by coordinates. */
        public Builder feels(Emotion emotion) {
            return feels(Feeling.of(emotion));
        }

        /** What the character feels and hides. */
        public Builder conceals(Feeling feeling) {
            conceals = Optional.of(feeling);
            return this;
        }

        /** A trait, with a weight in (0, 1]. */
        public Builder trait(String trait, double weight) {
            traits.put(trait, weight);
            return this;
        }

        /** The resting heart rate, in beats a minute. */
        public Builder restingHeart(double beatsPerMinute) {
            restingHeart = Optional.of(beatsPerMinute);
            return this;
        }

        /** The character's colours. */
        public Builder palette(Palette colours) {
            palette = colours;
            return this;
        }

        /** The instrument that speaks for the character, by its name in the instrument table. */
        public Builder voice(String instrument) {
            voice = Optional.of(instrument);
            return this;
        }

        /** The style the theme is written in. */
        public Builder style(StyleMix mix) {
            style = Optional.of(mix);
            return this;
        }

        /** The style the theme is written in, in every dimension. */
        public Builder style(String name) {
            return style(StyleMix.of(name));
        }

        /** The mode the character comes from. */
        public Builder heritage(String mode) {
            heritage = Optional.of(mode);
            return this;
        }

        /** The seed motif the theme grows from. */
        public Builder motif(String seedMotif) {
            motif = Optional.of(seedMotif);
            ownMotif = Optional.empty();
            return this;
        }

        /** The motif that the composer brings along. */
        public Builder motif(OwnMotif own) {
            ownMotif = Optional.of(own);
            return this;
        }

        /** The theme's key: {@code D dorian}. */
        public Builder key(String tonicAndMode) {
            key = Optional.of(tonicAndMode);
            return this;
        }

        /** The theme's meter. */
        public Builder meter(Meter other) {
            meter = Optional.of(other);
            return this;
        }

        /** The theme's tempo, in beats a minute. */
        public Builder tempo(double beatsPerMinute) {
            tempo = Optional.of(beatsPerMinute);
            return this;
        }

        /** The theme's form, by its name in the form table. */
        public Builder form(String name) {
            form = Optional.of(name);
            return this;
        }

        /** The theme's own chords: {@code Am7 | Fmaj7 G}. */
        public Builder chords(String symbols) {
            chords = Optional.of(symbols);
            return this;
        }

        /** The theme has no chords given; they are composed. */
        public Builder anyChords() {
            chords = Optional.empty();
            return this;
        }

        /** A bond to another character. */
        public Builder kin(String to, Kinship as) {
            kin.add(new Kin(to, as));
            return this;
        }

        /** Rule weights that replace the rules' own. */
        public Builder rules(Weights weights) {
            rules = weights;
            return this;
        }

        /**
         * The profile.
         *
         * @throws IllegalArgumentException if a value is out of its range
         */
        public CharacterProfile build() {
            return new CharacterProfile(
                    name,
                    korean,
                    emotions,
                    conceals,
                    traits,
                    restingHeart,
                    palette,
                    voice,
                    style,
                    heritage,
                    motif,
                    ownMotif,
                    key,
                    meter,
                    tempo,
                    form,
                    chords,
                    kin,
                    rules);
        }
    }
}
