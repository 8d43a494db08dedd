package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells of tables are read as what they are. */
class CsvTest {

    @Test
    void whatLooksLikeAFormulaIsText() {
        assertThat(Csv.line(List.of("=1+1", "+cmd", "-A", "@b", "\tx", "a=b")))
                .isEqualTo("'=1+1,'+cmd,'-A,'@b,'\tx,a=b\r\n");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(Csv.line(List.of("-3.5", "+2", "72.0", "-1:02.50", "0:46.00")))
                .isEqualTo("-3.5,+2,72.0,-1:02.50,0:46.00\r\n");
    }

    @Test
    void quotesAreDoubled() {
        assertThat(Csv.line(List.of("=\"a\"", "b,c"))).isEqualTo("\"'=\"\"a\"\"\",\"b,c\"\r\n");
    }
}
