package yeoun.story;

import java.util.Locale;

/** What one character is to another, and so what their themes share. */
public enum Kinship {
    LOVER,
    PARENT,
    CHILD,
    SIBLING,
    RIVAL,
    FRIEND;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
