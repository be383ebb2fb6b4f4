package vn.conglang.media;

import java.util.Set;
import vn.conglang.core.FileId;

/** These files are public from the end of this transaction on: their renditions are wanted soon. */
record FilesPublished(Set<FileId> files) {}
