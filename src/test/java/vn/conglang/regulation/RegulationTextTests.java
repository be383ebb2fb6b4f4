package vn.conglang.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.conglang.core.Clause;
import vn.conglang.docs.ClauseTable;
import vn.conglang.regulation.Passage.Kind;

/** The archived text, clause by clause, with nothing lost. */
class RegulationTextTests {

    private final RegulationText text = new RegulationText();

    @Test
    void everyLineOfTheSourceIsKept() {
        assertThat(text.source()).isEqualTo(RegulationText.archived());
    }

    @Test
    void knowsEveryClauseThatAsksSomethingOfSomebody() {
        assertThat(ClauseTable.read().labels()).hasSizeGreaterThan(50).allSatisfy(this::isThere);
    }

    @Test
    void knowsTheClauseOfEveryRule() {
        assertThat(Stream.of(Rule.values()).map(rule -> rule.clause().label()))
                .allSatisfy(this::isThere);
    }

    private void isThere(String label) {
        assertThat(text.find(Clause.of(label))).as(label).isPresent();
    }

    @Test
    void citesNoLabelTwice() {
        assertThat(text.body().stream().map(Passage::label).filter(label -> label != null))
                .doesNotHaveDuplicates()
                .hasSize(75);
    }

    @Test
    void hasThreeChaptersOfNineteenArticles() {
        assertThat(of(Kind.CHAPTER)).hasSize(3);
        assertThat(of(Kind.CHAPTER_TITLE))
                .extracting(Passage::text)
                .containsExactly("QUY ĐỊNH CHUNG", "NHỮNG QUY ĐỊNH CỤ THỂ", "TỔ CHỨC THỰC HIỆN");
        assertThat(of(Kind.ARTICLE))
                .extracting(article -> String.valueOf(article.label()))
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(19).map(String::valueOf).toList());
    }

    @Test
    void putsLettersWhereTheyBelong() {
        assertThat(textOf("12.6.a")).startsWith("Năm (05) ngày");
        assertThat(textOf("12.3.b")).startsWith("Đối với câu hỏi của cá nhân");
        assertThat(textOf("5.b")).startsWith("Thay mặt Trưởng Ban");
        assertThat(textOf("15.3")).startsWith("Cơ quan thường trực (Phòng Văn hoá");
        assertThat(of(Kind.DASH)).hasSize(3);
    }

    @Test
    void keepsTheSourcesOwnMisspellings() {
        assertThat(textOf("4.3")).contains("Mừng Khương");
        assertThat(textOf("15.1")).contains("Công TTĐT");
    }

    @Test
    void theDecisionsOwnArticlesAreNotTheRegulations() {
        assertThat(text.head()).extracting(Passage::text).contains("QUY CHẾ");
        assertThat(textOf("1")).startsWith("Ban biên tập Cổng Thông tin điện tử");
    }

    private String textOf(String label) {
        return text.find(Clause.of(label)).orElseThrow().text();
    }

    private List<Passage> of(Kind kind) {
        return text.passages().stream().filter(passage -> passage.kind() == kind).toList();
    }
}
