package vn.conglang.media;

import vn.conglang.core.Text;

/**
 * What is proposed to those who show a picture. What a text says of it stands in the text.
 *
 * @param alt what is to be seen, for those who cannot see it
 * @param credit who made it, or where it is from (10.3)
 */
public record PictureWords(String alt, String caption, String credit) {

    public static final PictureWords NONE = new PictureWords("", "", "");

    public PictureWords {
        alt = Text.line(alt);
        caption = Text.line(caption);
        credit = Text.line(credit);
    }
}
