package vn.conglang.newsroom.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.zwobble.mammoth.DocumentConverter;
import vn.conglang.newsroom.word.Finding.Kind;
import vn.conglang.newsroom.word.PlainHtml.Picture;

/**
 * Reads a Word file with Mammoth. It gets a small file of our own making: only the parts with
 * words, prepared, without pictures, macros or anything that leads outside.
 */
final class WordReader {

    private static final int LIST_LEVELS = 9;
    private static final String ROOT = "_rels/.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String STYLES = styles();

    private final Parts parts;
    private final Findings findings;
    private final List<Picture> pictures = new ArrayList<>();

    WordReader(Parts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    PlainHtml read() throws IOException {
        var main = Relations.of("", parts).part("officeDocument").orElse("word/document.xml");
        var relations = Relations.of(main, parts);
        var stylesPart = relations.part("styles").orElse("word/styles.xml");
        var styles = new WordStyles(parts.xml(stylesPart).orElse(null));
        var packed = new LinkedHashMap<String, byte[]>();
        copy(packed, TYPES, ROOT, Relations.place(main));
        relations.part("numbering").ifPresent(part -> copy(packed, part));
        prepare(main, styles, packed);
        for (var notes : Stream.of("footnotes", "endnotes").map(relations::part).toList()) {
            if (notes.isPresent()) {
                copy(packed, Relations.place(notes.get()));
                prepare(notes.get(), styles, packed);
            }
        }
        return new PlainHtml(convert(zip(packed)), List.copyOf(pictures));
    }

    private void prepare(String part, WordStyles styles, Map<String, byte[]> packed)
            throws IOException {
        var found = parts.xml(part);
        if (found.isEmpty()) {
            return;
        }
        var tree = found.get();
        tree.nodeStream(TextNode.class)
                .toList()
                .forEach(node -> node.text(PlainHtml.unmarked(node.getWholeText())));
        new WordPreparation(styles, Relations.of(part, parts), pictures, findings).prepare(tree);
        findings.count(Kind.NOTES_MOVED, (int) WordPreparation.notes(tree));
        packed.put(part, written(tree));
    }

    private static byte[] written(Document tree) {
        return tree.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void copy(Map<String, byte[]> packed, String... names) {
        for (var name : names) {
            try {
                parts.xml(name).ifPresent(tree -> packed.put(name, written(tree)));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static byte[] zip(Map<String, byte[]> packed) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (var part : packed.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String convert(byte[] file) throws IOException {
        return new DocumentConverter()
                .disableDefaultStyleMap()
                .disableEmbeddedStyleMap()
                .addStyleMap(STYLES)
                .convertToHtml(new ByteArrayInputStream(file))
                .getValue();
    }

    private static String styles() {
        var headings =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(level -> "p.CongHeading%1$d => h%1$d:fresh".formatted(level));
        var fonts =
                Stream.of(OldFont.values())
                        .map(font -> "r.Cong-%1$s => span.%1$s".formatted(font.word()));
        var lists = IntStream.rangeClosed(1, LIST_LEVELS).boxed().flatMap(WordReader::lists);
        var others =
                Stream.of(
                        "p.CongTitle => p.title:fresh",
                        "p.CongCaption => p.caption:fresh",
                        "p.CongQuote => blockquote > p:fresh",
                        "u => u",
                        "strike => s");
        return Stream.of(headings, fonts, others, lists, Stream.of("p => p:fresh"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lists(int level) {
        var outer = "ul|ol > li > ".repeat(level - 1);
        return Stream.of(
                "p:unordered-list(%d) => %sul > li:fresh".formatted(level, outer),
                "p:ordered-list(%d) => %sol > li:fresh".formatted(level, outer));
    }
}
