package yeoun.catalog;

import java.util.Optional;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.FrameRate;
import yeoun.story.HouseStyle;
import yeoun.story.Keyframe;
import yeoun.story.Kin;
import yeoun.story.OwnMotif;
import yeoun.story.PaletteKey;
import yeoun.story.Presence;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;
import yeoun.theme.Melody;
import yeoun.theme.NoteText;
import yeoun.theme.SeedMotif;

/** Writes what users write: characters, scenes and productions. */
final class StorySheet {

    private StorySheet() {}

    static Node character(CharacterProfile profile) {
        return new Sheet()
                .text("name", profile.name())
                .textIf("korean", profile.korean())
                .putIf("emotions", profile.emotions().map(Feelings::write))
                .putIf("conceals", profile.conceals().map(Feelings::write))
                .numbers("traits", profile.traits())
                .putIf(
                        "heart",
                        profile.restingHeart()
                                .map(rate -> new Sheet().number("resting", rate).node()))
                .putIf(
                        "palette",
                        Optional.of(profile.palette())
                                .filter(palette -> !palette.isEmpty())
                                .map(Palettes::write))
                .textIf("voice", profile.voice())
                .putIf("style", profile.style().map(StyleMixes::write))
                .textIf("heritage", profile.heritage())
                .putIf("motif", motif(profile))
                .textIf("key", profile.key())
                .textIf("meter", profile.meter().map(Object::toString))
                .numberIf("tempo", profile.tempo())
                .textIf("form", profile.form())
                .textIf("chords", profile.chords())
                .list("kin", profile.kin(), StorySheet::kin)
                .numbers("rules", profile.rules().byRule())
                .node();
    }

    private static Optional<Node> motif(CharacterProfile profile) {
        return profile.ownMotif()
                .map(StorySheet::motif)
                .or(() -> profile.motif().map(Node::text));
    }

    private static Node motif(OwnMotif own) {
        Melody melody = SeedMotif.of(own).motif().melody();
        return new Sheet()
                .text("id", own.name())
                .text("key", own.key().toString())
                .text("meter", own.meter().toString())
                .text("pickup", own.pickup().toString())
                .text("notes", NoteText.print(melody, own.key()))
                .node();
    }

    private static Node kin(Kin kin) {
        return new Sheet().text("to", kin.to()).text("as", kin.as().word()).node();
    }

    static Node cast(Cast cast) {
        return Node.list(cast.characters().stream().map(StorySheet::character).toList());
    }

    static Node scene(Scene scene) {
        FrameRate rate = scene.rate();
        return new Sheet()
                .text("title", scene.title())
                .text("length", Times.write(scene.length(), rate))
                .text("start", scene.start().toString())
                .text("rate", rate.label())
                .putIf("style", scene.style().map(StyleMixes::write))
                .list("emotion", scene.emotion(), key -> keyframe(key, rate))
                .list("present", scene.present(), presence -> presence(presence, rate))
                .list("events", scene.events(), event -> event(event, rate))
                .list("palette", scene.palette(), key -> palette(key, rate))
                .node();
    }

    private static Node keyframe(Keyframe key, FrameRate rate) {
        Sheet sheet = new Sheet().text("at", Times.write(key.at(), rate));
        return key.feeling().words().isEmpty()
                ? Feelings.coordinates(sheet, key.feeling().emotion()).node()
                : sheet.put("feel", Feelings.write(key.feeling())).node();
    }

    private static Node presence(Presence presence, FrameRate rate) {
        Sheet sheet = new Sheet().text("who", presence.who());
        if (!presence.from().isZero()) {
            sheet.text("from", Times.write(presence.from(), rate));
        }
        return sheet.textIf("to", presence.to().map(to -> Times.write(to, rate)))
                .node();
    }

    private static Node event(SceneEvent event, FrameRate rate) {
        Sheet sheet = new Sheet();
        if (event.kind().isLasting()) {
            sheet.text("from", Times.write(event.from(), rate)).text("to", Times.write(event.to(), rate));
        } else {
            sheet.text("at", Times.write(event.from(), rate));
        }
        return sheet.text("is", event.kind().word())
                .textIf("who", event.who())
                .textIf("hit", event.hit().map(SceneEvent.Hit::word))
                .textIf("as", event.role().map(SceneEvent.Role::word))
                .numberIf("rate", event.rate())
                .flag("critical", event.critical())
                .textUnlessEmpty("note", event.note())
                .node();
    }

    private static Node palette(PaletteKey key, FrameRate rate) {
        return new Sheet()
                .text("at", Times.write(key.at(), rate))
                .put("colours", Palettes.write(key.colours()))
                .node();
    }

    static Node production(Production production) {
        Sheet sheet = new Sheet()
                .text("title", production.title())
                .textIf("korean", production.korean())
                .putIf("style", production.style().map(StyleMixes::write));
        if (!production.house().equals(HouseStyle.NONE)) {
            sheet.put("house", house(production.house()));
        }
        return sheet.putIf("seed", production.seed().map(Node::number))
                .list("cast", production.cast().characters(), StorySheet::character)
                .list("scenes", production.scenes(), StorySheet::scene)
                .node();
    }

    static Node house(HouseStyle house) {
        return new Sheet()
                .text("name", house.name())
                .textIf("signatureInterval", house.signatureInterval().map(Object::toString))
                .texts("signatureProgression", house.signatureProgression())
                .texts("homeKeys", house.homeKeys())
                .numberIf("tempo", house.tempo())
                .texts("instruments", house.instruments())
                .texts("colours", house.colours())
                .textIf("ending", house.ending())
                .texts("forbidden", house.forbidden())
                .numbers("rules", house.rules().byRule())
                .node();
    }
}
