package vn.conglang.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.media.rendition.Workshop;
import vn.conglang.media.store.ContentStore;
import vn.conglang.media.text.TextReader;

/**
 * The words of a stored document, as far as a program can read them, so that others can look for
 * secrecy markings (10.2). Words that exist only as a picture are not found.
 */
@Component
public class DocumentText {

    private final StoredFiles files;
    private final ContentStore store;
    private final TextReader reader;
    private final Workshop workshop;

    DocumentText(StoredFiles files, ContentStore store, TextReader reader, Workshop workshop) {
        this.files = files;
        this.store = store;
        this.reader = reader;
        this.workshop = workshop;
    }

    /** The words of the file; none for pictures and unknown ids. It takes seconds at worst. */
    public FileText of(FileId id) {
        return files.original(id)
                .filter(original -> !original.file().isPicture())
                .map(this::read)
                .orElse(FileText.NONE);
    }

    private FileText read(Original original) {
        try {
            return workshop.check(
                    () -> reader.read(store.original(original.hash()), original.format()));
        } catch (Workshop.TooSlow e) {
            return new FileText("", false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
