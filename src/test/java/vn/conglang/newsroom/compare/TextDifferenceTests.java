package vn.conglang.newsroom.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.newsroom.compare.Line.Kind;
import vn.conglang.testing.Clause;

/** What somebody reads who never saw a diff. */
@Clause({"4.3", "8.a"})
class TextDifferenceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chợ họp sáng Chủ nhật.  | Chợ họp sáng thứ Bảy.  | Chợ họp sáng[- Chủ nhật.][+ thứ Bảy.]
                    Một hai ba              | Một ba                 | Một[- hai] ba
                    Một ba                  | Một hai ba             | Một[+ hai] ba
                    Giống hệt               | Giống hệt              | Giống hệt
                    ''                      | Mới                    | [+Mới]
                    Cũ                      | ''                     | [-Cũ]
                    """)
    void marksWordsThatCameAndWent(String before, String after, String shown) {
        assertThat(shown(WordDifference.between(before, after))).isEqualTo(shown);
    }

    @Test
    void tellsAChangedParagraphFromANewOne() {
        var lines =
                TextDifference.between(
                        "<p>Bà con mang mận xuống chợ từ tờ mờ sáng.</p><p>Giá ổn định.</p>",
                        "<p>Bà con mang mận xuống chợ từ sáng sớm.</p><p>Giá ổn định.</p><p>Năm nay được mùa.</p>");

        assertThat(lines)
                .extracting(Line::kind)
                .containsExactly(Kind.CHANGED, Kind.SAME, Kind.ADDED);
    }

    @Test
    void tellsAParagraphThatMovedFromOneThatWent() {
        var lines =
                TextDifference.between(
                        "<p>Một chuyện.</p><p>Hai cây mận.</p><p>Ba ngôi nhà.</p>",
                        "<p>Hai cây mận.</p><p>Ba ngôi nhà.</p><p>Một chuyện.</p>");

        assertThat(lines)
                .extracting(Line::kind)
                .containsExactly(Kind.MOVED_AWAY, Kind.SAME, Kind.SAME, Kind.MOVED_HERE);
    }

    @Test
    void seesAnotherPictureUnderTheSameWords() {
        var lines = TextDifference.between(figure(7), figure(8));

        assertThat(lines).extracting(Line::kind).doesNotContain(Kind.SAME);
        assertThat(lines).extracting(Line::block).containsOnly(Block.Kind.PICTURE);
    }

    @Test
    void readsListsAndTablesPieceByPiece() {
        var lines =
                TextDifference.between(
                        "<ul><li>Mận<ul><li>Tam hoa</li></ul></li></ul><table><tbody><tr><td>A</td><td>1</td></tr></tbody></table>",
                        "<ul><li>Mận<ul><li>Tam hoa</li><li>Tả van</li></ul></li></ul><table><tbody><tr><td>A</td><td>2</td></tr></tbody></table>");

        assertThat(lines)
                .extracting(Line::block)
                .containsExactly(
                        Block.Kind.POINT, Block.Kind.POINT, Block.Kind.POINT, Block.Kind.ROW);
        assertThat(lines)
                .extracting(Line::kind)
                .containsExactly(Kind.SAME, Kind.SAME, Kind.ADDED, Kind.CHANGED);
    }

    @Test
    void losesNoWordOfEitherText() {
        var before = "<p>Một hai ba</p><h2>Đầu</h2><p>Bốn năm</p>";
        var after = "<h2>Đầu đề</h2><p>Một hai bốn</p><p>Sáu</p>";
        var lines = TextDifference.between(before, after);

        assertThat(words(lines, Run.Kind.ADDED, Kind.REMOVED, Kind.MOVED_AWAY))
                .isEqualTo(join(Block.of(after)));
        assertThat(words(lines, Run.Kind.REMOVED, Kind.ADDED, Kind.MOVED_HERE))
                .isEqualTo(join(Block.of(before)));
    }

    private static String figure(int number) {
        return "<figure data-picture=\""
                + number
                + "\"><img alt=\"Chợ\"><figcaption>Chợ phiên</figcaption></figure>";
    }

    private static String join(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("/"));
    }

    /** The words of one side: without what only the other has. */
    private static String words(List<Line> lines, Run.Kind kept, Kind otherWhole, Kind otherMoved) {
        return lines.stream()
                .filter(line -> line.kind() != otherWhole && line.kind() != otherMoved)
                .map(line ->
                        line.runs().stream()
                                .filter(run -> run.kind() == Run.Kind.SAME || run.kind() == kept)
                                .map(Run::text)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
    }

    private static String shown(List<Run> runs) {
        return runs.stream()
                .map(run ->
                        switch (run.kind()) {
                            case SAME -> run.text();
                            case ADDED -> "[+" + run.text() + "]";
                            case REMOVED -> "[-" + run.text() + "]";
                        })
                .collect(Collectors.joining());
    }
}
