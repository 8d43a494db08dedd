package yeoun.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as short plain decimals. */
final class Decimal {

    private Decimal() {}

    /** At most so many digits after the point, and no zeros at the end. */
    static String of(double number, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
