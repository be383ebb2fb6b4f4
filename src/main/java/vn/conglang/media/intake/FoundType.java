package vn.conglang.media.intake;

import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says in words what was found in a file that is turned away. */
final class FoundType {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("text/html", "html"),
                    Map.entry("application/xhtml+xml", "html"),
                    Map.entry("image/svg+xml", "svg"),
                    Map.entry("image/heic", "heic"),
                    Map.entry("image/heif", "heic"),
                    Map.entry("image/heic-sequence", "heic"),
                    Map.entry("image/heif-sequence", "heic"),
                    Map.entry("image/avif", "avif"),
                    Map.entry("image/tiff", "tiff"),
                    Map.entry("image/bmp", "bmp"),
                    Map.entry("application/zip", "zip"),
                    Map.entry("application/java-archive", "zip"),
                    Map.entry("application/x-rar-compressed", "zip"),
                    Map.entry("application/x-rar-compressed;version=4", "zip"),
                    Map.entry("application/x-rar-compressed;version=5", "zip"),
                    Map.entry("application/x-7z-compressed", "zip"),
                    Map.entry("application/gzip", "zip"),
                    Map.entry("application/x-tar", "zip"),
                    Map.entry("application/x-msdownload", "program"),
                    Map.entry("application/x-dosexec", "program"),
                    Map.entry("application/x-executable", "program"),
                    Map.entry("application/x-elf", "program"),
                    Map.entry("application/x-sharedlib", "program"),
                    Map.entry("application/x-mach-o-executable", "program"),
                    Map.entry("application/x-sh", "program"),
                    Map.entry("application/x-bat", "program"),
                    Map.entry("application/javascript", "program"),
                    Map.entry("text/javascript", "program"),
                    Map.entry("application/x-tika-msoffice", "oldOffice"),
                    Map.entry("application/msword", "oldOffice"),
                    Map.entry("application/vnd.ms-excel", "oldOffice"),
                    Map.entry("application/rtf", "rtf"),
                    Map.entry("text/rtf", "rtf"));

    private FoundType() {}

    /** The words for a media type; the bundles choose the language. */
    static MessageSourceResolvable of(String mediaType) {
        return word(key(mediaType), mediaType);
    }

    static MessageSourceResolvable word(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {"media.found." + key}, arguments);
    }

    private static String key(String mediaType) {
        var named = NAMES.get(mediaType);
        if (named != null) {
            return named;
        }
        if (mediaType.contains("format=pe") || mediaType.startsWith("application/x-msdownload")) {
            return "program";
        }
        return switch (mediaType.replaceFirst("/.*", "")) {
            case "video" -> "video";
            case "audio" -> "audio";
            case "text" -> "text";
            case "image" -> "picture";
            default -> mediaType.equals("application/octet-stream") ? "unknown" : "other";
        };
    }
}
