package vn.conglang.newsroom;

import java.util.List;
import java.util.stream.Stream;

/**
 * The languages in which the portal publishes: that of the regulation, and those of its readers.
 */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en"),
    CHINESE("zh"),
    HMONG("hmn"),
    NUNG("nut"),
    DAO("ium"),
    GIAY("pcc");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As browsers and search engines know it (BCP 47). */
    public String tag() {
        return tag;
    }

    /** The key of its name. */
    public String key() {
        return "newsroom.language." + name();
    }

    /** The key of its name as its speakers call it. */
    public String ownKey() {
        return "newsroom.language.own." + name();
    }

    /** All but that of the originals. */
    public static List<Language> others() {
        return Stream.of(values()).filter(language -> language != VIETNAMESE).toList();
    }
}
