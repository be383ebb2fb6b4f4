package vn.conglang.newsroom.checking.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.checking.Check;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.checking.Excerpt;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.Outcome;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.checking.writing.Words.Word;

/** Syllables that no dictionary knows, and the mark placed in two ways in one text. */
@Component
class SpellingCheck implements Check {

    private static final int SHOWN = 12;
    private static final int PLACES = 2;

    private final Dictionaries dictionaries;
    private final HouseWords house;

    SpellingCheck(Dictionaries dictionaries, HouseWords house) {
        this.dictionaries = dictionaries;
        this.house = house;
    }

    @Override
    public CheckKey key() {
        return CheckKey.SPELLING;
    }

    @Override
    public Outcome of(Examined item) {
        if (item.language() != Language.VIETNAMESE) {
            return Outcome.of(Stream.empty());
        }
        var words = Words.of(item.texts());
        return Outcome.of(Stream.concat(unknown(words).stream(), mixed(words).stream()));
    }

    private List<Finding> unknown(List<Word> words) {
        var unknown = new LinkedHashMap<String, List<Word>>();
        words.stream()
                .filter(word -> !dictionaries.knows(word.word()))
                .forEach(word ->
                        unknown.computeIfAbsent(word.word(), _ -> new ArrayList<>()).add(word));
        if (!unknown.isEmpty()) {
            unknown.keySet().removeAll(house.among(unknown.keySet()));
        }
        var findings = new ArrayList<Finding>();
        unknown.values().stream().limit(SHOWN).map(this::finding).forEach(findings::add);
        if (unknown.size() > SHOWN) {
            findings.add(
                    Finding.of("MoreUnknownWords", key().clause(), "body", unknown.size() - SHOWN));
        }
        return findings;
    }

    private Finding finding(List<Word> places) {
        var word = places.getFirst().word();
        var meant = dictionaries.meant(word);
        var field = places.getFirst().part().field();
        var finding =
                meant.isEmpty()
                        ? Finding.of("UnknownWord", key().clause(), field, word)
                        : Finding.of(
                                "MisspeltWord",
                                key().clause(),
                                field,
                                word,
                                String.join(", ", meant));
        return finding.at(places.stream().limit(PLACES).map(SpellingCheck::excerpt).toList())
                .known(word, Remedy.ADD_WORD);
    }

    private static List<Finding> mixed(List<Word> words) {
        var first = first(words, ToneMarks::isOnFirst);
        var second = first(words, ToneMarks::isOnSecond);
        return first.isEmpty() || second.isEmpty()
                ? List.of()
                : List.of(
                        Finding.of(
                                        "ToneMarksMixed",
                                        CheckKey.SPELLING.clause(),
                                        first.getFirst().part().field(),
                                        first.getFirst().word(),
                                        second.getFirst().word())
                                .at(
                                        Stream.concat(first.stream(), second.stream())
                                                .map(SpellingCheck::excerpt)
                                                .toList()));
    }

    private static List<Word> first(List<Word> words, Predicate<String> written) {
        return words.stream().filter(word -> written.test(word.word())).limit(1).toList();
    }

    private static Excerpt excerpt(Word word) {
        return Excerpt.of(word.part(), word.from(), word.to());
    }
}
