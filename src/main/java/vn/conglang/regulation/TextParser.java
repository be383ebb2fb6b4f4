package vn.conglang.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.regulation.Passage.Kind;

/** Reads the archived text line by line and tells which clause each line is. */
final class TextParser {

    private static final Pattern CHAPTER = Pattern.compile("Chương [IVX]+");
    private static final Pattern ARTICLE = Pattern.compile("(Điều (\\d+)\\.) (.+)");
    private static final Pattern PARAGRAPH = Pattern.compile("((\\d+)\\.) (.+)");
    private static final Pattern LETTER = Pattern.compile("(([a-zđ])\\)) (.+)");
    private static final Pattern DASH = Pattern.compile("(-) (.+)");
    private static final Pattern WITH_END = Pattern.compile("[^\n]*\n|[^\n]+$");

    private final List<Passage> passages = new ArrayList<>();
    private boolean inChapters;
    private boolean titleExpected;
    private String article = "";
    private String paragraph = "";

    private TextParser() {}

    static List<Passage> parse(String source) {
        var parser = new TextParser();
        WITH_END.matcher(source).results().forEach(line -> parser.take(line.group()));
        return List.copyOf(parser.passages);
    }

    private void take(String raw) {
        var line = raw.strip();
        if (line.isEmpty()) {
            add(Kind.BLANK, null, "", "", raw);
        } else if (CHAPTER.matcher(line).matches()) {
            inChapters = true;
            titleExpected = true;
            add(Kind.CHAPTER, null, "", line, raw);
        } else if (!inChapters) {
            add(Kind.HEAD, null, "", line, raw);
        } else if (titleExpected) {
            titleExpected = false;
            add(Kind.CHAPTER_TITLE, null, "", line, raw);
        } else {
            clause(line, raw);
        }
    }

    private void clause(String line, String raw) {
        var article = ARTICLE.matcher(line);
        var paragraph = PARAGRAPH.matcher(line);
        var letter = LETTER.matcher(line);
        var dash = DASH.matcher(line);
        if (article.matches()) {
            beginArticle(article, raw);
        } else if (paragraph.matches()) {
            beginParagraph(paragraph, raw);
        } else if (letter.matches()) {
            add(Kind.LETTER, within(letter.group(2)), letter.group(1), letter.group(3), raw);
        } else if (dash.matches()) {
            add(Kind.DASH, null, dash.group(1), dash.group(2), raw);
        } else {
            add(Kind.TEXT, null, "", line, raw);
        }
    }

    private void beginArticle(Matcher line, String raw) {
        article = line.group(2);
        paragraph = "";
        add(Kind.ARTICLE, Clause.of(article), line.group(1), line.group(3), raw);
    }

    private void beginParagraph(Matcher line, String raw) {
        paragraph = line.group(2);
        var label = Clause.of(article + "." + paragraph);
        add(Kind.PARAGRAPH, label, line.group(1), line.group(3), raw);
    }

    // A letter stands below the paragraph where there is one (12.6.a), else below the article
    // (5.b).
    private Clause within(String letter) {
        return Clause.of(
                paragraph.isEmpty()
                        ? article + "." + letter
                        : article + "." + paragraph + "." + letter);
    }

    private void add(Kind kind, @Nullable Clause label, String number, String text, String raw) {
        passages.add(new Passage(kind, label, number, plain(text), raw));
    }

    // The archive marks bold, italics, addresses and small letters as **, *, <> and _{}.
    private static String plain(String text) {
        return text.replace("*", "")
                .replaceAll("<(https?://[^>]+)>", "$1")
                .replaceAll("_\\{([^}]+)}", " ($1)");
    }
}
