package vn.conglang.newsroom;

import vn.conglang.core.FileId;
import vn.conglang.core.StaffId;

/** In the words of a file that was just uploaded a secrecy marking was found (8.c, 10.2). */
public record FileFlagged(FileId file, String name, StaffId uploadedBy) {}
