package vn.conglang.media;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;

/** Fetches what templates need of pictures, many in one statement. */
@Component
public class Pictures {

    private final StoredFiles files;

    Pictures(StoredFiles files) {
        this.files = files;
    }

    /** Those of the ids that are pictures. It says nothing of who may see them. */
    public Map<FileId, Picture> of(Collection<FileId> ids) {
        return files.of(ids).values().stream()
                .filter(StoredFile::isPicture)
                .collect(Collectors.toMap(StoredFile::id, StoredFile::picture));
    }
}
