package vn.conglang.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import vn.conglang.core.DataDamaged;

/**
 * A file of {@value #SLOTS} keys, each in a slot of its own, sealed with the ring. A slot begins
 * with the length of what it holds; a destroyed one is all zeros.
 */
record KeyPage(Path file) {

    static final int SLOTS = 1_024;
    static final int SLOT = 80;

    /** What the slot holds; empty where its key was destroyed. */
    byte[] read(int slot) {
        var bytes = ByteBuffer.allocate(SLOT);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, (long) slot * SLOT + bytes.position()) < 0) {
                    throw new DataDamaged(file, "shorter than it was written");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return held(bytes.array(), 0);
    }

    /** Overwrites the slot; when it returns, the disk has no key in it any more. */
    void destroy(int slot) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var zeros = ByteBuffer.allocate(SLOT);
            while (zeros.hasRemaining()) {
                channel.write(zeros, (long) slot * SLOT + zeros.position());
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] held(byte[] page, int slot) {
        var at = slot * SLOT;
        return Arrays.copyOfRange(page, at + 1, at + 1 + page[at]);
    }

    static void put(byte[] page, int slot, byte[] sealed) {
        var at = slot * SLOT;
        page[at] = (byte) sealed.length;
        System.arraycopy(sealed, 0, page, at + 1, sealed.length);
    }
}
