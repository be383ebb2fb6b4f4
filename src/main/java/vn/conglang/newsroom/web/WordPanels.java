package vn.conglang.newsroom.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.word.Conversion;
import vn.conglang.newsroom.word.ConvertText;
import vn.conglang.newsroom.word.WordImport;
import vn.conglang.newsroom.word.WordImports;

/** Tells of an item what came out of files, asking the database only where something did. */
@Component
class WordPanels {

    private final WordImports imports;
    private final ConvertText converting;

    WordPanels(WordImports imports, ConvertText converting) {
        this.imports = imports;
        this.converting = converting;
    }

    /** Nothing where there is nothing to say. */
    @Nullable WordPanel of(OpenEdition open) {
        var all = imports(open);
        var offered = offer(open).isPresent();
        return all.isEmpty() && !offered
                ? null
                : new WordPanel(
                        "/toa-soan/tin-bai/" + open.edition().id() + "/tu-word",
                        all.isEmpty() ? null : all.getFirst(),
                        offered);
    }

    List<WordImport> imports(OpenEdition open) {
        return hasImports(open) ? imports.of(open.edition().id()) : List.of();
    }

    /** What a conversion would do, if there is anything to convert. */
    Optional<Conversion> offer(OpenEdition open) {
        return hasImports(open)
                ? converting.offer(open.edition().id(), open.content())
                : ConvertText.offer(open.content());
    }

    private static boolean hasImports(OpenEdition open) {
        return open.revisions().stream().anyMatch(saved -> saved.way() == SavingWay.IMPORTED);
    }
}
