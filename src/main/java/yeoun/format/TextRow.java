package yeoun.format;

/** A line of text that is written into from left to right at given columns. */
final class TextRow {

    private final StringBuilder text = new StringBuilder();
    private int width;

    /** Writes at a column, or behind what stands there already. */
    TextRow at(int column, String words) {
        return fill(column, ' ').write(words);
    }

    /** Repeats a character up to a column. */
    TextRow fill(int column, char with) {
        while (width < column) {
            text.append(with);
            width++;
        }
        return this;
    }

    /** Writes words at a column with a blank before them if something stands there already. */
    TextRow apart(int column, String words) {
        boolean touches = width > 0 && width >= column && text.charAt(text.length() - 1) != ' ';
        return at(column, touches ? " " + words : words);
    }

    private TextRow write(String words) {
        text.append(words);
        width += TextWidth.of(words);
        return this;
    }

    /** The line without blanks at its end. */
    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }
}
