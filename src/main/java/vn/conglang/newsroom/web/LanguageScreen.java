package vn.conglang.newsroom.web;

import java.util.List;
import java.util.Map;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.language.Versions;

/**
 * An item in all its languages.
 *
 * @param known the versions of which this person sees more than that they exist
 * @param hidden how many others there are
 * @param free the languages in which none is begun, by value; in the reader's words
 * @param beginning why this person may begin none
 */
public record LanguageScreen(
        EditionId edition,
        String title,
        Versions.Place place,
        List<Versions.Version> known,
        int hidden,
        Map<String, String> free,
        List<Refusal> beginning) {

    public String action() {
        return "/toa-soan/tin-bai/" + edition + "/ngon-ngu";
    }
}
