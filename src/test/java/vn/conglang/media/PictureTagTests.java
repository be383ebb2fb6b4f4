package vn.conglang.media;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.FileId;
import vn.conglang.testing.RoomTest;

/** The tag with which every room shows pictures. */
@RoomTest
class PictureTagTests {

    @Autowired TemplateEngine templates;

    @Test
    void reservesTheSpaceAndWaitsUntilItIsNear() {
        var image = image(Map.of());

        assertThat(image.attr("width")).isEqualTo("1200");
        assertThat(image.attr("height")).isEqualTo("800");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.hasAttr("fetchpriority")).isFalse();
        assertThat(image.hasAttr("class")).isFalse();
        assertThat(image.attr("srcset")).startsWith("/anh/5-320.jpg 320w, ");
    }

    @Test
    void offersWebpFirst() {
        var webp = picture(Map.of()).expectFirst("source[type=image/webp]");

        assertThat(webp.attr("srcset")).contains("/anh/5-1200.webp 1200w");
    }

    @Test
    void hurriesTheLeadPicture() {
        var image = image(Map.of("lead", true, "cssClass", "lead"));

        assertThat(image.attr("loading")).isEqualTo("eager");
        assertThat(image.attr("fetchpriority")).isEqualTo("high");
        assertThat(image.className()).isEqualTo("lead");
    }

    @Test
    void staysAtTheDeskThere() {
        var picture = picture(Map.of("desk", true));

        assertThat(picture.expectFirst("img").attr("src")).startsWith("/toa-soan/tep/5/xem");
        assertThat(picture.html()).doesNotContain("/anh/");
    }

    @Test
    void escapesWhatPeopleWrite() {
        assertThat(image(Map.of()).attr("alt")).isEqualTo("\"><script>alert(1)</script>");
    }

    private Element image(Map<String, Object> more) {
        return picture(more).expectFirst("img");
    }

    private Element picture(Map<String, Object> more) {
        var parameters = new HashMap<String, Object>(more);
        parameters.put("picture", new Picture(new FileId(5), 1200, 800));
        parameters.put("alt", "\"><script>alert(1)</script>");
        var out = new StringOutput();
        templates.render("media/picture.jte", parameters, out);
        var page = Jsoup.parseBodyFragment(out.toString());
        assertThat(page.select("script")).isEmpty();
        return page.expectFirst("picture");
    }
}
