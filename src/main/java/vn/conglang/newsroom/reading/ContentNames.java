package vn.conglang.newsroom.reading;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.web.Texts;

/** How sections and kinds are called in a comparison. */
@Component
public class ContentNames {

    private final Sections sections;
    private final Texts texts;

    ContentNames(Sections sections, Texts texts) {
        this.sections = sections;
        this.texts = texts;
    }

    public Comparison.Names in(Locale locale) {
        return new Comparison.Names() {

            @Override
            public String section(Content content) {
                return Optional.ofNullable(content.section())
                        .flatMap(sections::find)
                        .map(section -> section.name(locale))
                        .orElse("");
            }

            @Override
            public String kind(Content content) {
                return texts.of(locale, content.kind().key());
            }
        };
    }
}
