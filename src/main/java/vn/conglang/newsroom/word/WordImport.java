package vn.conglang.newsroom.word;

import java.time.Instant;
import java.util.List;
import vn.conglang.core.FileId;

/**
 * A file whose text was taken over, and the report of it.
 *
 * @param original the file as it was sent
 */
public record WordImport(
        FileId original, String fileName, String by, Instant at, List<Finding> findings) {

    public List<Finding> changed() {
        return findings.stream().filter(finding -> !finding.kind().isDropped()).toList();
    }

    public List<Finding> dropped() {
        return findings.stream().filter(finding -> finding.kind().isDropped()).toList();
    }
}
