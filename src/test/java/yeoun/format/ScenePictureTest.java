package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.DRUMS;
import static yeoun.support.SamplePieces.PIANO;
import static yeoun.support.SamplePieces.VIOLIN;
import static yeoun.support.SamplePieces.line;
import static yeoun.support.SamplePieces.part;
import static yeoun.support.SamplePieces.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import yeoun.ComposedCue;
import yeoun.Yeoun;
import yeoun.music.Rational;
import yeoun.score.CueSheet;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.story.Colour;
import yeoun.story.Emotion;
import yeoun.story.Feeling;
import yeoun.story.FrameRate;
import yeoun.story.Palette;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;
import yeoun.story.Timecode;
import yeoun.support.Golden;
import yeoun.support.Xml;

/** Pictures of scenes: everything that happens is on them, where it happens. */
class ScenePictureTest {

    private static final Palette BLUE = Palette.of(List.of(Colour.parse("#1B2A49")));

    private static Scene scene(String title, int seconds) {
        return Scene.lasting(Rational.of(seconds))
                .title(title)
                .start(Timecode.parse("01:00:00:12", FrameRate.FPS_24))
                .feel(Rational.ZERO, Feeling.of(new Emotion(-0.5, -0.2, 0.7, 0)))
                .feel(Rational.of(seconds / 2), Feeling.of(new Emotion(0.8, 0.4, 0.1, 0)))
                .present("서연", Rational.ZERO)
                .event(SceneEvent.during(SceneEvent.Kind.DIALOGUE, Rational.ONE, Rational.of(3)))
                .event(SceneEvent.at(SceneEvent.Kind.SIGH, Rational.of(2)))
                .event(SceneEvent.hit(Rational.of(4), SceneEvent.Hit.HARD, SceneEvent.Role.DOWNBEAT, "door"))
                .palette(Rational.ZERO, BLUE)
                .build();
    }

    private static CueSheet sheet(String title, int seconds) {
        CueSheet.Statement statement =
                new CueSheet.Statement("서연", List.of("inversion", "an octave higher"), 0.82, "statement", "Violin");
        CueSheet.Section first = new CueSheet.Section(
                "A",
                "longing",
                Rational.ZERO,
                Rational.of(4),
                "01:00:00:12",
                1,
                "V -0.5",
                "C ionian",
                120,
                "thin",
                Optional.of(statement));
        CueSheet.Section second = new CueSheet.Section(
                "B",
                "silence",
                Rational.of(4),
                Rational.of(seconds),
                "01:00:04:12",
                3,
                "V +0.8",
                "C ionian",
                120,
                "silence",
                Optional.empty());
        CueSheet.Hit hit =
                new CueSheet.Hit("hard door", "01:00:04:12", Rational.of(4), Rational.of(4), -1.5, 3, "downbeat");
        return new CueSheet(
                title,
                "01:00:00:12",
                "01:00:08:12",
                "24",
                Rational.of(seconds),
                "C ionian",
                120,
                List.of("Violin", "Piano", "Drum Kit"),
                List.of("서연"),
                List.of(first, second),
                List.of(hit),
                List.of());
    }

    private static Score music() {
        return score(
                120,
                part("Violin", VIOLIN, Part.Role.MELODY, line("E5 1/4, D5 1/4, C5 1/2, G5 1/1")),
                part("Piano", PIANO, Part.Role.CHORDS, line("C3+E3+G3 1/1, G2+B2+D3 1/1")),
                part("Drum Kit", DRUMS, Part.Role.PULSE, line("C2 1/2, D2 1/2, C2 1/2, D2 1/2, C2 2/1")));
    }

    private static String small() {
        return ScenePicture.of(scene("Door <&> 문", 8), music(), sheet("Door <&> 문", 8), Map.of("서연", BLUE));
    }

    @Test
    void thePictureOfASmallSceneIsAsItWas() {
        Golden.check("scene.svg", small());
    }

