package yeoun.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Mark;
import yeoun.score.Score;
import yeoun.story.CharacterProfile;
import yeoun.story.Colour;
import yeoun.story.Feeling;

/** Writes the page and gathers the music that it plays. */
final class BookPage {

    private final ThemeBook book;
    private final Html html = new Html();
    private final BookMusic music = new BookMusic();

    BookPage(ThemeBook book) {
        this.book = book;
    }

    String write() {
        html.markup("<!DOCTYPE html>\n").open("html", "lang", "en");
        head();
        html.open("body");
        html.add("a", "Skip to the themes", "class", "skip", "href", "#cast");
        top();
        html.open("main");
        cast();
        scenes();
        html.close();
        html.open("footer").add("p", "Escape stops the music. A click on a picture plays from there.", "class", "soft");
        html.add("p", "", "id", "said", "aria-live", "polite", "class", "soft").close();
        String safe = music.json().replace("<", "\\u003c");
        html.markup("<script type=\"application/json\" id=\"music\">" + safe + "</script>\n");
        html.markup("<script>\n" + resource("book.js") + "</script>\n");
        return html.close().close().toString();
    }

    private void head() {
        html.open("head").lone("meta", "charset", "utf-8");
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.add("title", book.title() + " – theme book");
        html.lone("link", "rel", "icon", "href", "data:,");
        html.markup("<style>\n" + resource("book.css") + "</style>\n").close();
    }

    private void top() {
        html.open("header").add("h1", book.title());
        if (!book.korean().isEmpty()) {
            html.add("p", book.korean(), "lang", "ko", "class", "soft");
        }
        html.add("p", book.about(), "class", "soft");
        html.open("nav", "aria-label", "Contents").open("ul");
        for (int i = 0; i < book.cast().size(); i++) {
            link("#character-" + i, book.cast().get(i).profile().name());
        }
        for (int i = 0; i < book.scenes().size(); i++) {
            link("#scene-" + i, book.scenes().get(i).sound().label());
        }
        html.close().close().close();
    }

    private void link(String href, String words) {
        html.open("li").add("a", words, "href", href).close();
    }

    private void cast() {
        html.open("section", "id", "cast", "aria-labelledby", "cast-title").add("h2", "The cast", "id", "cast-title");
        for (int i = 0; i < book.cast().size(); i++) {
            character(i, book.cast().get(i));
        }
        html.close();
    }

    private void character(int index, ThemeBook.Character character) {
        CharacterProfile profile = character.profile();
        String own = Hue.striking(profile.palette()).get(0).colour().toString();
        html.open("article", "id", "character-" + index, "style", "--own:" + own);
        html.open("h3").text(profile.name());
        colours(profile);
        html.close();
        profile.korean().ifPresent(name -> html.add("p", name, "lang", "ko", "class", "soft"));
        words(profile);
        html.add("p", String.join(" · ", character.facts()), "class", "soft");
        Score score = character.theme().performance().score();
        LeadSheet sheet = LeadSheet.of(score);
        picture("t" + index, sheet.svg(), "Lead sheet of " + profile.name());
        player("t" + index, character.theme(), sheet.places());
        html.add("h4", "Chords").add("p", chords(score), "class", "chords");
        reasons(character);
        kin(character);
        variations(index, character);
        html.close();
    }

    private void colours(CharacterProfile profile) {
        if (!profile.palette().isEmpty()) {
            String names = "colours " + profile.palette().shares().keySet();
            html.open("span", "class", "colours", "role", "img", "aria-label", names);
            for (Colour colour : profile.palette().shares().keySet()) {
                html.add("span", "", "style", "background:" + colour);
            }
            html.close();
        }
    }

    private void words(CharacterProfile profile) {
        html.open("ul", "class", "words", "aria-label", "Feelings and traits");
        words(profile.emotions(), "", "");
        words(profile.conceals(), "hidden: ", "hidden");
        profile.traits().forEach((trait, weight) -> html.add("li", trait + " " + Svg.number(weight)));
        html.close();
    }

    private void words(Optional<Feeling> feeling, String before, String kind) {
        feeling.ifPresent(f -> f.words()
                .forEach((word, share) -> html.add("li", before + word + " " + Svg.number(share), "class", kind)));
    }

