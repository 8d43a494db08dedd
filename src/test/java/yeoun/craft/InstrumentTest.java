package yeoun.craft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.Yeoun;
import yeoun.catalog.Catalog;

/** Which keys lie well for whom: by the signature that the player reads. */
class InstrumentTest {

    private static final Table<Instrument> INSTRUMENTS =
            Catalog.standard().tables().instruments();

    @ParameterizedTest
    @CsvSource({
        "nylon-guitar, 1, -5", // G major, B flat minor
        "trumpet, -2, 5", // B flat major, written C; G sharp minor, written A sharp minor
        "alto-sax, -3, 4", // E flat major, written C; C sharp minor, written A sharp minor
        "violin, 2, -5",
        "harp, -5, 5",
        "gayageum, -1, 5",
    })
    void somebodyPlaysSomeKeysMoreReadilyThanOthers(String id, int easy, int hard) {
        Instrument instrument = INSTRUMENTS.get(id);
        assertThat(instrument.strain(easy)).isZero();
        assertThat(instrument.strain(hard)).isPositive();
    }

    @Test
    void keysFartherAwayStrainMore() {
        Instrument guitar = INSTRUMENTS.get("nylon-guitar");
        assertThat(guitar.strain(-5)).isGreaterThan(guitar.strain(-3)).isGreaterThan(guitar.strain(-1));
    }

    @Test
    void signaturesHaveNoMoreThanSevenSigns() {
        assertThatThrownBy(() -> new Instrument.Signatures(8, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 7");
    }

    @Test
    void nobodyIsAskedBelowTheirLowestOpenString() {
        Table<Instrument> instruments = Yeoun.standard().catalog().tables().instruments();
        assertThat(instruments.get("contrabass").low()).isEqualTo(28);
        assertThat(instruments.get("gayageum-25").low()).isEqualTo(43);
    }
}