    @Test
    void momentsStandWhereTheirTimeIs() {
        Document picture = Xml.parse(small());
        Element root = picture.getDocumentElement();
        double left = Double.parseDouble(root.getAttribute("data-left"));
        double right = Double.parseDouble(root.getAttribute("data-right"));
        assertThat(root.getAttribute("data-seconds")).isEqualTo("8.0");
        double middle = (left + right) / 2;
        Element flag = Xml.elements(picture, "g").stream()
                .filter(g -> g.getTextContent().startsWith("hard door"))
                .findFirst()
                .orElseThrow();
        String path = ((Element) flag.getElementsByTagName("path").item(0)).getAttribute("d");
        assertThat(path).as("the flag of the hit in the middle").startsWith("M" + Svg.number(middle) + " ");
        assertThat(flag.getTextContent()).contains("−1.5 f");
    }

    @Test
    void timecodesAreNamedOnWholeSeconds() {
        assertThat(small()).contains(">01:00:01:00<").contains(">01:00:08:00<").doesNotContain(">01:00:00:00<");
    }

    @Test
    void everyPartEventAndStatementSaysWhatItIs() {
        List<String> tips = Xml.elements(Xml.parse(small()), "title").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(tips)
                .anyMatch(tip -> tip.startsWith("Violin, melody, section A"))
                .anyMatch(tip -> tip.startsWith("Piano, chords, section A"))
                .anyMatch(tip -> tip.equals("Drum Kit"))
                .anyMatch(tip -> tip.startsWith("dialogue 1 s to 3 s"))
                .anyMatch(tip -> tip.startsWith("sigh 2 s"))
                .anyMatch(tip -> tip.contains("inversion, an octave higher, 82 % like the theme, on Violin"))
                .anyMatch(tip -> tip.contains("valence 0.8, arousal 0.4, tension 0.1"));
    }

    @Test
    void longAndShortScenesAreDrawn() {
        for (int seconds : new int[] {5, 700, 10_800}) {
            String picture = ScenePicture.of(scene("Long", seconds), music(), sheet("Long", seconds), Map.of());
            double width =
                    Double.parseDouble(Xml.parse(picture).getDocumentElement().getAttribute("width"));
            assertThat(width).isBetween(1400.0, 8000.0);
            assertThat(picture).doesNotContain("NaN").doesNotContain("Infinity");
        }
        Scene bare = Scene.lasting(Rational.of(2)).build();
        CueSheet sheet = sheet("Bare", 8);
        Xml.parse(ScenePicture.of(
                bare, score(120, part("Violin", VIOLIN, Part.Role.MELODY, List.of())), sheet, Map.of()));
    }

    @Test
    void theScenesOfTheDemoAreDrawnWholeAndTheSameInEveryLocale() {
        Yeoun yeoun = Yeoun.standard();
        Locale before = Locale.getDefault();
        for (ComposedCue cue :
                yeoun.compose(yeoun.catalog().production("ten-winters"), 42).cues()) {
            String picture = cue.pictureSvg();
            Xml.parse(picture);
            assertThat(picture).doesNotContain("NaN").doesNotContain("Infinity");
            cue.sheet().hits().forEach(hit -> assertThat(picture).contains(Svg.escaped(HitFlags.tip(hit))));
            cue.score().parts().forEach(part -> assertThat(picture).contains(Svg.escaped(part.name())));
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(cue.pictureSvg()).isEqualTo(picture);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void coloursAreReadableAndApart() {
        for (String colour : List.of("#000000", "#FFFFFF", "#FFFF00", "#1B2A49", "#E8A24A")) {
            Hue hue = Hue.of(Colour.parse(colour)).readable();
            double luminance = luminance(hue.colour());
            assertThat(1.05 / (luminance + 0.05)).as("%s on white", colour).isGreaterThan(2.9);
            assertThat((luminance + 0.05) / 0.0556)
                    .as("%s on a dark page", colour)
                    .isGreaterThan(2.5);
        }
        List<Hue> many = Hue.distinct(Hue.readable(BLUE), List.of(), 14);
        assertThat(many.stream().map(Hue::colour)).doesNotHaveDuplicates();
        Colour amber = Colour.parse("#B5760C");
        assertThat(Hue.of(amber).colour()).as("a colour comes back").isEqualTo(amber);
    }

    private static double luminance(Colour colour) {
        double[] linear = new double[3];
        int[] channels = {colour.red(), colour.green(), colour.blue()};
        for (int i = 0; i < 3; i++) {
            double c = channels[i] / 255.0;
            linear[i] = c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
