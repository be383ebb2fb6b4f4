package vn.conglang.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/**
 * A JTE template as a Spring view: renders whole before the first byte is sent, so that a failure
 * can still become an error page.
 */
final class JteView implements View {

    private final TemplateEngine engine;
    private final String template;
    private final Frames frames;

    JteView(TemplateEngine engine, String template, Frames frames) {
        this.engine = engine;
        this.template = template;
        this.frames = frames;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        var parameters = new HashMap<String, @Nullable Object>();
        if (model != null) {
            parameters.putAll(model);
        }
        parameters.put("frame", frames.of(request));
        var page = new StringOutput(16_384);
        engine.render(template, parameters, page);
        if (response.getContentType() == null) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
        }
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
