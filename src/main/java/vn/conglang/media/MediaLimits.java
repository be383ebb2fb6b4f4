package vn.conglang.media;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the door of this room lets through. These protect the machine; no clause asks for them.
 *
 * @param picture the largest picture
 * @param document the largest document
 * @param megapixels the largest picture once it is unpacked
 * @param unpacked the largest content of an Office file once it is unpacked
 * @param uploads how many files one person may send in {@code window}
 * @param reading the longest time for reading the text of one document
 */
@ConfigurationProperties("conglang.media")
public record MediaLimits(
        @DefaultValue("20MB") DataSize picture,
        @DefaultValue("30MB") DataSize document,
        @DefaultValue("60") int megapixels,
        @DefaultValue("400MB") DataSize unpacked,
        @DefaultValue("60") int uploads,
        @DefaultValue("10m") Duration window,
        @DefaultValue("15s") Duration reading) {

    public DataSize of(FileKind kind) {
        return switch (kind) {
            case PICTURE -> picture;
            case DOCUMENT -> document;
        };
    }

    /** No file of any kind may be larger. */
    public DataSize largest() {
        return picture.compareTo(document) > 0 ? picture : document;
    }
}
