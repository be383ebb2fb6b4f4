package vn.conglang.newsroom.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.core.Refused;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.word.Finding.Kind;
import vn.conglang.people.Member;

/**
 * Takes the pictures of a file in as if its sender had sent each: by the same checks, as this
 * person's. What does not pass is told and left out; the text comes all the same.
 */
@Component
class TakeInPictures {

    private final WordLimits limits;
    private final Uploads uploads;

    TakeInPictures(WordLimits limits, Uploads uploads) {
        this.limits = limits;
        this.uploads = uploads;
    }

    /** The files by the number of the picture. */
    Map<Integer, FileId> of(Path file, String name, ReadText text, Findings findings, Member who)
            throws IOException {
        var taken = new HashMap<Integer, FileId>();
        var known = new HashMap<String, Optional<FileId>>();
        try (var parts = new Parts(file, limits, name)) {
            for (var figure : text.body().select("figure[data-number]")) {
                var number = Integer.parseInt(figure.attr("data-number"));
                var part = text.pictures().get(number).part();
                if (part.isEmpty() || !parts.has(part)) {
                    findings.count(Kind.PICTURES_ELSEWHERE);
                } else if (!known.containsKey(part) && known.size() >= limits.pictures()) {
                    findings.count(Kind.PICTURES_TOO_MANY);
                } else {
                    if (!known.containsKey(part)) {
                        known.put(part, takeIn(parts, part, findings, who));
                    }
                    known.get(part).ifPresent(id -> taken.put(number, id));
                }
            }
        }
        findings.count(Kind.PICTURES_TAKEN, taken.size());
        return taken;
    }

    private Optional<FileId> takeIn(Parts parts, String part, Findings findings, Member who)
            throws IOException {
        var shown = part.substring(part.lastIndexOf('/') + 1);
        if (parts.size(part) > limits.picture().toBytes()) {
            findings.count(Kind.PICTURES_REFUSED, shown);
            return Optional.empty();
        }
        try (var content = parts.picture(part).orElseThrow()) {
            var stored = uploads.bringIn(shown, content, who);
            if (stored.isPicture()) {
                return Optional.of(stored.id());
            }
            findings.count(Kind.PICTURES_UNSUPPORTED, shown);
        } catch (Refused refused) {
            var isOfWrongType =
                    refused.reasons().stream()
                            .anyMatch(reason -> reason.key().endsWith(".WrongType"));
            findings.count(
                    isOfWrongType ? Kind.PICTURES_UNSUPPORTED : Kind.PICTURES_REFUSED, shown);
        }
        return Optional.empty();
    }
}
