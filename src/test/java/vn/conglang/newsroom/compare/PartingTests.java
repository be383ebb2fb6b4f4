package vn.conglang.newsroom.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.conglang.testing.Clause;

/** Two texts that part are held side by side, element by element. */
@Clause("8.a")
class PartingTests {

    @Test
    void saysNothingOfWhatBothHave() {
        assertThat(Parting.between("<p>Chợ họp.</p>", "<p>Chợ họp.</p>")).isEmpty();
    }

    @Test
    void holdsChangedParagraphsAgainstEachOtherOneByOne() {
        var partings =
                Parting.between(
                        "<h2>Chợ</h2><p>Thứ Ba</p><p>Đông</p>",
                        "<h2>Chợ</h2><p>Thứ Tư</p><p>Vắng</p>");

        assertThat(partings)
                .containsExactly(
                        new Parting("<p>Thứ Ba</p>", "<p>Thứ Tư</p>", "<h2>Chợ</h2>"),
                        new Parting("<p>Đông</p>", "<p>Vắng</p>", "<p>Thứ Tư</p>"));
    }

    @Test
    void knowsWhereAPieceBelongsThatOneLacks() {
        assertThat(Parting.between("<p>Một</p><p>Hai</p>", "<p>Hai</p>"))
                .containsExactly(new Parting("<p>Một</p>", "", ""));
        assertThat(Parting.between("<p>Một</p><p>Hai</p><p>Ba</p>", "<p>Một</p>"))
                .containsExactly(new Parting("<p>Hai</p><p>Ba</p>", "", "<p>Một</p>"));
    }

    @Test
    void tellsWhatOnlyOnesOwnTextHas() {
        assertThat(Parting.between("<p>Một</p>", "<p>Một</p><ul><li>Hai</li></ul>"))
                .singleElement()
                .satisfies(parting -> {
                    assertThat(parting.theirs()).isEmpty();
                    assertThat(parting.mine()).contains("Hai");
                });
    }
}
