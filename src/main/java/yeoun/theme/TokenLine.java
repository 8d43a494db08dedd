package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.music.Pitch;
import yeoun.music.Rational;

/** A melodic line put together from tokens, tied notes becoming one. Not thread-safe. */
final class TokenLine {

    private final Key key;
    private final List<Event<Tone>> events = new ArrayList<>();
    private Rational at = Rational.ZERO;
    private Optional<Pitch> open = Optional.empty();
    private boolean gap;

    TokenLine(Key key) {
        this.key = key;
    }

    /** Leaves something out that could not be read: whatever comes next may go on from it. */
    void leaveOut() {
        gap = true;
    }

    void add(NoteText.Token token) {
        if (!gap) {
            requireTied(token);
        }
        if (token.goesOn() && !gap) {
            Event<Tone> last = events.remove(events.size() - 1);
            events.add(new Event<>(last.onset(), last.duration().plus(token.length()), last.value()));
        } else if (token.pitch().isPresent()) {
            Tone tone = new Tone(key.degree(token.pitch().get()), token.accented());
            events.add(new Event<>(at, token.length(), tone));
        }
        gap = false;
        open = token.tied() ? token.pitch() : Optional.empty();
        at = at.plus(token.length());
    }

    private void requireTied(NoteText.Token token) {
        boolean expected = open.isPresent();
        if (expected != token.goesOn() || (expected && !open.equals(token.pitch()))) {
            throw new IllegalArgumentException("a tied note goes on in the next one, with a - before its length, got "
                    + token + (expected ? " after a tied " + open.get() : " after no tied note"));
        }
    }

    /** The line. */
    Passage<Tone> passage() {
        if (open.isPresent() && !gap) {
            throw new IllegalArgumentException("a tied note goes on in the next one, got none after " + open.get());
        }
        return new Passage<>(at, events);
    }
}
