package vn.conglang.newsroom.content;

import vn.conglang.core.FileId;
import vn.conglang.core.Text;

/**
 * The picture that stands for an item in lists and above its text.
 *
 * @param alt what is to be seen, for those who cannot see it
 * @param credit who made it, or where it is from (10.3)
 */
public record LeadPicture(FileId file, String alt, String caption, String credit) {

    public LeadPicture {
        alt = Text.line(alt);
        caption = Text.line(caption);
        credit = Text.line(credit);
    }
}
