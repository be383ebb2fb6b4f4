package vn.conglang.newsroom.checking.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.conglang.newsroom.checking.personal.PersonalNumber.Kind;

/**
 * Finds numbers of persons in a line: 12 digits of a citizen, 9 of an old identity paper where the
 * words before say so, telephones (0…, +84…) and accounts after the word for one. Sums of money,
 * dates and numbers of documents are none.
 */
public final class PersonalNumbers {

    private static final char DOT = '•';

    private static final String NOT_WITHIN = "(?<![\\p{L}\\d.,/+-])";
    private static final String BETWEEN = "[ .\\u00A0-]?";
    private static final String ENDS = "(?!\\d|[.,/-]\\d|/)";

    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:stk|số tk|tk số|(?:số )?tài khoản)(?!\\p{L})[^\\d\\n]{0,40}?(\\d(?:"
                            + BETWEEN
                            + "\\d){5,18})"
                            + ENDS);
    private static final Pattern OLD_IDENTITY =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:cmnd|cmtnd|chứng minh(?: nhân dân| thư)?)(?!\\p{L})[^\\d\\n]{0,30}?(\\d(?:"
                            + BETWEEN
                            + "\\d){8})"
                            + ENDS);
    private static final Pattern SAID_IDENTITY =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:cccd|căn cước(?: công dân)?|định danh(?: cá nhân)?)(?!\\p{L})[^\\d\\n]{0,30}?(\\d(?:"
                            + BETWEEN
                            + "\\d){11})"
                            + ENDS);
    // The first three digits are a province's, 001 to 096.
    private static final Pattern IDENTITY =
            Pattern.compile(
                    NOT_WITHIN + "(0\\d" + BETWEEN + "\\d(?:" + BETWEEN + "\\d){9})" + ENDS);
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,+])((?:\\(?\\+84\\)?|0084|\\(?0)(?:[ .()\\u00A0-]{0,2}\\d){9,10})(?!\\d|[.,]\\d)");
    private static final Pattern MOBILE = Pattern.compile("[35789]\\d{8}");
    private static final Pattern LANDLINE = Pattern.compile("2\\d{9}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .()\\u00A0-]{0,2}\\d){5,}");

    private PersonalNumbers() {}

    /** All in a line, in their order; no two overlap. */
    public static List<PersonalNumber> in(String line) {
        var found = new ArrayList<PersonalNumber>();
        find(SAID_IDENTITY, Kind.IDENTITY, line, _ -> true, found);
        find(OLD_IDENTITY, Kind.IDENTITY, line, _ -> true, found);
        find(ACCOUNT, Kind.BANK_ACCOUNT, line, _ -> true, found);
        find(PHONE, Kind.PHONE, line, PersonalNumbers::isPhone, found);
        find(IDENTITY, Kind.IDENTITY, line, digits -> digits.length() == 12, found);
        return found.stream().sorted(Comparator.comparingInt(PersonalNumber::from)).toList();
    }

    /** The line with dots for the digits of those that are meant. */
    public static String masked(String line, Predicate<PersonalNumber> meant) {
        var letters = line.toCharArray();
        for (var number : in(line)) {
            if (meant.test(number)) {
                mask(letters, number.from(), number.to());
            }
        }
        return new String(letters);
    }

    /** A text without any longer number at all, for where none may be told. */
    public static String withoutNumbers(String text) {
        var letters = text.toCharArray();
        LONG_NUMBER
                .matcher(text)
                .results()
                .forEach(number -> mask(letters, number.start(), number.end()));
        return new String(letters);
    }

    private static void mask(char[] letters, int from, int to) {
        for (var at = from; at < to; at++) {
            if (Character.isDigit(letters[at])) {
                letters[at] = DOT;
            }
        }
    }

    private static void find(
            Pattern pattern,
            Kind kind,
            String line,
            Predicate<String> right,
            List<PersonalNumber> found) {
        pattern.matcher(line)
                .results()
                .map(hit ->
                        new PersonalNumber(kind, digits(hit.group(1)), hit.start(1), hit.end(1)))
                .filter(number -> right.test(number.digits()))
                .filter(number -> found.stream().noneMatch(other -> overlap(other, number)))
                .forEach(found::add);
    }

    private static boolean overlap(PersonalNumber one, PersonalNumber other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static boolean isPhone(String digits) {
        var national = digits.replaceFirst("^(0084|84|0)", "");
        return MOBILE.matcher(national).matches() || LANDLINE.matcher(national).matches();
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }
}
