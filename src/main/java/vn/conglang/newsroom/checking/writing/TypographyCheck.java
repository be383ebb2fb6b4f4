package vn.conglang.newsroom.checking.writing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.checking.Check;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.checking.Excerpt;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.Outcome;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.content.ContentTexts.Part;

/** Spaces doubled or before a comma, and letters that are not in the one Unicode form. */
@Component
class TypographyCheck implements Check {

    private static final int SHOWN = 3;

    @Override
    public CheckKey key() {
        return CheckKey.TYPOGRAPHY;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.of(
                Stream.of(
                                places("SpacesDoubled", Spaces.DOUBLED, item),
                                places("SpaceBeforePunctuation", Spaces.BEFORE_PUNCTUATION, item),
                                notComposed(item))
                        .flatMap(List::stream));
    }

    private static List<Finding> places(String reason, Pattern pattern, Examined item) {
        var excerpts = new ArrayList<Excerpt>();
        for (var part : item.texts()) {
            pattern.matcher(part.text())
                    .results()
                    .forEach(hit -> excerpts.add(around(part, hit.start(), hit.end())));
        }
        return excerpts.isEmpty()
                ? List.of()
                : List.of(
                        Finding.of(
                                        reason,
                                        CheckKey.TYPOGRAPHY.clause(),
                                        excerpts.getFirst().field(),
                                        excerpts.size())
                                .at(excerpts.subList(0, Math.min(SHOWN, excerpts.size())))
                                .known(reason, Remedy.TIDY));
    }

    /** A space alone is not seen: the words beside it are shown with it. */
    private static Excerpt around(Part part, int from, int to) {
        var text = part.text();
        var begin = from;
        while (begin > 0 && Character.isSpaceChar(text.charAt(begin - 1))) {
            begin--;
        }
        while (begin > 0 && !Character.isSpaceChar(text.charAt(begin - 1))) {
            begin--;
        }
        var end = to;
        while (end < text.length() && !Character.isSpaceChar(text.charAt(end))) {
            end++;
        }
        return Excerpt.of(part, begin, end);
    }

    // The door composes; what was kept before that, or is brought in beside it, is found here.
    private static List<Finding> notComposed(Examined item) {
        return item.texts().stream()
                .filter(part -> !Normalizer.isNormalized(part.text(), Normalizer.Form.NFC))
                .findFirst()
                .map(part ->
                        Finding.of("NotComposed", CheckKey.TYPOGRAPHY.clause(), part.field())
                                .known("NotComposed", Remedy.TIDY))
                .stream()
                .toList();
    }
}
