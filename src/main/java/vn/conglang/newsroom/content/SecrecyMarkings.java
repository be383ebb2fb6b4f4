package vn.conglang.newsroom.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.conglang.core.Text;

/**
 * Finds the stamps of state secrets (MẬT, TỐI MẬT, TUYỆT MẬT) in a text, so that it is stopped
 * (8.c, 10.2). A stamp stands alone on its line, in brackets, in capitals within an ordinary
 * sentence, or after "Độ mật:". Honey (mật ong), density (MẬT ĐỘ) and keeping secrets (bí mật) are
 * ordinary words.
 */
public final class SecrecyMarkings {

    private static final String LEVEL = "(TUYỆT MẬT|TỐI MẬT|MẬT)";

    /** A stamp typed with spaces, dots or dashes between its letters. */
    private static final Pattern SPACED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])\\p{Lu}(?:[\\s.\\-_·]+\\p{Lu}(?![\\p{L}\\p{N}])){2,}");

    private static final Pattern CELL = Pattern.compile("\\t|\\s{2,}|\\||;|\\u2022");
    private static final Pattern FRAME = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\[(<{«\"“'‘*]\\s*" + LEVEL + "\\s*[\\])>}»\"”'’*]");
    private static final Pattern DEGREE =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}])(?:độ|mức độ|mức|cấp độ)\\s+mật\\s*(?:[:：=–—-]|là)\\s*[\"“(\\[*]*\\s*"
                            + LEVEL
                            + "(?![\\p{L}])(?!\\s+(?:ong|độ|mía)(?![\\p{L}]))");
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "(?:TÀI LIỆU|VĂN BẢN|HỒ SƠ|CÔNG VĂN|BÁO CÁO|DẤU|ĐÓNG DẤU) "
                            + LEVEL
                            + "(?: SỐ .*)?");

    /** How fast a paper travels is stamped beside its degree: MẬT - HỎA TỐC. */
    private static final Pattern URGENCY =
            Pattern.compile("[\\s,/+–—-]*(?:THƯỢNG KHẨN|KHẨN|HỎA TỐC|HOẢ TỐC)[\\s,/+–—-]*");

    /** A higher degree whose two words were set apart. */
    private static final Pattern STRETCHED = Pattern.compile("(?iu)(tuyệt|tối)\\s+(mật)");

    /** Before MẬT in capitals these speak of honey. */
    private static final Pattern SOLD =
            Pattern.compile("(?iu)(?:^|\\s)(?:giá|bán|mua|lít|chai|thu|lấy|quay|vị)\\s*$");

    // In capitals the two higher degrees have no other meaning; MẬT alone has.
    private static final Pattern HIGHER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(TUYỆT MẬT|TỐI MẬT)(?![\\p{L}\\p{N}])");
    // A run of words in capitals; other punctuation than a space ends it.
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}+(?: \\p{Lu}+)*(?![\\p{L}\\p{N}])");
    private static final Set<String> STAMPS =
            Set.of("MẬT", "TỐI MẬT", "TUYỆT MẬT", "TOI MAT", "TUYET MAT");

    private SecrecyMarkings() {}

    /** The markings found, each once, as stamped: {@code TUYỆT MẬT}. Empty for an ordinary text. */
    public static List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        Text.clean(text).lines().forEach(line -> inLine(line, found));
        return List.copyOf(found);
    }

    /** The markings anywhere in what an item says. Its files are read by who keeps them. */
    public static List<String> in(Content content) {
        var texts = new ArrayList<String>();
        texts.add(content.title());
        texts.add(content.summary());
        texts.add(BodyHtml.words(content.body()));
        texts.add(content.source());
        texts.add(content.photographer());
        content.authors().forEach(author -> texts.add(author.name()));
        var lead = content.lead();
        if (lead != null) {
            texts.addAll(List.of(lead.alt(), lead.caption(), lead.credit()));
        }
        content.attachments().forEach(attachment -> texts.add(attachment.title()));
        return in(String.join("\n", texts));
    }

    private static void inLine(String raw, Set<String> found) {
        var stretched = closeUp(Normalizer.normalize(raw, Normalizer.Form.NFC));
        var line = STRETCHED.matcher(stretched).replaceAll("$1 $2");
        for (var cell : CELL.split(line)) {
            inCell(Text.line(cell), found);
        }
        matches(DEGREE, Text.line(line), found);
    }

    private static void inCell(String cell, Set<String> found) {
        var framed = FRAME.matcher(cell).replaceAll("");
        var bare = URGENCY.matcher(framed).replaceAll("");
        var capitals = bare.toUpperCase(Locale.ROOT);
        // "Mật" alone on a line may be honey on a price list; its capitals may not.
        if (STAMPS.contains(bare) || STAMPS.contains(capitals) && !bare.equalsIgnoreCase("mật")) {
            found.add(marked(capitals));
        }
        var document = DOCUMENT.matcher(bare);
        if (document.matches()) {
            found.add(document.group(1));
        }
        matches(HIGHER, cell, found);
        matches(IN_BRACKETS, cell, found);
        if (!cell.equals(cell.toUpperCase(Locale.ROOT))) {
            CAPITALS.matcher(cell)
                    .results()
                    .filter(run -> !SOLD.matcher(cell.substring(0, run.start())).find())
                    .map(run -> run.group())
                    .filter(STAMPS::contains)
                    .forEach(stamp -> found.add(marked(stamp)));
        }
    }

    private static void matches(Pattern pattern, String text, Set<String> found) {
        pattern.matcher(text)
                .results()
                .forEach(hit -> found.add(marked(hit.group(1).toUpperCase(Locale.ROOT))));
    }

    /** T U Y Ệ T M Ậ T becomes TUYỆT MẬT; other spaced words are left as they are. */
    private static String closeUp(String line) {
        return SPACED.matcher(line)
                .replaceAll(run -> {
                    var letters = run.group().replaceAll("[^\\p{Lu}]", "");
                    return switch (letters) {
                        case "TUYỆTMẬT" -> "TUYỆT MẬT";
                        case "TỐIMẬT" -> "TỐI MẬT";
                        case "MẬT" -> "MẬT";
                        default -> java.util.regex.Matcher.quoteReplacement(run.group());
                    };
                });
    }

    private static String marked(String stamp) {
        return switch (stamp) {
            case "TOI MAT" -> "TỐI MẬT";
            case "TUYET MAT" -> "TUYỆT MẬT";
            default -> stamp;
        };
    }
}
