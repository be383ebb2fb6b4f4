package vn.conglang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** Whatever stands in the address of a list, the portal has an answer. */
@RoomTest
class FilterTests {

    private static final List<String> ODD =
            List.of(
                    "+999999999-12-31",
                    "-999999999-01-01",
                    "0000-00-00",
                    "9999999999999999-999999999999999999",
                    "-1",
                    "0",
                    "999999999999999999",
                    "99999999999999999999",
                    "1e9",
                    "%",
                    "\\",
                    "'\"",
                    "\u0000",
                    "٣",
                    "x".repeat(3_000));

    @Autowired MockMvc mvc;
    @Autowired Members members;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tin-tuc?truoc=",
                "/sitemap/trang.xml?truoc=",
                "/toa-soan/nhat-ky?from=",
                "/toa-soan/nhat-ky?to=",
                "/toa-soan/nhat-ky?before=",
                "/toa-soan/nhat-ky?actor=",
                "/toa-soan/nhat-ky?action=",
                "/toa-soan/nhat-ky?subject=",
                "/toa-soan/nhat-ky?subject=edition:",
                "/toa-soan/tin-bai?after=",
                "/toa-soan/tin-bai?state=",
                "/toa-soan/tin-bai?section=",
                "/toa-soan/tin-bai?unit=",
                "/toa-soan/tin-bai?kind=",
                "/toa-soan/tin-bai?text=",
                "/toa-soan/tin-bai/cua-toi?section=",
                "/toa-soan/tin-bai/cua-toi?after=",
                "/toa-soan/tim?q=",
                "/toa-soan/tim/ket-qua?q=",
                "/toa-soan/nhan-su?q=",
                "/toa-soan/nhan-su?unit=",
                "/toa-soan/nhan-su?post=",
                "/toa-soan/nhan-su?state=",
                "/toa-soan/nhan-su?afterId=",
                "/toa-soan/nhan-su?afterId=1&afterName=",
                "/toa-soan/don-vi?ca-cu=",
                "/toa-soan/quy-che?on="
            })
    void answersAFilterThatMakesNoSense(String filter) throws Exception {
        var office = members.standingOffice();
        for (var value : ODD) {
            var address = filter + URLEncoder.encode(value, StandardCharsets.UTF_8);
            var status =
                    mvc.perform(get(URI.create(address)).with(Members.as(office)))
                            .andReturn()
                            .getResponse()
                            .getStatus();
            assertThat(status).as(address).isIn(200, 400, 422);
        }
    }
}
