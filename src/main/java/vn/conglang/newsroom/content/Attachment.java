package vn.conglang.newsroom.content;

import vn.conglang.core.FileId;
import vn.conglang.core.Text;

/** A file to download with an item. */
public record Attachment(FileId file, String title) {

    public Attachment {
        title = Text.line(title);
    }
}
