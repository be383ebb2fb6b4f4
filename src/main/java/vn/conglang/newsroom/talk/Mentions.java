package vn.conglang.newsroom.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.conglang.people.Member;

/** Who is mentioned by {@code @} and their name, as it stands in the directory. */
public final class Mentions {

    private Mentions() {}

    /**
     * @param isMention whether it names somebody
     */
    public record Piece(String words, boolean isMention) {}

    /** Those of these people whom the words mention; two of one name are both meant. */
    static List<Member> in(String words, Collection<Member> people) {
        var named = names(words, people.stream().map(Member::name).toList());
        return people.stream().filter(who -> named.contains(who.name())).toList();
    }

    private static List<String> names(String words, Collection<String> names) {
        return pieces(words, names).stream()
                .filter(Piece::isMention)
                .map(piece -> piece.words().substring(1))
                .flatMap(typed -> names.stream().filter(typed::equalsIgnoreCase))
                .distinct()
                .toList();
    }

    static List<Piece> pieces(String words, Collection<String> names) {
        if (names.isEmpty()) {
            return List.of(new Piece(words, false));
        }
        var pieces = new ArrayList<Piece>();
        var found = mention(names).matcher(words);
        var end = 0;
        while (found.find()) {
            if (found.start() > end) {
                pieces.add(new Piece(words.substring(end, found.start()), false));
            }
            pieces.add(new Piece(found.group(), true));
            end = found.end();
        }
        if (end < words.length()) {
            pieces.add(new Piece(words.substring(end), false));
        }
        return pieces;
    }

    /** The longest name first: who mentions Lan Anh does not mean Lan. */
    private static Pattern mention(Collection<String> names) {
        var any =
                names.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])@(?:" + any + ")(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
