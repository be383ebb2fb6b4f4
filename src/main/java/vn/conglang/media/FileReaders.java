package vn.conglang.media;

import vn.conglang.core.FileId;
import vn.conglang.people.Member;

/**
 * Who else may read a file that is not public. Rooms above implement it for the things that use
 * files: whoever may read an edition may read its pictures.
 */
public interface FileReaders {

    boolean mayRead(Member who, FileId file);
}
