package yeoun.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import yeoun.music.Rational;
import yeoun.story.Feeling;
import yeoun.story.FrameRate;
import yeoun.story.Keyframe;
import yeoun.story.PaletteKey;
import yeoun.story.Presence;
import yeoun.story.Scene;
import yeoun.story.Timecode;

/** Reads scenes. */
final class SceneReader {

    private final Reading reading;
    private final Fields file;
    private final Optional<Set<String>> cast;
    private final String title;
    private final Optional<FrameRate> rate;
    private final Optional<Timecode> start;
    private final SceneTimes times;

    private SceneReader(Reading reading, Document document, Optional<Set<String>> cast, String titleIfNone) {
        this.reading = reading;
        this.file = new Fields(document.root(), reading.problems());
        this.cast = cast;
        this.title = file.lineIf("title").orElse(titleIfNone);
        this.rate = file.find("rate").flatMap(this::rate);
        this.start = file.find("start").flatMap(this::start);
        this.times = new SceneTimes(new Times(reading.values(), rate, start), file);
    }

    static Scene read(Reading reading, Document document) {
        return read(reading, document, Optional.empty(), "Scene");
    }

    /**
     * Reads a scene.
     *
     * @param cast the names of the cast, if there is one that everyone must be of
     * @param titleIfNone what the scene is called if it does not say
     */
    static Scene read(Reading reading, Document document, Optional<Set<String>> cast, String titleIfNone) {
        return new SceneReader(reading, document, cast, titleIfNone).scene();
    }

    private Optional<FrameRate> rate(Node node) {
        Node label =
                node.is(Node.Kind.NUMBER) ? Node.leaf(Node.Kind.STRING, node.text(), node.at(), node.name()) : node;
        return reading.values().parsed(label, FrameRate::parse);
    }

    private Optional<Timecode> start(Node node) {
        if (!file.has("rate")) {
            reading.problems().add(node, "the scene's \"rate\" too, which timecode needs");
        }
        return rate.flatMap(r -> reading.values().parsed(node, text -> Timecode.parse(text, r)));
    }

    private Scene scene() {
        assume();
        Optional<Rational> length = times.length();
        List<Keyframe> emotion = keys("emotion", this::keyframe);
        List<Presence> present = present();
        var events = new EventReader(reading, times, cast).read(file.listIf("events"));
        List<PaletteKey> palette = keys("palette", this::paletteKey);
        var style = reading.style(file);
        file.done();
        Timecode first = start.orElse(new Timecode(0, rate.orElse(FrameRate.FPS_24)));
        return new Scene(title, length.orElseThrow(Told::new), first, emotion, present, events, palette, style);
    }

    private void assume() {
        if (!file.has("title")) {
            reading.assume("a scene without a title: \"" + title + "\"");
        }
        if (!file.has("rate")) {
            reading.assume("no frame rate for \"" + title + "\": " + FrameRate.FPS_24);
        }
        if (!file.has("emotion")) {
            reading.assume("no emotion for \"" + title + "\": neutral throughout");
        }
    }

    /** Things at times that rise. */
    private <T> List<T> keys(String name, BiFunction<Fields, Rational, Optional<T>> reader) {
        List<T> keys = new ArrayList<>();
        Optional<Rational> before = Optional.empty();
        for (Node node : file.listIf(name)) {
            Fields fields = new Fields(node, reading.problems());
            Optional<Rational> at = times.read(fields.require("at", "a time"));
            if (at.isPresent()) {
                requireAfter(before, at.get(), fields);
                before = at;
            }
            reader.apply(fields, at.orElse(Rational.ZERO)).ifPresent(keys::add);
            fields.done();
        }
        return keys;
    }

    private void requireAfter(Optional<Rational> before, Rational at, Fields fields) {
        if (before.isPresent() && at.compareTo(before.get()) <= 0) {
            String earlier = SceneTimes.text(before.get());
            reading.problems()
                    .add(fields.require("at", ""), "a time after " + earlier + ", where the one before stands");
        }
    }

    private Optional<Keyframe> keyframe(Fields fields, Rational at) {
        boolean placed = Feelings.COORDINATES.stream().anyMatch(fields::has);
        Optional<Node> feel = fields.find("feel");
        if (placed == feel.isPresent()) {
            String found = placed ? "both \"feel\" and coordinates" : "no feeling";
            reading.problems().add(fields.node(), found, "\"feel\", or valence, arousal, tension and dominance");
        }
        if (placed) {
            return Optional.of(new Keyframe(at, Feeling.of(TableReader.emotion(fields))));
        }
        return feel.flatMap(reading.feelings()::read).map(feeling -> new Keyframe(at, feeling));
    }

    private Optional<PaletteKey> paletteKey(Fields fields, Rational at) {
        return reading.palettes()
                .read(fields.require("colours", "a list of colours, or colours with shares"))
                .map(colours -> new PaletteKey(at, colours));
    }

    private List<Presence> present() {
        List<Presence> present = new ArrayList<>();
        for (Node node : file.listIf("present")) {
            Fields fields = new Fields(node, reading.problems());
            String who = fields.line("who");
            cast.ifPresent(names -> CastReader.checkWho(reading, node, "who", names));
            Rational from = fields.find("from").flatMap(times::read).orElse(Rational.ZERO);
            Optional<Rational> to = fields.find("to").flatMap(end -> times.readAfter(end, from));
            fields.done();
            present.add(new Presence(who, from, to));
        }
        return present;
    }
}
