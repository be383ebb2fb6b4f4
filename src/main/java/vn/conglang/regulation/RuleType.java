package vn.conglang.regulation;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What values a rule may have. A value is kept as text: a number in digits, a time as {@code
 * 08:00}, a choice by its name.
 */
public sealed interface RuleType {

    /** Whether this is a value such a rule may have. */
    boolean accepts(String value);

    /** The one way in which such a value is written: 5, never 005. */
    default String settled(String accepted) {
        return accepted;
    }

    /** A number of days or of pieces, within bounds that keep a slip of the pen out. */
    record Number(Unit unit, int least, int most) implements RuleType {

        @Override
        public boolean accepts(String value) {
            if (!value.matches("\\d{1,4}")) {
                return false;
            }
            var number = Integer.parseInt(value);
            return number >= least && number <= most;
        }

        @Override
        public String settled(String accepted) {
            return Integer.toString(Integer.parseInt(accepted));
        }
    }

    /** What a number counts. */
    enum Unit {
        DAYS,
        HOURS,
        PIECES
    }

    /** A time of day, to the minute. */
    record TimeOfDay(LocalTime earliest, LocalTime latest) implements RuleType {

        @Override
        public boolean accepts(String value) {
            if (!value.matches("\\d\\d:\\d\\d")) {
                return false;
            }
            try {
                var time = LocalTime.parse(value);
                return !time.isBefore(earliest) && !time.isAfter(latest);
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }

    /** One of a few ways of reading a clause. */
    record Choice(List<String> options) implements RuleType {

        static <E extends Enum<E>> Choice of(Class<E> options) {
            return new Choice(Stream.of(options.getEnumConstants()).map(Enum::name).toList());
        }

        @Override
        public boolean accepts(String value) {
            return options.contains(value);
        }
    }
}
