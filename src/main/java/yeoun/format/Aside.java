package yeoun.format;

import java.io.IOException;

/**
 * Something that stands beside the notes of a part: a direction, a chord symbol, a tempo.
 *
 * @param tick its place, in ticks from the start of the score
 * @param closes whether it ends something, and so belongs to the bar before a barline that it falls on
 * @param writing how it is written
 */
record Aside(int tick, boolean closes, Writing writing) {

    /** Writes it so many ticks after the place that the file has come to. */
    interface Writing {
        void write(Xml xml, int offset) throws IOException;
    }

    /** Whether it stands in a bar from one tick to another. */
    boolean isIn(int start, int end, boolean last) {
        boolean atEnd = tick == end && (closes || last);
        return atEnd || (tick >= start && tick < end && !(closes && tick == start && start > 0));
    }
}
