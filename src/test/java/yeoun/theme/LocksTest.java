package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.theme.Locks.Lock;
import yeoun.theme.Locks.Part;

/** Locks are read as they are written, and what is kept keeps what it stands on. */
class LocksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head",
                "head,bars:1-4",
                "rhythm:2-3,chords:1-1",
                "melody:1-9999",
                "head,rhythm,melody,chords,key,tempo,meter,form,texture"
            })
    void whatIsWrittenIsReadBack(String text) {
        assertThat(Locks.parse(text)).hasToString(text);
    }

    @Test
    void theyStandInTheOrderOfTheirPartsAndBars() {
        assertThat(Locks.parse("tempo, bars:5-6, chords:2-9,bars:1-4 ,head,chords:2-3,chords:1-7"))
                .hasToString("head,chords:1-7,chords:2-3,chords:2-9,bars:1-4,bars:5-6,tempo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bars : 3       | bars:3-3",
                "melody: 2 - 10 | melody:2-10",
                "' key '        | key",
                "chords,chords  | chords",
                "rhythm:7-7     | rhythm:7-7"
            })
    void spacesAndSingleBarsAreUnderstood(String text, String read) {
        assertThat(Locks.parse(text)).hasToString(read);
    }

    @Test
    void allIsEveryPartAsAWhole() {
        assertThat(Locks.parse("all")).isEqualTo(Locks.ALL);
        assertThat(Locks.parse("head, all")).isEqualTo(Locks.ALL);
        assertThat(Locks.ALL.all())
                .extracting(Lock::part)
                .containsExactlyElementsOf(
                        Stream.of(Part.values()).filter(p -> p != Part.BARS).toList());
        assertThat(Locks.ALL.all()).allMatch(l -> l.firstBar() == 1 && l.lastBar() == Lock.TO_THE_END);
        assertThat(Locks.NONE.all()).isEmpty();
        assertThat(Locks.NONE).hasToString("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hed          | unknown part \"hed\"; did you mean \"head\"?",
                "al           | unknown part \"al\"; did you mean \"all\"?",
                "bars         | bars are kept from one to another, such as bars:1-4",
                "bars:4-1     | bars are counted from 1 and not backwards, got 4-1",
                "bars:0       | bars are counted from 1 and not backwards, got 0-0",
                "head:1-4     | head is kept as a whole, not by bars",
                "bars:one     | bars are written bars:1-4, got \"bars:one\"",
                "chords:1-2-3 | bars are written chords:1-4, got \"chords:1-2-3\"",
                "melody:      | bars are written melody:1-4, got \"melody:\"",
                "bars:12345   | bars are written bars:1-4",
                "head,,key    | unknown part \"\""
            })
    void whatCannotBeReadIsSaid(String text, String message) {
        assertThatThrownBy(() -> Locks.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> Locks.parse("hed,key,bars:4-1,tempo:2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown part \"hed\"; did you mean \"head\"?; "
                        + "bars are counted from 1 and not backwards, got 4-1; tempo is kept as a whole, not by bars");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void barsOfLinesAndChordsAloneCanBeKept(Part part) {
        boolean hasBars =
                List.of(Part.RHYTHM, Part.MELODY, Part.CHORDS, Part.BARS).contains(part);
        assertThat(part.hasBars()).isEqualTo(hasBars);
        assertThat(part.word()).isEqualTo(part.name().toLowerCase(java.util.Locale.ROOT));
        if (hasBars) {
            assertThat(new Lock(part, 2, 5)).hasToString(part.word() + ":2-5");
            assertThat(new Lock(part, 1, 1)).hasToString(part.word() + ":1-1");
        } else {
            assertThatThrownBy(() -> new Lock(part, 1, 4)).hasMessageContaining("as a whole");
            assertThatThrownBy(() -> new Lock(part, 2, Lock.TO_THE_END)).hasMessageContaining("as a whole");
        }
        assertThatThrownBy(() -> new Lock(part, 0, 4)).hasMessageContaining("counted from 1");
        assertThatThrownBy(() -> new Lock(part, 3, 2)).hasMessageContaining("not backwards");
    }

    @Test
    void locksAreOrderedByPartThenFirstThenLastBar() {
        Lock early = new Lock(Part.MELODY, 1, 2);
        assertThat(early.compareTo(new Lock(Part.CHORDS, 1, 1))).isNegative();
        assertThat(early.compareTo(new Lock(Part.RHYTHM, 9, 9))).isPositive();
        assertThat(early.compareTo(new Lock(Part.MELODY, 2, 2))).isNegative();
        assertThat(early.compareTo(new Lock(Part.MELODY, 1, 1))).isPositive();
        assertThat(early.compareTo(new Lock(Part.MELODY, 1, 2))).isZero();
    }

    /** Each part with what it stands on: a head on key and meter, a rhythm on meter and form, notes and chords on all three. */
    @ParameterizedTest
    @CsvSource({
        "head,       true,  true,  false",
        "rhythm,     false, true,  true",
        "rhythm:1-2, false, true,  true",
        "melody,     true,  true,  true",
        "melody:3,   true,  true,  true",
        "chords,     true,  true,  true",
        "chords:3,   true,  true,  true",
        "bars:1-4,   true,  true,  true",
        "key,        true,  false, false",
        "meter,      false, true,  false",
        "form,       false, false, true",
        "tempo,      false, false, false",
        "texture,    false, false, false"
    })
    void whatIsKeptKeepsWhatItStandsOn(String text, boolean key, boolean meter, boolean form) {
        Locks locks = Locks.parse(text);
        assertThat(locks.keepsKey()).as("key").isEqualTo(key);
        assertThat(locks.keepsMeter()).as("meter").isEqualTo(meter);
        assertThat(locks.keepsForm()).as("form").isEqualTo(form);
        assertThat(Locks.NONE.keepsKey() || Locks.NONE.keepsMeter() || Locks.NONE.keepsForm())
                .isFalse();
    }

    @Test
    void theLocksOnMelodyAndChordsAreThoseOnBarsToo() {
        Locks locks = Locks.parse("head,rhythm:1-2,melody:3-4,chords,bars:5-6");
        assertThat(locks.on(Part.MELODY)).containsExactly(new Lock(Part.MELODY, 3, 4), new Lock(Part.BARS, 5, 6));
        assertThat(locks.on(Part.CHORDS)).containsExactly(Lock.of(Part.CHORDS), new Lock(Part.BARS, 5, 6));
        assertThat(locks.on(Part.RHYTHM)).containsExactly(new Lock(Part.RHYTHM, 1, 2));
        assertThat(locks.on(Part.HEAD)).containsExactly(Lock.of(Part.HEAD));
        assertThat(locks.on(Part.TEMPO)).isEmpty();
        assertThat(locks.keeps(Part.RHYTHM)).isTrue();
        assertThat(locks.keeps(Part.TEMPO)).isFalse();
    }

    @Test
    void locksAreAddedAndTakenAway() {
        Locks both = Locks.of(Part.KEY, Part.HEAD).and(Locks.bars(1, 4)).and(Locks.of(Part.HEAD));
        assertThat(both).isEqualTo(Locks.parse("head,bars:1-4,key"));
        assertThat(both.without(Part.BARS)).isEqualTo(Locks.of(Part.HEAD, Part.KEY));
        assertThat(both.without(Part.TEMPO)).isEqualTo(both);
        assertThat(both.and(Locks.NONE)).isEqualTo(both);
        assertThatThrownBy(() -> both.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aLockBeyondTheEndIsFound() {
        Locks locks = Locks.parse("key,chords:2-4,bars:7-8,rhythm");
        assertThat(locks.beyond(8)).isEmpty();
        assertThat(locks.beyond(7)).contains(new Lock(Part.BARS, 7, 8));
        assertThat(locks.beyond(3)).contains(new Lock(Part.CHORDS, 2, 4));
        assertThat(Locks.ALL.beyond(1)).isEmpty();
    }
}
