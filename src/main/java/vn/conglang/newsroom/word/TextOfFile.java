package vn.conglang.newsroom.word;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Reads the text out of a file from a word processor. It takes seconds at worst. */
@Component
class TextOfFile {

    private final WordLimits limits;
    private final ReadingRoom room;

    TextOfFile(WordLimits limits, ReadingRoom room) {
        this.limits = limits;
        this.room = room;
    }

    /**
     * @param name as messages call the file
     * @param wantsTitle whether the story has no title yet
     */
    ReadText read(Path file, WordFormat format, String name, boolean wantsTitle, Findings findings)
            throws IOException {
        return room.read(name, () -> read(file, format, name, wantsTitle, findings, limits));
    }

    private static ReadText read(
            Path file,
            WordFormat format,
            String name,
            boolean wantsTitle,
            Findings findings,
            WordLimits limits)
            throws IOException {
        try (var parts = new Parts(file, limits, name)) {
            var plain =
                    switch (format) {
                        case WORD -> new WordReader(parts, findings).read();
                        case WRITER -> new OdtReader(parts, findings).read();
                    };
            var arranged = Arrangement.of(plain, wantsTitle, findings);
            return new ReadText(arranged.title(), arranged.body(), plain.pictures());
        }
    }
}
