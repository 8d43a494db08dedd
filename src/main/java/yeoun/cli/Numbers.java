package yeoun.cli;

import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers of options, and says of what is none which numbers there are. */
final class Numbers {

    private Numbers() {}

    /** Teaches a command line and its subcommands. */
    static void register(CommandLine line) {
        ITypeConverter<Long> longs =
                reader(Long::valueOf, "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
        ITypeConverter<Integer> ints =
                reader(Integer::valueOf, "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        ITypeConverter<Double> doubles = reader(Double::valueOf, "a number");
        line.registerConverter(Long.class, longs);
        line.registerConverter(long.class, longs);
        line.registerConverter(Integer.class, ints);
        line.registerConverter(int.class, ints);
        line.registerConverter(Double.class, doubles);
        line.registerConverter(double.class, doubles);
    }

    private static <T> ITypeConverter<T> reader(Function<String, T> parser, String expected) {
        return text -> {
            try {
                return parser.apply(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is not " + expected);
            }
        };
    }
}
