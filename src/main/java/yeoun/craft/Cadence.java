package yeoun.craft;

import java.util.List;

/**
 * A way to end a phrase (MUSIC 2.8).
 *
 * @param id the name used in files: {@code PAC}
 * @param name the full name
 * @param ending the kind of ending it makes
 * @param closure how closed it sounds, 0 to 1
 * @param major pairs or runs of Roman numerals for major modes, the last being the goal
 * @param minor the same for minor modes
 * @param finals scale degrees the melody ends on, 1 to 7, best first
 * @param says what it says
 */
public record Cadence(
        String id,
        String name,
        Form.Ending ending,
        double closure,
        List<List<String>> major,
        List<List<String>> minor,
        List<Integer> finals,
        String says) {

    public Cadence {
        major = major.stream().map(List::copyOf).toList();
        minor = minor.stream().map(List::copyOf).toList();
        finals = List.copyOf(finals);
    }

    /** The progressions for a kind of mode. */
    public List<List<String>> progressions(boolean inMajor) {
        return inMajor ? major : minor;
    }
}
