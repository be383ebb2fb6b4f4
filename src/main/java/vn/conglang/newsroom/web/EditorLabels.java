package vn.conglang.newsroom.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.conglang.web.Texts;

/**
 * The texts of the rich-text editor, handed to its script as JSON: the script has none of its own.
 */
@Component
class EditorLabels {

    private static final String[] NAMES = {
        "toolbar",
        "undo",
        "redo",
        "heading2",
        "heading3",
        "heading4",
        "bold",
        "italic",
        "underline",
        "subscript",
        "superscript",
        "bulletList",
        "orderedList",
        "blockquote",
        "link",
        "linkAddress",
        "linkApply",
        "linkRemove",
        "linkInvalid",
        "cancel",
        "table",
        "tableAddRow",
        "tableAddColumn",
        "tableDeleteRow",
        "tableDeleteColumn",
        "tableHeader",
        "tableDelete",
        "rule",
        "picture",
        "library",
        "librarySearch",
        "libraryAway",
        "file",
        "pictureAlt",
        "pictureCaption",
        "pictureCredit",
        "pictureUp",
        "pictureDown",
        "pictureRemove",
        "uploading",
        "uploaded",
        "uploadFailed",
        "words"
    };

    private static final String[] AUTOSAVE = {
        "saving",
        "saved",
        "offline",
        "conflict",
        "refused",
        "signedOut",
        "found",
        "use",
        "drop",
        "others"
    };

    private final Texts texts;
    private final JsonMapper json;

    EditorLabels(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    String in(Locale locale) {
        return labels("newsroom.editor.", NAMES, locale);
    }

    /** The texts of keeping what is typed. */
    String ofAutosave(Locale locale) {
        return labels("newsroom.autosave.", AUTOSAVE, locale);
    }

    private String labels(String prefix, String[] names, Locale locale) {
        var labels = new LinkedHashMap<String, String>();
        for (var name : names) {
            // The placeholder stays for the script to fill.
            labels.put(name, texts.of(locale, prefix + name, "{0}"));
        }
        return json.writeValueAsString(labels);
    }
}
