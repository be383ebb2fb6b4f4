package vn.conglang.media;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;

/**
 * Who may read a file at the desk (14.3): its uploader, those who see every item, and those whom
 * the owner of a use allows. To anybody else the file does not exist.
 */
@Component
public class FileAccess {

    private final StoredFiles files;
    private final Publications publications;
    private final ObjectProvider<FileReaders> readers;

    FileAccess(StoredFiles files, Publications publications, ObjectProvider<FileReaders> readers) {
        this.files = files;
        this.publications = publications;
        this.readers = readers;
    }

    /** Whether the person may read the file. */
    public boolean mayRead(Member who, FileId id) {
        return readable(who, id).isPresent();
    }

    /** Whether they may show it in what they write: what they may look at. */
    public boolean mayUse(Member who, FileId id) {
        return viewable(who, id).isPresent();
    }

    /** The file to look at: one's own business, or a picture that everybody sees anyway. */
    public Optional<Original> viewable(Member who, FileId id) {
        return readable(who, id)
                .or(() ->
                        publications
                                .shown(id)
                                .filter(shown -> shown.now() && shown.original().file().isPicture())
                                .map(Publications.Shown::original));
    }

    /**
     * The file as it came. What a camera wrote into a picture, such as a place, is for its uploader
     * and those who see every item only.
     */
    public Optional<Original> whole(Member who, FileId id) {
        return readable(who, id)
                .filter(original -> !original.file().isPicture() || isOwn(who, original.file()));
    }

    /** Whether the person uploaded it or sees every item. */
    public static boolean isOwn(Member who, StoredFile file) {
        return file.uploadedBy().equals(who.id()) || who.may(Permission.READ_ITEMS);
    }

    /** The file, unless it does not exist or is none of this person's business. */
    public Optional<Original> readable(Member who, FileId id) {
        return files.original(id).filter(original -> isOpen(who, original.file()));
    }

    private boolean isOpen(Member who, StoredFile file) {
        return isOwn(who, file)
                || readers.stream().anyMatch(reader -> reader.mayRead(who, file.id()));
    }
}
