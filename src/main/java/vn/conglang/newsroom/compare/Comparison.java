package vn.conglang.newsroom.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;

/**
 * All that differs between two states of an item.
 *
 * @param fields those that differ, in the order of the form
 * @param lines the whole text, with what became of each piece
 */
public record Comparison(List<FieldDifference> fields, List<Line> lines) {

    /** How a section or a kind is called: the content knows its number only. */
    public interface Names {

        String section(Content content);

        String kind(Content content);
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public static Comparison of(Content before, Content after, Names names) {
        var fields = new ArrayList<FieldDifference>();
        add("title", before.title(), after.title(), fields);
        add("summary", before.summary(), after.summary(), fields);
        add("kind", names.kind(before), names.kind(after), fields);
        add("section", names.section(before), names.section(after), fields);
        add("lead", lead(before.lead()), lead(after.lead()), fields);
        add("attachments", attachments(before), attachments(after), fields);
        add("authors", authors(before), authors(after), fields);
        add("source", before.source(), after.source(), fields);
        add("photographer", before.photographer(), after.photographer(), fields);
        add("eventOn", day(before.eventOn()), day(after.eventOn()), fields);
        return new Comparison(
                List.copyOf(fields), TextDifference.between(before.body(), after.body()));
    }

    /** Whether both say the same in every respect. */
    public boolean isEmpty() {
        return fields.isEmpty() && lines.stream().allMatch(Line::isSame);
    }

    public boolean isTextSame() {
        return lines.stream().allMatch(Line::isSame);
    }

    /** How many pieces of the text became something, for a summary. */
    public long count(Line.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static void add(
            String field, String before, String after, List<FieldDifference> fields) {
        if (!before.equals(after)) {
            fields.add(
                    new FieldDifference(
                            "newsroom.screen." + field, WordDifference.between(before, after)));
        }
    }

    private static String lead(@Nullable LeadPicture picture) {
        return picture == null
                ? ""
                : Stream.of(
                                "#" + picture.file(),
                                picture.alt(),
                                picture.caption(),
                                picture.credit())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private static String attachments(Content content) {
        return content.attachments().stream()
                .map(Attachment::title)
                .collect(Collectors.joining("; "));
    }

    private static String authors(Content content) {
        return content.authors().stream().map(Comparison::author).collect(Collectors.joining("; "));
    }

    private static String author(Author author) {
        return author.name() + " (" + author.share() + " %)";
    }
}
