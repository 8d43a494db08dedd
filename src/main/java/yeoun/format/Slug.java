package yeoun.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as parts of file names and paths: lower-case ASCII letters and digits with hyphens between, on every system. */
public final class Slug {

    private static final int LONGEST = 60;
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private Slug() {}

    /**
     * The name as a slug of 1 to 60 characters; Hangul is romanised, and what has no Latin form at all becomes its code points:
     * {@code Han Seo-yeon} is {@code han-seo-yeon}, {@code 한서연} is {@code hanseoyeon}.
     */
    public static String of(String name) {
        String slug = hyphenated(Latin.of(name));
        if (slug.isEmpty()) {
            slug = hyphenated(codePoints(name));
        }
        if (slug.isEmpty()) {
            slug = "untitled";
        }
        return DEVICE.matcher(slug).matches() ? slug + "-" : slug;
    }

    private static String hyphenated(String latin) {
        String words = latin.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "-");
        String slug = words.replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }

    /** {@code u1f642}: each letter or picture by its number. */
    private static String codePoints(String name) {
        StringBuilder points = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c) && c > '~')
                .forEach(c -> points.append(" u").append(Integer.toHexString(c)));
        return points.toString();
    }
}
