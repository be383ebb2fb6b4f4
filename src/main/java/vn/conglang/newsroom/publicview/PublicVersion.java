package vn.conglang.newsroom.publicview;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.conglang.core.ArticleId;
import vn.conglang.newsroom.Language;

/** A public article among those that say the same in other languages. */
public record PublicVersion(ArticleId id, Language language, String title, String path) {

    static PublicVersion of(ResultSet row) throws SQLException {
        var id = new ArticleId(row.getLong("id"));
        return new PublicVersion(
                id,
                Language.valueOf(row.getString("language")),
                row.getString("title"),
                "/tin-tuc/"
                        + row.getString("section_slug")
                        + "/"
                        + row.getString("slug")
                        + "-"
                        + id);
    }
}
