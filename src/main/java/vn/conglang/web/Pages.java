package vn.conglang.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Writes a template as an answer: whole before the first byte is sent, so that a failure can still
 * become an error page. A reader who has the same public page already gets a few bytes only.
 */
@Component
class Pages {

    private final TemplateEngine engine;
    private final Frames frames;

    Pages(TemplateEngine engine, Frames frames) {
        this.engine = engine;
        this.frames = frames;
    }

    boolean has(String template) {
        return engine.hasTemplate(template);
    }

    void write(
            String template,
            Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, @Nullable Object>(model);
        parameters.put("frame", frames.of(request));
        var page = new StringOutput(16_384);
        engine.render(template, parameters, page);
        send(page.toString().getBytes(StandardCharsets.UTF_8), request, response);
    }

    private static void send(byte[] page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.getContentType() == null) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
        }
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (isUnchanged(page, request, response)) {
            return;
        }
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static boolean isUnchanged(
            byte[] page, HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() != HttpServletResponse.SC_OK || Paths.isPrivate(request)) {
            return false;
        }
        // The cookie of the language makes two pages of one address.
        response.addHeader("Vary", "Cookie");
        // Weak, because the same page may travel compressed or not.
        var tag = "W/\"" + DigestUtils.md5DigestAsHex(page) + "\"";
        return new ServletWebRequest(request, response).checkNotModified(tag);
    }
}
