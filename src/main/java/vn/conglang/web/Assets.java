package vn.conglang.web;

import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The names under which the built style sheets, scripts and fonts are served: they change with
 * their content.
 */
@Component
public class Assets {

    private final Map<String, String> names;

    Assets(JsonMapper json) throws IOException {
        var manifest = new ClassPathResource("static/assets/manifest.json");
        this.names =
                manifest.exists()
                        ? json.readValue(manifest.getInputStream(), new TypeReference<>() {})
                        : Map.of();
    }

    /** The address of an asset by its plain name, e.g. {@code public.css}. */
    public String url(String name) {
        return "/assets/" + names.getOrDefault(name, name);
    }
}
