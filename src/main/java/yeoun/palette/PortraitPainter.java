package yeoun.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.craft.Tables;
import yeoun.craft.Trait;
import yeoun.craft.Weighted;
import yeoun.story.CharacterProfile;
import yeoun.story.Emotion;
import yeoun.story.Feeling;
import yeoun.story.HouseStyle;
import yeoun.story.StyleMix;

/** Makes portraits: resolves what a profile says and fills in what it does not. */
public final class PortraitPainter {

    /** How much traits count against stated emotions. */
    private static final double TRAIT_SHARE = 0.3;

    /** How much colours count against the story (MUSIC 6.5). */
    private static final double COLOUR_SHARE = 0.2;

    /** How much the concealed counts in the layer beneath. */
    private static final double CONCEALED_SHARE = 0.5;

    private final Tables tables;

    /** A painter with these tables. */
    public PortraitPainter(Tables tables) {
        this.tables = tables;
    }

    /**
     * The portrait of a character.
     *
     * @param fallback the style of those who name none
     * @throws IllegalArgumentException if the profile names something that no table has; the message names the nearest
     */
    public Portrait paint(CharacterProfile profile, StyleMix fallback, HouseStyle house, Seed seed) {
        List<String> defaults = new ArrayList<>();
        List<Weighted<Trait>> traits = traits(profile, seed.at("traits"), defaults);
        ColourModel colours = ColourModel.of(profile.palette());
        Emotion emotion = emotion(profile, traits, colours);
        Feeling feeling = new Feeling(profile.emotions().orElse(Feeling.NEUTRAL).words(), emotion);
        Expression expression = CueModel.expression(feeling, tables.lexicon(), tables.moods());
        double tempo = profile.palette().isEmpty() ? 1 : colours.tempoFactor();
        Emotion beneath = profile.conceals()
                .map(hidden -> emotion.towards(hidden.emotion(), CONCEALED_SHARE))
                .orElse(emotion);
        StyleMix mix = profile.style().orElse(fallback);
        if (profile.style().isEmpty()) {
            defaults.add("no style given: " + fallback);
        }
        Style style = Style.of(mix, tables.styles());
        Instrument voice = voice(profile, traits, colours, style, house, Set.of(), seed.at("voice"), defaults);
        return new Portrait(
                profile,
                expression.atTempo(expression.tempo() * tempo),
                beneath,
                traits,
                CueModel.moods(feeling, tables.lexicon(), tables.moods()),
                colours,
                style,
                house,
                voice,
                defaults);
    }

    private List<Weighted<Trait>> traits(CharacterProfile profile, Seed seed, List<String> defaults) {
        if (profile.traits().isEmpty()) {
            Emotion emotion = profile.emotion();
            Trait implied = seed.pick(tables.traits().all(), t -> nearness(t.emotion(), emotion));
            defaults.add("no traits given: " + implied.id() + ", as the emotion suggests");
            return List.of(new Weighted<>(implied, 0.5));
        }
        List<Weighted<Trait>> traits = new ArrayList<>();
        profile.traits()
                .forEach((id, weight) ->
                        traits.add(new Weighted<>(tables.traits().get(id), weight)));
        traits.sort(Comparator.comparing((Weighted<Trait> t) -> -t.weight())
                .thenComparing(t -> t.value().id()));
        return traits;
    }

    private static double nearness(Emotion one, Emotion other) {
        double dominance = one.dominance() - other.dominance();
        double distance = one.distance(other);
        return FastMath.exp(-8 * (distance * distance + 0.5 * dominance * dominance));
    }

    private static Emotion emotion(CharacterProfile profile, List<Weighted<Trait>> traits, ColourModel colours) {
        double v = 0;
        double a = 0;
        double t = 0;
        double d = 0;
        double total = 0;
        for (Weighted<Trait> trait : traits) {
            Emotion own = trait.value().emotion();
            v += trait.weight() * own.valence();
            a += trait.weight() * own.arousal();
            t += trait.weight() * own.tension();
            d += trait.weight() * own.dominance();
            total += trait.weight();
        }
        Emotion byTraits = Emotion.clamped(v / total, a / total, t / total, d / total);
        double share = profile.emotions().isEmpty() ? profile.traits().isEmpty() ? 0 : 1 : TRAIT_SHARE;
        Emotion story = profile.emotion().towards(byTraits, share);
        if (profile.palette().isEmpty()) {
            return story;
        }
        Emotion coloured = story.towards(colours.emotion(), COLOUR_SHARE);
        return Emotion.clamped(coloured.valence(), coloured.arousal(), coloured.tension(), story.dominance());
    }

    /**
     * Another voice than the one that {@link #paint} chooses, where that one speaks for somebody else already: one that the
     * style has and nobody has taken. Nothing where the profile names its voice, or it is free, or none is.
     *
     * @param taken the ids of instruments that speak for others
     */
    public Optional<String> freeVoice(
            CharacterProfile profile, StyleMix fallback, HouseStyle house, Set<String> taken, Seed seed) {
        if (profile.voice().isPresent()) {
            return Optional.empty();
        }
        Portrait usual = paint(profile, fallback, house, seed);
        if (!taken.contains(usual.voice().id())) {
            return Optional.empty();
        }
        Instrument free = voice(
                profile,
                usual.traits(),
                usual.colours(),
                usual.style(),
                house,
                taken,
                seed.at("voice"),
                new ArrayList<>());
        return Optional.of(free.id()).filter(id -> !taken.contains(id));
    }

    private Instrument voice(
            CharacterProfile profile,
            List<Weighted<Trait>> traits,
            ColourModel colours,
            Style style,
            HouseStyle house,
            Set<String> taken,
            Seed seed,
            List<String> defaults) {
        if (profile.voice().isPresent()) {
            return tables.instruments().get(profile.voice().get());
        }
        List<Weighted<Instrument>> choices = new ArrayList<>();
        List<Instrument> own = tables.instruments().known(style.ensemble().melody());
        for (int i = 0; i < own.size(); i++) {
            Instrument instrument = own.get(i);
            double liked = 0.2;
            for (Weighted<Trait> trait : traits) {
                liked += trait.value().instruments().contains(instrument.id()) ? trait.weight() : 0;
            }
            double colour = profile.palette().isEmpty() ? 1 : FastMath.sqrt(colours.match(instrument));
            boolean forbidden = house.forbidden().contains(instrument.id()) || taken.contains(instrument.id());
            choices.add(new Weighted<>(instrument, forbidden ? 0 : liked * colour * FastMath.pow(0.85, i)));
        }
        Optional<Instrument> voice = choices.stream().anyMatch(c -> c.weight() > 0)
                ? Optional.of(seed.pick(choices, Weighted::weight).value())
                : Optional.empty();
        Instrument chosen = voice.orElseGet(() -> tables.instruments().get("piano"));
        defaults.add("no voice given: " + chosen.name());
        return chosen;
    }
}
