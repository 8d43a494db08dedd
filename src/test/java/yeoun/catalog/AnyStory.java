package yeoun.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import yeoun.chance.Weights;
import yeoun.craft.Style;
import yeoun.craft.Tables;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.Colour;
import yeoun.story.Emotion;
import yeoun.story.Feeling;
import yeoun.story.FrameRate;
import yeoun.story.HouseStyle;
import yeoun.story.Keyframe;
import yeoun.story.Kin;
import yeoun.story.Kinship;
import yeoun.story.OwnMotif;
import yeoun.story.Palette;
import yeoun.story.PaletteKey;
import yeoun.story.Presence;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;
import yeoun.story.StyleMix;
import yeoun.story.Timecode;
import yeoun.support.Any;

/** Random characters, scenes and productions that a catalog can read. */
final class AnyStory {

    private final Any any;
    private final Tables tables;
    private final Known known;

    AnyStory(Any any, Catalog catalog) {
        this.any = any;
        this.tables = catalog.tables();
        this.known = new Known(tables, catalog.motifs(), java.util.Set.of());
    }

    private <T> Optional<T> maybe(java.util.function.Supplier<T> value) {
        return any.chance(0.5) ? Optional.of(value.get()) : Optional.empty();
    }

    private String name(Collection<String> names) {
        return any.of(List.copyOf(new TreeSet<>(names)));
    }

    private double share() {
        return any.chance(0.3) ? 1 : 1 - 0.999 * any.seed().uniform();
    }

    Feeling feeling() {
        if (any.chance(0.3)) {
            return Feeling.of(
                    new Emotion(any.number(-1, 1), any.number(-1, 1), any.number(0, 1), any.of(-1.0, 0.0, 0.5)));
        }
        TreeMap<String, Double> words = new TreeMap<>();
        for (int i = any.between(1, 3); i > 0; i--) {
            var word = any.of(tables.lexicon().words());
            words.put(any.chance(0.5) ? word.word() : word.hangul().orElse(word.word()), share());
        }
        boolean twice = words.keySet().stream()
                        .map(form -> tables.lexicon().find(form).orElseThrow())
                        .distinct()
                        .count()
                < words.size();
        return twice ? tables.lexicon().feeling("joy") : tables.lexicon().feeling(words);
    }

    Palette palette() {
        TreeMap<Colour, Double> shares = new TreeMap<>();
        boolean even = any.chance(0.5);
        for (int i = any.between(1, 4); i > 0; i--) {
            shares.put(new Colour(any.between(0, 0xFFFFFF)), even ? 1 : any.number(0.01, 900));
        }
        return new Palette(shares);
    }

    StyleMix style() {
        TreeMap<StyleMix.Dimension, String> parts = new TreeMap<>();
        for (StyleMix.Dimension dimension : StyleMix.Dimension.values()) {
            if (any.chance(0.2)) {
                parts.put(dimension, name(tables.styles().ids()));
            }
        }
        return new StyleMix(name(tables.styles().ids()), parts);
    }

    private Weights rules() {
        return any.chance(0.7)
                ? Weights.OWN
                : Weights.OWN.with("some-rule", any.number(0, 100)).with("other", 0);
    }

    private OwnMotif ownMotif() {
        Key key = new Key(
                PitchClass.parse(any.of("C", "F#", "Bb")), any.of(tables.modes().all()));
        List<Event<Degree>> notes = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (int i = any.between(2, 6); i > 0; i--) {
            Rational length = any.of(Rational.of(1, 4), Rational.of(3, 8), Rational.of(1, 12), Rational.of(5, 96));
            notes.add(new Event<>(at, length, Degree.of(any.between(-3, 9))));
            at = at.plus(length).plus(any.of(Rational.ZERO, Rational.of(1, 8)));
        }
        Rational pickup = any.of(Rational.ZERO, Rational.of(1, 8));
        return new OwnMotif(any.of("mine", "내 선율"), key, Meter.of(3, 4), pickup, new Passage<>(at, notes));
    }

    /** A character of that name with bonds to some of the others. */
    CharacterProfile character(String name, List<String> others) {
        TreeMap<String, Double> traits = new TreeMap<>();
        for (int i = any.between(0, 3); i > 0; i--) {
            traits.put(name(tables.traits().ids()), share());
        }
        List<Kin> kin = new ArrayList<>();
        for (String other : others) {
            if (any.chance(0.4)) {
                Kinship descent = other.compareTo(name) < 0 ? Kinship.CHILD : Kinship.PARENT;
                kin.add(new Kin(
                        other,
                        any.of(Kinship.LOVER, Kinship.SIBLING, Kinship.RIVAL, Kinship.FRIEND, descent, descent)));
            }
        }
        return new CharacterProfile(
                name,
                maybe(() -> any.of("한서연", "강도현", "😀")),
                maybe(this::feeling),
                maybe(this::feeling),
                traits,
                maybe(() -> any.of(30.0, 66.0, any.number(30, 150))),
                any.chance(0.5) ? Palette.NONE : palette(),
                maybe(() -> name(known.voices())),
                maybe(this::style),
                maybe(() -> name(tables.modes().ids())),
                maybe(() -> name(known.motifs().ids())),
                maybe(this::ownMotif),
                maybe(() -> any.of("C ", "F# ", "Bb ") + name(tables.modes().ids())),
                maybe(() -> any.of(Meter.COMMON, Meter.of(6, 8), Meter.parse("10/8 (3+2+3+2)"))),
                maybe(() -> any.number(30, 240)),
                maybe(() -> name(tables.forms().ids())),
                maybe(() -> any.of("Am7 | Fmaj7 G", "C/E", "Dm7b5 | G7b9 Cm(maj7)")),
                kin,
                rules());
    }

