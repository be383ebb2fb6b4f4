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
    private final ObjectProvider<FileReaders> readers;

    FileAccess(StoredFiles files, ObjectProvider<FileReaders> readers) {
        this.files = files;
        this.readers = readers;
    }

    /** Whether the person may read the file, and so may use it in what they write. */
    public boolean mayRead(Member who, FileId id) {
        return readable(who, id).isPresent();
    }

    /** The file, unless it does not exist or is none of this person's business. */
    public Optional<Original> readable(Member who, FileId id) {
        return files.original(id).filter(original -> isOpen(who, original.file()));
    }

    private boolean isOpen(Member who, StoredFile file) {
        return file.uploadedBy().equals(who.id())
                || who.may(Permission.READ_ITEMS)
                || readers.stream().anyMatch(reader -> reader.mayRead(who, file.id()));
    }
}
