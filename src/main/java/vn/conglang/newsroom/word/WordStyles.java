package vn.conglang.newsroom.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a Word file, as far as they mean something: which is a heading, a title, a caption,
 * and which font a text is in that names none.
 */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("heading (\\d)");
    private static final int DEEPEST_HEADING = 6;
    // Styles are based on one another; a circle would never end.
    private static final int GENERATIONS = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final @Nullable String ofParagraphs;
    private final @Nullable String font;

    WordStyles(@Nullable Document tree) {
        String usual = null;
        if (tree != null) {
            for (var style : tree.getElementsByTag("w:style")) {
                styles.put(style.attr("w:styleId"), style);
                if (style.attr("w:type").equals("paragraph") && isOn(style.attr("w:default"))) {
                    usual = style.attr("w:styleId");
                }
            }
        }
        this.ofParagraphs = usual;
        this.font = tree == null ? null : font(tree.selectFirst("w|docDefaults w|rPr"));
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** What a paragraph is, as the name of a style of ours; nothing for a plain one. */
    Optional<String> meaning(Element paragraph) {
        var properties = child(paragraph, "w:pPr");
        var style = value(properties, "w:pStyle");
        return Optional.<String>empty()
                .or(() -> outline(properties))
                .or(() -> style == null ? Optional.empty() : inherited(style, this::meaningOf));
    }

    private Optional<String> meaningOf(Element style) {
        var name = String.valueOf(value(style, "w:name")).toLowerCase(Locale.ROOT);
        var heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Optional.of(heading(Integer.parseInt(heading.group(1))));
        }
        return switch (name) {
            case "title" -> Optional.of("CongTitle");
            case "caption" -> Optional.of("CongCaption");
            case "quote", "intense quote" -> Optional.of("CongQuote");
            default -> outline(child(style, "w:pPr"));
        };
    }

    private static Optional<String> outline(@Nullable Element properties) {
        var level = value(properties, "w:outlineLvl");
        return level != null && level.matches("[0-5]")
                ? Optional.of(heading(Integer.parseInt(level) + 1))
                : Optional.empty();
    }

    private static String heading(int level) {
        return "CongHeading" + Math.clamp(level, 1, DEEPEST_HEADING);
    }

    /** The numbering that a paragraph has from its style. */
    Optional<Element> numbering(Element paragraph) {
        var style = value(child(paragraph, "w:pPr"), "w:pStyle");
        return style == null
                ? Optional.empty()
                : inherited(
                        style,
                        found -> Optional.ofNullable(child(child(found, "w:pPr"), "w:numPr")));
    }

    /** In which font a run is set. */
    String font(Element run, @Nullable Element paragraph) {
        var properties = child(run, "w:rPr");
        var own = font(properties);
        if (own != null) {
            return own;
        }
        return Optional.ofNullable(value(properties, "w:rStyle"))
                .flatMap(this::fontOf)
                .or(() -> Optional.ofNullable(paragraphStyle(paragraph)).flatMap(this::fontOf))
                .orElse(font == null ? "" : font);
    }

    private @Nullable String paragraphStyle(@Nullable Element paragraph) {
        var style = value(child(paragraph, "w:pPr"), "w:pStyle");
        return style == null ? ofParagraphs : style;
    }

    private Optional<String> fontOf(String style) {
        return inherited(style, found -> Optional.ofNullable(font(child(found, "w:rPr"))));
    }

    // Letters beyond ASCII are set in the font for "high ANSI"; a theme has modern fonts only.
    private static @Nullable String font(@Nullable Element properties) {
        var fonts = child(properties, "w:rFonts");
        if (fonts == null) {
            return null;
        }
        if (fonts.hasAttr("w:hAnsiTheme") || fonts.hasAttr("w:asciiTheme")) {
            return "";
        }
        return fonts.hasAttr("w:hAnsi")
                ? fonts.attr("w:hAnsi")
                : fonts.hasAttr("w:ascii") ? fonts.attr("w:ascii") : null;
    }

    private <T> Optional<T> inherited(String id, Function<Element, Optional<T>> wanted) {
        var style = styles.get(id);
        for (var generation = 0; style != null && generation < GENERATIONS; generation++) {
            var found = wanted.apply(style);
            if (found.isPresent()) {
                return found;
            }
            style = styles.get(String.valueOf(value(style, "w:basedOn")));
        }
        return Optional.empty();
    }

    static @Nullable Element child(@Nullable Element parent, String name) {
        if (parent != null) {
            for (var child : parent.children()) {
                if (child.nodeName().equals(name)) {
                    return child;
                }
            }
        }
        return null;
    }

    static @Nullable String value(@Nullable Element parent, String name) {
        var child = child(parent, name);
        return child == null || !child.hasAttr("w:val") ? null : child.attr("w:val");
    }
}
