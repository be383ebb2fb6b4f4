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

    private static final String WHOLE = "";

    private static final long MOST_PIXELS = 24_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final ContentStore store;
    private final PictureReader reader;
    private final PictureEncoder encoder;
    private final Workshop workshop;
    private final ConcurrentMap<Source, CompletableFuture<Void>> making = new ConcurrentHashMap<>();

    Renditions(
            ContentStore store, PictureReader reader, PictureEncoder encoder, Workshop workshop) {
        this.store = store;
        this.reader = reader;
        this.encoder = encoder;
        this.workshop = workshop;
    }

    /**
     * @param widths those offered, largest last
     * @param cuts in what other shapes it is offered
     */
    public record Source(
            ContentHash hash, FileFormat format, List<Integer> widths, List<Cut> cuts) {

        public Source(ContentHash hash, FileFormat format, List<Integer> widths) {
            this(hash, format, widths, List.of());
        }
    }

    /**
     * A shape into which a picture is cut.
     *
     * @param widths those offered, largest last
     */
    public record Cut(Shape shape, Focus focus, List<Integer> widths) {

        /** What is made of it: a cut around another point is another rendition. */
        private String mark() {
            return shape.word() + "-" + focus.x() + "-" + focus.y() + "-";
        }
    }

    /** The rendition, made now if need be; the caller waits for it. */
    public Path of(Source source, int width, Encoding encoding) throws IOException {
        return made(source, place(source, WHOLE, width, encoding));
    }

    /** The same of one of its cuts. */
    public Path of(Source source, Cut cut, int width, Encoding encoding) throws IOException {
        return made(source, place(source, cut.mark(), width, encoding));
    }

    private Path made(Source source, Path place) throws IOException {
        if (!Files.exists(place)) {
            await(make(source));
        }
        return place;
    }

    /** Whether the rendition is there, or what it is made of. */
    public boolean canGive(Source source, int width, Encoding encoding) {
        return Files.exists(place(source, WHOLE, width, encoding)) || store.holds(source.hash());
    }

    /** The value that changes when the bytes of a rendition would. */
    public static String tag(ContentHash hash, int width, Encoding encoding) {
        return tag(hash, WHOLE, width, encoding);
    }

    /** The same of a cut. */
    public static String tag(ContentHash hash, Cut cut, int width, Encoding encoding) {
        return tag(hash, cut.mark(), width, encoding);
    }

    private static String tag(ContentHash hash, String mark, int width, Encoding encoding) {
        return "\"" + hash.hex().substring(0, 24) + "-" + name(mark, width, encoding) + "\"";
    }

    /** Starts to make what is missing, unless somebody is at it. */
    public CompletableFuture<Void> make(Source source) {
        var mine = new CompletableFuture<Void>();
        var theirs = making.putIfAbsent(source, mine);
        if (theirs != null) {
            return theirs;
        }
        return workshop.make(() -> makeMissing(source))
                .whenComplete((_, failure) -> {
                    making.remove(source, mine);
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
                write(source, WHOLE, width, atWidth(largest, width));
            }
            for (var cut : source.cuts()) {
                writeCut(source, cut, picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeCut(Source source, Cut cut, BufferedImage picture) throws IOException {
        var part = cut.shape().cut(picture.getWidth(), picture.getHeight(), cut.focus());
        var whole = picture.getSubimage(part.x(), part.y(), part.width(), part.height());
        for (var width : cut.widths()) {
            write(source, cut.mark(), width, at(whole, width, cut.shape().heightAt(width)));
        }
    }

    private void write(Source source, String mark, int width, BufferedImage picture)
            throws IOException {
        for (var encoding : Encoding.values()) {
            var place = place(source, mark, width, encoding);
            if (encoding.isAvailable() && !Files.exists(place)) {
                store.write(place, out -> encoder.write(picture, encoding, out));
            }
        }
    }

    private Stream<Path> missing(Source source) {
        return Stream.concat(
                        places(source, WHOLE, source.widths()),
                        source.cuts().stream()
                                .flatMap(cut -> places(source, cut.mark(), cut.widths())))
                .filter(place -> !Files.exists(place));
    }

    private Stream<Path> places(Source source, String mark, List<Integer> widths) {
        return widths.stream()
                .flatMap(width ->
                        Stream.of(Encoding.values())
                                .filter(Encoding::isAvailable)
                                .map(encoding -> place(source, mark, width, encoding)));
    }

    private Path place(Source source, String mark, int width, Encoding encoding) {
        return store.rendition(source.hash(), name(mark, width, encoding));
    }

    private static String name(String mark, int width, Encoding encoding) {
        return RECIPE + "-" + mark + width + "." + encoding.ending();
    }

    private static BufferedImage atWidth(BufferedImage picture, int width) {
        return at(
                picture,
                width,
                Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth())));
    }

    private static BufferedImage at(BufferedImage picture, int width, int height) {
        if (picture.getWidth() == width) {
            return picture;
        }
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
