package vn.conglang.demo;

import java.util.Locale;

/** A picture of a story: what the {@link Painter} is asked for, and the words that go with it. */
public record PictureMaterial(Scene scene, long seed, String caption, String alt, String credit) {

    /** The file as a contributor would send it. */
    public byte[] jpeg() {
        return Painter.jpeg(scene, seed);
    }

    /** The name of that file, for instance {@code tea-hills-3.jpg}. */
    public String fileName() {
        return scene.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + seed + ".jpg";
    }
}
