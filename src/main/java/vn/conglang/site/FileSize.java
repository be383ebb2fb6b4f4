package vn.conglang.site;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * How heavy a download is, and of which kind, so that nobody spends their data by surprise: {@code
 * PDF, 1,2 MB}.
 */
public final class FileSize {

    private static final int KILO = 1024;

    private FileSize() {}

    public static String of(String fileName, long bytes, Locale locale) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return ending + ", " + size(bytes, locale);
    }

    private static String size(long bytes, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " KB"
                : format.format((double) bytes / KILO / KILO) + " MB";
    }
}