    HouseStyle house() {
        return new HouseStyle(
                any.of("House", "하우스 \"1\"", "a\\b"),
                maybe(() -> yeoun.music.Interval.parse(any.of("M6", "-m2", "P5"))),
                any.chance(0.5) ? List.of() : List.of("IVmaj7", "V7/vi", "vii°7"),
                any.chance(0.5) ? List.of() : List.of("Eb", "F#"),
                maybe(() -> any.number(30, 240)),
                any.chance(0.5) ? List.of() : List.of(name(tables.instruments().ids())),
                any.chance(0.5) ? List.of() : List.of(name(tables.instruments().ids())),
                maybe(() -> name(tables.cadences().ids())),
                any.chance(0.5) ? List.of() : List.of(name(known.forbidden()), "PAC"),
                rules());
    }

    /** A time before another: a decimal, a frame, or neither. */
    private Rational before(Rational end, FrameRate rate) {
        long frames = end.times(rate.perSecond()).floor();
        Rational time = switch (any.between(0, 3)) {
            case 0 -> Rational.of((long) (any.seed().uniform() * frames)).dividedBy(rate.perSecond());
            case 1 -> Rational.of((long) (any.seed().uniform() * end.toDouble() * 1000), 1000);
            case 2 -> Rational.of((long) (any.seed().uniform() * end.toDouble() * 7), 7);
            default -> Rational.of((long) (any.seed().uniform() * end.toDouble()));
        };
        return time.isLessThan(end) ? time : Rational.ZERO;
    }

    Scene scene(List<String> cast) {
        FrameRate rate = any.of(FrameRate.values());
        Rational length = any.of(
                Rational.of(any.between(1, 10800)),
                Rational.of(any.between(1, 99999), 100),
                Rational.of(any.between(24, 9999)).dividedBy(rate.perSecond()));
        List<Keyframe> emotion = new ArrayList<>();
        List<PaletteKey> palette = new ArrayList<>();
        TreeSet<Rational> times = new TreeSet<>();
        for (int i = any.between(0, 5); i > 0; i--) {
            times.add(before(length, rate));
        }
        for (Rational time : times) {
            emotion.add(new Keyframe(time, feeling()));
            palette.add(new PaletteKey(time, palette()));
        }
        List<Presence> present = new ArrayList<>();
        for (String who : cast) {
            Rational to = length.min(before(length, rate).plus(Rational.of(1, 100)));
            present.add(new Presence(who, before(to, rate), any.chance(0.5) ? Optional.empty() : Optional.of(to)));
        }
        List<SceneEvent> events = new ArrayList<>();
        for (int i = any.between(0, 8); i > 0; i--) {
            events.add(event(length, rate, cast, events));
        }
        return new Scene(
                any.of("The rooftop", "옥상 🌇", "\"quoted\""),
                length,
                new Timecode(any.between(0, 5_000_000), rate),
                emotion,
                present,
                events,
                palette,
                maybe(this::style));
    }

    private SceneEvent event(Rational length, FrameRate rate, List<String> cast, List<SceneEvent> others) {
        SceneEvent.Kind kind = any.of(SceneEvent.Kind.values());
        Rational to = length.min(before(length, rate).plus(Rational.of(1, 100)));
        Rational from = kind.isLasting() ? before(to, rate) : to;
        boolean near = others.stream().anyMatch(e -> e.from().minus(from).abs().isLessThan(Rational.of(1, 4)));
        SceneEvent.Hit hit = near ? SceneEvent.Hit.SOFT : any.of(SceneEvent.Hit.values());
        boolean beats = kind == SceneEvent.Kind.FOOTSTEPS || kind == SceneEvent.Kind.HEARTBEAT;
        return new SceneEvent(
                kind,
                from,
                to,
                kind == SceneEvent.Kind.HIT ? Optional.of(hit) : maybe(() -> hit),
                maybe(() -> any.of(SceneEvent.Role.values())),
                cast.isEmpty() ? Optional.empty() : maybe(() -> any.of(cast)),
                beats ? maybe(() -> any.number(20, 240)) : Optional.empty(),
                kind == SceneEvent.Kind.DIALOGUE && any.chance(0.5),
                any.of("", "the door", "문"));
    }

    Production production() {
        List<String> names = List.of("Han Seo-yeon", "강도현", "Ünïcödé 😀", "D").subList(0, any.between(0, 4));
        List<CharacterProfile> characters = new ArrayList<>();
        for (String name : names) {
            characters.add(character(
                    name, names.stream().filter(other -> !other.equals(name)).toList()));
        }
        List<Scene> scenes = new ArrayList<>();
        for (int i = any.between(names.isEmpty() ? 1 : 0, 3); i > 0; i--) {
            scenes.add(scene(names));
        }
        return new Production(
                "Production",
                maybe(() -> "작품"),
                maybe(this::style),
                any.chance(0.5) ? HouseStyle.NONE : house(),
                maybe(() -> any.of(7L, Long.MAX_VALUE, Long.MIN_VALUE, -1L)),
                new Cast(characters),
                scenes);
    }

    Style anyStyle() {
        return Style.of(style(), tables.styles());
    }
}