    private void picture(String id, String svg, String label) {
        html.open("div", "class", "picture", "data-shows", id, "tabindex", "0", "role", "region", "aria-label", label);
        html.markup(svg).close();
    }

    private void player(String id, ThemeBook.Sound sound, List<LeadSheet.Place> places) {
        music.add(id, sound.performance(), places);
        html.open(
                "div",
                "class",
                "player",
                "data-piece",
                id,
                "data-label",
                sound.label(),
                "role",
                "group",
                "aria-label",
                sound.label());
        html.add("button", "▶ Play", "type", "button", "aria-label", "Play " + sound.label());
        html.lone(
                "input",
                "type",
                "range",
                "min",
                "0",
                "max",
                "1",
                "step",
                "0.01",
                "value",
                "0",
                "aria-label",
                "Position in " + sound.label());
        html.add("output", "0:00").close();
        if (!sound.files().isEmpty()) {
            html.open("p", "class", "links").text("Files: ");
            for (ThemeBook.File file : sound.files()) {
                html.add("a", file.label(), "href", file.href(), "download", file.name())
                        .text(" ");
            }
            html.close();
        }
    }

    private static String chords(Score score) {
        StringBuilder line = new StringBuilder();
        List<Mark.ChordMark> chords = score.marks(Mark.ChordMark.class);
        for (Bar bar : score.bars()) {
            List<String> own = chords.stream()
                    .filter(chord -> isIn(chord.at(), bar))
                    .map(chord -> chord.chord().toString())
                    .toList();
            if (bar.number() > 0) {
                line.append(line.length() > 0 ? " | " : "").append(own.isEmpty() ? "%" : String.join(" ", own));
            }
        }
        return line.toString();
    }

    private static boolean isIn(Rational at, Bar bar) {
        return at.compareTo(bar.onset()) >= 0 && at.isLessThan(bar.end());
    }

    private void reasons(ThemeBook.Character character) {
        if (!character.reasons().isEmpty()) {
            html.add("h4", "Why it is so").open("ol");
            for (ThemeBook.Reason reason : character.reasons()) {
                html.open("li").text(reason.says()).add("span", reason.because(), "class", "because");
                html.add("span", reason.where(), "class", "because").close();
            }
            html.close();
        }
    }

    private void kin(ThemeBook.Character character) {
        if (!character.kin().isEmpty()) {
            html.add("h4", "Kin").open("ul");
            character.kin().forEach((name, as) -> {
                html.open("li");
                for (int i = 0; i < book.cast().size(); i++) {
                    if (book.cast().get(i).profile().name().equals(name)) {
                        html.add("a", name, "href", "#character-" + i);
                    }
                }
                html.text(", " + as).close();
            });
            html.close();
        }
    }

    private void variations(int index, ThemeBook.Character character) {
        if (!character.variations().isEmpty()) {
            html.open("div", "class", "compare").add("h4", "Variations").open("div", "class", "variations");
            for (int i = 0; i < character.variations().size(); i++) {
                ThemeBook.Sound sound = character.variations().get(i);
                html.open("div").add("p", sound.label()).add("p", sound.says(), "class", "soft");
                player("v" + index + "-" + i, sound, List.of());
                html.close();
            }
            html.close().close();
        }
    }

    private void scenes() {
        html.open("section", "id", "scenes", "aria-labelledby", "scenes-title")
                .add("h2", "The scenes", "id", "scenes-title");
        for (int i = 0; i < book.scenes().size(); i++) {
            ThemeBook.Scene scene = book.scenes().get(i);
            html.open("article", "id", "scene-" + i).add("h3", scene.sound().label());
            html.add("p", scene.sound().says(), "class", "soft");
            picture(
                    "s" + i,
                    scene.picture(),
                    "Picture of the scene " + scene.sound().label());
            player("s" + i, scene.sound(), List.of());
            if (!scene.notes().isEmpty()) {
                html.open("details").add("summary", "What was decided").open("ul");
                scene.notes().forEach(note -> html.add("li", note));
                html.close().close();
            }
            html.close();
        }
        html.close();
    }

    private static String resource(String name) {
        try (InputStream in = ThemeBook.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
