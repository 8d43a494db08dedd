package yeoun.format;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import yeoun.score.Performance;
import yeoun.story.CharacterProfile;

/**
 * A production's music as one page that opens anywhere and plays: its cast with their themes, its scenes, and variations to
 * compare by ear. It needs no network and no other file.
 *
 * @param title what the production is called
 * @param korean the title in Hangul; may be empty
 * @param about a line on how it was made
 * @param cast the characters with their themes
 * @param scenes the scenes with their music
 */
public record ThemeBook(String title, String korean, String about, List<Character> cast, List<Scene> scenes) {

    public ThemeBook {
        cast = List.copyOf(cast);
        scenes = List.copyOf(scenes);
    }

    /**
     * Something to hear.
     *
     * @param label what it is
     * @param says more of it, in a few words; may be empty
     * @param performance how it is played
     * @param files files of it
     */
    public record Sound(String label, String says, Performance performance, List<File> files) {

        public Sound {
            files = List.copyOf(files);
        }
    }

    /**
     * A file to take along.
     *
     * @param label what it is
     * @param name its name
     * @param href where it is: beside the page, or in it
     */
    public record File(String label, String name, String href) {

        /** A file that is packed into the page. */
        public static File packed(String label, String name, String type, byte[] content) {
            return new File(
                    label,
                    name,
                    "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content));
        }
    }

    /**
     * A character with their theme.
     *
     * @param profile who it is
     * @param facts key, tempo, form and the like
     * @param theme the theme
     * @param reasons why it is so, the strongest first
     * @param kin name of another of the cast → what they are to this one
     * @param variations the theme in other feelings
     */
    public record Character(
            CharacterProfile profile,
            List<String> facts,
            Sound theme,
            List<Reason> reasons,
            Map<String, String> kin,
            List<Sound> variations) {

        public Character {
            facts = List.copyOf(facts);
            reasons = List.copyOf(reasons);
            variations = List.copyOf(variations);
        }
    }

    /**
     * A reason.
     *
     * @param says the rule
     * @param because why the rule holds
     * @param where where it was heard most
     */
    public record Reason(String says, String because, String where) {}

    /**
     * A scene with its music.
     *
     * @param picture its picture, as SVG
     * @param sound its music
     * @param notes what the composer should know
     */
    public record Scene(String picture, Sound sound, List<String> notes) {

        public Scene {
            notes = List.copyOf(notes);
        }
    }

    /** The page. */
    public String html() {
        return new BookPage(this).write();
    }
}
