package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Event;
import yeoun.music.Passage;
import yeoun.music.Rational;

/** How unequal the tones are that share a beat: made uneven, or even. */
final class Unevenness {

    private Unevenness() {}

    /** Equal pairs become long and short, three to one. */
    static Melody dotted(Melody m) {
        List<Event<Tone>> changed = new ArrayList<>(m.events());
        Rational most = m.meter().beat(0).times(2);
        for (int i = 0; i + 1 < changed.size(); i++) {
            Event<Tone> first = changed.get(i);
            Event<Tone> second = changed.get(i + 1);
            boolean touch = first.end().equals(second.onset());
            boolean equal = first.duration().equals(second.duration());
            Rational both = first.duration().plus(second.duration());
            boolean onBeat = first.onset().minus(m.pickup()).isMultipleOf(both);
            if (touch && equal && onBeat && !both.isMoreThan(most)) {
                Rational length = both.times(3).dividedBy(4);
                changed.set(i, first.lasting(length));
                changed.set(i + 1, new Event<>(first.onset().plus(length), both.minus(length), second.value()));
                i++;
            }
        }
        return m.with(new Passage<>(m.length(), changed));
    }

    /** The two, three or four tones that share half a bar, or a beat, share it equally. */
    static Melody smoothed(Melody m) {
        List<Event<Tone>> events = new ArrayList<>();
        int i = 0;
        while (i < m.size()) {
            int shared = sharing(m, i);
            Event<Tone> first = m.events().get(i);
            Rational all = m.events().get(i + shared - 1).end().minus(first.onset());
            Rational each = all.dividedBy(shared);
            for (int k = 0; k < shared; k++) {
                events.add(new Event<>(
                        first.onset().plus(each.times(k)),
                        each,
                        m.events().get(i + k).value()));
            }
            i += shared;
        }
        return m.with(new Passage<>(m.length(), events));
    }

    /** How many tones from one on can be made even without leaving their span: 1 where none can. */
    private static int sharing(Melody m, int from) {
        Rational bar = m.meter().bar();
        Rational place = m.events().get(from).onset().minus(m.pickup()).mod(bar);
        Rational beat = m.meter().beat(0);
        List<Rational> spans = m.meter().beatCount() % 2 == 0 ? List.of(bar.dividedBy(2), beat) : List.of(beat);
        for (Rational span : spans) {
            Rational end = m.events().get(from).onset().plus(span);
            int count = 0;
            Rational free = m.events().get(from).onset();
            while (from + count < m.size()
                    && m.events().get(from + count).onset().equals(free)
                    && !m.events().get(from + count).end().isMoreThan(end)) {
                free = m.events().get(from + count).end();
                count++;
            }
            boolean even = m.meter().isCompound() ? count == 3 || count == 2 : count == 2 || count == 4;
            if (place.isMultipleOf(span) && free.equals(end) && even) {
                return count;
            }
        }
        return 1;
    }
}
