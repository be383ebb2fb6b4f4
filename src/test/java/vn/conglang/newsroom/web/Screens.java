package vn.conglang.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.conglang.people.Member;
import vn.conglang.testing.Members;

/** The newsroom as a browser has it: forms are filled in where they stand and sent whole. */
final class Screens {

    private final MockMvc mvc;

    Screens(MockMvc mvc) {
        this.mvc = mvc;
    }

    /**
     * @param goesTo where a browser would go next; empty where a page came
     */
    record Answer(int status, String html, String goesTo) {

        Document page() {
            return Jsoup.parse(html);
        }

        String words() {
            return page().body().text();
        }

        /** What is said beside a field. */
        String beside(String field) {
            return page().select("#e-" + field).text();
        }

        /** What stands in a field of the page's main form. */
        String value(String field) {
            return Objects.requireNonNull(page().selectFirst("[name=" + field + "]")).val();
        }

        Answer is(int expected) {
            assertThat(status).as(html.length() > 20_000 ? "status" : words()).isEqualTo(expected);
            return this;
        }

        FormElement form(String action) {
            return page().forms().stream()
                    .filter(form -> form.attr("action").endsWith(action))
                    .reduce((_, last) -> last)
                    .orElseThrow(() -> new AssertionError("no form " + action + ": " + words()));
        }
    }

    Answer open(String path, Member who) throws Exception {
        return answer(mvc.perform(get(path).with(Members.as(who))).andReturn());
    }

    /** A form's fields typed over, by pairs of name and value; the first of that name. */
    static FormElement typed(FormElement form, String... pairs) {
        for (var at = 0; at < pairs.length; at += 2) {
            var field = form.selectFirst("[name=" + pairs[at] + "]:not(button)");
            if (field == null) {
                throw new AssertionError("no field " + pairs[at]);
            }
            if (field.attr("type").equals("checkbox")) {
                field.attr("checked", true);
            } else if (field.nameIs("select")) {
                field.select("option").removeAttr("selected");
                var chosen = field.select("option[value=" + pairs[at + 1] + "]");
                assertThat(chosen).as("choice " + pairs[at + 1]).hasSize(1);
                chosen.attr("selected", "");
            } else {
                field.val(pairs[at + 1]);
            }
        }
        return form;
    }

    /** Sends a form as it stands, and with it whatever else somebody forges. */
    Answer send(FormElement form, Member who, String... forged) throws Exception {
        var action = form.attr("action");
        AbstractMockHttpServletRequestBuilder<?> request;
        if (form.attr("enctype").equals("multipart/form-data")) {
            var parts = multipart(action);
            // A browser sends a file field in which nothing was chosen as an empty file.
            form.select("input[type=file]")
                    .forEach(field ->
                            parts.file(
                                    new MockMultipartFile(
                                            field.attr("name"), "", null, new byte[0])));
            request = parts;
        } else {
            request = MockMvcRequestBuilders.post(action);
        }
        for (var pair : form.formData()) {
            if (form.select("input[type=file][name=" + pair.key() + "]").isEmpty()) {
                request.param(pair.key(), pair.value());
            }
        }
        return send(request, who, forged);
    }

    /** Posts to an address without any page. */
    Answer post(String path, Member who, String... fields) throws Exception {
        return send(MockMvcRequestBuilders.post(path), who, fields);
    }

    private Answer send(
            AbstractMockHttpServletRequestBuilder<?> request, Member who, String... fields)
            throws Exception {
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        request.with(csrf());
        request.with(Members.as(who));
        return answer(mvc.perform(request).andReturn());
    }

    private static Answer answer(MvcResult result) throws Exception {
        var response = result.getResponse();
        return new Answer(
                response.getStatus(),
                response.getContentAsString(StandardCharsets.UTF_8),
                Objects.requireNonNullElse(response.getRedirectedUrl(), ""));
    }
}
