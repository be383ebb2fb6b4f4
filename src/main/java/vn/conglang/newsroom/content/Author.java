package vn.conglang.newsroom.content;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;

/**
 * One of those who made an item (10.3).
 *
 * @param name as it is printed: the person's name or pen name
 * @param staff their account, if they have one
 * @param share their part of the work in per cent; the parts of all add up to 100
 */
public record Author(String name, @Nullable StaffId staff, int share) {

    public Author {
        name = Text.line(name);
    }
}
