package vn.conglang.newsroom.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;
import vn.conglang.media.StoredFile;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.ContentRules;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;

/**
 * Takes the text of a Word or Writer file over into an item (8.a). What was typed is saved first,
 * so that the text of the file lies over it as one more saved state and nothing is lost.
 *
 * <p>The file is read, and its pictures are taken in, before anything of the item is locked. A stop
 * in between leaves files that no item shows.
 */
@Component
public class ImportWord {

    private final WriteDraft writing;
    private final Uploads uploads;
    private final TextOfFile texts;
    private final TakeInPictures pictures;
    private final KeepImport keeping;

    ImportWord(
            WriteDraft writing,
            Uploads uploads,
            TextOfFile texts,
            TakeInPictures pictures,
            KeepImport keeping) {
        this.writing = writing;
        this.uploads = uploads;
        this.texts = texts;
        this.pictures = pictures;
        this.keeping = keeping;
    }

    /**
     * Begins a draft with what was typed and the text of the file.
     *
     * @param key of the form that was sent: sent twice, it begins one article
     * @throws SavedMeanwhile if the same form came before and said something else
     */
    public EditionId begin(
            Content typed, @Nullable UnitId unit, IdempotencyKey key, WordFile file, Member who) {
        Refused.unlessEmpty(writing.refusals(who));
        var text = takeOver(file, typed, who);
        try {
            return keeping.begin(typed, unit, key, text, who);
        } catch (SavedMeanwhile meanwhile) {
            var begun = meanwhile.theirs().edition();
            if (keeping.cameAlready(begun, KeepImport.NEW, text.fileName(), who)) {
                return begun;
            }
            throw meanwhile;
        }
    }

    /**
     * Puts the text of the file in the place of the present one.
     *
     * @param version the edition's version that this person had before them
     * @throws SavedMeanwhile if somebody else saved since; nothing is overwritten
     */
    public EditionId into(EditionId id, long version, Content typed, WordFile file, Member who) {
        Refused.unlessEmpty(keeping.refusals(id, who));
        var text = takeOver(file, typed, who);
        try {
            return keeping.into(id, version, typed, text, who);
        } catch (SavedMeanwhile meanwhile) {
            if (keeping.cameAlready(id, version, text.fileName(), who)) {
                return id;
            }
            throw meanwhile;
        }
    }

    private TakenOver takeOver(WordFile file, Content typed, Member who) {
        var findings = new Findings();
        var name = Text.line(file.name());
        try (var spool = Spool.of(file)) {
            var format = WordFormat.of(spool.path(), name);
            var original = keepOriginal(spool, name, who);
            var text = texts.read(spool.path(), format, name, typed.title().isEmpty(), findings);
            refuseTooLong(text);
            var taken = pictures.of(spool.path(), name, text, findings, who);
            return new TakenOver(
                    original.name(),
                    original.id(),
                    text.titleAsItIs(),
                    text.bodyAsItIs(taken),
                    findings.all(),
                    text.inOldFonts(taken));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checks of all files are also those of this one: macros, bombs, passwords, damage. */
    private StoredFile keepOriginal(Spool spool, String name, Member who) throws IOException {
        try (var content = Files.newInputStream(spool.path())) {
            return uploads.accept(name, content, who);
        } catch (Refused refused) {
            throw WordRefusal.atField(refused);
        }
    }

    // Before the pictures are taken in: nothing of it could be kept.
    private static void refuseTooLong(ReadText text) {
        var length = text.body().html().length();
        if (length > ContentRules.BODY) {
            throw new Refused(
                    List.of(
                            Refusal.of("newsroom.refusal.BodyTooLong", ContentRules.BODY, length)
                                    .at(WordRefusal.FIELD)));
        }
    }
}
