package vn.conglang.media.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be, after everything was checked.
 *
 * @param width in pixels as one sees it; pictures only
 * @param height in pixels as one sees it; pictures only
 */
public record Recognised(FileFormat format, @Nullable Integer width, @Nullable Integer height) {}
