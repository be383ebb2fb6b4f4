package vn.conglang.media.rendition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import net.coobird.thumbnailator.resizers.Resizers;
import org.springframework.stereotype.Component;
import vn.conglang.media.intake.FileFormat;
import vn.conglang.media.store.ContentHash;
import vn.conglang.media.store.ContentStore;

/**
 * Makes the renditions of a picture, all of them in one go, and keeps them by the picture's
 * content. However many ask for the same picture, it is unpacked once. A rendition that exists is
 * never made again; if its file is lost, it is made anew.
 */
@Component
public class Renditions {

    /** Raise it when renditions are made differently: the old ones are then no longer found. */
    private static final String RECIPE = "1";

    private static final long MOST_PIXELS = 24_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final ContentStore store;
    private final PictureReader reader;
    private final PictureEncoder encoder;
    private final Workshop workshop;
    private final ConcurrentMap<ContentHash, CompletableFuture<Void>> making =
            new ConcurrentHashMap<>();

    Renditions(
            ContentStore store, PictureReader reader, PictureEncoder encoder, Workshop workshop) {
        this.store = store;
        this.reader = reader;
        this.encoder = encoder;
        this.workshop = workshop;
    }

    /**
     * @param widths those offered, largest last
     */
    public record Source(ContentHash hash, FileFormat format, List<Integer> widths) {}

    /** The rendition, made now if need be; the caller waits for it. */
    public Path of(Source source, int width, Encoding encoding) throws IOException {
        var place = place(source, width, encoding);
        if (!Files.exists(place)) {
            await(make(source));
        }
        return place;
    }

    /** Whether the rendition is there, or what it is made of. */
    public boolean canGive(Source source, int width, Encoding encoding) {
        return Files.exists(place(source, width, encoding)) || store.holds(source.hash());
    }

    /** The value that changes when the bytes of a rendition would. */
    public static String tag(ContentHash hash, int width, Encoding encoding) {
        return "\"" + hash.hex().substring(0, 24) + "-" + name(width, encoding) + "\"";
    }

    /** Starts to make what is missing, unless somebody is at it. */
    public CompletableFuture<Void> make(Source source) {
        var mine = new CompletableFuture<Void>();
        var theirs = making.putIfAbsent(source.hash(), mine);
        if (theirs != null) {
            return theirs;
        }
        return workshop.make(() -> makeMissing(source))
                .whenComplete((_, failure) -> {
                    making.remove(source.hash(), mine);
                    finish(mine, failure);
                });
    }

    private static void finish(
            CompletableFuture<Void> promise, @org.jspecify.annotations.Nullable Throwable failure) {
        if (failure == null) {
            promise.complete(null);
        } else {
            promise.completeExceptionally(failure);
        }
    }

    private void makeMissing(Source source) {
        if (missing(source).findAny().isEmpty()) {
            return;
        }
        try {
            var picture = reader.read(store.original(source.hash()), source.format(), MOST_PIXELS);
            var largest = atWidth(picture, source.widths().getLast());
            for (var width : source.widths().reversed()) {
                write(source, width, atWidth(largest, width));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Source source, int width, BufferedImage picture) throws IOException {
        for (var encoding : Encoding.values()) {
            var place = place(source, width, encoding);
            if (encoding.isAvailable() && !Files.exists(place)) {
                store.write(place, out -> encoder.write(picture, encoding, out));
            }
        }
    }

    private Stream<Path> missing(Source source) {
        return source.widths().stream()
                .flatMap(width ->
                        Stream.of(Encoding.values())
                                .filter(Encoding::isAvailable)
                                .map(encoding -> place(source, width, encoding)))
                .filter(place -> !Files.exists(place));
    }

    private Path place(Source source, int width, Encoding encoding) {
        return store.rendition(source.hash(), name(width, encoding));
    }

    private static String name(int width, Encoding encoding) {
        return RECIPE + "-" + width + "." + encoding.ending();
    }

    private static BufferedImage atWidth(BufferedImage picture, int width) {
        if (picture.getWidth() == width) {
            return picture;
        }
        var height =
                Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        var smaller = new BufferedImage(width, height, picture.getType());
        Resizers.PROGRESSIVE.resize(picture, smaller);
        return smaller;
    }

    private static void await(CompletableFuture<Void> making) throws IOException {
        try {
            making.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("No rendition", e);
        }
    }
}
