package yeoun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import yeoun.support.Xml;

/**
 * The pictures of the documentation: drawn by Yeoun, written anew with {@code -Dyeoun.rewrite=true}. They may lag behind the
 * engine, since every change of a rule changes them, but they are whole and of the right piece.
 */
class DocsPicturesTest {

    private static final Path FOLDER = Path.of("docs/images");

    @Test
    void thePicturesOfTheDocumentationAreWhole() throws IOException {
        if (Boolean.getBoolean("yeoun.rewrite")) {
            Yeoun yeoun = Yeoun.standard();
            ComposedProduction drama = yeoun.compose(yeoun.catalog().production("ten-winters"), 7);
            Files.writeString(
                    FOLDER.resolve("lead-sheet.svg"), drama.themes().get(0).leadSheetSvg());
            Files.writeString(FOLDER.resolve("scene.svg"), drama.cues().get(1).pictureSvg());
        }
        assertThat(says("lead-sheet.svg")).startsWith("Lead sheet of Han Seo-yeon");
        assertThat(says("scene.svg")).startsWith("Picture of the scene Rooftop, dusk");
    }

    private static String says(String name) throws IOException {
        Element root = Xml.parse(Files.readString(FOLDER.resolve(name))).getDocumentElement();
        return root.getAttribute("aria-label");
    }
}
