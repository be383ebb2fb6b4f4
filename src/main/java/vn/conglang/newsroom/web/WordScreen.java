package vn.conglang.newsroom.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.word.Conversion;
import vn.conglang.newsroom.word.WordImport;

/**
 * From which files an item's text came and what was left out of each, and what would become of a
 * text in an old encoding.
 *
 * @param imports the last one first
 * @param offer null where all of it is in Unicode
 * @param mayReadFiles whether this person may have the files themselves, by their number
 */
public record WordScreen(
        OpenEdition open,
        List<WordImport> imports,
        @Nullable Conversion offer,
        List<Long> mayReadFiles) {

    public String href() {
        return "/toa-soan/tin-bai/" + open.edition().id();
    }

    public boolean mayRead(WordImport file) {
        return mayReadFiles.contains(file.original().value());
    }
}
