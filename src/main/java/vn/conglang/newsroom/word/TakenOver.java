package vn.conglang.newsroom.word;

import java.util.List;
import java.util.Map;
import vn.conglang.core.FileId;

/**
 * What came out of a file.
 *
 * @param fileName as people call it
 * @param original the file itself, which is kept
 * @param known texts in old fonts, with the same in Unicode
 */
record TakenOver(
        String fileName,
        FileId original,
        String title,
        String body,
        List<Finding> findings,
        Map<String, String> known) {}
