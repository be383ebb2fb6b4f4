package vn.conglang.newsroom.reading;

import java.util.List;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.reading.OpenEdition.Saved;

/**
 * Two saved states of one edition, beside each other.
 *
 * @param all every saving of the edition, to choose others
 */
public record ComparedContent(
        Edition edition, Saved from, Saved to, Content before, Content after, List<Saved> all) {}
