package vn.conglang.media.intake;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A Word, Excel or Writer file: a zip archive of parts. Nothing is ever unpacked to disk, and only
 * so much of it in all; a zip bomb ends in {@link TooMuch}.
 */
public final class OfficePackage implements Closeable {

    private static final int MOST_PARTS = 10_000;
    // Whoever reads XML holds its names and values in memory, so less of it is let through.
    private static final long LARGEST_XML = 64L << 20;
    private static final long LARGEST_LIST_OF_PARTS = 4L << 20;

    private final ZipFile zip;
    private long left;

    public OfficePackage(Path file, long mostUnpacked) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.left = mostUnpacked;
    }

    /** The parts hold more than any honest document does. */
    public static final class TooMuch extends IOException {}

    public List<String> parts() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The content of a part, which counts against the limit as it is read. */
    public InputStream open(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("No part " + part);
        }
        return new Counted(zip.getInputStream(entry), most(part));
    }

    private static long most(String part) {
        if (part.equals(ContentTypes.PART)) {
            return LARGEST_LIST_OF_PARTS;
        }
        return part.endsWith(".xml") || part.endsWith(".rels") ? LARGEST_XML : Long.MAX_VALUE;
    }

    /** Reads every part once, as a check that all are whole and together not too large. */
    public void readThrough() throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new TooMuch();
        }
        for (var part : parts()) {
            try (var content = open(part)) {
                content.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        private long leftOfPart;

        Counted(InputStream content, long most) {
            super(content);
            leftOfPart = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = in.read(buffer, offset, length);
            left -= Math.max(0, read);
            leftOfPart -= Math.max(0, read);
            if (left < 0 || leftOfPart < 0) {
                throw new TooMuch();
            }
            return read;
        }
    }
}
